import type { TenderParameter } from '../parameter.ts';

export const commercialWeight = {
  id: 'commercial-weight',
  title: '商务部分的分值',
  value: '16',
  unit: 'points',
  clause: 'c5-s2-3',
  words: '商务部分16分',
} as const satisfies TenderParameter;

export const commercialResponseWeight = {
  id: 'commercial-response-weight',
  title: '商务条件响应性的分值',
  value: '8',
  unit: 'points',
  clause: 'c5-s2-3-1',
  words: '完全响应的得8分',
} as const satisfies TenderParameter;

export const commercialDeduction = {
  id: 'commercial-deduction',
  title: '每条商务条件负偏离的扣分',
  value: '0.5',
  unit: 'points',
  clause: 'c5-s2-3-1',
  words: '存在负偏离的，每条扣0.5分',
} as const satisfies TenderParameter;

export const trackRecordFrom = {
  id: 'track-record-from',
  title: '业绩合同最早的签订日期',
  value: '2023-01-01',
  unit: 'date',
  clause: 'c5-s2-3-2-1',
  words: '根据投标人2023年1月1日（以合同/协议签订时间为准）至今实施的',
} as const satisfies TenderParameter;

export const bidDeadline = {
  id: 'bid-deadline',
  title: '投标截止之日',
  value: '2026-04-08',
  unit: 'date',
  clause: 'c1-s4-1',
  words: '投标截止时间、开标时间：2026年4月8日13点00分（北京时间）',
} as const satisfies TenderParameter;

export const integrationPoints = {
  id: 'integration-points',
  title: '信息化集成实施业绩每个得分',
  value: '2',
  unit: 'points',
  clause: 'c5-s2-3-2-1',
  words: '每有1个得2分',
} as const satisfies TenderParameter;

export const integrationCap = {
  id: 'integration-cap',
  title: '信息化集成实施业绩最高得分',
  value: '6',
  unit: 'points',
  clause: 'c5-s2-3-2-1',
  words: '本小项最高得6分',
} as const satisfies TenderParameter;

export const operationsPoints = {
  id: 'operations-points',
  title: '信息化运维支撑业绩每个得分',
  value: '1',
  unit: 'points',
  clause: 'c5-s2-3-2-2',
  words: '每有1个得1分',
} as const satisfies TenderParameter;

export const operationsCap = {
  id: 'operations-cap',
  title: '信息化运维支撑业绩最高得分',
  value: '2',
  unit: 'points',
  clause: 'c5-s2-3-2-2',
  words: '本小项最高得2分',
} as const satisfies TenderParameter;
