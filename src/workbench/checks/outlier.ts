import { outlierShareOf } from '../evaluation/averages.ts';
import { type Check, placeOf } from './finding.ts';
import { at as cell, onSheets, scoresExamined } from './sheets.ts';

/** Scores far from the other experts'. Objective items are left to the check that wants them equal. */
export const outlier: Check = {
  kind: 'outlier',
  clause: 'c5-s2-note',
  examined: (at) => {
    const examined = scoresExamined(at);
    return examined === '' ? '' : `${examined}；相差超过满分的 ${outlierShareOf(at.entries.project)}%`;
  },
  run: (at) => {
    const objective = new Set(at.entries.items.filter((item) => item.objective).map(({ index }) => index));
    return onSheets(at, 'outlier')
      .filter(({ item }) => !objective.has(item))
      .map(({ bidder, item, experts, finding }) => {
        const where = cell(bidder, item, experts[0]);
        return {
          kind: 'outlier',
          where,
          place: placeOf(at, where),
          what: `与其他评委的平均分 ${finding.expected} 相差超过满分的 ${outlierShareOf(at.entries.project)}%`,
          expected: '',
          found: finding.found ?? '',
          clause: 'c5-s2-note',
          mend: '请评委复核并说明理由；评分可以不同，不必改成一样',
        };
      });
  },
};
