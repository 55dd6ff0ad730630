import type { Reading } from '../reading.ts';

export const noticesBeyondThree = {
  id: 'notices-beyond-three',
  question: '“累计超过3份的，每新增一份”从第几份起扣？',
  alternatives: [
    { id: 'fourth-counts', words: '第四份起每份都扣（n − 3 份）' },
    { id: 'fifth-counts', words: '第四份使累计超过 3 份，第五份起才是“新增”（n − 4 份）' },
    { id: 'all-count', words: '一旦超过 3 份，全部 n 份都扣' },
  ],
  default: 'fourth-counts',
  reason: '三份之内不扣，第四份是超过三份后新增的第一份。',
  clauses: ['c3-a1-1'],
  rules: ['final-payment'],
} as const satisfies Reading;
