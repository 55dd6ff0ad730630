import type { At } from '../in-force.ts';
import type { TenderParameter } from '../parameter.ts';
import { platformDays } from '../parameters/contract.ts';
import * as figures from '../parameters/schedule.ts';

/** Days are natural days unless they are working days. */
type Amount = TenderParameter & { unit: 'working-days' | 'days' | 'months' };

/** A period that an event starts. */
export interface Period {
  id: string;
  title: string;
  amount: Amount;
  /** A last day that is a rest day moves to the next working day; a working-day count never ends on one. */
  rolls?: true;
  /** The provision that the period belongs to, where its words stand in a row of that. */
  clause?: string;
  /** What is taken for the start, where the clause does not name the event. */
  assumption?: string;
}

/** What each event starts. The period of validity and the 自然日 stay where they fall; see `lastDayOnRestDay`. */
export const PERIODS = {
  'notice-published': [
    { id: 'documents-available-until', title: '获取招标文件截止', amount: figures.documentsDays },
    { id: 'notice-ends', title: '招标公告期限届满', amount: figures.noticeDays },
  ],
  'challenge-period-starts': [{ id: 'challenge', title: '提出质疑截止', amount: figures.challengeDays }],
  'bids-opened': [{ id: 'bid-validity-ends', title: '投标有效期届满', amount: figures.validityDays }],
  'result-published': [
    { id: 'result-notice-ends', title: '中标公告期限届满', amount: figures.resultNoticeDays },
  ],
  'result-notice-ended': [
    { id: 'award-notice-download', title: '下载中标通知书截止', amount: figures.downloadDays, rolls: true },
  ],
  'award-notice-issued': [
    { id: 'contract-signing', title: '签订合同', amount: figures.signingDays, rolls: true },
    {
      id: 'contract-signing-latest',
      title: '签订合同的最后期限',
      amount: figures.latestSigningDays,
      rolls: true,
    },
    {
      id: 'cabinets-ready',
      title: '标准机柜准备完毕',
      amount: figures.cabinetDays,
      rolls: true,
      assumption: '条文写“中标后”，按中标通知书发出之日起算',
    },
  ],
  'contract-signed': [
    { id: 'contract-published', title: '合同公示', amount: figures.publicationDays },
    { id: 'resource-pool-ready', title: '资源池提供服务', amount: platformDays },
  ],
  'contract-effective': [
    { id: 'prepayment', title: '支付预付款', amount: figures.prepaymentMonths, rolls: true },
  ],
  'service-ended': [
    {
      id: 'annual-report',
      title: '提交运维年度报告',
      amount: figures.reportMonths,
      rolls: true,
      clause: 'c3-a1',
    },
  ],
  accepted: [{ id: 'final-payment', title: '支付尾款', amount: figures.finalPaymentMonths, rolls: true }],
  'quarter-ended': [{ id: 'resource-report', title: '汇报资源使用情况', amount: figures.resourceReportDays }],
  'staff-restoration-requested': [
    { id: 'staff-restored', title: '恢复服务团队成员', amount: figures.restorationDays },
  ],
  'migration-started': [
    {
      id: 'migration-done',
      title: '业务系统迁移完成',
      amount: figures.migrationDays,
      assumption: '条文没有写从哪一日起算，按迁移开始之日起算',
    },
  ],
  'relocation-started': [
    {
      id: 'relocation-done',
      title: '设备搬迁完成',
      amount: figures.relocationDays,
      assumption: '条文没有写从哪一日起算，按搬迁开始之日起算',
    },
  ],
  'change-requested': [
    { id: 'change-supported', title: '线路变更支撑保障到位', amount: figures.lineChangeDays },
  ],
  'force-majeure-ended': [
    { id: 'force-majeure-proof', title: '提供不可抗力的官方证明', amount: figures.forceMajeureDays },
  ],
  'contact-changed': [
    { id: 'contact-notified', title: '书面告知联系信息变更', amount: figures.contactDays, rolls: true },
  ],
} as const satisfies Record<string, readonly Period[]>;

/** What an event starts, with every period as long as it was on the day that `at` stands for. */
export const periodsOf = (event: EventId, at: At): Period[] => {
  const periods: readonly Period[] = PERIODS[event];
  return periods.map((period) => ({ ...period, amount: at(period.amount) }));
};

export type EventId = keyof typeof PERIODS;
export const EVENTS = Object.keys(PERIODS) as [EventId, ...EventId[]];
