import { type PriceScore, priceScore } from '../../rules/scoring/price-score.ts';
import { type FilledRow, placeIn, readRows, rowsOf, withProblems } from '../parts/bids/draft.ts';
import { type BidDraft, bidScenario } from '../parts/bids/scenario.ts';
import { type Outcome, outcomeOf } from '../parts/explain/outcome.ts';
import { remember } from '../parts/explain/remember.ts';
import { figures, scoreFigures } from './words.ts';

export const FORM = 'price-score';
/** What the tick of a row means. */
export const MARK = '投标无效';

export function draftOf(input: {
  bids: readonly { bidder: string; price: string; valid?: boolean }[];
}): BidDraft {
  return { rows: rowsOf(input.bids.map((bid) => ({ ...bid, marked: bid.valid === false }))), readings: {} };
}

/** `filled` are the rows that have a price, in the order of the result. */
export interface Computed extends Outcome<PriceScore> {
  filled: FilledRow[];
}

function score({ rows, readings }: BidDraft): Computed {
  const { filled, problems } = readRows(FORM, rows);
  if (filled.length === 0) return { done: null, problems, filled };
  const bids = filled.map(({ row, bid }) => ({ ...bid, valid: !row.marked }));
  const evaluation = priceScore({ bids }, { readings });
  return { ...withProblems(problems, outcomeOf(evaluation, placeIn(FORM, filled))), filled };
}

export const compute = remember(score);

/** The result under other readings, beside the one on show. */
export const resultUnder = (draft: BidDraft, readings: BidDraft['readings']): PriceScore | null =>
  score({ ...draft, readings }).done?.result ?? null;

const resultOf = (draft: BidDraft) => compute(draft).done?.result ?? null;

export const scenario = bidScenario(priceScore.readings, resultOf, {
  mark: MARK,
  figures(draft) {
    const result = resultOf(draft);
    return result ? [...figures(result), ...scoreFigures(result)] : [];
  },
});
