import { countOf } from '../../rules/parameter.ts';
import { fewestBidders } from '../../rules/parameters/scoring.ts';
import { priceScore } from '../../rules/scoring/price-score.ts';
import type { Entrant } from './entries.ts';
import {
  answered,
  column,
  type Dropped,
  type Field,
  readingsFor,
  type Stage,
  stage,
  without,
} from './stage.ts';

export type Priced = Entrant & { price: string };

/** The bids that have a price. */
export const priced = ({ still }: Field): Priced[] =>
  still.filter((bidder): bidder is Priced => bidder.price !== null);

const scoresOf = (field: Field) => {
  const bids = priced(field).map(({ name, price }) => ({ bidder: name, price }));
  return bids.length === 0 ? null : answered(priceScore({ bids }, readingsFor(priceScore, field.readings)));
};

/** A price above the budget is invalid (c2-s5-6.1.5). */
export function budget(field: Field): { stage: Stage; field: Field } {
  const evaluation = scoresOf(field);
  const over = new Set(
    evaluation?.result.scores.filter(({ status }) => status === 'over-budget').map(({ bidder }) => bidder),
  );
  const after = without(
    field,
    field.still
      .filter(({ name }) => over.has(name))
      .map(
        ({ index, name }): Dropped => ({
          bidder: index,
          name,
          reason: 'over-budget',
          clause: 'c2-s5-6.1.5',
        }),
      ),
  );
  return {
    field: after,
    stage: stage('budget', field, after, {
      table: {
        columns: [column('投标人'), column('报价（元）', 'end'), column('结论')],
        rows: priced(field).map(({ name, price }) => [
          name,
          price,
          over.has(name) ? '超过预算，投标无效' : '不超过',
        ]),
      },
      steps: evaluation?.steps.filter(({ clause }) => clause === 'c2-s5-6.1.5') ?? [],
    }),
  };
}

/** Fewer than three responsive bids fail the tender (c2-s5-6.2.1). */
export function count(field: Field): Stage {
  const least = countOf(fewestBidders);
  const fails = field.still.length < least;
  return stage('count', field, field, {
    table: {
      columns: [column('项目'), column('家数', 'end')],
      rows: [
        ['参加评审', String(field.still.length + field.dropped.length)],
        ['已被排除', String(field.dropped.length)],
        ['实质响应', String(field.still.length)],
        ['不废标的最少家数', fewestBidders.value],
      ],
    },
    notices: fails
      ? [
          {
            code: 'fewer-than-three',
            message: `实质响应的投标人只有 ${field.still.length} 家，不足 ${least} 家，应当废标；以下各步只供核对。`,
            clause: fewestBidders.clause,
          },
        ]
      : [],
    fails,
  });
}

/** The lowest valid price, and the score of each price against it (c5-s2-1). */
export function price(field: Field): {
  stages: [Stage, Stage];
  benchmark: string | null;
  scores: { bidder: number; score: string }[];
} {
  const evaluation = scoresOf(field);
  const bids = priced(field);
  const benchmark = evaluation?.result.benchmark ?? null;
  const scores = bids.map(({ index }, at) => ({
    bidder: index,
    score: evaluation?.result.scores[at]?.score ?? '',
  }));
  const [first, ...rest] = evaluation?.steps ?? [];
  return {
    benchmark,
    scores,
    stages: [
      stage('benchmark', field, field, {
        table: {
          columns: [column('投标人'), column('报价（元）', 'end'), column('说明')],
          rows: bids.map(({ name, price: own }) => [name, own, own === benchmark ? '最低，评标基准价' : '']),
        },
        steps: first ? [first] : [],
      }),
      stage('price', field, field, {
        table: {
          columns: [column('投标人'), column('报价（元）', 'end'), column('价格分', 'end')],
          rows: bids.map(({ name, price: own }, at) => [name, own, scores[at]!.score]),
        },
        steps: rest,
        readings: evaluation?.readings ?? [],
      }),
    ],
  };
}
