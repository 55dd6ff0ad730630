import { type AbnormalLowBid, abnormalLowBid } from '../../rules/bid/abnormal-low-bid.ts';
import type { Evaluation } from '../../rules/evaluation.ts';
import type { Reading } from '../../rules/reading.ts';
import { type PriceScore, priceScore } from '../../rules/scoring/price-score.ts';
import { type Ranking, ranking } from '../../rules/scoring/ranking.ts';
import type { ChosenReadings } from '../parts/share/readings.ts';

/** Points of the other two parts, as the rules take them: `"68.50"`. */
export interface Points {
  technical: string;
  commercial: string;
}

/** A bid as assumed; `points` null where they have not both been filled in. */
export interface Bid {
  bidder: string;
  price: string;
  points: Points | null;
  rejected: boolean;
}

/**
 * Where rejected bids fall out: before the review of low prices, whose lines they then do not move, or in that review,
 * whose lines nothing in the text says to reckon again.
 */
export type Stage = 'conformity' | 'abnormal-low';

/** Everything assumed about the bids; the first one is ours. */
export interface Assumed {
  bids: readonly [Bid, ...Bid[]];
  stage: Stage;
  readings: ChosenReadings;
}

export type Trigger = AbnormalLowBid['bids'][number]['triggers'][number];

/** What becomes of a bid. `total` and `rank` are null where not every scored bid has its points. */
export interface Standing {
  bidder: string;
  price: string;
  status: PriceScore['scores'][number]['status'];
  score: string | null;
  total: string | null;
  rank: number | null;
  /** Same total and same price as another one: the time of joining decides. */
  tied: boolean;
  triggers: readonly Trigger[];
}

export interface Outlook {
  benchmark: string | null;
  /** Too few are left: the tender fails, and the scores are only for trying. */
  failed: boolean;
  review: AbnormalLowBid | null;
  /** In the order of the bids. */
  standings: readonly [Standing, ...Standing[]];
}

/** Every bid with the same time of joining: whoever ties in total and price then shares the rank. */
const JOINED = '2026-01-01T00:00';
const NO_POINTS: Points = { technical: '0.00', commercial: '0.00' };

export const readingsFor = (
  { readings }: { readings: readonly Reading[] },
  chosen: ChosenReadings,
): ChosenReadings =>
  Object.fromEntries(Object.entries(chosen).filter(([id]) => readings.some((reading) => reading.id === id)));

const resultOf = <Result extends object>(evaluation: Evaluation<Result> | null): Result | null =>
  evaluation?.ok ? evaluation.result : null;

/** The bids with the points that are there; the ranking of bids without points is not to be shown. */
export function rank(bids: readonly Bid[], stage: Stage, readings: ChosenReadings): Evaluation<Ranking> {
  const bidders = bids.map(({ bidder, price, points, rejected }) => ({
    bidder,
    price,
    joinedAt: JOINED,
    ...(points ?? NO_POINTS),
    ...(rejected && { excluded: stage }),
  }));
  return ranking({ bidders }, { readings: readingsFor(ranking, readings) });
}

export function scorePrices(
  bids: readonly Pick<Bid, 'bidder' | 'price' | 'rejected'>[],
  readings: ChosenReadings,
): Evaluation<PriceScore> {
  return priceScore(
    { bids: bids.map(({ bidder, price, rejected }) => ({ bidder, price, valid: !rejected })) },
    { readings: readingsFor(priceScore, readings) },
  );
}

/** The review of the bids that reach it; null where none does. */
export function reviewPrices(
  bids: readonly Pick<Bid, 'bidder' | 'price'>[],
  readings: ChosenReadings,
): Evaluation<AbnormalLowBid> | null {
  if (bids.length === 0) return null;
  return abnormalLowBid(
    { bids: bids.map(({ bidder, price }) => ({ bidder, price })) },
    { readings: readingsFor(abnormalLowBid, readings) },
  );
}

/**
 * The bids whose prices make the average and the second-lowest price: those that passed the check of conformity. A bid
 * that was rejected after it is among them, unless it exceeds the budget.
 */
function reviewed({ bids, stage, readings }: Assumed, { scores }: PriceScore): Bid[] {
  const late = stage === 'abnormal-low' ? bids.filter(({ rejected }) => rejected) : [];
  const judged = resultOf(
    scorePrices(
      late.map((bid) => ({ ...bid, rejected: false })),
      readings,
    ),
  );
  const within = new Set(
    judged?.scores.filter(({ status }) => status === 'scored').map(({ bidder }) => bidder),
  );
  return bids.filter(({ bidder }, i) => scores[i]!.status === 'scored' || within.has(bidder));
}

/** The same without ours, whatever ours is. */
export function reviewedOthers({ bids: [, ...others], ...rest }: Assumed): Bid[] {
  const scored = resultOf(scorePrices(others, rest.readings));
  return scored ? reviewed({ bids: others as [Bid, ...Bid[]], ...rest }, scored) : [];
}

/** The three rules over the same bids. */
export interface Evaluations {
  prices: Evaluation<PriceScore>;
  order: Evaluation<Ranking>;
  review: Evaluation<AbnormalLowBid> | null;
}

export function evaluateAll(assumed: Assumed): Evaluations {
  const { bids, stage, readings } = assumed;
  const prices = scorePrices(bids, readings);
  const order = rank(bids, stage, readings);
  return {
    prices,
    order,
    review: prices.ok ? reviewPrices(reviewed(assumed, prices.result), readings) : null,
  };
}

/** Whether every bid that is scored has points. */
const havePoints = (bids: readonly Bid[], { scores }: PriceScore): boolean =>
  scores.every(({ status }, i) => status !== 'scored' || bids[i]!.points !== null);

/** Brings the three answers together; null where one of them refuses the bids. */
export function join({ bids }: Assumed, { prices, order, review }: Evaluations): Outlook | null {
  if (!prices.ok || !order.ok) return null;
  const ranked = havePoints(bids, prices.result);
  const places = new Map(order.result.ranking.map((place) => [place.bidder, place]));
  const triggers = new Map(resultOf(review)?.bids.map((bid) => [bid.bidder, bid.triggers]));
  const standings = prices.result.scores.map((scored): Standing => {
    const place = ranked ? places.get(scored.bidder) : undefined;
    return {
      ...scored,
      total: place?.total ?? null,
      rank: place?.rank ?? null,
      tied: place?.tied ?? false,
      triggers: triggers.get(scored.bidder) ?? [],
    };
  });
  return {
    benchmark: prices.result.benchmark,
    failed: order.result.outcome === 'failed',
    review: resultOf(review),
    standings: standings as [Standing, ...Standing[]],
  };
}

/** What becomes of bids that are known to be readable. */
export function outlookOf(assumed: Assumed): Outlook {
  const outlook = join(assumed, evaluateAll(assumed));
  if (!outlook) throw new Error('these bids have been read before');
  return outlook;
}

export const atPrice = (assumed: Assumed, price: string): Assumed => {
  const [mine, ...others] = assumed.bids;
  return { ...assumed, bids: [{ ...mine, price }, ...others] };
};

/** The lowest price of the others that are scored: of all of them, only this one has a part in our price score. */
export function lowestOther({ bids: [, ...others], readings }: Assumed): string | null {
  return resultOf(scorePrices(others, readings))?.benchmark ?? null;
}
