import { Decimal } from '../../rules/amount.ts';
import type { PriceScore } from '../../rules/scoring/price-score.ts';
import { groupDigits, inWan } from '../parts/amount/format.ts';
import type { Figure } from '../parts/explain/Figures.tsx';

export const statusWords: Readonly<Record<PriceScore['scores'][number]['status'], string>> = {
  scored: '',
  'over-budget': '超过预算',
  rejected: '不评分',
};

export const figures = ({ benchmark }: PriceScore): Figure[] => [
  {
    name: '评标基准价',
    value: benchmark === null ? '没有' : `${groupDigits(benchmark)} 元`,
    note: benchmark === null ? '' : `${inWan(benchmark)} 万元`,
    main: true,
  },
];

/** What the table shows of each bidder. */
export const scoreFigures = ({ scores }: PriceScore): Figure[] =>
  scores.map(({ bidder, status, score }) => ({
    name: `${bidder} 价格分`,
    value: score === null ? statusWords[status] : `${score} 分`,
  }));

/** The scored bidders from the highest score down; equal scores keep their order. */
const placesOf = ({ scores }: PriceScore): string =>
  scores
    .filter(({ score }) => score !== null)
    .toSorted((a, b) => new Decimal(b.score!).comparedTo(a.score!))
    .map(({ bidder }) => bidder)
    .join('、');

/** How many changed scores are named. */
const NAMED = 2;

/** What another reading changes, in words; null where the scores stay. */
export function changeOf(now: PriceScore, then: PriceScore): string | null {
  const changed = then.scores.filter(({ score }, i) => score !== now.scores[i]!.score);
  if (changed.length === 0) return null;
  const named = changed.slice(0, NAMED).map(({ bidder, score }) => `${bidder}变为 ${score} 分`);
  const more = changed.length > NAMED ? `等 ${changed.length} 家` : '';
  const places = placesOf(now) === placesOf(then) ? '名次不变' : `名次变为${placesOf(then)}`;
  return `${named.join('，')}${more}，${places}`;
}

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
