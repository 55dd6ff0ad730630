import { Decimal, type Money, money, type Score, score } from '../amount.ts';
import type { At } from '../in-force.ts';
import { amountOf } from '../parameter.ts';
import { ceiling, priceWeight } from '../parameters/scoring.ts';
import { exactPriceScore } from './price-score.ts';

/** Why a bid is out of the ranking, and the clause that puts it out. */
export const EXCLUSIONS = {
  qualification: 'c2-s5-6.1.4',
  conformity: 'c2-s5-6.1.6',
  'abnormal-low': 'c2-s5-6.1.10-note',
  'price-correction-refused': 'c2-s5-5.5',
  other: 'c2-s5-6.1.12',
  'over-budget': 'c2-s5-6.1.5',
} as const;
export const GIVEN_EXCLUSIONS = [
  'qualification',
  'conformity',
  'abnormal-low',
  'price-correction-refused',
  'other',
] as const;

interface Bidder {
  bidder: string;
  price: Decimal;
  joinedAt: string;
  technical: Decimal;
  commercial: Decimal;
  excluded?: (typeof GIVEN_EXCLUSIONS)[number] | undefined;
}

export interface Excluded {
  bidder: string;
  reason: keyof typeof EXCLUSIONS;
  clause: string;
}

/** A bid that is scored, with what no reading changes. */
export interface Entry {
  bidder: string;
  price: Decimal;
  joinedAt: string;
  /** Technical and commercial score together. */
  others: Decimal;
  /** The price score before it is rounded. */
  exactPriceScore: Decimal;
  text: { price: Money; technical: Score; commercial: Score };
}

export interface Field {
  names: string[];
  excluded: Excluded[];
  entries: Entry[];
  benchmark: Decimal | null;
}

/** Sorts the bids into excluded and scored, and reckons what is the same under every reading. */
export const enter = (bidders: readonly Bidder[], at: At): Field => {
  const limit = amountOf(at(ceiling));
  const reasonOf = ({ excluded, price }: Bidder) => excluded ?? (price.gt(limit) ? 'over-budget' : null);
  const remaining = bidders.filter((bid) => reasonOf(bid) === null);
  const benchmark = remaining.length > 0 ? Decimal.min(...remaining.map((bid) => bid.price)) : null;
  const scoreOf = benchmark && exactPriceScore(benchmark, at(priceWeight));
  return {
    names: bidders.map((bid) => bid.bidder),
    excluded: bidders.flatMap((bid) => {
      const reason = reasonOf(bid);
      return reason ? [{ bidder: bid.bidder, reason, clause: EXCLUSIONS[reason] }] : [];
    }),
    entries: remaining.map(({ bidder, price, joinedAt, technical, commercial }) => ({
      bidder,
      price,
      joinedAt,
      others: technical.plus(commercial),
      exactPriceScore: scoreOf!(price),
      text: { price: money(price), technical: score(technical), commercial: score(commercial) },
    })),
    benchmark,
  };
};
