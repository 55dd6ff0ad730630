import { claimedScores, compared } from './claims.ts';
import { type Check, type Finding, placeOf } from './finding.ts';

/** The agency's price scores (c5-s2-1). */
export const priceScore: Check = {
  kind: 'price-score',
  clause: 'c5-s2-1',
  examined: (at) => compared(claimedScores(at, 'priceScore').length, '价格分'),
  run: (at) => {
    const scores = new Map(at.result.priceScores.map(({ bidder, score }) => [bidder, score]));
    return claimedScores(at, 'priceScore').flatMap(({ bidder, score }): Finding[] => {
      const expected = scores.get(bidder);
      if (expected === undefined || expected === score) return [];
      const where = { field: 'priceScore' as const, bidder };
      return [
        {
          kind: 'price-score',
          where,
          place: placeOf(at, where),
          what: '填报的价格分不等于评标基准价 ÷ 投标总报价 × 10',
          expected,
          found: score,
          clause: 'c5-s2-1',
          mend: '核对基准价和修正后的报价，重新计算',
        },
      ];
    });
  },
};
