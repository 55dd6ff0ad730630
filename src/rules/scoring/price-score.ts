import { Decimal, type Money, money, type Score, score, shown } from '../amount.ts';
import { price } from '../amount-schema.ts';
import { reportDuplicates } from '../duplicates.ts';
import { measured, numeral } from '../numeral.ts';
import { amountOf, countOf, type Parameter } from '../parameter.ts';
import { ceiling, fewestBidders, priceWeight, scoreDecimals } from '../parameters/scoring.ts';
import { roundingOfScores } from '../readings.ts';
import { defineRule } from '../rule.ts';
import { flag, list, name, optional, record } from '../schema.ts';

export interface PriceScore {
  benchmark: Money | null;
  scores: {
    bidder: string;
    price: Money;
    status: 'scored' | 'over-budget' | 'rejected';
    score: Score | null;
  }[];
}

/** From a price to benchmark ÷ price × weight, not yet rounded. */
export const exactPriceScore = (benchmark: Decimal, weight: Parameter): ((price: Decimal) => Decimal) => {
  const full = benchmark.times(amountOf(weight));
  return (price) => full.div(price);
};

/** To so many decimals: cut off under the reading `truncate`, else half up. */
export const roundedScore = (value: Decimal, rounding: string, decimals: number): Decimal =>
  value.toDecimalPlaces(decimals, rounding === 'truncate' ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP);

const ROUNDED = {
  'each-part-then-total': (decimals: number) => `四舍五入到${measured(decimals)}位小数`,
  'total-only': (decimals: number) => `合计时才取舍，这里显示到${measured(decimals)}位小数`,
  truncate: (decimals: number) => `截去第${numeral(decimals + 1)}位以后的小数`,
} as const;

/**
 * 投标报价得分 (c5-s2-1): the lowest valid price is the benchmark and gets the full 10 points; another price gets
 * benchmark ÷ price × 10, to two decimals. A price above the budget is invalid (c2-s5-6.1.5).
 * @throws never; errors: `duplicate-bidder`, `empty-name`, `too-long`, `not-money`, `not-positive`, `too-few`, `too-many`.
 */
export const priceScore = defineRule({
  id: 'price-score',
  title: '投标报价得分',
  clauses: ['c5-s2-1', 'c5-s2-note', 'c2-s5-6.1.5', 'c2-s5-6.2.1', 'c4-s1-6'],
  parameters: [ceiling, priceWeight, scoreDecimals, fewestBidders],
  readings: [roundingOfScores],
  input: record({
    bids: list(record({ bidder: name(), price: price(), valid: optional(flag()) }), 1, 1000),
  }),
  check: ({ bids }, report) =>
    reportDuplicates(
      bids.map((bid) => bid.bidder),
      (index) => `bids.${index}.bidder`,
      'duplicate-bidder',
      report,
    ),
  compute: ({ bids }, readings, work, at): PriceScore => {
    const rounding = readings['rounding-of-scores'];
    const budget = at(ceiling);
    const weight = at(priceWeight);
    const fewest = at(fewestBidders);
    const decimals = countOf(at(scoreDecimals));
    const limit = amountOf(budget);
    const judged = bids.map((bid) => ({
      ...bid,
      status:
        bid.valid === false
          ? ('rejected' as const)
          : bid.price.gt(limit)
            ? ('over-budget' as const)
            : ('scored' as const),
    }));
    const valid = judged.filter((bid) => bid.status === 'scored');
    if (valid.length < countOf(fewest)) {
      work.notice({
        code: 'fewer-than-three',
        message: `有效投标只有 ${valid.length} 家，不足${measured(countOf(fewest))}家的应当废标；以下得分只供试算。`,
        clause: fewest.clause,
      });
    }
    const benchmark = valid.length > 0 ? Decimal.min(...valid.map((bid) => bid.price)) : null;
    work.step({
      label: '评标基准价',
      formula: '有效投标中最低的投标总报价',
      ...(benchmark && { substituted: `${valid.length} 家有效投标` }),
      value: benchmark ? money(benchmark) : '没有有效投标，没有基准价',
      clause: 'c5-s2-1',
    });

    const exactOf = benchmark && exactPriceScore(benchmark, weight);
    const scored = judged.map((bid) => {
      const exact = exactOf && bid.status === 'scored' ? exactOf(bid.price) : null;
      return { ...bid, exact, points: exact && score(roundedScore(exact, rounding, decimals)) };
    });
    work.steps(scored, ({ bidder, price: own, status, exact, points }) => {
      if (status === 'over-budget') {
        return {
          label: `${bidder}：超过预算`,
          formula: '投标总报价 ＞ 采购预算，投标无效',
          substituted: `${money(own)} ＞ ${budget.value}`,
          value: '不评分',
          clause: 'c2-s5-6.1.5',
        };
      }
      if (exact === null) {
        return { label: `${bidder}：评分前已被拒绝`, value: '不评分', clause: 'c5-s2-1' };
      }
      return {
        label: `${bidder}：投标报价得分`,
        formula: `评标基准价 ÷ 投标总报价 × ${weight.value}，${ROUNDED[rounding](decimals)}（第五章二、注）`,
        substituted: `${money(benchmark!)} ÷ ${money(own)} × ${weight.value} = ${shown(exact)}`,
        value: points!,
        clause: 'c5-s2-1',
      };
    });
    return {
      benchmark: benchmark && money(benchmark),
      scores: scored.map(({ bidder, price: own, status, points }) => ({
        bidder,
        price: money(own),
        status,
        score: points,
      })),
    };
  },
});
