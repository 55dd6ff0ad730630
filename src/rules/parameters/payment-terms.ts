import type { TenderParameter } from '../parameter.ts';

export const prepaymentMonths = {
  id: 'prepayment-months',
  title: '支付预付款的期限',
  value: '3',
  unit: 'months',
  clause: 'c3-5.2',
  words: '合同签订生效后三个月内',
} as const satisfies TenderParameter;

export const finalPaymentMonths = {
  id: 'final-payment-months',
  title: '支付尾款的期限',
  value: '2',
  unit: 'months',
  clause: 'c3-5.3',
  words: '经甲方验收合格后两个月内',
} as const satisfies TenderParameter;
