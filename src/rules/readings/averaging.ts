import type { Reading } from '../reading.ts';

export const averaging = {
  id: 'averaging',
  question: '各位评委的打分怎样合成投标人的得分？',
  alternatives: [
    { id: 'per-item-then-sum', words: '每个评分项先取全体评委的平均分（两位小数），再把各项相加' },
    { id: 'sum-then-average', words: '先算每位评委的合计分，再取平均（两位小数）' },
  ],
  default: 'per-item-then-sum',
  reason: '招标文件没有写合成办法；“每部分的得分保留小数点后两位，合计得分保留小数点后两位”以逐项成分在先。',
  clauses: ['c5-s2-note'],
  rules: ['score-sheet-check'],
} as const satisfies Reading;
