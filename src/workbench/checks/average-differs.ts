import { readScore } from '../evaluation/figures.ts';
import { compared } from './claims.ts';
import { type Check, placeOf } from './finding.ts';
import { onSheets } from './sheets.ts';

/** The agency's averages of single items against those of the sheets. */
export const averageDiffers: Check = {
  kind: 'average-differs',
  clause: 'c5-s2-note',
  examined: ({ entries }) =>
    compared(
      entries.project.claims.averages.filter(({ score }) => readScore(score) !== null).length,
      '单项平均分',
    ),
  run: (at) =>
    onSheets(at, 'sum-differs').map(({ bidder, item, finding }) => {
      const where = { field: 'average' as const, bidder, item };
      return {
        kind: 'average-differs',
        where,
        place: placeOf(at, where),
        what: '填报的平均分与评分表算出的不同',
        expected: finding.expected ?? '没有评分',
        found: finding.found ?? '',
        clause: 'c5-s2-note',
        mend: '按评分表重新平均，四舍五入到两位小数',
      };
    }),
};
