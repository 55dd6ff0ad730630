import { Decimal, type Money, money, shown, sum, ZERO } from '../amount.ts';
import { money as moneySchema, price } from '../amount-schema.ts';
import { ratioOf } from '../parameter.ts';
import { supplementShare } from '../parameters/contract.ts';
import { defineRule } from '../rule.ts';
import { list, record } from '../schema.ts';

export interface SupplementLimit {
  limit: Money;
  used: Money;
  left: Money;
  within: boolean;
}

/**
 * 追加采购 (c2-s7-2.1): all supplementary contracts together may reach 10 % of the original contract, not exceed it.
 * `limit` is the largest amount in fen that does not exceed it: cut off, not rounded up; `left` is 0.00 once it is used.
 * @throws never; errors: `not-money`, `not-positive`.
 */
export const supplementLimit = defineRule({
  id: 'supplement-limit',
  title: '追加采购限额',
  clauses: ['c2-s7-2.1'],
  parameters: [supplementShare],
  readings: [],
  input: record({ contractPrice: price(), supplements: list(moneySchema(), 0, 1000) }),
  compute: ({ contractPrice, supplements }, _readings, work, at): SupplementLimit => {
    const share = at(supplementShare);
    const exact = contractPrice.times(ratioOf(share));
    const limit = exact.toDecimalPlaces(2, Decimal.ROUND_DOWN);
    const used = sum(supplements);
    const within = used.lte(limit);
    const left = Decimal.max(ZERO, limit.minus(used));
    work.step({
      label: '限额',
      formula: `原合同金额 × ${share.value}%，分以下舍去（进位就会超过）`,
      substituted: `${money(contractPrice)} × ${share.value}% = ${shown(exact)}`,
      value: money(limit),
      clause: share.clause,
    });
    work.step({
      label: '所有补充合同合计',
      substituted: supplements.map(money).join(' + ') || '没有补充合同',
      value: money(used),
      clause: share.clause,
    });
    work.step({
      label: '是否在限额以内',
      formula: '合计 ≤ 限额',
      substituted: `${money(used)} ${within ? '≤' : '＞'} ${money(limit)}`,
      value: within ? `在限额以内，还可追加 ${money(left)}` : '超过限额',
      clause: share.clause,
    });
    if (!within) {
      work.notice({
        code: 'over-limit',
        message: `补充合同合计超过原合同金额的 ${share.value}%，不得以补充合同追加，应另行采购。`,
        clause: share.clause,
      });
    }
    return { limit: money(limit), used: money(used), left: money(left), within };
  },
});
