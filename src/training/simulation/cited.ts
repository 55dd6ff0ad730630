import { type Case, planText } from './case.ts';

/** Clauses that the steps, the checks of sheets and the debrief cite. */
const ALWAYS = [
  'c2-s5-6.1.4',
  'c2-s5-6.1.5',
  'c2-s5-6.1.6',
  'c2-s5-6.1.10-1',
  'c2-s5-6.1.10-2',
  'c2-s5-6.1.10-3',
  'c2-s5-6.1.10-note',
  'c2-s5-6.2.1',
  'c2-s5-2.2',
  'c5-s2-note',
  'c5-s2-2',
  'c5-s2-3',
  'c5-s1-1',
  'c2-s6-1.2',
] as const;

/** Every clause that a case may cite. */
export const citedIn = ({ bidders }: Case): string[] => [
  ...ALWAYS,
  ...bidders.flatMap(({ plans }) => plans.map(({ id }) => `c5-s2-2-${planText(id).plan + 1}`)),
];
