import type { Reading } from '../reading.ts';

export const seniorBeyondCap = {
  id: 'senior-beyond-cap',
  question: '同时满足两小项的人员，在第 1 小项已满分时，能否计入第 2 小项？',
  alternatives: [
    { id: 'counts-as-intermediate', words: '能：按对总分更有利的一项计入一次' },
    { id: 'not-counted', words: '不能：只能计入第 1 小项，满分以后不再计' },
  ],
  default: 'counts-as-intermediate',
  reason: '“就高计入一次”是使该人员得分较高；第 1 小项满分后计入它得 0 分，计入第 2 小项得 1 分更高。',
  clauses: ['c5-s2-2-13-note-3'],
  rules: ['technical-score'],
} as const satisfies Reading;
