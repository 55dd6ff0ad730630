import type { TenderParameter } from '../parameter.ts';

export const technicalWeight = {
  id: 'technical-weight',
  title: '技术部分的分值',
  value: '74',
  unit: 'points',
  clause: 'c5-s2-2',
  words: '技术部分74分',
} as const satisfies TenderParameter;

export const serviceResponseWeight = {
  id: 'service-response-weight',
  title: '服务响应情况的分值',
  value: '24',
  unit: 'points',
  clause: 'c5-s2-2-1',
  words: '投标人承诺提供的服务全部满足招标文件要求的得24分',
} as const satisfies TenderParameter;

export const regularRequirements = {
  id: 'regular-requirements',
  title: '常规要求的条数',
  value: '300',
  unit: 'count',
  clause: 'c5-s2-2-1',
  words: '存在常规要求（共300条）负偏离的',
} as const satisfies TenderParameter;

export const serviceDeduction = {
  id: 'service-deduction',
  title: '每条常规要求负偏离的扣分',
  value: '0.08',
  unit: 'points',
  clause: 'c5-s2-2-1',
  words: '每有一条扣0.08分',
} as const satisfies TenderParameter;

export const fullPlan = {
  id: 'full-plan',
  title: '服务方案完整规范、针对性及可行性高、切合需求的得分',
  value: '3',
  unit: 'points',
  clause: 'c5-s2-2-2',
  words: '方案内容完整规范、针对性及可行性高、切合项目需求的得3分',
} as const satisfies TenderParameter;

export const adequatePlan = {
  id: 'adequate-plan',
  title: '服务方案满足需求的得分',
  value: '1.5',
  unit: 'points',
  clause: 'c5-s2-2-2',
  words: '方案内容满足项目需求的得1.5分',
} as const satisfies TenderParameter;

export const managerPoints = {
  id: 'manager-points',
  title: '信息系统项目管理师证书的得分，也是最高分',
  value: '2',
  unit: 'points',
  clause: 'c5-s2-2-12-1',
  words: '具有信息系统项目管理师证书的得2分，本小项最高得2分',
} as const satisfies TenderParameter;

export const engineerPoints = {
  id: 'engineer-points',
  title: '系统集成项目管理工程师证书的得分，也是最高分',
  value: '2',
  unit: 'points',
  clause: 'c5-s2-2-12-2',
  words: '具有系统集成项目管理工程师证书的得2分，本小项最高得2分',
} as const satisfies TenderParameter;

export const seniorPoints = {
  id: 'senior-points',
  title: '电子信息专业高级职称每人得分',
  value: '2.5',
  unit: 'points',
  clause: 'c5-s2-2-13-1',
  words: '具有电子信息专业高级职称的，每有1人得2.5分',
} as const satisfies TenderParameter;

export const seniorCap = {
  id: 'senior-cap',
  title: '电子信息专业高级职称最高得分',
  value: '5',
  unit: 'points',
  clause: 'c5-s2-2-13-1',
  words: '本小项最高得5分',
} as const satisfies TenderParameter;

export const intermediatePoints = {
  id: 'intermediate-points',
  title: '五个专业中级或以上职称每人得分',
  value: '1',
  unit: 'points',
  clause: 'c5-s2-2-13-2',
  words: '职称的，每有1人得1分',
} as const satisfies TenderParameter;

export const intermediateCap = {
  id: 'intermediate-cap',
  title: '五个专业中级或以上职称最高得分',
  value: '6',
  unit: 'points',
  clause: 'c5-s2-2-13-2',
  words: '本小项最高得6分',
} as const satisfies TenderParameter;

export const teamSize = {
  id: 'team-size',
  title: '项目组团队的最少人数',
  value: '25',
  unit: 'people',
  clause: 'c5-s2-2-14',
  words: '团队人员不少于25人',
} as const satisfies TenderParameter;

export const majorShare = {
  id: 'major-share',
  title: '计算机类或信息类相关专业人员的最小占比',
  value: '50',
  unit: 'percent',
  clause: 'c5-s2-2-14',
  words: '人员占比不小于团队人数50%的得5分',
} as const satisfies TenderParameter;

export const strongTeam = {
  id: 'strong-team',
  title: '人数优于需求且专业占比达到要求的得分',
  value: '5',
  unit: 'points',
  clause: 'c5-s2-2-14',
  words: '人员占比不小于团队人数50%的得5分',
} as const satisfies TenderParameter;

export const sufficientTeam = {
  id: 'sufficient-team',
  title: '人数满足需求的得分',
  value: '2',
  unit: 'points',
  clause: 'c5-s2-2-14',
  words: '人员数量满足项目需求的得2分',
} as const satisfies TenderParameter;
