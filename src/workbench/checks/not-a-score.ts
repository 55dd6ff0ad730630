import { isBlank, readScore } from '../evaluation/figures.ts';
import { type Check, placeOf } from './finding.ts';
import { at as cell, scoresExamined } from './sheets.ts';

/** Texts in the sheets that are no score: a minus, a third decimal, a word. They are left out of the averages. */
export const notAScore: Check = {
  kind: 'not-a-score',
  clause: 'c5-s2-note',
  examined: scoresExamined,
  run: (at) => {
    const { entries, result } = at;
    return result.marks.flatMap(({ bidder }) =>
      entries.items.flatMap(({ index: item }) =>
        entries.experts.flatMap((_, expert) => {
          const text = entries.project.scores[expert]?.[bidder]?.[item] ?? '';
          if (isBlank(text) || readScore(text) !== null) return [];
          const where = cell(bidder, item, expert);
          return [
            {
              kind: 'not-a-score' as const,
              where,
              place: placeOf(at, where),
              what: '读不出分数，没有计入平均',
              expected: '',
              found: text,
              clause: 'c5-s2-note',
              mend: '填写不小于 0 的分数，最多两位小数',
            },
          ];
        }),
      ),
    );
  },
};
