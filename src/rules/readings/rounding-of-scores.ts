import type { Reading } from '../reading.ts';

export const roundingOfScores = {
  id: 'rounding-of-scores',
  question: '得分“保留小数点后两位”怎样取舍？',
  alternatives: [
    { id: 'each-part-then-total', words: '每部分四舍五入到两位，再相加' },
    { id: 'total-only', words: '各部分不取舍，只在合计时四舍五入到两位' },
    { id: 'truncate', words: '每部分截去第三位以后的数，再相加' },
  ],
  default: 'each-part-then-total',
  reason:
    '条文写“每部分的得分保留小数点后两位，合计得分保留小数点后两位”；没有写取舍方法，四舍五入是通常的含义。',
  clauses: ['c5-s2-note'],
  rules: ['price-score', 'ranking'],
} as const satisfies Reading;
