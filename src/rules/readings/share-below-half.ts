import type { Reading } from '../reading.ts';

export const shareBelowHalf = {
  id: 'share-below-half',
  question: '人数达到 25 人而相关专业占比不到 50% 的，得 2 分还是 0 分？',
  alternatives: [
    { id: 'two-points', words: '得 2 分：人员数量满足项目需求' },
    { id: 'zero', words: '得 0 分：占比未达到要求' },
  ],
  default: 'two-points',
  reason: '2 分一档只写了“人员数量满足项目需求”；占比不足另按采购需求的负偏离扣分。',
  clauses: ['c5-s2-2-14'],
  rules: ['technical-score'],
} as const satisfies Reading;
