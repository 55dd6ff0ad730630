import * as v from 'valibot';
import type { Reading } from '../../rules/reading.ts';
import { type ChosenReadings, unpackReadings } from '../share/readings.ts';
import type { Scenario } from '../share/scenario.ts';
import { type BidRow, packRows, unpackRows } from './draft.ts';

/** What is filled into a calculator that takes a list of bids. */
export interface BidDraft {
  rows: BidRow[];
  readings: ChosenReadings;
}

const State = v.object({ b: v.unknown(), r: v.optional(v.unknown()) });

export const bidScenario = (
  readings: readonly Reading[],
  results: (draft: BidDraft) => unknown,
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
});
