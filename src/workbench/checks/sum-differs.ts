import { claimedScores, compared } from './claims.ts';
import { type Check, type Finding, placeOf } from './finding.ts';

const TITLES = { technical: '技术分', commercial: '商务分' } as const;

/** The agency's sums of the technical and the commercial part. */
export const sumDiffers: Check = {
  kind: 'sum-differs',
  clause: 'c5-s2-note',
  examined: (at) =>
    compared(
      claimedScores(at, 'technical').length + claimedScores(at, 'commercial').length,
      '技术分和商务分',
    ),
  run: (at) => {
    const marks = new Map(at.result.marks.map((one) => [one.bidder, one]));
    return (['technical', 'commercial'] as const).flatMap((part) =>
      claimedScores(at, part).flatMap(({ bidder, score }): Finding[] => {
        const expected = marks.get(bidder)?.[part];
        if (expected === undefined || expected === score) return [];
        const where = { field: part, bidder };
        return [
          {
            kind: 'sum-differs',
            where,
            place: placeOf(at, where),
            what: `填报的${TITLES[part]}与评分表算出的不同`,
            expected,
            found: score,
            clause: 'c5-s2-note',
            mend: '按各项平均分重新相加',
          },
        ];
      }),
    );
  },
};
