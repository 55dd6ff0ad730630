import { ceiling } from '../../rules/parameters/scoring.ts';
import type { Gradual } from '../parts/form/use-later.ts';
import { byPrice, fromHundredths, toHundredths } from './hundredths.ts';
import { type Assumed, type Bid, reviewedOthers, reviewPrices, type Trigger } from './outlook.ts';
import { lowestWhere } from './search.ts';

export type Line = Exclude<Trigger, 'committee'>;

/** Per line, the lowest price of ours that does not fall below it; null where no price of ours does. */
export type Thresholds = Record<Line, string | null>;

/**
 * Where each line of the review begins for our price. The average moves with our price, and the second-lowest price is
 * another one once ours is the lowest, so that these are not the lines as they stand at our present price.
 */
export function* findThresholds(assumed: Assumed): Gradual<Thresholds> {
  const [mine] = assumed.bids;
  const others = reviewedOthers(assumed);
  const [lowest] = others.toSorted(byPrice);

  function* begin(line: Line, beside: readonly Bid[], top: bigint): Gradual<string | null> {
    const clear = (fen: bigint): boolean => {
      const bids = [{ ...mine, price: fromHundredths(fen) }, ...beside];
      const review = reviewPrices(bids, assumed.readings);
      return review?.ok === true && !review.result.bids[0]!.triggers.includes(line);
    };
    const found = yield* lowestWhere(1n, top, clear);
    return found === null || found === 1n ? null : fromHundredths(found);
  }

  const budget = toHundredths(ceiling.value);
  return {
    average: yield* begin('average', others, budget),
    // Half of the lowest other price: only a price below all others can fall below it, and the other bids are out of it.
    'second-lowest':
      lowest === undefined ? null : yield* begin('second-lowest', [lowest], toHundredths(lowest.price) - 1n),
    ceiling: yield* begin('ceiling', [], budget),
  };
}
