import type { Clause } from '../../clause.ts';

/**
 * The clauses that say something in their own words. 附件11 repeats chapters 3 and 4, the contract's copy of
 * 考核办法 repeats chapter 4's: what stands in both would be counted twice.
 */
export function ownWords(clauses: readonly Clause[]): Clause[] {
  return clauses.filter(
    ({ id, kind }) => !id.startsWith('c6-f11-') && !id.startsWith('c4-a1') && kind !== 'device-project',
  );
}

/** How often each piece stands in these clauses. */
export function occurrences(clauses: readonly Clause[], piece: string): number {
  return clauses.reduce((sum, { text }) => sum + text.split(piece).length - 1, 0);
}
