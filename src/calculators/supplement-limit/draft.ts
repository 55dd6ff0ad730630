import * as v from 'valibot';
import { type SupplementLimit, supplementLimit } from '../../rules/contract/supplement-limit.ts';
import { groupDigits } from '../parts/amount/format.ts';
import { parseAmount } from '../parts/amount/parse.ts';
import { typedAmount } from '../parts/amount/typed.ts';
import { type AmountRow, packAmounts, readAmounts, rowsOf, unpackAmounts } from '../parts/amounts/draft.ts';
import { type Outcome, outcomeOf } from '../parts/explain/outcome.ts';
import { remember } from '../parts/explain/remember.ts';
import type { Problem } from '../parts/form/problem.ts';
import { LONGEST_TEXT, type Scenario } from '../parts/share/scenario.ts';
import { figures } from './words.ts';

export const FORM = 'supplement-limit';
export const PRICE = `${FORM}-price`;
export const SUPPLEMENTS = `${FORM}-supplements`;

/** As typed. */
export interface SupplementDraft {
  price: string;
  supplements: AmountRow[];
}

export const draftOf = (input: Parameters<typeof supplementLimit>[0]): SupplementDraft => ({
  price: groupDigits(input.contractPrice),
  supplements: rowsOf(input.supplements),
});

const BLANK: SupplementDraft = { price: '', supplements: [] };

export const supplementLabel = (number: number): string => `第 ${number} 份补充合同`;

const PRICE_LABEL = '原合同金额';
const PRICED = { field: PRICE, label: PRICE_LABEL };

export const compute = remember(({ price, supplements }: SupplementDraft): Outcome<SupplementLimit> => {
  const problems: Problem[] = [];
  const original = parseAmount(price);
  if (!original.ok && original.problem !== 'empty') problems.push({ ...PRICED, message: original.message });
  const listed = readAmounts(SUPPLEMENTS, supplements, supplementLabel);
  problems.push(...listed.problems);
  if (!original.ok || problems.length > 0) return { done: null, problems };
  return outcomeOf(
    supplementLimit({ contractPrice: original.amount, supplements: listed.amounts }),
    (path) => listed.filled[Number(path.split('.')[1])] ?? PRICED,
  );
});

const resultOf = (draft: SupplementDraft) => compute(draft).done?.result ?? null;

const State = v.object({ p: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)), a: v.array(v.unknown()) });

export const scenario: Scenario<SupplementDraft> = {
  pack: ({ price, supplements }) => ({ p: price, a: packAmounts(supplements) }),
  unpack(state) {
    const parsed = v.safeParse(State, state);
    if (!parsed.success) return null;
    const { rows, ignored } = unpackAmounts(parsed.output.a, supplementLabel);
    return { draft: { price: parsed.output.p, supplements: rows }, ignored };
  },
  results: resultOf,
  figures(draft) {
    const result = resultOf(draft);
    return result ? figures(result) : [];
  },
  inputs: ({ price, supplements }) => [
    { name: PRICE_LABEL, value: typedAmount(price) },
    ...supplements.map(({ text }, i) => ({ name: supplementLabel(i + 1), value: typedAmount(text) })),
  ],
  blank: BLANK,
};
