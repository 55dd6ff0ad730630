import type { TenderParameter } from '../parameter.ts';

export const fewestCandidates = {
  id: 'fewest-candidates',
  title: '至少推荐的中标候选人名次',
  value: '3',
  unit: 'count',
  clause: 'c2-s6-1.2',
  words: '评委会根据排列情况将至少推荐前三名为中标候选人',
} as const satisfies TenderParameter;

export const fewestExperts = {
  id: 'fewest-experts',
  title: '评标委员会的最少人数（须为单数）',
  value: '7',
  unit: 'people',
  clause: 'c2-s5-2.2',
  words: '评委会由七人或以上单数的有关技术、经济等方面的专家和采购人代表组成',
} as const satisfies TenderParameter;
