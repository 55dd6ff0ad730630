import { Decimal, score, sum, toFen } from '../../../rules/amount.ts';
import { amountOf } from '../../../rules/parameter.ts';
import { ceiling, priceWeight } from '../../../rules/parameters/scoring.ts';
import { priceScore } from '../../../rules/scoring/price-score.ts';
import type { Random } from '../../random.ts';
import type { Kind } from '../exercise.ts';
import { companies, different, explained, shownYuan, yuanOf } from '../support.ts';

/** A price at which every benchmark price of 4 × an odd number of 万元 gives a score that ends in 5 thousandths. */
const HALF_PRICE = 8000;

/** Prices among which 8000 万元 scores exactly half a hundredth more than two decimals show. */
const atHalf = (random: Random, count: number): number[] => {
  const benchmark = 4 * (2 * random.whole(860, 990) + 1);
  const others = different(random, count - 2, 8001, 8815);
  return random.shuffled([benchmark, HALF_PRICE, ...others]);
};

/** 投标报价得分, with a bid among them that is out before the benchmark price is set. */
export const priceScoreKind: Kind = {
  id: 'price-score',
  title: '算价格分',
  draw(random) {
    const names = companies(random.whole(4, 6));
    const halfway = random.chance(25);
    const prices = (halfway ? atHalf(random, names.length) : different(random, names.length, 6800, 8815)).map(
      yuanOf,
    );
    const lowest = yuanOf(random.whole(5200, 6700));
    const out = random.whole(0, names.length - 1);
    const bids = names.map((bidder, index) => ({
      bidder,
      price: index === out ? lowest : prices[index]!,
      valid: index !== out,
    }));
    const explanation = explained(priceScore({ bids }));
    const scored = explanation.result.scores.filter(({ score: points }) => points !== null);
    const asked =
      scored.find(({ price }) => halfway && price === yuanOf(HALF_PRICE)) ??
      random.pick(scored.filter(({ price }) => price !== explanation.result.benchmark));
    const own = new Decimal(asked.price);
    const benchmark = new Decimal(explanation.result.benchmark!);
    const weight = amountOf(priceWeight);
    const over = (base: Decimal) => score(Decimal.min(toFen(base.div(own).times(weight)), weight));
    const exact = benchmark.div(own).times(weight);
    return {
      facts: [`${names[out]}经异常低价审查，不能证明报价合理，已作无效投标处理；其余各家均有效。`],
      tables: [
        {
          caption: '各家投标总报价（元）',
          columns: [{ title: '投标人' }, { title: '投标总报价', figure: true }],
          rows: bids.map(({ bidder, price }) => [bidder, shownYuan(price)]),
        },
      ],
      ask: `${asked.bidder}的投标报价得多少分？`,
      answer: { form: 'amount', unit: '分', right: asked.score! },
      misreadings: [
        {
          id: 'rejected-benchmark',
          gives: over(new Decimal(lowest)),
          words: `把${names[out]}的报价当了评标基准价。它已是无效投标；基准价只在满足招标文件要求的投标里找最低的。`,
          clause: 'c5-s2-1',
        },
        {
          id: 'average-benchmark',
          gives: over(sum(scored.map(({ price }) => new Decimal(price))).div(scored.length)),
          words: '以平均报价作了基准价。基准价是有效投标里最低的投标总报价，不是平均值。',
          clause: 'c5-s2-1',
        },
        {
          id: 'budget-benchmark',
          gives: score(toFen(weight.minus(own.div(amountOf(ceiling)).times(weight)))),
          words: '拿报价去比预算了。价格分只看评标基准价与本家报价之比，与预算无关。',
          clause: 'c5-s2-1',
        },
        {
          id: 'linear',
          gives: score(
            Decimal.max(toFen(weight.minus(own.minus(benchmark).div(benchmark).times(weight))), 0),
          ),
          words: '按高出基准价的比例直接扣了分。公式是基准价除以报价再乘 10，不是按比例扣分。',
          clause: 'c5-s2-1',
        },
        {
          id: 'float',
          gives: exact.toFixed(2, Decimal.ROUND_HALF_DOWN),
          words:
            '第三位小数正好是 5，应当进位。电子表格用浮点数时可能把它存成略小于 5 的数，显示出来就少了 0.01 分。',
          clause: 'c5-s2-note',
        },
        {
          id: 'cut-off',
          gives: exact.toFixed(2, Decimal.ROUND_DOWN),
          words: '第三位小数直接舍去了。保留两位小数按四舍五入。',
          clause: 'c5-s2-note',
        },
        {
          id: 'inverted',
          gives: score(toFen(own.div(benchmark).times(weight))),
          words: '分子和分母颠倒了：报价越高，得分应当越低。',
          clause: 'c5-s2-1',
        },
      ],
      explanations: [explanation],
      clauses: ['c5-s2-1', 'c5-s2-note'],
    };
  },
};
