import * as v from 'valibot';
import { type WelfareUnit, welfareUnit } from '../../rules/eligibility/welfare-unit.ts';
import { type Outcome, outcomeOf } from '../parts/explain/outcome.ts';
import { remember } from '../parts/explain/remember.ts';
import { YES_NO } from '../parts/form/choice.ts';
import { PEOPLE, parseCount } from '../parts/form/count.ts';
import type { Problem } from '../parts/form/problem.ts';
import { LONGEST_TEXT, type Scenario } from '../parts/share/scenario.ts';
import { announcement } from './words.ts';

export const FORM = 'welfare-unit';

type Input = Parameters<typeof welfareUnit>[0];

/** The four statements with the items of the form that ask them. */
export const statements = [
  { id: 'contractsOverOneYear', clause: 'c6-f10-2', words: '合同或协议' },
  { id: 'insurancePaid', clause: 'c6-f10-3', words: '社会保险' },
  { id: 'wagesPaid', clause: 'c6-f10-4', words: '工资' },
  { id: 'ownServices', clause: 'c6-f10-5', words: '产品来源' },
] as const;

type StatementId = (typeof statements)[number]['id'];
export type Answer = 'yes' | 'no';

/** As typed and chosen; `answers` stand in the order of `statements`, null where nothing is chosen. */
export interface WelfareDraft {
  employees: string;
  disabled: string;
  answers: readonly (Answer | null)[];
}

export const draftOf = (input: Input): WelfareDraft => ({
  employees: String(input.employees),
  disabled: String(input.disabledEmployees),
  answers: statements.map(({ id }) => (input[id] ? 'yes' : 'no')),
});

export const EMPLOYEES = `${FORM}-employees`;
export const DISABLED = `${FORM}-disabled`;
export const answerField = (id: StatementId): string => `${FORM}-${id}`;
export const LABELS = { employees: '在职职工人数', disabled: '其中残疾人职工人数' } as const;

export interface Computed extends Outcome<WelfareUnit> {
  /** How many of the six fields are still empty. */
  open: number;
  counts: { employees: number; disabled: number };
}

export const compute = remember(({ employees, disabled, answers }: WelfareDraft): Computed => {
  const problems: Problem[] = [];
  const read = (text: string, field: string, label: string): number => {
    const parsed = parseCount(text, PEOPLE);
    if (parsed.ok) return parsed.count;
    if (text.trim() !== '') problems.push({ field, label, message: parsed.message });
    return 0;
  };
  const counts = {
    employees: read(employees, EMPLOYEES, LABELS.employees),
    disabled: read(disabled, DISABLED, LABELS.disabled),
  };
  const open =
    [employees, disabled].filter((text) => text.trim() === '').length +
    answers.filter((answer) => answer === null).length;
  if (open > 0 || problems.length > 0) return { done: null, problems, open, counts };
  const stated = Object.fromEntries(statements.map(({ id }, i) => [id, answers[i] === 'yes']));
  const input = {
    employees: counts.employees,
    disabledEmployees: counts.disabled,
    ...(stated as Record<StatementId, boolean>),
  };
  const outcome = outcomeOf(welfareUnit(input), (path) =>
    path === 'employees'
      ? { field: EMPLOYEES, label: LABELS.employees }
      : { field: DISABLED, label: LABELS.disabled },
  );
  return { ...outcome, open, counts };
});

const resultOf = (draft: WelfareDraft) => compute(draft).done?.result ?? null;

const spoken = (answer: Answer | null): string =>
  YES_NO.find(({ value }) => value === answer)?.words ?? '未回答';

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
/** An answer in a link: 1 yes, 0 no, null open. */
const State = v.object({
  n: v.tuple([text, text]),
  a: v.pipe(v.array(v.nullable(v.picklist([0, 1]))), v.length(statements.length)),
});

const ANSWERS = ['no', 'yes'] as const;

export const scenario: Scenario<WelfareDraft> = {
  pack: ({ employees, disabled, answers }) => ({
    n: [employees, disabled],
    a: answers.map((answer) => (answer === null ? null : ANSWERS.indexOf(answer))),
  }),
  unpack(state) {
    const parsed = v.safeParse(State, state);
    if (!parsed.success) return null;
    const { n, a } = parsed.output;
    const answers = a.map((answer) => (answer === null ? null : ANSWERS[answer]));
    return { draft: { employees: n[0], disabled: n[1], answers }, ignored: [] };
  },
  results: resultOf,
  figures(draft) {
    const result = resultOf(draft);
    return result ? [{ name: '判断', value: announcement(result) }] : [];
  },
  inputs: ({ employees, disabled, answers }) => [
    { name: LABELS.employees, value: employees },
    { name: LABELS.disabled, value: disabled },
    ...statements.map(({ words }, i) => ({ name: words, value: spoken(answers[i] ?? null) })),
  ],
  blank: { employees: '', disabled: '', answers: statements.map(() => null) },
};
