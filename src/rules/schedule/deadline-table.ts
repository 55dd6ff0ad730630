import type { TenderParameter } from '../parameter.ts';
import { platformDays } from '../parameters/contract.ts';
import * as figures from '../parameters/schedule.ts';

export type Counting = 'working-days' | 'natural-days' | 'months';

/** A period that an event starts. */
export interface Period {
  id: string;
  title: string;
  amount: TenderParameter;
  counting: Counting;
  /** Whether a last day that is a rest day moves to the next working day; a working-day count never ends on one. */
  rolls: boolean;
  /** The clause to cite, where it is another than the amount's own. */
  clause?: string;
}

const workingDays = (id: string, title: string, amount: TenderParameter): Period => ({
  id,
  title,
  amount,
  counting: 'working-days',
  rolls: false,
});
const naturalDays = (id: string, title: string, amount: TenderParameter, end: 'rolls' | 'stays'): Period => ({
  id,
  title,
  amount,
  counting: 'natural-days',
  rolls: end === 'rolls',
});
const months = (id: string, title: string, amount: TenderParameter, clause = amount.clause): Period => ({
  id,
  title,
  amount,
  counting: 'months',
  rolls: true,
  clause,
});

/** What each event starts. The period of validity and the 自然日 stay where they fall; see `lastDayOnRestDay`. */
export const PERIODS = {
  'notice-published': [
    workingDays('documents-available-until', '获取招标文件截止', figures.documentsDays),
    workingDays('notice-ends', '招标公告期限届满', figures.noticeDays),
  ],
  'challenge-period-starts': [workingDays('challenge', '提出质疑截止', figures.challengeDays)],
  'bids-opened': [naturalDays('bid-validity-ends', '投标有效期届满', figures.validityDays, 'stays')],
  'result-published': [workingDays('result-notice-ends', '中标公告期限届满', figures.resultNoticeDays)],
  'result-notice-ended': [
    naturalDays('award-notice-download', '下载中标通知书截止', figures.downloadDays, 'rolls'),
  ],
  'award-notice-issued': [
    naturalDays('contract-signing', '签订合同', figures.signingDays, 'rolls'),
    naturalDays('contract-signing-latest', '签订合同的最后期限', figures.latestSigningDays, 'rolls'),
    naturalDays('cabinets-ready', '标准机柜准备完毕', figures.cabinetDays, 'rolls'),
  ],
  'contract-signed': [
    workingDays('contract-published', '合同公示', figures.publicationDays),
    naturalDays('resource-pool-ready', '资源池提供服务', platformDays, 'stays'),
  ],
  'contract-effective': [months('prepayment', '支付预付款', figures.prepaymentMonths)],
  'service-ended': [months('annual-report', '提交运维年度报告', figures.reportMonths, 'c3-a1')],
  accepted: [months('final-payment', '支付尾款', figures.finalPaymentMonths)],
  'quarter-ended': [workingDays('resource-report', '汇报资源使用情况', figures.resourceReportDays)],
  'staff-restoration-requested': [workingDays('staff-restored', '恢复服务团队成员', figures.restorationDays)],
  'migration-started': [workingDays('migration-done', '业务系统迁移完成', figures.migrationDays)],
  'relocation-started': [workingDays('relocation-done', '设备搬迁完成', figures.relocationDays)],
  'change-requested': [workingDays('change-supported', '线路变更支撑保障到位', figures.lineChangeDays)],
  'force-majeure-ended': [
    workingDays('force-majeure-proof', '提供不可抗力的官方证明', figures.forceMajeureDays),
  ],
  'contact-changed': [naturalDays('contact-notified', '书面告知联系信息变更', figures.contactDays, 'rolls')],
} as const satisfies Record<string, readonly Period[]>;

export type EventId = keyof typeof PERIODS;
export const EVENTS = Object.keys(PERIODS) as [EventId, ...EventId[]];
