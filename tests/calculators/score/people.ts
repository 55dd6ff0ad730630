import type { PersonRow, ScoreDraft } from '../../../src/calculators/score/filled.ts';
import { blank } from '../../../src/calculators/score/filled.ts';

/** A member of the team whose scans are all at hand, of a relevant major, without certificates or titles. */
export const person = (name: string, part: Partial<PersonRow> = {}): PersonRow => ({
  key: 0,
  name,
  certificates: [],
  titles: [],
  relevantMajor: true,
  papers: true,
  insured: true,
  ...part,
});

/** So many members of the team, `relevant` of them of a relevant major. */
export const staff = (count: number, relevant = count): PersonRow[] =>
  Array.from({ length: count }, (_, i) => person(`工程师${i + 1}`, { relevantMajor: i < relevant }));

export const draftWith = (people: readonly PersonRow[], part: Partial<ScoreDraft> = {}): ScoreDraft => ({
  ...blank,
  people: people.map((row, key) => ({ ...row, key })),
  ...part,
});

export const SENIOR = { level: 'senior', field: 'electronic-information' } as const;
export const COMPUTER = { level: 'intermediate', field: 'computer' } as const;
