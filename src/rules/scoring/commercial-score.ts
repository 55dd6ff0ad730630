import { Decimal, type Score, score, sum, ZERO } from '../amount.ts';
import { dateText } from '../date.ts';
import { reportDuplicates } from '../duplicates.ts';
import type { At } from '../in-force.ts';
import { amountOf } from '../parameter.ts';
import * as figures from '../parameters/commercial.ts';
import { contractOfBothKinds } from '../readings.ts';
import { defineRule } from '../rule.ts';
import { count, date, flag, list, name, oneOf, optional, record } from '../schema.ts';
import { capped } from './capped.ts';
import { countContracts, KINDS, type Reason } from './track-record.ts';

const MOST_CONTRACTS = 1000;

export interface CommercialScore {
  items: { id: string; max: Score; score: Score }[];
  total: Score;
  rejected: boolean;
  counted: { name: string; counted: boolean; reason?: Reason }[];
}

const REASON_WORDS: Readonly<Record<Reason, (at: At) => string>> = {
  'no-evidence': () => '没有合同证明材料，不计',
  'before-2023': (at) => `签订早于 ${at(figures.trackRecordFrom).value}，不计`,
  'after-deadline': (at) => `签订晚于投标截止之日 ${at(figures.bidDeadline).value}，不计`,
  'same-series': () => '与另一份按一个业绩计算，不另计',
  'cap-reached': () => '本小项已满分，不再计',
};
const KIND_WORDS = { integration: '集成实施', operations: '运维支撑' };

/**
 * 商务部分 16 分 (c5-s2-3). `negativeDeviations` counts the articles of the response table (附件4) that deviate. A
 * contract counts by the day it was signed, from 2023-01-01 to the bid deadline, both included. Any unmet substantive
 * requirement rejects the bid: every score is 0.00 and no contract counts.
 * @throws never; errors: `duplicate-name` for a contract that stands twice under one kind, `not-a-date`.
 */
export const commercialScore = defineRule({
  id: 'commercial-score',
  title: '商务部分得分',
  clauses: [
    'c5-s2-3',
    'c5-s2-note',
    'c5-s2-3-1',
    'c5-s2-3-2',
    'c5-s2-3-2-1',
    'c5-s2-3-2-2',
    'c5-s2-3-2-note-2',
    'c5-s2-3-2-note-3',
    'c1-s4-1',
  ],
  // The points of the whole part are for the ranking; no item is reckoned from them.
  parameters: Object.values(figures).filter((figure) => figure !== figures.commercialWeight),
  readings: [contractOfBothKinds],
  input: record({
    commercialResponse: record({ negativeDeviations: count(), substantiveUnmet: flag() }),
    contracts: list(
      record({
        name: name(),
        kind: oneOf(KINDS),
        signedOn: date(),
        series: optional(name()),
        evidence: flag(),
      }),
      0,
      MOST_CONTRACTS,
    ),
  }),
  check: ({ contracts }, report) => {
    const labels = contracts.map(({ name: own, kind }) => `${kind} ${own}`);
    reportDuplicates(labels, (index) => `contracts.${index}.name`, 'duplicate-name', report);
  },
  compute: ({ commercialResponse, contracts }, readings, work, at): CommercialScore => {
    const full = at(figures.commercialResponseWeight);
    const deduction = at(figures.commercialDeduction);
    const forIntegration = at(figures.integrationPoints);
    const integrationCap = at(figures.integrationCap);
    const forOperations = at(figures.operationsPoints);
    const operationsCap = at(figures.operationsCap);
    const rejected = commercialResponse.substantiveUnmet;
    const reasons = countContracts(contracts, readings['contract-of-both-kinds'], at);
    const countedOf = (kind: (typeof KINDS)[number]) =>
      contracts.filter((contract, index) => contract.kind === kind && reasons[index] === null).length;
    const integration = countedOf('integration');
    const operations = countedOf('operations');
    const response = Decimal.max(
      ZERO,
      amountOf(full).minus(amountOf(deduction).times(commercialResponse.negativeDeviations)),
    );
    const items = [
      {
        id: 'commercial-response',
        max: amountOf(full),
        points: response,
        step: {
          label: '商务条件响应性',
          formula: `${full.value} − ${deduction.value} × 负偏离条数，扣完为止（文件没有写负分）`,
          substituted: `${full.value} − ${deduction.value} × ${commercialResponse.negativeDeviations}`,
          clause: 'c5-s2-3-1',
        },
      },
      {
        id: 'track-record-integration',
        max: amountOf(integrationCap),
        points: capped(forIntegration, integrationCap, integration),
        step: {
          label: '集成实施业绩',
          formula: `每个 ${forIntegration.value} 分，最高 ${integrationCap.value} 分`,
          substituted: `${forIntegration.value} × ${integration}`,
          clause: 'c5-s2-3-2-1',
        },
      },
      {
        id: 'track-record-operations',
        max: amountOf(operationsCap),
        points: capped(forOperations, operationsCap, operations),
        step: {
          label: '运维支撑业绩',
          formula: `每个 ${forOperations.value} 分，最高 ${operationsCap.value} 分`,
          substituted: `${forOperations.value} × ${operations}`,
          clause: 'c5-s2-3-2-2',
        },
      },
    ].map((item) => (rejected ? { ...item, points: ZERO } : item));

    if (rejected) {
      work.step({ label: '实质性要求', value: '未全部满足，按无效投标处理，不评分', clause: 'c5-s2-3-1' });
      work.notice({
        code: 'invalid-bid',
        message: '合同条款内的任何一项实质性要求未满足的，按无效投标处理。',
        clause: 'c5-s2-3-1',
      });
    } else {
      work.steps(contracts, (contract, index) => {
        const reason = reasons[index];
        return {
          label: `${contract.name}（${KIND_WORDS[contract.kind]}）`,
          substituted: `签订于 ${dateText(contract.signedOn)}`,
          value: reason ? REASON_WORDS[reason](at) : '计一个业绩',
          clause: contract.kind === 'integration' ? 'c5-s2-3-2-1' : 'c5-s2-3-2-2',
        };
      });
      work.steps(items, ({ step, points }) => ({ ...step, value: score(points) }));
    }
    const total = sum(items.map((item) => item.points));
    work.step({
      label: '商务部分合计',
      formula: '各项之和',
      substituted: items.map((item) => score(item.points)).join(' + '),
      value: score(total),
      clause: 'c5-s2-3',
    });
    return {
      items: items.map(({ id, max, points }) => ({ id, max: score(max), score: score(points) })),
      total: score(total),
      rejected,
      counted: contracts.map(({ name }, index) => {
        const reason = reasons[index];
        return { name, counted: !rejected && !reason, ...(reason && { reason }) };
      }),
    };
  },
});
