import { type Check, type Finding, placeOf } from './finding.ts';
import { peersOf, placesOf, rankFinding, ranks, sameTotal, within, wordsOf } from './ranks.ts';

const TIE_WORDS = {
  price: '总分相同的，按投标总报价由低到高排列',
  time: '总分和报价都相同的，按参与投标时间先后排列',
} as const;

/** Bids of the same total that are not ordered by price, time and lot; equal bids for which no lot was drawn. */
export const tieBreak: Check = {
  kind: 'tie-break',
  clause: 'c2-s5-5.6',
  examined: ({ result }) => {
    const tied = result.standing.ranked.filter(
      (row, at, rows) => rows[at - 1]?.total === row.total || rows[at + 1]?.total === row.total,
    ).length;
    return tied === 0 ? '没有总分相同的投标' : `${tied} 份总分相同的投标`;
  },
  run: (at) => {
    const all = ranks(at);
    const inTie = all.filter((one) => within(one.rank, placesOf(sameTotal(at, one.row))));
    const missingTimes = at.result.standing.ranked
      .filter(
        ({ undecided, index }) => undecided && at.entries.project.bidders[index]!.joinedAt.trim() === '',
      )
      .map(({ index }): Finding => {
        const where = { field: 'joinedAt' as const, bidder: index };
        return {
          kind: 'tie-break',
          where,
          place: placeOf(at, where),
          what: '总分和报价与另一家相同，没有填写参与投标时间，先后不能确定',
          expected: '参与投标时间',
          found: '未填',
          clause: 'c2-s5-5.6',
          mend: '照平台记录填写参与投标时间',
        };
      });
    return [
      ...missingTimes,
      ...inTie.flatMap((one) => {
        const peers = peersOf(at, one.row);
        if (within(one.rank, placesOf(peers))) {
          const shared = inTie.filter((other) => other.rank === one.rank && peers.includes(other.row));
          return shared.length > 1
            ? [
                rankFinding('tie-break', at, one, {
                  what: one.row.undecided
                    ? '与另一家并列，先后没有确定'
                    : '总分、报价和参与投标时间都相同，须由评标委员会组织抽签，不能并列',
                  expected: `${wordsOf(placesOf(peers))} 中的一个`,
                  mend: one.row.undecided ? '补齐参与投标时间' : '组织抽签，按抽签结果填写名次',
                }),
              ]
            : [];
        }
        return [
          rankFinding('tie-break', at, one, {
            what: one.row.decidedBy === 'price' ? TIE_WORDS.price : TIE_WORDS.time,
            expected: wordsOf(placesOf(peers)),
            mend: '按报价、参与投标时间、抽签的顺序确定先后',
          }),
        ];
      }),
    ];
  },
};
