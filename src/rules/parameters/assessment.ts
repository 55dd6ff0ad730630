import type { TenderParameter } from '../parameter.ts';

export const responseSpeedWeight = {
  id: 'response-speed-weight',
  title: '运维需求响应速度的权重',
  value: '15',
  unit: 'points',
  clause: 'c3-a1-t-1-1',
  words: '运维需求响应速度15',
} as const satisfies TenderParameter;

export const accuracyWeight = {
  id: 'accuracy-weight',
  title: '提供服务的准确性的权重',
  value: '15',
  unit: 'points',
  clause: 'c3-a1-t-1-2',
  words: '提供服务的准确性15',
} as const satisfies TenderParameter;

export const attitudeWeight = {
  id: 'attitude-weight',
  title: '服务态度专业友好的权重',
  value: '10',
  unit: 'points',
  clause: 'c3-a1-t-1-3',
  words: '服务态度专业友好10',
} as const satisfies TenderParameter;

export const planExecutionWeight = {
  id: 'plan-execution-weight',
  title: '运维计划执行度的权重',
  value: '15',
  unit: 'points',
  clause: 'c3-a1-t-2-1',
  words: '运维计划执行度15',
} as const satisfies TenderParameter;

export const resourceAllocationWeight = {
  id: 'resource-allocation-weight',
  title: '资源分配合理性的权重',
  value: '15',
  unit: 'points',
  clause: 'c3-a1-t-2-2',
  words: '资源分配合理性15',
} as const satisfies TenderParameter;

export const reportWeight = {
  id: 'report-weight',
  title: '运维年度报告的权重',
  value: '15',
  unit: 'points',
  clause: 'c3-a1-t-3',
  words: '运维年度报告真实准确完整15',
} as const satisfies TenderParameter;

export const securityWeight = {
  id: 'security-weight',
  title: '信息安全的权重',
  value: '15',
  unit: 'points',
  clause: 'c3-a1-t-4',
  words: '操作管理合规、数据处理规范15',
} as const satisfies TenderParameter;

export const reportDeduction = {
  id: 'report-deduction',
  title: '年度报告每个不符合项的扣分',
  value: '0.5',
  unit: 'points',
  clause: 'c3-a1-t-3',
  words: '每有1个不符合项，扣0.5分',
} as const satisfies TenderParameter;

export const severeDeduction = {
  id: 'severe-deduction',
  title: '年度报告严重不真实的扣分',
  value: '5',
  unit: 'points',
  clause: 'c3-a1-t-3',
  words: '如存在严重不真实的情况，可一次性扣除5分，本条目扣完为止',
} as const satisfies TenderParameter;

export const excellentFrom = {
  id: 'excellent-from',
  title: '优秀的最低考核分',
  value: '90',
  unit: 'points',
  clause: 'c3-a1-2.1',
  words: '考核分在90分-100分之间的（含90分），考核等级为优秀，合同剩余金额全额支付',
} as const satisfies TenderParameter;

export const goodFrom = {
  id: 'good-from',
  title: '良好的最低考核分',
  value: '80',
  unit: 'points',
  clause: 'c3-a1-2.2',
  words: '考核分在80分-90分之间的（含80分），考核等级为良好',
} as const satisfies TenderParameter;

export const goodRate = {
  id: 'good-rate',
  title: '良好的扣除比例',
  value: '2',
  unit: 'percent',
  clause: 'c3-a1-2.2',
  words: '扣除合同剩余金额的2%',
} as const satisfies TenderParameter;

export const qualifiedFrom = {
  id: 'qualified-from',
  title: '合格的最低考核分',
  value: '70',
  unit: 'points',
  clause: 'c3-a1-2.3',
  words: '考核分在70分-80分之间的（含70分），考核等次为合格',
} as const satisfies TenderParameter;

export const qualifiedRate = {
  id: 'qualified-rate',
  title: '合格的扣除比例',
  value: '5',
  unit: 'percent',
  clause: 'c3-a1-2.3',
  words: '扣除合同剩余金额的5%',
} as const satisfies TenderParameter;

export const freeNotices = {
  id: 'free-notices',
  title: '不扣款的整改告知单份数',
  value: '3',
  unit: 'count',
  clause: 'c3-a1-1',
  words: '整改告知单累计超过3份的，每新增一份',
} as const satisfies TenderParameter;

export const noticeRate = {
  id: 'notice-rate',
  title: '每份整改告知单的扣除比例',
  value: '0.5',
  unit: 'percent',
  clause: 'c3-a1-1',
  words: '将扣除合同剩余金额的0.5%',
} as const satisfies TenderParameter;
