import type { RulePage } from '../page.ts';

export const breachPenaltyPage: RulePage = {
  decides: '若干次违约合计要付多少违约金，以及甲方是否因此有权解除合同。',
  formula: [
    '每次违约金 = 合同总价 × 1% 与 500000.00 元取大',
    '9.1 违约金 = 每次违约金 × 次数',
    '9.2 违约金（整改不成或解除合同，一次）= 合同总价 × 2% 与 1000000.00 元取大',
  ],
  boundaries: [
    {
      words: '合同总价等于 50000000.00 元',
      included: '1% 与 50 万元相等，记为最低额；高于它才按比例',
      clause: 'c3-9.1',
    },
    { words: '第九条所列违约正好二次', included: '可以解除（“达到二次及以上”包括本数）', clause: 'c3-10.8' },
    { words: '不良影响正好二次', included: '可以解除（“达到”包括本数）', clause: 'c3-10.3' },
  ],
  excludes: [
    '不认定是否违约：次数由使用者填写。',
    '不计算实际损失：违约金之外另行赔偿。',
    '不含资源池逾期每天 10000 元的违约金：见“资源池逾期”。',
    '整改告知单的扣款另计：见“尾款”。',
  ],
  examples: [
    {
      name: '两次违约，其中一次造成不良影响',
      input: {
        contractPrice: '81500000.00',
        occurrences: [
          { clause: '9.1.1', count: 1 },
          { clause: '9.1.4', count: 1 },
        ],
      },
      result: {
        perOccurrence: '815000.00',
        basis: 'percentage',
        occurrences: 2,
        article91: '1630000.00',
        article92: '0.00',
        total: '1630000.00',
        mayTerminate: [{ clause: 'c3-10.8', reason: '第九条所列违约行为 2 次，达到二次' }],
      },
    },
    {
      name: '一次违约且整改不成，合同金额较低',
      input: {
        contractPrice: '45000000.00',
        occurrences: [{ clause: '9.1.5', count: 1 }],
        unrectified: true,
      },
      result: {
        perOccurrence: '500000.00',
        basis: 'minimum',
        occurrences: 1,
        article91: '500000.00',
        article92: '1000000.00',
        total: '1500000.00',
        mayTerminate: [{ clause: 'c3-9.2', reason: '逾期不整改或整改后仍达不到要求' }],
      },
    },
  ],
};
