import { type Check, placeOf } from './finding.ts';
import { at as cell, onSheets, scoresExamined } from './sheets.ts';

/** Scores above the maximum of their item. */
export const outOfRange: Check = {
  kind: 'out-of-range',
  clause: 'c5-s2',
  examined: scoresExamined,
  run: (at) =>
    onSheets(at, 'out-of-range').map(({ bidder, item, experts, finding }) => {
      const where = cell(bidder, item, experts[0]);
      return {
        kind: 'out-of-range',
        where,
        place: placeOf(at, where),
        what: `评分超过该项满分 ${finding.expected}`,
        expected: `0.00 至 ${finding.expected}`,
        found: finding.found ?? '',
        clause: 'c5-s2',
        mend: '请评委改正，不超过满分',
      };
    }),
};
