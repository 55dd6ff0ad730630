import type { Reading } from '../reading.ts';

export const detailSumOverOpening = {
  id: 'detail-sum-over-opening',
  question: '明细表按单价汇总的结果与开标一览表总价不同时，以哪一个为投标总报价？',
  alternatives: [
    { id: 'opening-prevails', words: '以开标一览表为准，第（4）项只修正明细表内部的合计' },
    { id: 'unit-prices-prevail', words: '以单价汇总结果为准，改变投标总报价' },
  ],
  default: 'opening-prevails',
  reason:
    '第二章三、4.2 专门规定两者不一致时“评标时按开标一览表中价格为准”，修正顺序也以开标一览表为先；明细表“供评委和采购人参考”。',
  clauses: ['c2-s3-4.2', 'c2-s5-5.4-1', 'c2-s5-5.4-4'],
  rules: ['bid-correction'],
} as const satisfies Reading;
