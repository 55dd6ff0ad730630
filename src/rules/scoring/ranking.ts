import { type Decimal, type Money, money, type Score, score, shown } from '../amount.ts';
import { price, score as scoreSchema } from '../amount-schema.ts';
import { reportDuplicates } from '../duplicates.ts';
import { measured } from '../numeral.ts';
import { amountOf, countOf } from '../parameter.ts';
import { commercialWeight } from '../parameters/commercial.ts';
import { fewestCandidates } from '../parameters/committee.ts';
import { ceiling, fewestBidders, priceWeight, scoreDecimals } from '../parameters/scoring.ts';
import { technicalWeight } from '../parameters/technical.ts';
import { roundingOfScores, tooFewAfterAbnormalLow } from '../readings.ts';
import { defineRule } from '../rule.ts';
import { derived, list, localTime, name, oneOf, optional, record } from '../schema.ts';
import { type Entry, EXCLUSIONS, type Excluded, enter, GIVEN_EXCLUSIONS } from './field.ts';
import { roundedScore } from './price-score.ts';

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
  excluded: Excluded[];
  candidates: string[];
  winner: string | null;
}

interface Scored extends Entry {
  points: Decimal;
  total: Decimal;
}

/** Total high to low, price low to high, time of joining early to late; 0 means that lots are drawn. */
const order = (a: Scored, b: Scored): number =>
  b.total.comparedTo(a.total) ||
  a.price.comparedTo(b.price) ||
  (a.joinedAt < b.joinedAt ? -1 : Number(a.joinedAt > b.joinedAt));

/** Equal bids share a rank; the next rank is skipped as often. */
const place = (sorted: readonly Scored[]) => {
  const ranked: (Scored & { rank: number; tied: boolean })[] = [];
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
  input: (at) =>
    derived(
      record({
        bidders: list(
          record({
            bidder: name(),
            price: price(),
            joinedAt: localTime(),
            technical: scoreSchema(amountOf(at(technicalWeight))),
            commercial: scoreSchema(amountOf(at(commercialWeight))),
            excluded: optional(oneOf(GIVEN_EXCLUSIONS)),
          }),
          1,
          1000,
        ),
      }),
      ({ bidders }) => enter(bidders, at),
    ),
  check: ({ names }, report) =>
    reportDuplicates(names, (index) => `bidders.${index}.bidder`, 'duplicate-bidder', report),
  compute: ({ names, excluded, entries, benchmark }, readings, work, at): Ranking => {
    const fewest = at(fewestBidders);
    const weight = at(priceWeight);
    const decimals = countOf(at(scoreDecimals));
    work.steps(excluded, ({ bidder, clause }) => ({
      label: `${bidder}：不参加排序`,
      value: '投标无效',
      clause,
    }));
    const abnormal = excluded.filter((bid) => bid.reason === 'abnormal-low').length;
    const responsive =
      readings['too-few-after-abnormal-low'] === 'continues' ? entries.length + abnormal : entries.length;
    const least = countOf(fewest);
    work.step({
      label: '有效投标家数',
      formula: `不足 ${least} 家的废标`,
      substituted: `${names.length} − ${excluded.length}`,
      value: String(entries.length),
      clause: fewest.clause,
    });
    if (responsive < least || !benchmark) {
      work.notice({
        code: 'fewer-than-three',
        message: `有效投标只有 ${entries.length} 家，不足${measured(least)}家，应当废标。`,
        clause: fewest.clause,
      });
      return { outcome: 'failed', benchmark: null, ranking: [], excluded, candidates: [], winner: null };
    }
    if (entries.length < least) {
      work.notice({
        code: 'confirm-continuation',
        message: `判为异常低价以后只有 ${entries.length} 家；按所选口径继续评审，须由评标委员会或监管部门确认。`,
        clause: 'c2-s5-6.3.1',
      });
    }

    work.step({
      label: '评标基准价',
      formula: '有效投标中最低的投标总报价',
      substituted: `${entries.length} 家有效投标`,
      value: money(benchmark),
      clause: 'c5-s2-1',
    });
    const rounding = readings['rounding-of-scores'];
    const scored = entries.map((entry): Scored => {
      const points = roundedScore(entry.exactPriceScore, rounding, decimals);
      // The other parts have no more decimals than this one, so that rounding the total alone comes to the same.
      return { ...entry, points, total: points.plus(entry.others) };
    });
    const sorted = place(scored.sort(order));
    work.steps(sorted, ({ bidder, exactPriceScore: exact, points, text }) => ({
      label: `${bidder}：价格分`,
      formula: `评标基准价 ÷ 投标总报价 × ${weight.value}，保留${measured(decimals)}位小数`,
      substituted: `${money(benchmark)} ÷ ${text.price} × ${weight.value} = ${shown(exact)}`,
      value: score(points),
      clause: 'c5-s2-1',
    }));
    work.steps(sorted, ({ bidder, exactPriceScore: exact, points, text, total, rank }) => ({
      label: `${bidder}：总分，第 ${rank} 名`,
      formula: `价格分 + 技术分 + 商务分，保留${measured(decimals)}位小数`,
      substituted: `${rounding === 'total-only' ? shown(exact) : score(points)} + ${text.technical} + ${text.commercial}`,
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
    const most = countOf(at(fewestCandidates));
    const candidates = sorted.filter((bid) => bid.rank <= most).map((bid) => bid.bidder);
    work.step({
      label: '排序',
      formula: '得分由高到低；相同的报价由低到高；再相同的参与时间由先到后；仍相同的抽签',
      value: winner ?? '第一名须抽签',
      clause: 'c5-s1-1',
    });
    return {
      outcome: 'ranked',
      benchmark: money(benchmark),
      ranking: sorted.map(({ rank, bidder, points, total, tied: shared, text }) => ({
        rank,
        bidder,
        price: text.price,
        priceScore: score(points),
        technical: text.technical,
        commercial: text.commercial,
        total: score(total),
        tied: shared,
      })),
      excluded,
      candidates,
      winner,
    };
  },
});
