import { type Decimal, type Score, score, sum, toFen } from '../amount.ts';
import type { Cell } from './score-sheets.ts';

export interface Finding {
  kind:
    | 'missing'
    | 'duplicate'
    | 'out-of-range'
    | 'not-a-level'
    | 'objective-differs'
    | 'outlier'
    | 'sum-differs'
    | 'panel-size';
  bidder?: string;
  item?: string;
  experts?: string[];
  expected?: Score;
  found?: string;
  message: string;
}

const listed = (scores: readonly Decimal[]): string => scores.map(score).join('、');

const gaps = ({ bidder, item, missing, repeated }: Cell): Finding[] => [
  ...(missing.length > 0
    ? [
        {
          kind: 'missing' as const,
          bidder,
          item: item.id,
          experts: missing,
          message: `${missing.join('、')}没有给${bidder}的“${item.id}”打分，请补齐`,
        },
      ]
    : []),
  ...repeated.map(({ expert, scores }) => ({
    kind: 'duplicate' as const,
    bidder,
    item: item.id,
    experts: [expert],
    found: listed(scores),
    message: `${expert}给${bidder}的“${item.id}”打了 ${scores.length} 次分（${listed(scores)}），这里按第一次计，请核对`,
  })),
];

const misfits = ({ bidder, item, scores }: Cell): Finding[] =>
  scores.flatMap(({ expert, score: given }): Finding[] => {
    const at = { bidder, item: item.id, experts: [expert], found: score(given) };
    if (given.gt(item.max)) {
      return [
        {
          kind: 'out-of-range',
          ...at,
          expected: score(item.max),
          message: `${expert}给${bidder}的“${item.id}”打了 ${score(given)} 分，超过满分 ${score(item.max)}`,
        },
      ];
    }
    if (item.levels && !item.levels.some((level) => level.eq(given))) {
      return [
        {
          kind: 'not-a-level',
          ...at,
          message: `${expert}给${bidder}的“${item.id}”打了 ${score(given)} 分，评分标准只有 ${listed(item.levels)} 这几档`,
        },
      ];
    }
    return [];
  });

/** 客观分 must be the same from every expert. `expected` is the score most of them gave, where there is one. */
const disagreement = ({ bidder, item, scores }: Cell): Finding[] => {
  if (!item.objective) return [];
  const byScore = new Map<string, string[]>();
  for (const { expert, score: given } of scores) {
    const same = byScore.get(score(given));
    if (same) same.push(expert);
    else byScore.set(score(given), [expert]);
  }
  if (byScore.size < 2) return [];
  const [most, next] = [...byScore].sort(([, a], [, b]) => b.length - a.length);
  const majority = most![1].length > next![1].length ? most![0] : null;
  const found = [...byScore.keys()].join('、');
  return [
    {
      kind: 'objective-differs',
      bidder,
      item: item.id,
      experts: [...byScore].filter(([given]) => given !== majority).flatMap(([, experts]) => experts),
      ...(majority !== null && { expected: majority as Score }),
      found,
      message: `${bidder}的“${item.id}”是客观评分项，各位评委应当一致，现有 ${found}，请核对`,
    },
  ];
};

/**
 * A score that differs from the mean of the other experts by more than `share` of the item's maximum; compared without
 * dividing: |own × (n − 1) − others| > share × max × (n − 1). With a single score both sides are 0: no outlier.
 */
const outliers = ({ bidder, item, scores }: Cell, share: Decimal): Finding[] => {
  const total = sum(scores.map(({ score: given }) => given));
  const others = scores.length - 1;
  return scores.flatMap(({ expert, score: given }): Finding[] => {
    const rest = total.minus(given);
    const distance = given.times(others).minus(rest).abs();
    if (distance.lte(share.times(item.max).times(others))) return [];
    const mean = score(toFen(rest.div(others)));
    return [
      {
        kind: 'outlier',
        bidder,
        item: item.id,
        experts: [expert],
        expected: mean,
        found: score(given),
        message: `${expert}给${bidder}的“${item.id}”打了 ${score(given)} 分，其他评委平均 ${mean} 分，相差超过满分的 ${share.times(100)}%，请说明理由`,
      },
    ];
  });
};

/** Everything that one bidder's scores for one item show. */
export const findingsOf = (cell: Cell, outlierShare: Decimal): Finding[] => [
  ...gaps(cell),
  ...misfits(cell),
  ...disagreement(cell),
  ...outliers(cell, outlierShare),
];
