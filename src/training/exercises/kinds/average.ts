import { Decimal, score, sum, toFen } from '../../../rules/amount.ts';
import { scoreSheetCheck } from '../../../rules/scoring/score-sheet-check.ts';
import type { Kind } from '../exercise.ts';
import { EXPERTS, explained } from '../support.ts';

const ITEMS = [
  { id: '服务方案3', max: '3', objective: false, levels: ['3', '1.5', '0'] },
  { id: '服务方案5', max: '3', objective: false, levels: ['3', '1.5', '0'] },
];

/** The mean of seven sheets for two plans, where rounding each part first matters. */
export const averageKind: Kind = {
  id: 'average',
  title: '汇总评委打分',
  draw(random) {
    const sheets = EXPERTS.flatMap((expert) =>
      ITEMS.map((item) => ({
        expert,
        bidder: '甲公司',
        item: item.id,
        score: random.pick(['3', '3', '1.5', '1.5', '0']),
      })),
    );
    const input = { items: ITEMS, experts: EXPERTS, bidders: ['甲公司'], sheets };
    const explanation = explained(scoreSheetCheck(input));
    const once = explained(scoreSheetCheck(input, { readings: { averaging: 'sum-then-average' } }));
    const scoresOf = (item: string) =>
      sheets.filter((sheet) => sheet.item === item).map((sheet) => new Decimal(sheet.score));
    const means = ITEMS.map(({ id }) => scoresOf(id)).map((scores) => sum(scores).div(scores.length));
    const trimmed = ITEMS.map(({ id }) =>
      scoresOf(id)
        .sort((a, b) => a.comparedTo(b))
        .slice(1, -1),
    ).map((scores) => toFen(sum(scores).div(scores.length)));
    return {
      facts: ['七位评委给甲公司的两个服务方案打分如下。'],
      tables: [
        {
          caption: '甲公司的评分（分）',
          columns: [{ title: '评委' }, ...ITEMS.map(({ id }) => ({ title: id, figure: true }))],
          rows: EXPERTS.map((expert) => [
            expert,
            ...ITEMS.map(
              ({ id }) => sheets.find((sheet) => sheet.expert === expert && sheet.item === id)!.score,
            ),
          ]),
        },
      ],
      ask: '每项取各位评委的平均，两项合计得多少分？',
      answer: { form: 'amount', unit: '分', right: explanation.result.totals[0]!.score },
      misreadings: [
        {
          id: 'rounded-once',
          gives: once.result.totals[0]!.score,
          words: '先加总再取平均，只取舍了一次。条文要求每部分的得分先保留两位小数，再合计。',
          clause: 'c5-s2-note',
        },
        {
          id: 'trimmed',
          gives: score(sum(trimmed)),
          words: '去掉了最高分和最低分。招标文件没有这样规定，全体评委的打分都计入。',
          clause: 'c5-s2-note',
        },
        {
          id: 'cut-off',
          gives: score(sum(means.map((mean) => mean.toDecimalPlaces(2, Decimal.ROUND_DOWN)))),
          words: '第三位小数直接舍去了。保留两位小数按四舍五入。',
          clause: 'c5-s2-note',
        },
        {
          id: 'not-averaged',
          gives: score(toFen(sum(means).div(2))),
          words: '把两项又平均了一次。各项得分是相加，不是平均。',
          clause: 'c5-s2-note',
        },
      ],
      explanations: [explanation],
      clauses: ['c5-s2-note'],
    };
  },
};
