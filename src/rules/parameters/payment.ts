import type { TenderParameter } from '../parameter.ts';

export const prepaymentThreshold = {
  id: 'prepayment-threshold',
  title: '预付款为固定金额的最低中标价格',
  value: '81500000.00',
  unit: 'yuan',
  clause: 'c3-5.2.1',
  words: '若中标价格不低于8150万元，预付款为4907.5万元',
} as const satisfies TenderParameter;

export const fixedPrepayment = {
  id: 'fixed-prepayment',
  title: '固定的预付款',
  value: '49075000.00',
  unit: 'yuan',
  clause: 'c3-5.2.1',
  words: '预付款为4907.5万元',
} as const satisfies TenderParameter;

export const prepaymentShare = {
  id: 'prepayment-share',
  title: '中标价格较低时预付款的比例',
  value: '60',
  unit: 'percent',
  clause: 'c3-5.2.2',
  words: '若中标价格低于8150万元，预付款为合同金额的60%',
} as const satisfies TenderParameter;
