import { bidDeadline, trackRecordFrom } from '../../rules/parameters/commercial.ts';
import { type NamedDay, openingTime, serviceEnds, serviceStarts } from '../../tender/project.ts';

export interface FixedDate extends NamedDay {
  id: string;
  title: string;
  /** The hour, where the tender names one. */
  time?: string;
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
    time: openingTime,
    clause: bidDeadline.clause,
    words: bidDeadline.words,
  },
  {
    id: 'credit-record-query',
    title: '信用记录查询截止时点',
    date: bidDeadline.value,
    time: openingTime,
    clause: 'c5-s4-1',
    words: '查询截止时点：提交投标文件截止时间。',
  },
  {
    id: 'service-starts',
    title: '合同履行期限开始',
    ...serviceStarts,
  },
  {
    id: 'service-ends',
    title: '合同履行期限届满',
    ...serviceEnds,
  },
];
