import type { RulePage } from '../page.ts';

export const supplementLimitPage: RulePage = {
  decides: '合同履行中还可以用补充合同追加多少。',
  formula: ['限额 = 原合同金额 × 10%，分以下舍去', '所有补充合同合计 ≤ 限额'],
  boundaries: [
    { words: '合计正好 10%', included: '可以（“不超过”包括本数）；多一分即超过', clause: 'c2-s7-2.1' },
  ],
  excludes: ['不判断追加的是否“与合同标的相同的服务”、是否不改变其他条款：由采购人判断。'],
  examples: [
    {
      name: '两份补充合同，正好用完',
      input: { contractPrice: '81500000.00', supplements: ['5000000.00', '3150000.00'] },
      result: { limit: '8150000.00', used: '8150000.00', left: '0.00', within: true },
    },
    {
      name: '多一分',
      input: { contractPrice: '81500000.00', supplements: ['8150000.01'] },
      result: { limit: '8150000.00', used: '8150000.01', left: '0.00', within: false },
    },
  ],
};
