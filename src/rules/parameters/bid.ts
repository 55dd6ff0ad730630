import type { TenderParameter } from '../parameter.ts';

export const averageShare = {
  id: 'average-share',
  title: '异常低价第 1 项：平均报价的比例',
  value: '50',
  unit: 'percent',
  clause: 'c2-s5-6.1.10-1',
  words: '投标（响应）报价<全部通过符合性审查供应商投标（响应）报价平均值×50%',
} as const satisfies TenderParameter;

export const secondLowestShare = {
  id: 'second-lowest-share',
  title: '异常低价第 2 项：次低报价的比例',
  value: '50',
  unit: 'percent',
  clause: 'c2-s5-6.1.10-2',
  words: '投标（响应）报价<通过符合性审查的次低报价供应商投标（响应）报价×50%',
} as const satisfies TenderParameter;

export const ceilingShare = {
  id: 'ceiling-share',
  title: '异常低价第 3 项：最高限价的比例',
  value: '45',
  unit: 'percent',
  clause: 'c2-s5-6.1.10-3',
  words: '投标（响应）报价<采购项目最高限价×45%',
} as const satisfies TenderParameter;

export const explanationTime = {
  id: 'explanation-time',
  title: '供应商现场说明的时间，一般不少于',
  value: '30',
  unit: 'minutes',
  clause: 'c2-s5-6.1.10-note',
  words: '给予相关供应商的合理时间一般不少于30分钟',
} as const satisfies TenderParameter;
