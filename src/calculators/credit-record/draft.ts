import * as v from 'valibot';
import { type CreditRecord, creditRecord } from '../../rules/eligibility/credit-record.ts';
import { bidDeadline } from '../../rules/parameters/commercial.ts';
import { groupDigits } from '../parts/amount/format.ts';
import { parseAmount } from '../parts/amount/parse.ts';
import { typedAmount } from '../parts/amount/typed.ts';
import { type Outcome, outcomeOf } from '../parts/explain/outcome.ts';
import { remember } from '../parts/explain/remember.ts';
import { parseDate } from '../parts/form/date.ts';
import type { Problem } from '../parts/form/problem.ts';
import { LONGEST_TEXT, type Scenario } from '../parts/share/scenario.ts';
import { figures } from './words.ts';

export const FORM = 'credit-record';
export const fieldOf = (part: keyof CreditDraft): string => `${FORM}-${part}`;

export const LABELS = {
  fine: '罚款金额',
  sector: '相关领域另定的标准',
  effectiveOn: '处罚生效日',
  submittedOn: '提交投标文件之日',
} as const;

/** As typed; without `sector` the tender's own standard holds, without `submittedOn` the bid deadline. */
export interface CreditDraft {
  fine: string;
  sector: string;
  effectiveOn: string;
  submittedOn: string;
}

type Input = Parameters<typeof creditRecord>[0];

export const draftOf = ({ fine, sectorThreshold, effectiveOn, submittedOn }: Input): CreditDraft => ({
  fine: groupDigits(fine),
  sector: sectorThreshold === undefined ? '' : groupDigits(sectorThreshold),
  effectiveOn,
  submittedOn: submittedOn ?? bidDeadline.value,
});

/** `days` are the two days as read. */
export interface Computed extends Outcome<CreditRecord> {
  days: { effectiveOn: string; submittedOn: string };
}

const PARTS: Readonly<Record<string, keyof CreditDraft>> = {
  fine: 'fine',
  sectorThreshold: 'sector',
  effectiveOn: 'effectiveOn',
  submittedOn: 'submittedOn',
};

const place = (path: string): Omit<Problem, 'message'> => {
  const part = PARTS[path] ?? 'fine';
  return { field: fieldOf(part), label: LABELS[part] };
};

// What is no date at all goes to the rule as it is, which says so.
const dayOf = (text: string): string => parseDate(text) ?? text;

export const compute = remember((draft: CreditDraft): Computed => {
  const problems: Problem[] = [];
  const read = (part: 'fine' | 'sector'): string | null => {
    const parsed = parseAmount(draft[part]);
    if (parsed.ok) return parsed.amount;
    if (parsed.problem !== 'empty')
      problems.push({ field: fieldOf(part), label: LABELS[part], message: parsed.message });
    return null;
  };
  const [fine, sector] = [read('fine'), read('sector')];
  const days = {
    effectiveOn: dayOf(draft.effectiveOn),
    submittedOn: draft.submittedOn.trim() === '' ? bidDeadline.value : dayOf(draft.submittedOn),
  };
  if (fine === null || problems.length > 0 || draft.effectiveOn.trim() === '') {
    return { done: null, problems, days };
  }
  const input = { fine, ...(sector !== null && { sectorThreshold: sector }), ...days };
  return { ...outcomeOf(creditRecord(input), place), days };
});

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const State = v.object({ f: text, s: text, d: v.tuple([text, text]) });

export const scenario: Scenario<CreditDraft> = {
  pack: ({ fine, sector, effectiveOn, submittedOn }) => ({
    f: fine,
    s: sector,
    d: [effectiveOn, submittedOn],
  }),
  unpack(state) {
    const parsed = v.safeParse(State, state);
    if (!parsed.success) return null;
    const { f, s, d } = parsed.output;
    return { draft: { fine: f, sector: s, effectiveOn: d[0], submittedOn: d[1] }, ignored: [] };
  },
  results: (draft) => compute(draft).done?.result ?? null,
  figures(draft) {
    const { done, days } = compute(draft);
    return done ? figures(done, days) : [];
  },
  inputs: (draft) => [
    { name: LABELS.fine, value: typedAmount(draft.fine) },
    { name: LABELS.sector, value: typedAmount(draft.sector) },
    { name: LABELS.effectiveOn, value: draft.effectiveOn },
    { name: LABELS.submittedOn, value: draft.submittedOn },
  ],
  blank: { fine: '', sector: '', effectiveOn: '', submittedOn: bidDeadline.value },
};
