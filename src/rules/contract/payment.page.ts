import type { RulePage } from '../page.ts';

export const paymentPage: RulePage = {
  decides: '合同生效后付多少预付款，余下多少留作尾款的基数。',
  formula: [
    '合同金额 ≥ 81500000.00 元：预付款 = 49075000.00 元',
    '合同金额 ＜ 81500000.00 元：预付款 = 合同金额 × 60%，四舍五入到分',
    '合同剩余金额 = 合同金额 − 预付款',
  ],
  boundaries: [
    { words: '合同金额等于 81500000.00 元', included: '固定金额（“不低于”包括本数）', clause: 'c3-5.2.1' },
    { words: '合同金额等于预算 88150000.00 元', included: '允许；高出一分即无效', clause: 'c4-s1-6' },
  ],
  excludes: [
    '不计算尾款的扣款：见“尾款”。',
    '不平滑 8150 万元处的跳跃：预付款在此增加 175000.01 元，条文如此。',
    '不判断发票是否已交付：未交付的甲方有权不予付款（第三章 5.5）。',
  ],
  examples: [
    {
      name: '正好 8150 万元',
      input: { contractPrice: '81500000.00' },
      result: {
        prepayment: '49075000.00',
        basis: 'fixed',
        remaining: '32425000.00',
        prepaymentShare: '60.21',
      },
    },
    {
      name: '差一分到 8150 万元',
      input: { contractPrice: '81499999.99' },
      result: {
        prepayment: '48899999.99',
        basis: 'percentage',
        remaining: '32600000.00',
        prepaymentShare: '60.00',
      },
    },
    {
      name: '等于预算',
      input: { contractPrice: '88150000.00' },
      result: {
        prepayment: '49075000.00',
        basis: 'fixed',
        remaining: '39075000.00',
        prepaymentShare: '55.67',
      },
    },
  ],
};
