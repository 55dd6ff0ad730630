import type { ExternalParameter, TenderParameter } from '../parameter.ts';
import { enterpriseStandard } from '../sources.ts';

export const largeEmployees = {
  id: 'large-employees',
  title: '大型企业的最少从业人员',
  value: '300',
  unit: 'people',
  source: enterpriseStandard,
} as const satisfies ExternalParameter;

export const largeRevenue = {
  id: 'large-revenue',
  title: '大型企业的最低营业收入',
  value: '100000000.00',
  unit: 'yuan',
  source: enterpriseStandard,
} as const satisfies ExternalParameter;

export const mediumEmployees = {
  id: 'medium-employees',
  title: '中型企业的最少从业人员',
  value: '100',
  unit: 'people',
  source: enterpriseStandard,
} as const satisfies ExternalParameter;

export const mediumRevenue = {
  id: 'medium-revenue',
  title: '中型企业的最低营业收入',
  value: '10000000.00',
  unit: 'yuan',
  source: enterpriseStandard,
} as const satisfies ExternalParameter;

export const smallEmployees = {
  id: 'small-employees',
  title: '小型企业的最少从业人员',
  value: '10',
  unit: 'people',
  source: enterpriseStandard,
} as const satisfies ExternalParameter;

export const smallRevenue = {
  id: 'small-revenue',
  title: '小型企业的最低营业收入',
  value: '500000.00',
  unit: 'yuan',
  source: enterpriseStandard,
} as const satisfies ExternalParameter;

export const disabledShare = {
  id: 'disabled-share',
  title: '残疾人占在职职工人数的最小比例',
  value: '25',
  unit: 'percent',
  clause: 'c6-f10-1',
  words: '安置的残疾人占本单位在职职工人数的比例不低于25%（含25%）',
} as const satisfies TenderParameter;

export const disabledPeople = {
  id: 'disabled-people',
  title: '安置的残疾人最少人数',
  value: '10',
  unit: 'people',
  clause: 'c6-f10-1',
  words: '安置的残疾人人数不少于10人（含10人）',
} as const satisfies TenderParameter;

export const largeFine = {
  id: 'large-fine',
  title: '较大数额罚款的起点',
  value: '2000000.00',
  unit: 'yuan',
  clause: 'c2-s5-6.1.8-2',
  words: '较大数额罚款为200万元以上的罚款',
} as const satisfies TenderParameter;

export const blockedYears = {
  id: 'blocked-years',
  title: '处罚生效日起不得参加的年数',
  value: '3',
  unit: 'years',
  clause: 'c2-s5-6.1.8-2',
  words: '处罚生效日至提交投标文件日未满三年的',
} as const satisfies TenderParameter;
