import type { TenderParameter } from '../parameter.ts';

export { fixedPrepayment, prepaymentShare, prepaymentThreshold } from './payment.ts';

export const penaltyShare = {
  id: 'penalty-share',
  title: '每发现一次违约的违约金比例',
  value: '1',
  unit: 'percent',
  clause: 'c3-9.1',
  words: '每发现一次乙方应当向甲方支付合同约定合同总价款金额1%（或50万元，以金额较大的为准）的违约金',
} as const satisfies TenderParameter;

export const penaltyMinimum = {
  id: 'penalty-minimum',
  title: '每发现一次违约的最低违约金',
  value: '500000.00',
  unit: 'yuan',
  clause: 'c3-9.1',
  words: '1%（或50万元，以金额较大的为准）',
} as const satisfies TenderParameter;

export const unrectifiedShare = {
  id: 'unrectified-share',
  title: '整改不成或合同解除时的违约金比例',
  value: '2',
  unit: 'percent',
  clause: 'c3-9.2',
  words: '同时乙方应向甲方支付合同总价2%（或100万元，以金额较大的为准）的违约金',
} as const satisfies TenderParameter;

export const unrectifiedMinimum = {
  id: 'unrectified-minimum',
  title: '整改不成或合同解除时的最低违约金',
  value: '1000000.00',
  unit: 'yuan',
  clause: 'c3-9.2',
  words: '2%（或100万元，以金额较大的为准）',
} as const satisfies TenderParameter;

export const breachesToTerminate = {
  id: 'breaches-to-terminate',
  title: '甲方可以解除合同的违约次数',
  value: '2',
  unit: 'count',
  clause: 'c3-10.8',
  words: '乙方发生第九条所列违约行为达到二次及以上的',
} as const satisfies TenderParameter;

export const adverseEffectsToTerminate = {
  id: 'adverse-effects-to-terminate',
  title: '甲方可以解除合同的不良影响次数',
  value: '2',
  unit: 'count',
  clause: 'c3-10.3',
  words: '因乙方服务人员原因在服务期间给甲方造成不良影响的，服务期限内达到二次的',
} as const satisfies TenderParameter;

export const platformDays = {
  id: 'platform-days',
  title: '资源池自合同签订之日起的建设期限',
  value: '30',
  unit: 'days',
  clause: 'c4-s3-p2-4.1.1-2-1',
  words: '自本项目合同签订之日起30个自然日内提供服务',
} as const satisfies TenderParameter;

export const platformPenaltyPerDay = {
  id: 'platform-penalty-per-day',
  title: '资源池逾期每天的违约金',
  value: '10000.00',
  unit: 'yuan',
  clause: 'c4-s3-p2-4.1.1-2-1',
  words: '采购人可以向中标人每天收取10000元人民币的违约金',
} as const satisfies TenderParameter;

export const staffLossBreach = {
  id: 'staff-loss-breach',
  title: '构成违约的人员减少比例',
  value: '10',
  unit: 'percent',
  clause: 'c3-9.1.2',
  words: '乙方服务团队人员减少、专业技术人员减员或资质下降人数达到10%的',
} as const satisfies TenderParameter;

export const staffLossTermination = {
  id: 'staff-loss-termination',
  title: '甲方可以解除合同的人员减少比例',
  value: '20',
  unit: 'percent',
  clause: 'c3-10.1',
  words: '服务团队人员减少、专业技术人员减员或资质下降人数达到20%的',
} as const satisfies TenderParameter;

export const staffLossIncapable = {
  id: 'staff-loss-incapable',
  title: '视为丧失服务能力的人员减少比例（须超过）',
  value: '20',
  unit: 'percent',
  clause: 'c3-7.2.2-1',
  words: '资质下降人数超过20%的，视为乙方丧失提供服务的能力',
} as const satisfies TenderParameter;

export const supplementShare = {
  id: 'supplement-share',
  title: '补充合同合计不超过原合同金额的比例',
  value: '10',
  unit: 'percent',
  clause: 'c2-s7-2.1',
  words: '所有补充合同的采购金额不超过原合同金额10%',
} as const satisfies TenderParameter;

export const lineTolerance = {
  id: 'line-tolerance',
  title: '线路数量调整变动的幅度',
  value: '2',
  unit: 'percent',
  clause: 'c4-s3-p2-4.3.2',
  words: '允许提供服务范围的线路数量存在2%以内的调整变动',
} as const satisfies TenderParameter;
