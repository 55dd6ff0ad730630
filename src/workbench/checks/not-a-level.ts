import { type Check, placeOf } from './finding.ts';
import { at as cell, onSheets, scoresExamined } from './sheets.ts';

/** Scores between the levels that the tender names. */
export const notALevel: Check = {
  kind: 'not-a-level',
  clause: 'c5-s2',
  examined: scoresExamined,
  run: (at) => {
    const levels = new Map(at.entries.items.map((item) => [item.index, item.levels]));
    return onSheets(at, 'not-a-level').map(({ bidder, item, experts, finding }) => {
      const where = cell(bidder, item, experts[0]);
      return {
        kind: 'not-a-level',
        where,
        place: placeOf(at, where),
        what: '评分标准没有这一档',
        expected: (levels.get(item) ?? []).join('、'),
        found: finding.found ?? '',
        clause: 'c5-s2',
        mend: '请评委在评分标准写明的档次中选定',
      };
    });
  },
};
