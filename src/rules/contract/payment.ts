import { type Decimal, type Money, money, type Percent, percent, shown, toFen } from '../amount.ts';
import { price } from '../amount-schema.ts';
import type { At } from '../in-force.ts';
import { amountOf, ratioOf } from '../parameter.ts';
import { fixedPrepayment, prepaymentShare, prepaymentThreshold } from '../parameters/payment.ts';
import { ceiling } from '../parameters/scoring.ts';
import { defineRule, type Report, type Work } from '../rule.ts';
import { record } from '../schema.ts';

export interface Payment {
  prepayment: Money;
  basis: 'fixed' | 'percentage';
  remaining: Money;
  prepaymentShare: Percent;
}

/** A contract price above the budget cannot have been awarded (c2-s5-6.1.5). */
export const reportOverBudget = (
  { contractPrice }: { contractPrice: Decimal },
  report: Report,
  at: At,
): void => {
  const budget = at(ceiling);
  if (contractPrice.lte(amountOf(budget))) return;
  report('contractPrice', 'over-budget', `超过采购预算 ${budget.value} 元，请填写不超过预算的金额`);
};

/** Splits the contract price into prepayment and remaining amount (c3-5.2.1, c3-5.2.2), both exact to the fen. */
export const split = (contractPrice: Decimal, work: Work, at: At) => {
  const threshold = at(prepaymentThreshold);
  const amount = at(fixedPrepayment);
  const share = at(prepaymentShare);
  const fixed = contractPrice.gte(amountOf(threshold));
  const exact = fixed ? amountOf(amount) : contractPrice.times(ratioOf(share));
  const prepayment = toFen(exact);
  const remaining = contractPrice.minus(prepayment);
  work.step(
    fixed
      ? {
          label: '预付款',
          formula: `中标价格 ≥ ${amountOf(threshold).div(10_000)} 万元时为固定金额`,
          substituted: `${money(contractPrice)} ≥ ${threshold.value}`,
          value: money(prepayment),
          clause: amount.clause,
        }
      : {
          label: '预付款',
          formula: `合同金额 × ${share.value}%，到分（文件未规定，按四舍五入）`,
          substituted: `${money(contractPrice)} × ${share.value}% = ${shown(exact)}`,
          value: money(prepayment),
          clause: share.clause,
        },
  );
  work.step({
    label: '合同剩余金额',
    formula: '合同金额 − 预付款',
    substituted: `${money(contractPrice)} − ${money(prepayment)}`,
    value: money(remaining),
    clause: 'c3-5.4',
  });
  return { fixed, prepayment, remaining };
};

/**
 * 预付款与余款 (c3-5.2, c4-s1-5.2). The contract price equals the award price at signing.
 * @throws never; errors: `not-money`, `not-positive`, `over-budget`.
 */
export const payment = defineRule({
  id: 'payment',
  title: '预付款与余款',
  clauses: ['c3-5.2', 'c3-5.2.1', 'c3-5.2.2', 'c3-5.4', 'c4-s1-5.2', 'c4-s1-6'],
  parameters: [ceiling, prepaymentThreshold, fixedPrepayment, prepaymentShare],
  readings: [],
  input: record({ contractPrice: price() }),
  check: reportOverBudget,
  compute: ({ contractPrice }, _readings, work, at): Payment => {
    const { fixed, prepayment, remaining } = split(contractPrice, work, at);
    const share = prepayment.div(contractPrice);
    work.step({
      label: '预付款占合同金额',
      formula: '预付款 ÷ 合同金额，显示到 0.01%（四舍五入）',
      substituted: `${money(prepayment)} ÷ ${money(contractPrice)} = ${shown(share.times(100))}%`,
      value: `${percent(share)}%`,
      clause: 'c3-5.2',
    });
    return {
      prepayment: money(prepayment),
      basis: fixed ? 'fixed' : 'percentage',
      remaining: money(remaining),
      prepaymentShare: percent(share),
    };
  },
});
