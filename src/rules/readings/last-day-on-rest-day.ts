import type { Reading } from '../reading.ts';

export const lastDayOnRestDay = {
  id: 'last-day-on-rest-day',
  question: '期限的最后一日是休息日的，是否顺延到下一个工作日？',
  alternatives: [
    {
      id: 'as-listed',
      words: '逐项：须办理手续、付款的期限顺延（民法典第二百零三条）；投标有效期和写明“自然日”的期限不顺延',
    },
    { id: 'never-rolls', words: '一律不顺延' },
  ],
  default: 'as-listed',
  reason:
    '民法典第二百零三条规定期间最后一日是法定休假日的顺延；投标有效期是受约束的期间而不是办事的期限，“自然日”表明双方另有约定（民法典第二百零四条）。',
  clauses: ['c2-s3-9.1', 'c3-5.2', 'c4-s3-p2-4.1.1-2-1'],
  rules: ['deadlines', 'platform-delay'],
} as const satisfies Reading;
