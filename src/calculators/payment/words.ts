import type { Payment } from '../../rules/contract/payment.ts';
import { fixedPrepayment, prepaymentShare } from '../../rules/parameters/contract.ts';
import { groupDigits, inWan } from '../amount/format.ts';
import type { Figure } from '../explain/Figures.tsx';

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
