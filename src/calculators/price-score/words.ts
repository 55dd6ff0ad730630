import type { PriceScore } from '../../rules/scoring/price-score.ts';
import { groupDigits } from '../amount/format.ts';

export const statusWords: Readonly<Record<PriceScore['scores'][number]['status'], string>> = {
  scored: '',
  'over-budget': '超过预算',
  rejected: '不评分',
};

/** How many bidders are read out; the table has them all. */
const READ_OUT = 5;

/** The result in one sentence, for those who hear it. */
export function announcement({ benchmark, scores }: PriceScore): string {
  if (benchmark === null) return '没有有效投标，没有评标基准价。';
  const each = scores
    .slice(0, READ_OUT)
    .map(({ bidder, status, score }) => `${bidder} ${score === null ? statusWords[status] : `${score} 分`}`);
  return `评标基准价 ${groupDigits(benchmark)} 元。${each.join('，')}。`;
}
