import type { Gradual } from '../parts/form/use-later.ts';
import { byPrice } from './hundredths.ts';
import { type Against, compare, type First, whatMakesFirst } from './lead.ts';
import type { Assumed, Bid, Outlook, Standing } from './outlook.ts';

export interface Rival extends Against {
  standing: Standing;
}

export interface Rivals {
  /** The most dangerous first: by rank, or by price where nobody is ranked. */
  each: Rival[];
  /** How many there are beyond these. */
  more: number;
  /** Null where we or one of the others have no points, and where nobody else is scored. */
  first: First | null;
}

/** We and the others that are scored; `shown` is how many of them are compared one by one. */
export function* compareAll(assumed: Assumed, outlook: Outlook, shown: number): Gradual<Rivals> {
  const [mine, ...others] = outlook.standings;
  if (mine.score === null) return { each: [], more: 0, first: null };
  const bids = new Map<string, Bid>(assumed.bids.map((bid) => [bid.bidder, bid]));
  const scored = others.filter(({ score }) => score !== null);
  const sorted = scored.toSorted((a, b) =>
    a.rank !== null && b.rank !== null ? a.rank - b.rank : byPrice(a, b),
  );
  const each: Rival[] = [];
  for (const standing of sorted.slice(0, shown)) {
    each.push({ standing, ...(yield* compare(assumed, bids.get(standing.bidder)!)) });
  }
  const rivals = scored.map(({ bidder }) => bids.get(bidder)!);
  const complete = rivals.length > 0 && [assumed.bids[0], ...rivals].every(({ points }) => points !== null);
  const first = complete ? yield* whatMakesFirst(assumed, rivals) : null;
  return { each, more: scored.length - each.length, first };
}
