import { compared } from './claims.ts';
import type { Check } from './finding.ts';
import { peersOf, placesOf, rankFinding, ranks, sameTotal, within, wordsOf } from './ranks.ts';

/** The agency's ranks of bids whose total, or unreadable rank, puts them elsewhere. */
export const order: Check = {
  kind: 'order',
  clause: 'c5-s1-1',
  examined: (at) => compared(ranks(at).length, '名次'),
  run: (at) =>
    ranks(at).flatMap((one) => {
      if (within(one.rank, placesOf(sameTotal(at, one.row)))) return [];
      return [
        rankFinding('order', at, one, {
          what: one.rank === null ? '填报的名次读不出' : `按总分 ${one.row.total} 排序，名次不是这一个`,
          expected: wordsOf(placesOf(peersOf(at, one.row))),
          mend: '按总分由高到低重新排序',
        }),
      ];
    }),
};
