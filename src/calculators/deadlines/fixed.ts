import { bidDeadline, trackRecordFrom } from '../../rules/parameters/commercial.ts';

/** A day that the tender names. `words` stand verbatim in the clause. */
export interface FixedDate {
  id: string;
  title: string;
  date: string;
  /** The hour, where the tender names one. */
  time?: string;
  clause: string;
  words: string;
}

/** The days that the tender fixes, in their order. */
export const fixedDates: readonly FixedDate[] = [
  {
    id: 'track-record-from',
    title: '业绩合同最早的签订日期',
    date: trackRecordFrom.value,
    clause: trackRecordFrom.clause,
    words: trackRecordFrom.words,
  },
  {
    id: 'bid-deadline',
    title: '投标截止、开标',
    date: bidDeadline.value,
    time: '13:00',
    clause: bidDeadline.clause,
    words: bidDeadline.words,
  },
  {
    id: 'credit-record-query',
    title: '信用记录查询截止时点',
    date: bidDeadline.value,
    time: '13:00',
    clause: 'c5-s4-1',
    words: '查询截止时点：提交投标文件截止时间。',
  },
  {
    id: 'service-starts',
    title: '合同履行期限开始',
    date: '2026-05-01',
    clause: 'c1-s1-6',
    words: '自2026年5月1日起',
  },
  {
    id: 'service-ends',
    title: '合同履行期限届满',
    date: '2027-04-30',
    clause: 'c1-s1-6',
    words: '至2027年4月30日（一年）',
  },
];
