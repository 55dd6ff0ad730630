import type { Payment } from '../../rules/contract/payment.ts';
import { fixedPrepayment, prepaymentShare } from '../../rules/parameters/payment.ts';
import { BLANK, pack } from '../final-payment/state.ts';
import { groupDigits, inWan } from '../parts/amount/format.ts';
import type { Figure } from '../parts/explain/Figures.tsx';
import type { Way } from '../parts/onward/Onward.tsx';

const basisWords = ({ basis }: Payment): string =>
  basis === 'fixed' ? `固定 ${inWan(fixedPrepayment.value)} 万元` : `合同金额的 ${prepaymentShare.value}%`;

export const figures = (result: Payment): Figure[] => [
  { name: '预付款', value: `${groupDigits(result.prepayment)} 元`, note: basisWords(result), main: true },
  {
    name: '合同剩余金额（余款）',
    value: `${groupDigits(result.remaining)} 元`,
    note: `${inWan(result.remaining)} 万元`,
  },
  { name: '预付款占合同金额', value: `${result.prepaymentShare}%` },
];

/** The result in one sentence, for those who hear it. */
export const announcement = (result: Payment): string =>
  `预付款 ${groupDigits(result.prepayment)} 元，余款 ${groupDigits(result.remaining)} 元。`;

/** Where the money goes on, with the price carried along. */
export const onward = (price: string): Way[] => [
  {
    name: 'final-payment',
    title: '尾款',
    words: '余款减去三项扣款，验收合格以后付多少',
    part: { p: price },
  },
  {
    name: 'assessment',
    title: '考核评分',
    words: '尾款扣多少，看考核分',
    part: { f: pack({ ...BLANK, price }) },
  },
  {
    name: 'breach-penalty',
    title: '违约金',
    words: '违约一次付多少，几次以后可以解除合同',
    part: { p: price },
  },
  {
    name: 'supplement-limit',
    title: '追加采购限额',
    words: '补充合同最多还能签多少',
    part: { p: price },
  },
];
