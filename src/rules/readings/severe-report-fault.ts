import type { Reading } from '../reading.ts';

export const severeReportFault = {
  id: 'severe-report-fault',
  question: '年度报告严重不真实的“一次性扣除5分”，与每个不符合项扣 0.5 分是相加还是取代？',
  alternatives: [
    { id: 'in-addition', words: '另外再扣：0.5 分 × 不符合项 + 5 分，扣完为止' },
    { id: 'instead', words: '两者取大：5 分与 0.5 分 × 不符合项中较大的一个' },
  ],
  default: 'in-addition',
  reason: '两句用分号并列，“如存在……可一次性扣除”是在逐项扣分之外的情形，末句“扣完为止”为两者共同封顶。',
  clauses: ['c3-a1-t-3'],
  rules: ['assessment'],
} as const satisfies Reading;
