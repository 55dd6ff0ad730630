import { type AbnormalLowBid, abnormalLowBid } from '../../rules/bid/abnormal-low-bid.ts';
import { type FilledRow, placeIn, readRows, rowsOf, withProblems } from '../parts/bids/draft.ts';
import { type BidDraft, bidScenario } from '../parts/bids/scenario.ts';
import { type Outcome, outcomeOf } from '../parts/explain/outcome.ts';
import { remember } from '../parts/explain/remember.ts';
import { bidFigures, lineFigures } from './words.ts';

export const FORM = 'abnormal-low-bid';
/** What the tick of a row means. */
export const MARK = '评委会认为过低';

export function draftOf(input: {
  bids: readonly { bidder: string; price: string }[];
  flaggedByCommittee?: readonly string[];
}): BidDraft {
  const flagged = new Set(input.flaggedByCommittee);
  return {
    rows: rowsOf(input.bids.map((bid) => ({ ...bid, marked: flagged.has(bid.bidder) }))),
    readings: {},
  };
}

/** `filled` are the rows that have a price, in the order of the result. */
export interface Computed extends Outcome<AbnormalLowBid> {
  filled: FilledRow[];
}

const run = ({ rows, readings }: BidDraft): Computed => {
  const { filled, problems } = readRows(FORM, rows);
  if (filled.length === 0) return { done: null, problems, filled };
  const input = {
    bids: filled.map(({ bid }) => bid),
    flaggedByCommittee: filled.filter(({ row }) => row.marked).map(({ bid }) => bid.bidder),
  };
  const evaluation = abnormalLowBid(input, { readings });
  return { ...withProblems(problems, outcomeOf(evaluation, placeIn(FORM, filled))), filled };
};

export const compute = remember(run);

/** The result under other readings, beside the one on show. */
export const resultUnder = (draft: BidDraft, readings: BidDraft['readings']): AbnormalLowBid | null =>
  run({ ...draft, readings }).done?.result ?? null;

const resultOf = (draft: BidDraft) => compute(draft).done?.result ?? null;

export const scenario = bidScenario(abnormalLowBid.readings, resultOf, {
  mark: MARK,
  figures(draft) {
    const result = resultOf(draft);
    return result ? [...lineFigures(result), ...bidFigures(result)] : [];
  },
});
