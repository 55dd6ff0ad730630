import { Decimal, type Percent, percent, type Score, score, sum, ZERO } from '../amount.ts';
import { score as scoreSchema } from '../amount-schema.ts';
import { amountOf } from '../parameter.ts';
import * as figures from '../parameters/assessment.ts';
import { severeReportFault } from '../readings.ts';
import { defineRule } from '../rule.ts';
import { count, flag, record } from '../schema.ts';
import { BANDS, bandOf } from './assessment-bands.ts';
import { type Grade, gradeOf } from './grade.ts';

/** The marked items of the table, in its order; the annual report stands before the last. */
const MARKED = {
  responseSpeed: { title: '响应速度', weight: figures.responseSpeedWeight },
  accuracy: { title: '服务准确性', weight: figures.accuracyWeight },
  attitude: { title: '服务态度', weight: figures.attitudeWeight },
  planExecution: { title: '运维计划执行度', weight: figures.planExecutionWeight },
  resourceAllocation: { title: '资源分配合理性', weight: figures.resourceAllocationWeight },
  security: { title: '信息安全', weight: figures.securityWeight },
} as const;
const BEFORE_REPORT = [
  'responseSpeed',
  'accuracy',
  'attitude',
  'planExecution',
  'resourceAllocation',
] as const;

export interface Assessment {
  items: { id: string; max: Score; score: Score; band: string | null }[];
  total: Score;
  grade: Grade;
  deductionRate: Percent | null;
}

/**
 * 考核评分 (c3-a1): the total of the seven items, its grade, and the share of the remaining amount that is deducted.
 * `band` is the band of a mark in the printed words, null between two bands and for the report, which has none.
 * @throws never; errors: `not-a-score`, `out-of-range`, `not-a-count`.
 */
export const assessment = defineRule({
  id: 'assessment',
  title: '考核评分',
  clauses: [
    'c3-a1',
    'c3-a1-2',
    'c3-a1-2.1',
    'c3-a1-2.2',
    'c3-a1-2.3',
    'c3-a1-2.4',
    ...Object.values(MARKED).map((item) => item.weight.clause),
    'c3-a1-t-3',
  ],
  parameters: [
    ...Object.values(MARKED).map((item) => item.weight),
    figures.reportWeight,
    figures.reportDeduction,
    figures.severeDeduction,
    figures.excellentFrom,
    figures.goodFrom,
    figures.goodRate,
    figures.qualifiedFrom,
    figures.qualifiedRate,
  ],
  readings: [severeReportFault],
  input: (at) => {
    const mark = (id: keyof typeof MARKED) => scoreSchema(amountOf(at(MARKED[id].weight)));
    return record({
      responseSpeed: mark('responseSpeed'),
      accuracy: mark('accuracy'),
      attitude: mark('attitude'),
      planExecution: mark('planExecution'),
      resourceAllocation: mark('resourceAllocation'),
      security: mark('security'),
      annualReport: record({ nonconformities: count(), seriouslyFalse: flag() }),
    });
  },
  compute: ({ annualReport, ...marks }, readings, work, at): Assessment => {
    const marked = (id: keyof typeof MARKED) => {
      const { title } = MARKED[id];
      const weight = at(MARKED[id].weight);
      const band = bandOf(marks[id], BANDS[id]);
      work.step({
        label: title,
        formula: `考核打分，满分 ${weight.value}`,
        substituted: band ?? '在两档之间',
        value: score(marks[id]),
        clause: weight.clause,
      });
      return { id, max: score(amountOf(weight)), score: marks[id], band };
    };

    const { nonconformities, seriouslyFalse } = annualReport;
    const reportWeight = at(figures.reportWeight);
    const reportDeduction = at(figures.reportDeduction);
    const severeDeduction = at(figures.severeDeduction);
    const each = amountOf(reportDeduction).times(nonconformities);
    const severe = seriouslyFalse ? amountOf(severeDeduction) : ZERO;
    const instead = readings['severe-report-fault'] === 'instead';
    const deduction = instead ? Decimal.max(each, severe) : each.plus(severe);
    const report = Decimal.max(ZERO, amountOf(reportWeight).minus(deduction));
    const reportItem = () => {
      work.step({
        label: '运维年度报告',
        formula: instead
          ? `${reportWeight.value} − （${reportDeduction.value} × 不符合项与严重不真实 ${severeDeduction.value} 分取大），扣完为止`
          : `${reportWeight.value} − ${reportDeduction.value} × 不符合项 − 严重不真实 ${severeDeduction.value} 分，扣完为止`,
        substituted: `${reportWeight.value} − ${deduction}（不符合项 ${nonconformities} 个${seriouslyFalse ? '，严重不真实' : ''}）`,
        value: score(report),
        clause: reportWeight.clause,
      });
      return { id: 'annualReport', max: score(amountOf(reportWeight)), score: report, band: null };
    };

    const items = [...BEFORE_REPORT.map(marked), reportItem(), marked('security')];
    const total = sum(items.map((item) => item.score));
    const { grade, words, rate, clause } = gradeOf(total, at);
    const qualified = at(figures.qualifiedFrom).value;
    work.step({
      label: '考核分',
      formula: '各项之和',
      substituted: items.map((item) => score(item.score)).join(' + '),
      value: score(total),
      clause: 'c3-a1-2',
    });
    work.step({
      label: '考核等级和扣除比例',
      formula: `≥ ${at(figures.excellentFrom).value} 优秀；≥ ${at(figures.goodFrom).value} 良好；≥ ${qualified} 合格；其余不达标（考核分不取舍）`,
      substituted: score(total),
      value: rate ? `${words}，扣除合同剩余金额的 ${percent(rate)}%` : `${words}，扣除比例另行商议`,
      clause,
    });
    if (!rate) {
      work.notice({
        code: 'to-be-negotiated',
        message: `考核分在 ${qualified} 分以下，合同剩余金额的扣除比例根据服务情况另行商议。`,
        clause,
      });
    }
    return {
      items: items.map((item) => ({ ...item, score: score(item.score) })),
      total: score(total),
      grade,
      deductionRate: rate && percent(rate),
    };
  },
});
