import type { Reading } from '../reading.ts';

export const secondLowest = {
  id: 'second-lowest',
  question: '最低报价有两家相同时，哪一个是“次低报价”？',
  alternatives: [
    {
      id: 'second-supplier',
      words: '按供应商排：报价由低到高排在第二位的供应商的报价（并列最低时等于最低价）',
    },
    { id: 'second-distinct-price', words: '按价格排：第二个不同的报价' },
  ],
  default: 'second-supplier',
  reason: '条文说的是“次低报价供应商”，排的是供应商，不是价格。',
  clauses: ['c2-s5-6.1.10-2', 'c5-s2-1-2'],
  rules: ['abnormal-low-bid'],
} as const satisfies Reading;
