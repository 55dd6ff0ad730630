import { describe, expect, it } from 'vitest';
import { changeOf as reviewChange } from '../../src/calculators/abnormal-low-bid/words.ts';
import { delayChange } from '../../src/calculators/breach-penalty/words.ts';
import { changeOf as scoreChange } from '../../src/calculators/price-score/words.ts';
import type { Score } from '../../src/rules/amount.ts';
import { abnormalLowBid, platformDelay, priceScore } from '../../src/rules/index.ts';

const bids = (...prices: string[]) => prices.map((price, i) => ({ bidder: '甲乙丙丁'[i]!, price }));

const result = <R extends object>(evaluation: { ok: true; result: R } | { ok: false }): R => {
  if (!evaluation.ok) throw new Error('the input is refused');
  return evaluation.result;
};

describe('换一种理解', () => {
  it('价格分：说出哪家变为多少分，名次变不变', () => {
    const input = { bids: bids('78000000.00', '81500000.00', '86000000.00') };
    const now = result(priceScore(input));
    const then = result(priceScore(input, { readings: { 'rounding-of-scores': 'truncate' } }));
    expect(scoreChange(now, then)).toBe('丙变为 9.06 分，名次不变');
    expect(scoreChange(now, now)).toBeNull();
  });

  it('价格分：名次变了，说出新的名次', () => {
    const now = result(priceScore({ bids: bids('80000000.00', '86000000.00', '88000000.00') }));
    const scores = now.scores.map((one, i) => (i === 2 ? { ...one, score: '9.50' as Score } : one));
    expect(now.scores.map(({ score }) => score)).toEqual(['10.00', '9.30', '9.09']);
    expect(scoreChange(now, { ...now, scores })).toBe('丙变为 9.50 分，名次变为甲、丙、乙');
  });

  it('异常低价：说出多触发或不再触发的投标人', () => {
    const input = { bids: bids('40000000.00', '40000000.00', '88000000.00') };
    const now = result(abnormalLowBid(input));
    const then = result(abnormalLowBid(input, { readings: { 'second-lowest': 'second-distinct-price' } }));
    expect(reviewChange(now, then)).toBe('甲、乙也应当启动审查');
    expect(reviewChange(then, now)).toBe('甲、乙不再触发审查');
    expect(reviewChange(now, now)).toBeNull();
  });

  it('资源池逾期：说出新的最后期限和违约金', () => {
    const now = result(platformDelay({ signedOn: '2026-04-17', deliveredOn: '2026-05-20' }));
    const then = result(platformDelay({ signedOn: '2026-04-18', deliveredOn: '2026-05-20' }));
    expect(delayChange(now, now)).toBeNull();
    expect(delayChange(now, then)).toBe('最迟改为2026年5月18日，违约金改为 20,000.00 元');
  });
});
