import { finalPayment } from '../../rules/contract/final-payment.ts';
import { lineTolerance } from '../../rules/contract/line-tolerance.ts';
import { payment } from '../../rules/contract/payment.ts';
import { staffingChange } from '../../rules/contract/staffing-change.ts';
import { supplementLimit } from '../../rules/contract/supplement-limit.ts';
import { excellentFrom, freeNotices, goodRate } from '../../rules/parameters/assessment.ts';
import {
  fixedPrepayment,
  prepaymentShare,
  prepaymentThreshold,
  staffLossBreach,
  supplementShare,
  lineTolerance as tolerance,
} from '../../rules/parameters/contract.ts';
import { explained, shownYuan } from '../exercises/support.ts';
import { answer, type Mistake, yesOrNo } from './mistake.ts';

const deductionsOf = (assessmentScore: string, rectificationNotices: number) =>
  explained(finalPayment({ contractPrice: '80000000.00', assessmentScore, rectificationNotices })).result
    .deductions;

/** What follows the award: payment, assessment, changes. */
export const contract: readonly Mistake[] = [
  {
    id: 'at-prepayment-threshold',
    ask: `中标价格正好 ${shownYuan(prepaymentThreshold.value)} 元，预付款怎样算？`,
    options: [
      { id: 'fixed', label: `固定 ${shownYuan(fixedPrepayment.value)} 元` },
      { id: 'percentage', label: `合同金额的 ${prepaymentShare.value}%` },
    ],
    decide: () => explained(payment({ contractPrice: prepaymentThreshold.value })).result.basis,
    why: '达到这一金额的，含正好等于，按固定金额预付。',
    clause: 'c3-5.2',
  },
  {
    id: 'almost-excellent',
    ask: '考核得 89.99 分，可以按优秀全额支付合同剩余金额吗？',
    options: yesOrNo('可以', `不可以，扣 ${goodRate.value}%`),
    decide: () => answer(deductionsOf('89.99', 0).assessment === '0.00'),
    why: `考核分不取舍，不到 ${excellentFrom.value} 分就是良好。`,
    clause: 'c3-a1-2.2',
  },
  {
    id: 'third-notice',
    ask: `整改告知单正好 ${freeNotices.value} 份，扣款吗？`,
    options: yesOrNo('扣', '不扣'),
    decide: () => answer(deductionsOf('95.00', Number(freeNotices.value)).notices !== '0.00'),
    why: `累计“超过 ${freeNotices.value} 份”的，每新增一份才扣。`,
    clause: 'c3-a1-1',
  },
  {
    id: 'just-a-breach',
    ask: `团队 30 人流失 3 人，正好 ${staffLossBreach.value}%，算违约吗？`,
    options: yesOrNo('算', '不算'),
    decide: () => answer(explained(staffingChange({ before: 30, lost: 3 })).result.breach),
    why: `达到 ${staffLossBreach.value}% 就算，含正好等于。`,
    clause: 'c3-9.1.2',
  },
  {
    id: 'just-within-supplement',
    ask: `合同金额 8,000 万元，追加采购合计正好 800 万元，超出限额了吗？`,
    options: yesOrNo('超出', '没有超出'),
    decide: () =>
      answer(
        !explained(supplementLimit({ contractPrice: '80000000.00', supplements: ['8000000.00'] })).result
          .within,
      ),
    why: `所有补充合同的金额不得超过原合同的 ${supplementShare.value}%，正好等于不算超过。`,
    clause: 'c2-s7-2.1',
  },
  {
    id: 'two-lines-of-a-hundred',
    ask: `某分项列 100 条线路，实际 102 条，在允许的变动之内吗？`,
    options: yesOrNo('在', '不在'),
    decide: () => answer(explained(lineTolerance({ listed: 100, actual: 102 })).result.within),
    why: `变动在 ${tolerance.value}% 以内含正好 ${tolerance.value}%。`,
    clause: 'c4-s3-p2-4.3.2',
  },
];
