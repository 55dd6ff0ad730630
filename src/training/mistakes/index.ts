import { contract } from './contract.ts';
import type { Mistake } from './mistake.ts';
import { pricing } from './pricing.ts';
import { scoring } from './scoring.ts';

/** The boundary cases by where they turn up. */
export const mistakes: readonly { id: string; title: string; cases: readonly Mistake[] }[] = [
  { id: 'pricing', title: '报价与审查', cases: pricing },
  { id: 'scoring', title: '评分与排序', cases: scoring },
  { id: 'contract', title: '合同与付款', cases: contract },
];
