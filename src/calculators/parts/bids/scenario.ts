import * as v from 'valibot';
import type { Reading } from '../../../rules/reading.ts';
import { typedAmount } from '../amount/typed.ts';
import { type ChosenReadings, unpackReadings } from '../share/readings.ts';
import type { Entry, Scenario } from '../share/scenario.ts';
import { addRow, type BidRow, packRows, unpackRows } from './draft.ts';

/** What is filled into a calculator that takes a list of bids. */
export interface BidDraft {
  rows: BidRow[];
  readings: ChosenReadings;
}

const State = v.object({ b: v.unknown(), r: v.optional(v.unknown()) });

/** Rows enough for the smallest procurement, named and without prices. */
const BLANK: BidDraft = { rows: addRow(addRow(addRow([]))), readings: {} };

/** `mark` is what the tick of a row means. */
export const bidScenario = (
  readings: readonly Reading[],
  results: (draft: BidDraft) => unknown,
  words: { mark: string; figures(draft: BidDraft): readonly Entry[] },
): Scenario<BidDraft> => ({
  pack: (draft) => ({ b: packRows(draft.rows), r: draft.readings }),
  unpack(state) {
    const parsed = v.safeParse(State, state);
    const bids = parsed.success ? unpackRows(parsed.output.b) : null;
    if (!parsed.success || !bids) return null;
    const { chosen, ignored } = unpackReadings(parsed.output.r, readings);
    return { draft: { rows: bids.rows, readings: chosen }, ignored: [...bids.ignored, ...ignored] };
  },
  results,
  readings,
  blank: BLANK,
  figures: words.figures,
  inputs: ({ rows }) =>
    rows.map(({ name, price, marked }, i) => ({
      name: `${name.trim() || `第 ${i + 1} 行`} 报价`,
      value: typedAmount(price) + (marked ? `，${words.mark}` : ''),
    })),
});
