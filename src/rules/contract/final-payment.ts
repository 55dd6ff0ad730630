import { Decimal, type Money, money, percent, score, shown, sum, toFen, ZERO } from '../amount.ts';
import { money as moneySchema, price, rate, score as scoreSchema } from '../amount-schema.ts';
import { countOf, ratioOf } from '../parameter.ts';
import * as figures from '../parameters/assessment.ts';
import { fixedPrepayment, prepaymentShare, prepaymentThreshold } from '../parameters/payment.ts';
import { ceiling } from '../parameters/scoring.ts';
import { noticesBeyondThree } from '../readings.ts';
import { defineRule } from '../rule.ts';
import { count, list, optional, record } from '../schema.ts';
import { FULL_MARKS, gradeOf } from './grade.ts';
import { reportOverBudget, split } from './payment.ts';

export interface FinalPayment {
  prepayment: Money;
  remaining: Money;
  deductions: { notices: Money; assessment: Money | null; scope: Money; total: Money | null };
  finalPayment: Money | null;
}

/** How many notices are deducted for, of `n` in all. */
const COUNTED = {
  'fourth-counts': (n: number, free: number) => Math.max(0, n - free),
  'fifth-counts': (n: number, free: number) => Math.max(0, n - free - 1),
  'all-count': (n: number, free: number) => (n > free ? n : 0),
} as const;

/**
 * 尾款 (c3-5.4, c3-a1): the remaining amount less three deductions, each taken from the whole remaining amount and rounded
 * to the fen. An assessment below 70 without `negotiatedRate` leaves what depends on it null.
 * @throws never; errors: `over-budget`, `not-a-count`, `not-a-score`, `not-a-rate`, `out-of-range`.
 */
export const finalPayment = defineRule({
  id: 'final-payment',
  title: '尾款',
  clauses: [
    'c3-5.2.1',
    'c3-5.2.2',
    'c3-5.3',
    'c3-5.4',
    'c3-a1-1',
    'c3-a1-2.1',
    'c3-a1-2.2',
    'c3-a1-2.3',
    'c3-a1-2.4',
    'c3-a1-3',
  ],
  parameters: [
    ceiling,
    prepaymentThreshold,
    fixedPrepayment,
    prepaymentShare,
    figures.freeNotices,
    figures.noticeRate,
    figures.excellentFrom,
    figures.goodFrom,
    figures.goodRate,
    figures.qualifiedFrom,
    figures.qualifiedRate,
  ],
  readings: [noticesBeyondThree],
  input: record({
    contractPrice: price(),
    rectificationNotices: count(),
    assessmentScore: scoreSchema(FULL_MARKS),
    negotiatedRate: optional(rate()),
    scopeReductions: optional(list(moneySchema(), 0, 1000)),
  }),
  check: reportOverBudget,
  compute: (
    { contractPrice, rectificationNotices, assessmentScore, negotiatedRate, scopeReductions = [] },
    readings,
    work,
    at,
  ): FinalPayment => {
    const { prepayment, remaining } = split(contractPrice, work, at);
    const each = at(figures.noticeRate);
    const least = at(figures.qualifiedFrom).value;

    const counted = COUNTED[readings['notices-beyond-three']](
      rectificationNotices,
      countOf(at(figures.freeNotices)),
    );
    const exactNotices = remaining.times(ratioOf(each)).times(counted);
    const notices = toFen(exactNotices);
    work.step({
      label: '整改告知单扣款',
      formula: `合同剩余金额 × ${each.value}% × 计扣份数，到分（文件未规定，按四舍五入）`,
      substituted: `${money(remaining)} × ${each.value}% × ${counted}（共 ${rectificationNotices} 份）= ${shown(exactNotices)}`,
      value: money(notices),
      clause: 'c3-a1-1',
    });

    const graded = gradeOf(assessmentScore, at);
    const share = graded.rate ?? negotiatedRate ?? null;
    const assessed = share && toFen(remaining.times(share));
    work.step({
      label: `综合考核扣款（${graded.words}）`,
      formula: '合同剩余金额 × 扣除比例，到分（文件未规定，按四舍五入）',
      substituted: share
        ? `${money(remaining)} × ${percent(share)}% = ${shown(remaining.times(share))}`
        : `${score(assessmentScore)} 分，扣除比例另行商议`,
      value: assessed ? money(assessed) : '待商议',
      clause: graded.clause,
    });
    if (!share) {
      work.notice({
        code: 'to-be-negotiated',
        message: `考核分在 ${least} 分以下，扣除比例另行商议；商定后请填写商定的比例。`,
        clause: graded.clause,
      });
    }
    if (graded.rate && negotiatedRate) {
      work.notice({
        code: 'negotiated-rate-unused',
        message: `考核分不低于 ${least} 分，扣除比例由考核办法规定，没有采用填写的商定比例。`,
        clause: graded.clause,
      });
    }

    const scope = sum(scopeReductions);
    work.step({
      label: '服务内容变更扣款',
      formula: '变更后评估费用低于原服务费用的部分之和',
      substituted: scopeReductions.map(money).join(' + ') || '没有变更',
      value: money(scope),
      clause: 'c3-a1-3',
    });

    const total = assessed && sum([notices, assessed, scope]);
    const payable = total && Decimal.max(ZERO, remaining.minus(total));
    work.step({
      label: '扣款合计',
      formula: '整改告知单 + 综合考核 + 服务内容变更',
      ...(assessed && { substituted: `${money(notices)} + ${money(assessed)} + ${money(scope)}` }),
      value: total ? money(total) : '待商议',
      clause: 'c3-a1',
    });
    work.step({
      label: '尾款',
      formula: '合同剩余金额 − 扣款，不低于 0（文件没有写倒付）',
      ...(total && { substituted: `${money(remaining)} − ${money(total)}` }),
      value: payable ? money(payable) : '待商议',
      clause: 'c3-5.4',
    });
    if (total?.gt(remaining)) {
      work.notice({
        code: 'deductions-exceed-remaining',
        message: `扣款合计 ${money(total)} 超过合同剩余金额 ${money(remaining)}，尾款为 0；文件没有写超过部分怎样处理。`,
        clause: 'c3-5.4',
      });
    }
    return {
      prepayment: money(prepayment),
      remaining: money(remaining),
      deductions: {
        notices: money(notices),
        assessment: assessed && money(assessed),
        scope: money(scope),
        total: total && money(total),
      },
      finalPayment: payable && money(payable),
    };
  },
});
