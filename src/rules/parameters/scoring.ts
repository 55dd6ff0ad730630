import type { TenderParameter } from '../parameter.ts';

export const ceiling = {
  id: 'ceiling',
  title: '采购预算，即投标总报价的上限（最高限价按预算计）',
  value: '88150000.00',
  unit: 'yuan',
  clause: 'c4-s1-6',
  words: '本项目采购预算为￥88150000.00元（人民币捌仟捌佰壹拾伍万元整）。投标总报价不得超过采购预算',
} as const satisfies TenderParameter;

export const priceWeight = {
  id: 'price-weight',
  title: '投标报价的分值',
  value: '10',
  unit: 'points',
  clause: 'c5-s2-1',
  words: '投标报价得分＝（评标基准价／投标总报价）×10分',
} as const satisfies TenderParameter;

export const scoreDecimals = {
  id: 'score-decimals',
  title: '得分保留的小数位数',
  value: '2',
  unit: 'decimals',
  clause: 'c5-s2-note',
  words: '每部分的得分保留小数点后两位，合计得分保留小数点后两位',
} as const satisfies TenderParameter;

export const fewestBidders = {
  id: 'fewest-bidders',
  title: '不废标的最少投标人数',
  value: '3',
  unit: 'count',
  clause: 'c2-s5-6.2.1',
  words: '对招标文件作实质响应的投标人不足三家的',
} as const satisfies TenderParameter;
