import type { Reading } from '../reading.ts';

export const averageScope = {
  id: 'average-scope',
  question: '平均值是否包括被审查的这一家自己？',
  alternatives: [
    { id: 'all-conforming-bids', words: '全部通过符合性审查的供应商，包括被审查的这一家' },
    { id: 'without-the-bid-itself', words: '除被审查的这一家以外的其他供应商' },
  ],
  default: 'all-conforming-bids',
  reason: '条文写的是“全部通过符合性审查供应商”，没有排除任何一家，也没有写剔除后重算。',
  clauses: ['c2-s5-6.1.10-1', 'c5-s2-1-1'],
  rules: ['abnormal-low-bid'],
} as const satisfies Reading;
