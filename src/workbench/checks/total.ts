import { claimedScores, compared } from './claims.ts';
import { type Check, type Finding, placeOf } from './finding.ts';

/** The agency's totals. */
export const total: Check = {
  kind: 'total',
  clause: 'c5-s2-note',
  examined: (at) => compared(claimedScores(at, 'total').length, '总分'),
  run: (at) => {
    const ranked = new Map(at.result.standing.ranked.map((row) => [row.index, row]));
    return claimedScores(at, 'total').flatMap(({ bidder, score }): Finding[] => {
      const row = ranked.get(bidder);
      if (!row || row.total === score) return [];
      const where = { field: 'total' as const, bidder };
      return [
        {
          kind: 'total',
          where,
          place: placeOf(at, where),
          what: `填报的总分不等于 ${row.priceScore} + ${row.technical} + ${row.commercial}`,
          expected: row.total,
          found: score,
          clause: 'c5-s2-note',
          mend: '按价格分、技术分、商务分重新相加',
        },
      ];
    });
  },
};
