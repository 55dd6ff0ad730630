import { isBlank } from '../evaluation/figures.ts';
import { REASON_WORDS } from '../evaluation/stage.ts';
import { claimed } from './claims.ts';
import { type Check, type Finding, placeOf } from './finding.ts';

/** Bids that are out and yet have results in the agency's list. */
export const excludedScored: Check = {
  kind: 'excluded-scored',
  clause: 'c2-s5-6.1',
  examined: ({ result }) =>
    result.dropped.length === 0 ? '没有被排除的投标' : `${result.dropped.length} 份被排除的投标`,
  run: (at) => {
    const results = new Map(claimed(at).map(({ bidder, claim }) => [bidder, claim]));
    return at.result.dropped.flatMap(({ bidder, reason, clause }): Finding[] => {
      const claim = results.get(bidder);
      const field = (['rank', 'total', 'priceScore'] as const).find(
        (one) => claim !== undefined && !isBlank(claim[one]),
      );
      if (!claim || !field) return [];
      const where = { field, bidder };
      return [
        {
          kind: 'excluded-scored',
          where,
          place: placeOf(at, where),
          what: `${REASON_WORDS[reason]}，不应再有得分和名次`,
          expected: '没有结果',
          found: claim[field],
          clause,
          mend: '删去该投标人的得分和名次，重新计算其余各家',
        },
      ];
    });
  },
};
