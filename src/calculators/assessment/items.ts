import { BANDS } from '../../rules/contract/assessment-bands.ts';
import * as weights from '../../rules/parameters/assessment.ts';

export type MarkId = keyof typeof BANDS;

/** A marked row of the tender's table, in its words. */
export interface Item {
  id: MarkId;
  /** 二级指标 and 指标要求. */
  indicator: string;
  asked: string;
  /** 权重. */
  max: string;
  clause: string;
  /** 扣分规则. */
  bands: readonly string[];
}

const item = (
  id: MarkId,
  indicator: string,
  asked: string,
  weight: { value: string; clause: string },
): Item => ({ id, indicator, asked, max: weight.value, clause: weight.clause, bands: BANDS[id] });

/** The annual report, which is not marked but reckoned from its faults. */
export const REPORT = {
  asked: '运维年度报告真实准确完整',
  max: weights.reportWeight.value,
  clause: weights.reportWeight.clause,
  rule: '运维服务期结束1个月内提交运维年度报告，记录情况不真实、不完整、不准确的，每有1个不符合项，扣0.5分；如存在严重不真实的情况，可一次性扣除5分，本条目扣完为止。',
} as const;

/** The table's rows under their 一级指标, with its 分值; the group without marked rows is the annual report. */
export const GROUPS: readonly { title: string; points: string; items: readonly Item[] }[] = [
  {
    title: '服务质量',
    points: '40',
    items: [
      item('responseSpeed', '响应速度', '运维需求响应速度', weights.responseSpeedWeight),
      item('accuracy', '服务准确性', '提供服务的准确性', weights.accuracyWeight),
      item('attitude', '服务态度', '服务态度专业友好', weights.attitudeWeight),
    ],
  },
  {
    title: '运维情况',
    points: '30',
    items: [
      item('planExecution', '运维执行', '运维计划执行度', weights.planExecutionWeight),
      item('resourceAllocation', '资源分配', '资源分配合理性', weights.resourceAllocationWeight),
    ],
  },
  { title: '运维年度报告', points: '15', items: [] },
  {
    title: '信息安全',
    points: '15',
    items: [item('security', '信息安全', '操作管理合规、数据处理规范', weights.securityWeight)],
  },
];

export const ITEMS: readonly Item[] = GROUPS.flatMap(({ items }) => items);

/** The whole marks of a band, the highest first: `14-15分：…` → 15, 14. */
export function marksOf(band: string): string[] {
  const [lowest = 0, highest = 0] = band.split(/[-分]/, 2).map(Number);
  return Array.from({ length: highest - lowest + 1 }, (_, i) => String(highest - i));
}
