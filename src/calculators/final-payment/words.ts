import { percent } from '../../rules/amount.ts';
import type { FinalPayment } from '../../rules/contract/final-payment.ts';
import type { gradeOf } from '../../rules/contract/grade.ts';
import { finalPaymentMonths, prepaymentMonths } from '../../rules/parameters/payment-terms.ts';
import { groupDigits, inWan } from '../parts/amount/format.ts';
import type { Figure } from '../parts/explain/Figures.tsx';
import type { Way } from '../parts/onward/Onward.tsx';
import { type FinalPaymentDraft, pack } from './state.ts';

const OPEN = '待商议';

export const yuan = (amount: string | null): string => (amount === null ? OPEN : `${groupDigits(amount)} 元`);

/** What a score leads to: `良好，扣除合同剩余金额的 2.00%`. */
export const gradeWords = ({ words, rate }: ReturnType<typeof gradeOf>): string =>
  rate ? `${words}，扣除合同剩余金额的 ${percent(rate)}%` : `${words}，扣除比例另行商议`;

export const figures = ({ finalPayment, deductions, prepayment }: FinalPayment): Figure[] => [
  {
    name: '尾款',
    value: yuan(finalPayment),
    note:
      finalPayment === null
        ? '商定扣除比例以后才能算出'
        : `${inWan(finalPayment)} 万元；验收合格后 ${finalPaymentMonths.value} 个月内支付`,
    main: true,
  },
  { name: '扣款合计', value: yuan(deductions.total) },
  { name: '预付款', value: yuan(prepayment), note: `合同生效后 ${prepaymentMonths.value} 个月内支付` },
];

/** What another reading changes, in words; null where the payment stays. */
export function changeOf(now: FinalPayment, then: FinalPayment): string | null {
  if (now.deductions.notices === then.deductions.notices) return null;
  return then.finalPayment === null || then.finalPayment === now.finalPayment
    ? `整改告知单扣款改为 ${yuan(then.deductions.notices)}`
    : `尾款改为 ${yuan(then.finalPayment)}`;
}

/** The result in one sentence, for those who hear it. */
export const announcement = ({ finalPayment, deductions }: FinalPayment): string =>
  finalPayment === null
    ? '考核不达标，扣除比例待商议，尾款还算不出。'
    : `尾款 ${yuan(finalPayment)}，扣款合计 ${yuan(deductions.total)}。`;

/** What stands beside the final payment, with what is filled in here carried along. */
export const onward = (draft: FinalPaymentDraft): Way[] => [
  {
    name: 'assessment',
    title: '考核评分',
    words: '按评分表逐项打分，打完带回这里',
    part: { f: pack(draft) },
  },
  {
    name: 'breach-penalty',
    title: '违约金',
    words: '另计，不在上面的扣款之内',
    part: { p: draft.price },
  },
];
