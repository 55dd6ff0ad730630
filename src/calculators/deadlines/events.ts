import type { EventId } from '../../rules/schedule/deadline-table.ts';
import { serviceEnds } from '../../tender/project.ts';

export interface EventWords {
  id: EventId;
  title: string;
  /** Which day is meant, where that is not plain. */
  note?: string;
  /** May happen more than once in the course of one project. */
  repeats?: true;
}

/** The events of the rule in the order in which one meets them. */
export const eventGroups: readonly { title: string; events: readonly EventWords[] }[] = [
  {
    title: '招标与投标',
    events: [
      { id: 'notice-published', title: '招标公告发布' },
      {
        id: 'challenge-period-starts',
        title: '质疑期起算',
        note: '采购文件：收到之日或公告期限届满之日；采购过程：该环节结束之日；中标结果：中标公告期限届满之日。',
        repeats: true,
      },
      { id: 'bids-opened', title: '开标' },
    ],
  },
  {
    title: '定标与签约',
    events: [
      { id: 'result-published', title: '中标公告发布' },
      { id: 'result-notice-ended', title: '中标公告期限届满' },
      { id: 'award-notice-issued', title: '中标通知书发出' },
      { id: 'contract-signed', title: '合同签订' },
      { id: 'contract-effective', title: '合同生效', note: '双方加盖公章并由法定代表人签字之日。' },
    ],
  },
  {
    title: '履约',
    events: [
      { id: 'migration-started', title: '业务系统迁移开始' },
      { id: 'relocation-started', title: '设备搬迁开始' },
      { id: 'quarter-ended', title: '季度结束', note: '季度的最后一日，例如 2026-06-30。', repeats: true },
      { id: 'change-requested', title: '使用部门提出线路变更', repeats: true },
      { id: 'staff-restoration-requested', title: '甲方要求恢复服务团队成员', repeats: true },
      { id: 'force-majeure-ended', title: '不可抗力消失', repeats: true },
      { id: 'contact-changed', title: '联系信息变更', repeats: true },
    ],
  },
  {
    title: '服务期满以后',
    events: [
      { id: 'service-ended', title: '服务期结束', note: `合同约定的最后一日是 ${serviceEnds.date}。` },
      { id: 'accepted', title: '验收合格' },
    ],
  },
];

export const events: readonly EventWords[] = eventGroups.flatMap((group) => group.events);

const byId = new Map(events.map((event) => [event.id, event]));
export const eventWords = (id: EventId): EventWords => byId.get(id)!;

/** Periods whose end is itself an event. */
export const FOLLOWED_BY: Readonly<Record<string, readonly EventId[]>> = {
  'notice-ends': ['challenge-period-starts'],
  'result-notice-ends': ['result-notice-ended', 'challenge-period-starts'],
};
