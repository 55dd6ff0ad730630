import { finish } from '../../../src/calculators/parts/form/use-later.ts';
import { type Assumed, atPrice, type Bid, outlookOf } from '../../../src/calculators/price/outlook.ts';
import { findThresholds } from '../../../src/calculators/price/thresholds.ts';

export const points = (sum: string) => ({ technical: sum, commercial: '10.00' });

/** Ours first; prices in 万元, points of the technical part. */
export function assume(
  ...bids: [price: string, technical?: string | undefined, rejected?: boolean][]
): Assumed {
  const [mine, ...others] = bids.map(
    ([price, technical, rejected = false], i): Bid => ({
      bidder: i === 0 ? '我方' : `${'甲乙丙丁戊'[i - 1]}公司`,
      price: price.includes('.') ? price : `${price}0000.00`,
      points: technical === undefined ? null : points(technical),
      rejected,
    }),
  );
  return { bids: [mine!, ...others], stage: 'conformity', readings: {} };
}

export const thresholds = (assumed: Assumed) => finish(findThresholds(assumed));

export const mineAt = (assumed: Assumed, price: string) => outlookOf(atPrice(assumed, price)).standings[0];
