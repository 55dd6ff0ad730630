import { Decimal, score } from '../../rules/amount.ts';
import type { Notice } from '../../rules/evaluation.ts';
import { amountOf, countOf } from '../../rules/parameter.ts';
import { commercialWeight } from '../../rules/parameters/commercial.ts';
import { fewestBidders } from '../../rules/parameters/scoring.ts';
import { technicalWeight } from '../../rules/parameters/technical.ts';
import { type Ranking, ranking as rankingRule } from '../../rules/scoring/ranking.ts';
import type { Marks } from './averages.ts';
import { priced } from './price.ts';
import { answered, column, type Field, readingsFor, type Stage, stage, waitingFor } from './stage.ts';

/** Stands in for a time of joining that was not entered; a tie that it would decide is named as undecided. */
const NO_TIME = '2999-12-31T23:59';

export type Ranked = Ranking['ranking'][number] & {
  index: number;
  /** Equal to its neighbour so far, and a time of joining is missing that would tell them apart. */
  undecided: boolean;
  /** How it was told apart from a bid of the same total. */
  decidedBy: '' | 'price' | 'time' | 'lots';
};

export interface Standing {
  outcome: Ranking['outcome'] | null;
  ranked: Ranked[];
  candidates: string[];
  winner: string | null;
}

const NOTHING: Standing = { outcome: null, ranked: [], candidates: [], winner: null };

/** No more than the part is worth: a sheet above its maximum is a finding, and must not stop the ranking. */
const capped = (given: string, most: Decimal): string => score(Decimal.min(new Decimal(given), most));

const outcomeTable = (words: string): Stage['table'] => ({ columns: [column('结果')], rows: [[words]] });

const DECIDED_WORDS: Readonly<Record<Ranked['decidedBy'], string>> = {
  '': '',
  price: '总分相同，报价低的在前',
  time: '总分和报价相同，参与投标时间早的在前',
  lots: '总分、报价和参与投标时间都相同，抽签',
};

function tell(rows: Ranking['ranking'], field: Field): Ranked[] {
  const known = new Map(field.still.map((bidder) => [bidder.name, bidder]));
  const group = (row: Ranking['ranking'][number]) =>
    rows.filter(({ total, price }) => total === row.total && price === row.price);
  return rows.map((row, at) => {
    const { index } = known.get(row.bidder)!;
    const neighbours = [rows[at - 1], rows[at + 1]].filter((other) => other?.total === row.total);
    const same = neighbours.length === 0 ? [] : group(row);
    const undecided = same.length > 1 && same.some(({ bidder }) => known.get(bidder)?.joinedAt === null);
    const decidedBy = neighbours.length === 0 ? '' : same.length === 1 ? 'price' : row.tied ? 'lots' : 'time';
    return { ...row, index, undecided, decidedBy: undecided ? '' : decidedBy };
  });
}

/**
 * Totals, order, candidates and the outcome, all from one run of the rule (c5-s1-1, c2-s6-1.2).
 * @param tooFew the tender has failed already for want of responsive bids
 */
export function ranking(
  field: Field,
  all: readonly Marks[],
  tooFew: boolean,
): { stages: Stage[]; standing: Standing } {
  const marks = new Map(all.map((one) => [one.bidder, one]));
  const bids = priced(field);
  const least = countOf(fewestBidders);
  const unpriced = field.still.length - bids.length;
  const over: string[] = [];
  if (bids.length === 0 || marks.size === 0 || (bids.length < least && field.still.length >= least)) {
    const notices: Notice[] =
      field.still.length === 0
        ? [{ code: 'nobody-left', message: '没有可以排序的投标人。' }]
        : marks.size === 0
          ? [{ code: 'no-scores', message: '还没有评分，不能计算总分和排序。' }]
          : [{ code: 'prices-missing', message: `还有 ${unpriced} 家的报价没有填写，暂不能排序。` }];
    const blank = (['totals', 'ranking', 'candidates', 'outcome'] as const).map((id) =>
      stage(id, field, field, {
        notices,
        ...(tooFew && id === 'outcome' && { table: outcomeTable('废标'), fails: true }),
      }),
    );
    return { stages: blank, standing: { ...NOTHING, outcome: tooFew ? 'failed' : null } };
  }
  const entry = (name: string, price: string, index: number, joinedAt: string | null) => {
    const own = marks.get(index);
    const technical = capped(own?.technical ?? '0.00', amountOf(technicalWeight));
    const commercial = capped(own?.commercial ?? '0.00', amountOf(commercialWeight));
    if (own && (own.technical !== technical || own.commercial !== commercial)) over.push(name);
    return { bidder: name, price, joinedAt: joinedAt ?? NO_TIME, technical, commercial };
  };
  const evaluation = answered(
    rankingRule(
      {
        bidders: [
          ...bids.map(({ name, price, index, joinedAt }) => entry(name, price, index, joinedAt)),
          // Only what the reading on abnormally low bids counts: the others went out before.
          ...field.dropped
            .filter(({ reason }) => reason === 'abnormal-low')
            .map(({ name }) => ({
              bidder: name,
              price: '1.00',
              joinedAt: NO_TIME,
              technical: '0.00',
              commercial: '0.00',
              excluded: 'abnormal-low' as const,
            })),
        ],
      },
      readingsFor(rankingRule, field.readings),
    ),
  );
  const { result, steps, notices, readings } = evaluation;
  const ranked = tell(result.ranking, field);
  const fails = result.outcome === 'failed';
  const open = ranked.filter(({ undecided }) => undecided);
  const winner = ranked[0]?.undecided ? null : result.winner;
  const gaps: Notice[] = [
    ...waitingFor(
      'joined-at-missing',
      open.map(({ bidder }) => bidder),
      '的总分和报价相同，参与投标时间没有填全，先后待定。',
    ),
    ...waitingFor('over-maximum', over, '的评分超过该部分的满分，排序暂按满分计，请先改正评分。'),
    ...(unpriced > 0
      ? [{ code: 'prices-missing', message: `${unpriced} 家的报价没有填写，没有参加排序。` }]
      : []),
  ];
  const said = (codes: readonly string[]) => notices.filter(({ code }) => codes.includes(code));
  const stepsOf = (clauses: readonly string[]) => steps.filter(({ clause }) => clauses.includes(clause));
  const rankWords = ({ rank, undecided }: Ranked) => (undecided ? '待定' : String(rank));
  return {
    standing: { outcome: result.outcome, ranked, candidates: result.candidates, winner },
    stages: [
      stage('totals', field, field, {
        table: {
          columns: [
            column('投标人'),
            column('价格分', 'end'),
            column('技术分', 'end'),
            column('商务分', 'end'),
            column('总分', 'end'),
          ],
          rows: [...ranked]
            .sort((a, b) => a.index - b.index)
            .map(({ bidder, priceScore, technical, commercial, total }) => [
              bidder,
              priceScore,
              technical,
              commercial,
              total,
            ]),
        },
        notices: gaps.filter(({ code }) => code !== 'joined-at-missing'),
        steps: stepsOf(['c5-s2-note']),
        readings,
      }),
      stage('ranking', field, field, {
        table: {
          columns: [
            column('名次', 'end'),
            column('投标人'),
            column('总分', 'end'),
            column('报价（元）', 'end'),
            column('参与投标时间'),
            column('并列的处理'),
          ],
          rows: ranked.map((row) => [
            rankWords(row),
            row.bidder,
            row.total,
            row.price,
            field.entries.project.bidders[row.index]!.joinedAt.replace('T', ' ') || '未填',
            DECIDED_WORDS[row.decidedBy],
          ]),
        },
        notices: [
          ...said(ranked.some(({ decidedBy }) => decidedBy === 'lots') ? ['draw-lots'] : []),
          ...gaps.filter(({ code }) => code === 'joined-at-missing'),
        ],
        steps: stepsOf(['c5-s1-1']),
      }),
      stage('candidates', field, field, {
        table: {
          columns: [column('名次', 'end'), column('中标候选人')],
          rows: ranked
            .filter(({ bidder }) => result.candidates.includes(bidder))
            .map((row) => [rankWords(row), row.bidder]),
        },
      }),
      stage('outcome', field, field, {
        table: outcomeTable(
          fails ? '废标' : winner === null ? '第一名待定' : `排名第一的中标候选人：${winner}`,
        ),
        notices: said(['fewer-than-three', 'confirm-continuation']),
        steps: stepsOf([fewestBidders.clause]),
        fails,
      }),
    ],
  };
}
