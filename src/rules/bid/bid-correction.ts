import { type Decimal, type Money, money } from '../amount.ts';
import { money as moneySchema, price as priceSchema, quantity } from '../amount-schema.ts';
import { capital } from '../capital.ts';
import { amountOf, type Parameter } from '../parameter.ts';
import { ceiling } from '../parameters/scoring.ts';
import { detailSumOverOpening } from '../readings.ts';
import { defineRule, type Work } from '../rule.ts';
import { flag, list, optional, record } from '../schema.ts';
import { rmbWriting } from '../sources/rmb-writing.ts';
import { type Correction, mendLines } from './detail-lines.ts';

export interface BidCorrection {
  price: Money;
  corrections: Correction[];
  detail: { lines: { quantity: string; unitPrice: Money; amount: Money }[]; total: Money } | null;
  mustBeAccepted: boolean;
}

const noteCeiling = (given: Decimal, price: Decimal, work: Work, budget: Parameter): void => {
  const limit = amountOf(budget);
  if (price.gt(limit)) {
    work.notice({
      code: 'over-budget',
      message: `评标用的投标总报价 ${money(price)} 超过预算 ${budget.value}，投标无效。`,
      clause: 'c2-s5-6.1.5',
    });
  } else if (given.gt(limit)) {
    work.notice({
      code: 'within-budget-after-correction',
      message: `修正前 ${money(given)} 超过预算，修正后 ${money(price)} 不超过；按修正后的价格判断。`,
      clause: 'c2-s5-5.5',
    });
  }
};

/**
 * 报价修正 (c2-s5-5.4, c2-s5-5.5, c2-s3-4.2), in the printed order. `elsewhere` holds the total as other parts of the bid
 * state it. The price to be evaluated comes from the opening table; `detail` comes back with its own sums put right.
 * `mustBeAccepted`: the bid states a total other than `price`, so that the bidder has to accept it (c2-s5-5.5).
 * @throws never; errors: `not-money`, `not-positive`, `not-capital`, `not-a-quantity`.
 */
export const bidCorrection = defineRule({
  id: 'bid-correction',
  title: '报价修正',
  clauses: [
    'c2-s5-5.4',
    'c2-s5-5.4-1',
    'c2-s5-5.4-2',
    'c2-s5-5.4-3',
    'c2-s5-5.4-4',
    'c2-s5-5.5',
    'c2-s3-4.2',
    'c2-s5-6.1.5',
  ],
  parameters: [ceiling],
  sources: [rmbWriting],
  readings: [detailSumOverOpening],
  input: record({
    opening: record({ amount: priceSchema(), capital: optional(capital()) }),
    elsewhere: optional(list(moneySchema(), 0, 100)),
    detail: optional(
      record({
        lines: list(
          record({
            quantity: quantity(),
            unitPrice: moneySchema(),
            amount: moneySchema(),
            unitPriceMisplaced: optional(flag()),
          }),
          1,
          10_000,
        ),
        total: optional(moneySchema()),
      }),
    ),
  }),
  check: ({ opening }, report) => {
    if (opening.capital?.isZero()) report('opening.capital', 'not-positive');
  },
  compute: ({ opening, elsewhere = [], detail }, readings, work, at): BidCorrection => {
    const corrections: Correction[] = [];
    const correct = (order: Correction['order'], what: string, before: Decimal, after: Decimal) => {
      if (before.eq(after)) return;
      corrections.push({
        order,
        clause: `c2-s5-5.4-${order}`,
        what,
        before: money(before),
        after: money(after),
      });
    };
    elsewhere.forEach((stated, index) => {
      correct(1, `投标文件其他处的总报价（第 ${index + 1} 处）`, stated, opening.amount);
    });
    if (detail?.total) correct(1, '明细表合计费用（评标时按开标一览表）', detail.total, opening.amount);

    const openingPrice = opening.capital ?? opening.amount;
    correct(2, '开标一览表的小写金额', opening.amount, openingPrice);

    const mended = detail && mendLines(detail.lines, openingPrice);
    if (mended) {
      corrections.push(...mended.corrections);
      if (detail.total) correct(4, '明细表内的合计', detail.total, mended.total);
    }
    const bySum = readings['detail-sum-over-opening'] === 'unit-prices-prevail' ? mended : undefined;
    const price = bySum ? bySum.total : openingPrice;
    correct(4, '投标总报价', openingPrice, price);
    corrections.sort((a, b) => a.order - b.order);

    work.steps(corrections, ({ order, clause, what, before, after }) => ({
      label: `（${order}）${what}`,
      substituted: `${before} → ${after}`,
      value: after,
      clause,
    }));
    work.step({
      label: '评标用的投标总报价',
      formula: bySum ? '以单价汇总结果为准（所选口径）' : '以开标一览表为准',
      value: money(price),
      clause: bySum ? 'c2-s5-5.4-4' : 'c2-s3-4.2',
    });
    if (mended && !mended.total.eq(price)) {
      work.notice({
        code: 'detail-differs',
        message: `按单价汇总为 ${money(mended.total)}，与开标一览表的 ${money(price)} 不同；不作无效投标处理，评标时按开标一览表。`,
        clause: 'c2-s3-4.2',
      });
    }
    if (mended && mended.unresolved.length > 0) {
      work.notice({
        code: 'slip-not-resolved',
        message: `明细表第 ${mended.unresolved.map((index) => index + 1).join('、')} 行的单价有错位，但行金额和总价不能说明应是多少，请要求投标人澄清。`,
        clause: 'c2-s5-4.1',
      });
    }
    noteCeiling(opening.amount, price, work, at(ceiling));

    const stated = [opening.amount, ...elsewhere, ...(detail?.total ? [detail.total] : [])];
    return {
      price: money(price),
      corrections,
      detail: mended
        ? {
            lines: mended.lines.map((line) => ({
              quantity: line.quantity.toFixed(),
              unitPrice: money(line.unitPrice),
              amount: money(line.amount),
            })),
            total: money(mended.total),
          }
        : null,
      mustBeAccepted: stated.some((total) => !total.eq(price)),
    };
  },
});
