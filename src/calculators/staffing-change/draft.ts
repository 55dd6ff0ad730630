import * as v from 'valibot';
import { type StaffingChange, staffingChange } from '../../rules/contract/staffing-change.ts';
import { type Outcome, outcomeOf } from '../parts/explain/outcome.ts';
import { remember } from '../parts/explain/remember.ts';
import { PEOPLE, parseCount } from '../parts/form/count.ts';
import type { Problem } from '../parts/form/problem.ts';
import { LONGEST_TEXT, type Scenario } from '../parts/share/scenario.ts';
import { verdict } from './words.ts';

export const FORM = 'staffing-change';

/** What the contract counts, each by itself, in its words. */
export const COUNTED = ['服务团队人员减少', '专业技术人员减员', '资质下降人数'] as const;

/** What is asked of each. */
export const PARTS = [
  { id: 'before', label: '原有人数' },
  { id: 'lost', label: '减少或下降人数' },
] as const;

type Part = (typeof PARTS)[number];
export const fieldOf = (counted: number, part: Part['id']): string => `${FORM}-${counted}-${part}`;

/** As typed; the lines stand in the order of `COUNTED`. A line without both numbers is not there yet. */
export interface StaffingDraft {
  lines: readonly { before: string; lost: string }[];
}

export const draftOf = ({ before, lost }: { before: number; lost: number }): StaffingDraft => ({
  lines: COUNTED.map((_, i) =>
    i === 0 ? { before: String(before), lost: String(lost) } : { before: '', lost: '' },
  ),
});

const BLANK: StaffingDraft = { lines: COUNTED.map(() => ({ before: '', lost: '' })) };

/** The numbers as read, where the outcome is about them. */
export interface ComputedLine extends Outcome<StaffingChange> {
  before: number;
  lost: number;
}

function readLine(line: StaffingDraft['lines'][number], counted: number): ComputedLine {
  const place = ({ id, label }: Part) => ({
    field: fieldOf(counted, id),
    label: `${COUNTED[counted]}：${label}`,
  });
  const problems: Problem[] = [];
  const [before, lost] = PARTS.map((part) => {
    const typed = line[part.id];
    if (typed.trim() === '') return null;
    const parsed = parseCount(typed, PEOPLE);
    if (parsed.ok) return parsed.count;
    problems.push({ ...place(part), message: parsed.message });
    return null;
  });
  if (before == null || lost == null) {
    return { done: null, problems, before: 0, lost: 0 };
  }
  return {
    ...outcomeOf(staffingChange({ before, lost }), (path) =>
      place(PARTS.find(({ id }) => id === path) ?? PARTS[0]),
    ),
    before,
    lost,
  };
}

export const compute = remember(({ lines }: StaffingDraft): ComputedLine[] => lines.map(readLine));

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const State = v.object({ n: v.pipe(v.array(v.tuple([text, text])), v.length(COUNTED.length)) });

export const scenario: Scenario<StaffingDraft> = {
  pack: ({ lines }) => ({ n: lines.map(({ before, lost }) => [before, lost]) }),
  unpack(state) {
    const parsed = v.safeParse(State, state);
    if (!parsed.success) return null;
    return { draft: { lines: parsed.output.n.map(([before, lost]) => ({ before, lost })) }, ignored: [] };
  },
  results: (draft) => compute(draft).map(({ done }) => done?.result ?? null),
  figures: (draft) =>
    compute(draft).flatMap(({ done }, i) =>
      done ? [{ name: COUNTED[i]!, value: verdict(done.result) }] : [],
    ),
  inputs: ({ lines }) =>
    lines.flatMap((line, i) =>
      PARTS.map(({ id, label }) => ({ name: `${COUNTED[i]}：${label}`, value: line[id].trim() })),
    ),
  blank: BLANK,
};
