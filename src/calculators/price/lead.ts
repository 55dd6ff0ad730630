import { commercialWeight } from '../../rules/parameters/commercial.ts';
import { ceiling } from '../../rules/parameters/scoring.ts';
import { technicalWeight } from '../../rules/parameters/technical.ts';
import type { Gradual } from '../parts/form/use-later.ts';
import { amountOrNone, byPrice, fromHundredths, toHundredths } from './hundredths.ts';
import { type Assumed, type Bid, lowestOther, type Points, rank } from './outlook.ts';
import { highestWhere, lowestWhere } from './search.ts';

/** In hundredths of a point. */
const TECHNICAL = toHundredths(technicalWeight.value);
const MOST_POINTS = TECHNICAL + toHundredths(commercialWeight.value);
const BUDGET = toHundredths(ceiling.value);

/** Points of the two parts together, in hundredths. */
const sumOf = ({ technical, commercial }: Points): bigint =>
  toHundredths(technical) + toHundredths(commercial);

/** The rules add the two parts up; how a sum is split does not matter to the total. */
function pointsOf(sum: bigint): Points {
  const technical = sum < TECHNICAL ? sum : TECHNICAL;
  return { technical: fromHundredths(technical), commercial: fromHundredths(sum - technical) };
}

/** The field without what decides nothing between us and `rivals`: two bids stand for the lowest price and the number. */
function contest(assumed: Assumed, rivals: readonly Bid[]) {
  const [mine] = assumed.bids;
  const price = lowestOther(assumed) ?? ceiling.value;
  // No typed name begins with a space.
  const fillers = [' 1', ' 2'].map(
    (bidder): Bid => ({ bidder, price, points: pointsOf(0n), rejected: false }),
  );
  /** Whether we stand before every rival, not merely beside one. */
  return (bid: Pick<Bid, 'price' | 'points'>): boolean => {
    const order = rank([{ ...mine, ...bid }, ...rivals, ...fillers], assumed.stage, assumed.readings);
    const places = new Map(order.ok ? order.result.ranking.map(({ bidder, rank }) => [bidder, rank]) : []);
    const own = places.get(mine.bidder);
    return own !== undefined && rivals.every(({ bidder }) => places.get(bidder)! > own);
  };
}

/** Middle of the range of points: a lead of ten points either way has room on both sides. */
const BASE = MOST_POINTS / 2n;
const WIDEST = 1001n;

export interface Against {
  /** Hundredths of a point that our technical and commercial points together must be ahead of theirs at our price; below zero they may be behind. */
  lead: bigint;
  /** The highest price at which our points as filled in keep us before them; null where no price does, and where points are missing. */
  price: string | null;
}

/** Us and one other bid, both scored. */
export function* compare(assumed: Assumed, other: Bid): Gradual<Against> {
  const [mine] = assumed.bids;
  const before = contest(assumed, [{ ...other, points: pointsOf(BASE) }]);
  const lead = yield* lowestWhere(-WIDEST, WIDEST, (more) =>
    before({ price: mine.price, points: pointsOf(BASE + more) }),
  );
  const price = yield* priceToStayBefore(assumed, [other]);
  return { lead: lead ?? WIDEST, price };
}

/** The highest price at which our points keep us before all of `rivals`; null where no price does, and where points are missing. */
export function* priceToStayBefore(assumed: Assumed, rivals: readonly Bid[]): Gradual<string | null> {
  const { points } = assumed.bids[0];
  if (!points || rivals.some((rival) => rival.points === null)) return null;
  const before = contest(assumed, rivals);
  const price = yield* highestWhere(1n, BUDGET, (fen) => before({ price: fromHundredths(fen), points }));
  return amountOrNone(price);
}

/**
 * Those who can be first among the others at any price of ours: a bid that costs no less than another and has no more
 * points stays behind it.
 */
export function contenders(others: readonly Bid[]): Bid[] {
  const kept: Bid[] = [];
  let most = -1n;
  for (const bid of others.toSorted(byPrice)) {
    const points = sumOf(bid.points!);
    if (points <= most) continue;
    kept.push(bid);
    most = points;
  }
  return kept;
}

export interface First {
  /** Hundredths of a point of technical and commercial points together that make us first at our price; null where even all of them do not. */
  points: bigint | null;
  /** How many of them we have more than that; below zero they are missing. */
  spare: bigint | null;
  /** The highest price at which our points make us first; null where no price does. */
  price: string | null;
}

/** What it takes to be first alone; `others` are the scored bids besides ours, all with points. */
export function* whatMakesFirst(assumed: Assumed, others: readonly Bid[]): Gradual<First> {
  const [mine] = assumed.bids;
  const rivals = contenders(others);
  const before = contest(assumed, rivals);
  const points = yield* lowestWhere(0n, MOST_POINTS, (sum) =>
    before({ price: mine.price, points: pointsOf(sum) }),
  );
  const price = yield* priceToStayBefore(assumed, rivals);
  return { points, spare: points === null ? null : sumOf(mine.points!) - points, price };
}
