import type { Checked } from './checks.ts';

/** How many findings there are, those that are not listed included. */
export const countOf = (checked: readonly Checked[]): number =>
  checked.reduce((sum, { found }) => sum + found, 0);
