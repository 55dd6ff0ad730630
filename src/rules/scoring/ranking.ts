import { Decimal, type Money, money, type Score, score, shown } from '../amount.ts';
import { reportDuplicates } from '../duplicates.ts';
import { amountOf, countOf } from '../parameter.ts';
import { commercialWeight } from '../parameters/commercial.ts';
import { fewestCandidates } from '../parameters/committee.ts';
import { ceiling, fewestBidders, priceWeight, scoreDecimals } from '../parameters/scoring.ts';
import { technicalWeight } from '../parameters/technical.ts';
import { roundingOfScores, tooFewAfterAbnormalLow } from '../readings.ts';
import { defineRule } from '../rule.ts';
import { list, localTime, name, oneOf, optional, price, record, score as scoreSchema } from '../schema.ts';
import { exactPriceScore, roundedScore } from './price-score.ts';

/** Why a bid is out of the ranking, and the clause that puts it out. */
const EXCLUSIONS = {
  qualification: 'c2-s5-6.1.4',
  conformity: 'c2-s5-6.1.6',
  'abnormal-low': 'c2-s5-6.1.10-note',
  'price-correction-refused': 'c2-s5-5.5',
  other: 'c2-s5-6.1.12',
  'over-budget': 'c2-s5-6.1.5',
} as const;
const GIVEN_EXCLUSIONS = [
  'qualification',
  'conformity',
  'abnormal-low',
  'price-correction-refused',
  'other',
] as const;

export interface Ranking {
  outcome: 'ranked' | 'failed';
  benchmark: Money | null;
  ranking: {
    rank: number;
    bidder: string;
    price: Money;
    priceScore: Score;
    technical: Score;
    commercial: Score;
    total: Score;
    tied: boolean;
  }[];
  excluded: { bidder: string; reason: keyof typeof EXCLUSIONS; clause: string }[];
  candidates: string[];
  winner: string | null;
}

interface Placed {
  bidder: string;
  price: Decimal;
  joinedAt: string;
  technical: Decimal;
  commercial: Decimal;
  exact: Decimal;
  points: Decimal;
  total: Decimal;
}

/** Total high to low, price low to high, time of joining early to late; 0 means that lots are drawn. */
const order = (a: Placed, b: Placed): number =>
  b.total.comparedTo(a.total) ||
  a.price.comparedTo(b.price) ||
  (a.joinedAt < b.joinedAt ? -1 : Number(a.joinedAt > b.joinedAt));

/** Equal bids share a rank; the next rank is skipped as often. */
const place = (sorted: readonly Placed[]) => {
  const ranked: (Placed & { rank: number; tied: boolean })[] = [];
  sorted.forEach((bid, index) => {
    const before = sorted[index - 1];
    const after = sorted[index + 1];
    const sharesBefore = before !== undefined && order(before, bid) === 0;
    ranked.push({
      ...bid,
      rank: sharesBefore ? ranked[index - 1]!.rank : index + 1,
      tied: sharesBefore || (after !== undefined && order(bid, after) === 0),
    });
  });
  return ranked;
};

/**
 * 总分、排序与中标候选人 (c5-s1-1, c2-s5-5.6, c2-s6-1.2). `joinedAt` is the time of 参与 from the platform's record.
 * The ranking of failed tenders is empty. `winner` is null where lots decide the first place.
 * @throws never; errors: `not-a-score`, `out-of-range`, `not-a-time`, and those of names and prices.
 */
export const ranking = defineRule({
  id: 'ranking',
  title: '总分、排序与中标候选人',
  clauses: [
    'c5-s1-1',
    'c5-s1-2',
    'c5-s2-note',
    'c5-s2-1',
    'c2-s5-5.6',
    'c2-s6-1.2',
    'c2-s5-6.2.1',
    ...Object.values(EXCLUSIONS),
  ],
  parameters: [
    ceiling,
    priceWeight,
    technicalWeight,
    commercialWeight,
    scoreDecimals,
    fewestBidders,
    fewestCandidates,
  ],
  readings: [roundingOfScores, tooFewAfterAbnormalLow],
  input: record({
    bidders: list(
      record({
        bidder: name(),
        price: price(),
        joinedAt: localTime(),
        technical: scoreSchema(amountOf(technicalWeight)),
        commercial: scoreSchema(amountOf(commercialWeight)),
        excluded: optional(oneOf(GIVEN_EXCLUSIONS)),
      }),
      1,
      1000,
    ),
  }),
  check: ({ bidders }, report) =>
    reportDuplicates(
      bidders.map((bid) => bid.bidder),
      (index) => `bidders.${index}.bidder`,
      'duplicate-bidder',
      report,
    ),
  compute: ({ bidders }, readings, work): Ranking => {
    const limit = amountOf(ceiling);
    const judged = bidders.map((bid) => ({
      ...bid,
      reason: bid.excluded ?? (bid.price.gt(limit) ? ('over-budget' as const) : null),
    }));
    const excluded: Ranking['excluded'] = judged.flatMap(({ bidder, reason }) =>
      reason ? [{ bidder, reason, clause: EXCLUSIONS[reason] }] : [],
    );
    work.steps(excluded, ({ bidder, clause }) => ({
      label: `${bidder}：不参加排序`,
      value: '投标无效',
      clause,
    }));

    const remaining = judged.filter((bid) => !bid.reason);
    const abnormal = excluded.filter((bid) => bid.reason === 'abnormal-low').length;
    const responsive =
      readings['too-few-after-abnormal-low'] === 'continues' ? remaining.length + abnormal : remaining.length;
    const least = countOf(fewestBidders);
    work.step({
      label: '有效投标家数',
      formula: `不足 ${least} 家的废标`,
      substituted: `${bidders.length} − ${excluded.length}`,
      value: String(remaining.length),
      clause: fewestBidders.clause,
    });
    if (responsive < least || remaining.length === 0) {
      work.notice({
        code: 'fewer-than-three',
        message: `有效投标只有 ${remaining.length} 家，不足三家，应当废标。`,
        clause: fewestBidders.clause,
      });
      return { outcome: 'failed', benchmark: null, ranking: [], excluded, candidates: [], winner: null };
    }
    if (remaining.length < least) {
      work.notice({
        code: 'confirm-continuation',
        message: `判为异常低价以后只有 ${remaining.length} 家；按所选口径继续评审，须由评标委员会或监管部门确认。`,
        clause: 'c2-s5-6.3.1',
      });
    }

    const benchmark = Decimal.min(...remaining.map((bid) => bid.price));
    work.step({
      label: '评标基准价',
      formula: '有效投标中最低的投标总报价',
      substituted: `${remaining.length} 家有效投标`,
      value: money(benchmark),
      clause: 'c5-s2-1',
    });
    const rounding = readings['rounding-of-scores'];
    const exactOf = exactPriceScore(benchmark);
    const placed = remaining.map((bid): Placed => {
      const exact = exactOf(bid.price);
      const points = roundedScore(exact, rounding);
      const others = bid.technical.plus(bid.commercial);
      const total =
        rounding === 'total-only' ? roundedScore(exact.plus(others), rounding) : points.plus(others);
      return { ...bid, exact, points, total };
    });
    const sorted = place(placed.sort(order));
    work.steps(sorted, ({ bidder, price, exact, points }) => ({
      label: `${bidder}：价格分`,
      formula: `评标基准价 ÷ 投标总报价 × ${priceWeight.value}，保留两位小数`,
      substituted: `${money(benchmark)} ÷ ${money(price)} × ${priceWeight.value} = ${shown(exact)}`,
      value: score(points),
      clause: 'c5-s2-1',
    }));
    work.steps(sorted, ({ bidder, exact, points, technical, commercial, total, rank }) => ({
      label: `${bidder}：总分，第 ${rank} 名`,
      formula: '价格分 + 技术分 + 商务分，保留两位小数',
      substituted: `${rounding === 'total-only' ? shown(exact) : score(points)} + ${score(technical)} + ${score(commercial)}`,
      value: score(total),
      clause: 'c5-s2-note',
    }));

    const tied = sorted.filter((bid) => bid.tied);
    if (tied.length > 0) {
      work.notice({
        code: 'draw-lots',
        message: `${tied.map((bid) => bid.bidder).join('、')}的得分、投标总报价和参与投标时间都相同，由评标委员会组织抽签确定先后。`,
        clause: 'c5-s1-1',
      });
    }
    const first = sorted[0]!;
    const winner = first.tied ? null : first.bidder;
    const candidates = sorted.filter((bid) => bid.rank <= countOf(fewestCandidates)).map((bid) => bid.bidder);
    work.step({
      label: '排序',
      formula: '得分由高到低；相同的报价由低到高；再相同的参与时间由先到后；仍相同的抽签',
      value: winner ?? '第一名须抽签',
      clause: 'c5-s1-1',
    });
    return {
      outcome: 'ranked',
      benchmark: money(benchmark),
      ranking: sorted.map(({ rank, bidder, price, points, technical, commercial, total, tied: shared }) => ({
        rank,
        bidder,
        price: money(price),
        priceScore: score(points),
        technical: score(technical),
        commercial: score(commercial),
        total: score(total),
        tied: shared,
      })),
      excluded,
      candidates,
      winner,
    };
  },
});
