import { Decimal, type Money, money, shown, toFen, ZERO } from '../amount.ts';
import { price } from '../amount-schema.ts';
import { numeral } from '../numeral.ts';
import { amountOf, countOf, type Parameter, ratioOf } from '../parameter.ts';
import {
  adverseEffectsToTerminate,
  breachesToTerminate,
  penaltyMinimum,
  penaltyShare,
  unrectifiedMinimum,
  unrectifiedShare,
} from '../parameters/contract.ts';
import { defineRule } from '../rule.ts';
import { count, flag, list, oneOf, optional, record } from '../schema.ts';

export interface BreachPenalty {
  perOccurrence: Money;
  basis: 'percentage' | 'minimum';
  occurrences: number;
  article91: Money;
  article92: Money;
  total: Money;
  mayTerminate: { clause: string; reason: string }[];
}

type Share = Parameter & { unit: 'percent' };

const larger = (contractPrice: Decimal, share: Share, minimum: Parameter) => {
  const byShare = contractPrice.times(ratioOf(share));
  const least = amountOf(minimum);
  return {
    amount: toFen(Decimal.max(byShare, least)),
    byShare: byShare.gt(least),
    formula: `合同总价 × ${share.value}% 与 ${minimum.value} 取大，到分（文件未规定，按四舍五入）`,
    substituted: `${money(contractPrice)} × ${share.value}% = ${shown(byShare)}`,
  };
};

/**
 * 违约金 (c3-9.1, c3-9.2, c3-10). `occurrences` may name a clause several times; its counts add up. Article 9.2 is paid
 * once, when a breach was not rectified or the contract was terminated under article 10.
 * @throws never; errors: `not-money`, `not-positive`, `not-one-of`, `not-a-count`, `not-a-boolean`.
 */
export const breachPenalty = defineRule({
  id: 'breach-penalty',
  title: '违约金',
  clauses: [
    'c3-9.1',
    'c3-9.1.1',
    'c3-9.1.2',
    'c3-9.1.3',
    'c3-9.1.4',
    'c3-9.1.5',
    'c3-9.2',
    'c3-10',
    'c3-10.3',
    'c3-10.8',
  ],
  parameters: [
    penaltyShare,
    penaltyMinimum,
    unrectifiedShare,
    unrectifiedMinimum,
    breachesToTerminate,
    adverseEffectsToTerminate,
  ],
  readings: [],
  input: record({
    contractPrice: price(),
    occurrences: list(
      record({ clause: oneOf(['9.1.1', '9.1.2', '9.1.3', '9.1.4', '9.1.5']), count: count(0, 1_000_000) }),
      0,
      1000,
    ),
    unrectified: optional(flag()),
    terminated: optional(flag()),
  }),
  compute: (
    { contractPrice, occurrences, unrectified = false, terminated = false },
    _readings,
    work,
    at,
  ): BreachPenalty => {
    const each = larger(contractPrice, at(penaltyShare), at(penaltyMinimum));
    work.step({
      label: '每发现一次的违约金',
      formula: each.formula,
      substituted: each.substituted,
      value: money(each.amount),
      clause: 'c3-9.1',
    });

    const total = (of: typeof occurrences) => of.reduce((all, occurrence) => all + occurrence.count, 0);
    const times = total(occurrences);
    const article91 = each.amount.times(times);
    work.step({
      label: '9.1 违约金合计',
      formula: '每次违约金 × 次数',
      substituted: `${money(each.amount)} × ${times}`,
      value: money(article91),
      clause: 'c3-9.1',
    });

    const once = larger(contractPrice, at(unrectifiedShare), at(unrectifiedMinimum));
    const article92 = unrectified || terminated ? once.amount : ZERO;
    work.step(
      article92.isZero()
        ? { label: '9.2 违约金', formula: '未发生整改不成或解除合同', value: money(ZERO), clause: 'c3-9.2' }
        : {
            label: '9.2 违约金（一次）',
            formula: once.formula,
            substituted: once.substituted,
            value: money(article92),
            clause: 'c3-9.2',
          },
    );

    const sum = article91.plus(article92);
    work.step({
      label: '违约金合计',
      formula: '9.1 违约金 + 9.2 违约金',
      substituted: `${money(article91)} + ${money(article92)}`,
      value: money(sum),
      clause: 'c3-9.2',
    });

    const adverse = total(occurrences.filter((occurrence) => occurrence.clause === '9.1.4'));
    const mayTerminate: BreachPenalty['mayTerminate'] = [];
    if (unrectified) {
      mayTerminate.push({ clause: 'c3-9.2', reason: '逾期不整改或整改后仍达不到要求' });
    }
    const tooAdverse = at(adverseEffectsToTerminate);
    if (adverse >= countOf(tooAdverse)) {
      mayTerminate.push({
        clause: tooAdverse.clause,
        reason: `服务期限内造成不良影响 ${adverse} 次，达到${numeral(countOf(tooAdverse))}次`,
      });
    }
    const tooMany = at(breachesToTerminate);
    if (times >= countOf(tooMany)) {
      mayTerminate.push({
        clause: tooMany.clause,
        reason: `第九条所列违约行为 ${times} 次，达到${numeral(countOf(tooMany))}次`,
      });
    }
    if (sum.gt(ZERO)) {
      work.notice({
        code: 'losses-besides',
        message: '违约金之外，给甲方造成经济损失的还应赔偿；承担违约责任后仍应继续履行（解除合同的除外）。',
        clause: 'c3-9.2',
      });
    }
    return {
      perOccurrence: money(each.amount),
      basis: each.byShare ? 'percentage' : 'minimum',
      occurrences: times,
      article91: money(article91),
      article92: money(article92),
      total: money(sum),
      mayTerminate,
    };
  },
});
