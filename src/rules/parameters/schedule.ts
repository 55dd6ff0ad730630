import type { ExternalParameter, TenderParameter } from '../parameter.ts';
import { holidaySchedule } from '../sources.ts';

export { finalPaymentMonths, prepaymentMonths } from './payment-terms.ts';

export const documentsDays = {
  id: 'documents-days',
  title: '获取招标文件的时间',
  value: '5',
  unit: 'working-days',
  clause: 'c1-s3-1',
  words: '自招标文件公告发布之日起5个工作日',
} as const satisfies TenderParameter;

export const noticeDays = {
  id: 'notice-days',
  title: '招标公告期限',
  value: '5',
  unit: 'working-days',
  clause: 'c1-s5',
  words: '自本公告发布之日起5个工作日',
} as const satisfies TenderParameter;

export const challengeDays = {
  id: 'challenge-days',
  title: '提出质疑的期限',
  value: '7',
  unit: 'working-days',
  clause: 'c2-s6-2.2',
  words: '可以在知道或应知其权益受到损害之日起七个工作日内',
} as const satisfies TenderParameter;

export const validityDays = {
  id: 'validity-days',
  title: '投标有效期',
  value: '60',
  unit: 'days',
  clause: 'c2-s3-9.1',
  words: '开标之日后六十（60）天',
} as const satisfies TenderParameter;

export const resultNoticeDays = {
  id: 'result-notice-days',
  title: '中标公告期限',
  value: '1',
  unit: 'working-days',
  clause: 'c2-s6-1.3',
  words: '公告期限为1个工作日',
} as const satisfies TenderParameter;

export const downloadDays = {
  id: 'download-days',
  title: '下载中标通知书的期限',
  value: '30',
  unit: 'days',
  clause: 'c2-s6-3.1',
  words: '请中标人在中标结果公告届满之日起30日内',
} as const satisfies TenderParameter;

export const signingDays = {
  id: 'signing-days',
  title: '签订合同的期限',
  value: '15',
  unit: 'days',
  clause: 'c2-s7-1.1',
  words: '中标人应当在中标通知书发出之日起十五日',
} as const satisfies TenderParameter;

export const latestSigningDays = {
  id: 'latest-signing-days',
  title: '签订合同的最长期限',
  value: '30',
  unit: 'days',
  clause: 'c2-s7-1.1',
  words: '（最长不超过三十日）内',
} as const satisfies TenderParameter;

export const cabinetDays = {
  id: 'cabinet-days',
  title: '准备标准机柜的期限',
  value: '15',
  unit: 'days',
  clause: 'c4-s3-p2-4.2.2-1-14',
  words: '中标人应在本项目中标后15天内准备好符合要求的标准机柜',
} as const satisfies TenderParameter;

export const publicationDays = {
  id: 'publication-days',
  title: '合同公示的期限',
  value: '2',
  unit: 'working-days',
  clause: 'c2-s7-4.1',
  words: '采购合同将在签订之日起2个工作日内在指定媒体公示',
} as const satisfies TenderParameter;

export const reportMonths = {
  id: 'report-months',
  title: '提交运维年度报告的期限',
  value: '1',
  unit: 'months',
  clause: 'c3-a1-t-3',
  words: '运维服务期结束1个月内提交运维年度报告',
} as const satisfies TenderParameter;

export const resourceReportDays = {
  id: 'resource-report-days',
  title: '汇报资源使用情况的工作日',
  value: '2',
  unit: 'working-days',
  clause: 'c4-s3-p2-4.1.1-2-13',
  words: '需在每季度过后的第二个工作日汇报资源使用情况统计报表',
} as const satisfies TenderParameter;

export const restorationDays = {
  id: 'restoration-days',
  title: '恢复服务团队成员的期限',
  value: '5',
  unit: 'working-days',
  clause: 'c3-9.1.1',
  words: '未在合理期限内（5个工作日内）恢复的',
} as const satisfies TenderParameter;

export const migrationDays = {
  id: 'migration-days',
  title: '业务系统迁移的期限',
  value: '5',
  unit: 'working-days',
  clause: 'c4-s3-p2-4.1.1-2-12',
  words: '需在5个工作日内完成',
} as const satisfies TenderParameter;

export const relocationDays = {
  id: 'relocation-days',
  title: '设备搬迁的期限',
  value: '5',
  unit: 'working-days',
  clause: 'c4-s3-p2-4.2.2-2-7',
  words: '应在5个工作日内完成所有设备的搬迁工作',
} as const satisfies TenderParameter;

export const lineChangeDays = {
  id: 'line-change-days',
  title: '线路变更支撑保障的期限',
  value: '5',
  unit: 'working-days',
  clause: 'c4-s3-p2-4.3.2',
  words: '并在5个工作日内做好支撑保障',
} as const satisfies TenderParameter;

export const forceMajeureDays = {
  id: 'force-majeure-days',
  title: '提供不可抗力证明的期限',
  value: '7',
  unit: 'working-days',
  clause: 'c3-11.2',
  words: '在不可抗力消失之日起7个工作日内提供不可抗力情况的官方书面证明',
} as const satisfies TenderParameter;

export const contactDays = {
  id: 'contact-days',
  title: '告知联系信息变更的期限',
  value: '3',
  unit: 'days',
  clause: 'c3-17.3',
  words: '应在发生变更后的3天内书面方式（信函）告知对方',
} as const satisfies TenderParameter;

/** The years whose schedule is taken over; a later edition of the calendar counts only once it has been checked. */
export const firstScheduleYear = {
  id: 'first-schedule-year',
  title: '收录的放假安排最早的年份',
  value: '2004',
  unit: 'year',
  source: holidaySchedule,
} as const satisfies ExternalParameter;

export const lastScheduleYear = {
  id: 'last-schedule-year',
  title: '收录的放假安排最晚的年份',
  value: '2026',
  unit: 'year',
  source: holidaySchedule,
} as const satisfies ExternalParameter;
