import { contract } from './contract.ts';
import type { Mistake } from './mistake.ts';
import { pricing } from './pricing.ts';
import { scoring } from './scoring.ts';

interface Group {
  id: string;
  title: string;
  /** The lessons that teach it, by slug. */
  taught: readonly string[];
  cases: readonly Mistake[];
}

/** The boundary cases by where they turn up. */
export const mistakes: readonly Group[] = [
  {
    id: 'pricing',
    title: '报价与审查',
    taught: ['corrections', 'budget', 'abnormal-low', 'price-score'],
    cases: pricing,
  },
  {
    id: 'scoring',
    title: '评分与排序',
    taught: ['duties', 'budget', 'technical-commercial', 'ranking'],
    cases: scoring,
  },
  { id: 'contract', title: '合同与付款', taught: ['afterwards'], cases: contract },
];
