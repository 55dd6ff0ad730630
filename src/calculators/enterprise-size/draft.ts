import * as v from 'valibot';
import { type EnterpriseSize, enterpriseSize } from '../../rules/eligibility/enterprise-size.ts';
import { groupDigits } from '../parts/amount/format.ts';
import { parseAmount } from '../parts/amount/parse.ts';
import { typedAmount } from '../parts/amount/typed.ts';
import { type Outcome, outcomeOf } from '../parts/explain/outcome.ts';
import { remember } from '../parts/explain/remember.ts';
import { PEOPLE, parseCount } from '../parts/form/count.ts';
import type { Problem } from '../parts/form/problem.ts';
import { LONGEST_TEXT, type Scenario } from '../parts/share/scenario.ts';
import { figures, type Input } from './words.ts';

export const FORM = 'enterprise-size';
export const EMPLOYEES = `${FORM}-employees`;
export const REVENUE = `${FORM}-revenue`;
export const LABELS = { employees: '从业人员', revenue: '营业收入' } as const;

/** As typed. */
export interface SizeDraft {
  employees: string;
  revenue: string;
  newlyFounded: boolean;
}

export const draftOf = ({ employees, revenue, newlyFounded = false }: Input): SizeDraft => ({
  employees: groupDigits(String(employees)),
  revenue: groupDigits(revenue),
  newlyFounded,
});

/** `input` is what was read, for the picture; null where there is no result. */
export interface Computed extends Outcome<EnterpriseSize> {
  input: Input | null;
}

export const compute = remember(({ employees, revenue, newlyFounded }: SizeDraft): Computed => {
  const problems: Problem[] = [];
  const people = parseCount(employees, PEOPLE);
  const income = parseAmount(revenue);
  if (!people.ok && employees.trim() !== '') {
    problems.push({ field: EMPLOYEES, label: LABELS.employees, message: people.message });
  }
  if (!income.ok && income.problem !== 'empty') {
    problems.push({ field: REVENUE, label: LABELS.revenue, message: income.message });
  }
  if (!people.ok || !income.ok) return { done: null, problems, input: null };
  const input = { employees: people.count, revenue: income.amount, newlyFounded };
  const outcome = outcomeOf(enterpriseSize(input), () => ({ field: REVENUE, label: LABELS.revenue }));
  return { ...outcome, input };
});

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const State = v.object({ e: text, r: text, n: v.picklist([0, 1]) });

export const scenario: Scenario<SizeDraft> = {
  pack: ({ employees, revenue, newlyFounded }) => ({ e: employees, r: revenue, n: newlyFounded ? 1 : 0 }),
  unpack(state) {
    const parsed = v.safeParse(State, state);
    if (!parsed.success) return null;
    const { e, r, n } = parsed.output;
    return { draft: { employees: e, revenue: r, newlyFounded: n === 1 }, ignored: [] };
  },
  results: (draft) => compute(draft).done?.result ?? null,
  figures(draft) {
    const { done, input } = compute(draft);
    return done ? figures(done.result, input!) : [];
  },
  inputs: ({ employees, revenue, newlyFounded }) => [
    { name: LABELS.employees, value: employees },
    { name: LABELS.revenue, value: typedAmount(revenue) },
    { name: '新成立', value: newlyFounded ? '是' : '否' },
  ],
  blank: { employees: '', revenue: '', newlyFounded: false },
};
