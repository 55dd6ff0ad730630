import { isBlank } from '../evaluation/figures.ts';
import { type Check, type Examined, type Finding, placeOf, type Where } from './finding.ts';
import { at as cell, onSheets, scoresExamined } from './sheets.ts';

const finding = (at: Examined, where: Where, what: string): Finding => ({
  kind: 'missing',
  where,
  place: placeOf(at, where),
  what,
  expected: '',
  found: '空',
  clause: 'c5-s2-note',
  mend: '请评委补齐评分',
});

/** Scores that nobody gave; a sheet that is empty from top to bottom is named once. */
export const missing: Check = {
  kind: 'missing',
  clause: 'c5-s2-note',
  examined: scoresExamined,
  run: (at) => {
    const { entries } = at;
    const { scores } = entries.project;
    const gaps = onSheets(at, 'missing').flatMap(({ bidder, item, experts }) =>
      experts
        .filter((expert) => isBlank(scores[expert]?.[bidder]?.[item] ?? ''))
        .map((expert) => ({ bidder, item, expert })),
    );
    const perSheet = new Map<string, typeof gaps>();
    for (const gap of gaps) {
      const key = `${gap.bidder} ${gap.expert}`;
      const same = perSheet.get(key);
      if (same) same.push(gap);
      else perSheet.set(key, [gap]);
    }
    return [...perSheet.values()].flatMap((sheet) => {
      const { bidder, expert } = sheet[0]!;
      return sheet.length === entries.items.length && sheet.length > 1
        ? [finding(at, { field: 'score', bidder, expert }, `整张评分表没有填写（${sheet.length} 项）`)]
        : sheet.map((gap) => finding(at, cell(gap.bidder, gap.item, gap.expert), '没有评分'));
    });
  },
};
