import type { Clause } from '../../clause.ts';
import { type Check, finding, type Place } from '../finding.ts';
import { places, within } from '../text.ts';

const CHECK = 'score-bands';
const BAND = /(?:^|\n)(?<mark>(\d+)-(\d+)分)：/;

/** 14-15分, 12-13分: the bands of 考核评分表 are written in whole points, while points are also taken off by halves. */
export const scoreBands: Check = {
  id: CHECK,
  title: '考核评分表各档分数首尾相接',
  run({ clauses }) {
    const rows = within(clauses, 'c3-a1').filter(({ text }) => BAND.test(text));
    const gaps = rows.flatMap(gapsOf);
    const halves = within(clauses, 'c3-a1').flatMap((clause) =>
      places(clause, /每有1个不符合项，扣(?<mark>[\d.]+分)/),
    );
    if (gaps.length === 0) return [];
    return [
      finding(CHECK, [...gaps, ...halves], {
        title: `考核评分表有${rows.length}个指标的分档不相连`,
        why: `“14-15分”与“12-13分”之间没有13.5分的位置，“12-13分”与“5-11分”之间没有11.5分的位置，其余类推${halves.length > 0 ? '；年度报告一项却按0.5分扣' : ''}。打出带小数的分就找不到对应的档。`,
        ask: { what: '各指标是否只打整数分；打小数分时属于哪一档。', kind: '询问' },
        meanwhile: '分档说明按整数理解；小数分照样计入总分，并提示“落在两档之间”。',
        consequence: 'money',
      }),
    ];
  },
};

function gapsOf(row: Clause): Place[] {
  const bands = [...row.text.matchAll(new RegExp(BAND, 'g'))].map(([, , low, high]) => ({
    low: Number(low),
    high: Number(high),
  }));
  const broken = bands.some(({ low }, i) => bands[i + 1] && (bands[i + 1] as { high: number }).high !== low);
  return broken ? places(row, BAND).slice(0, 2) : [];
}
