import type { Finding } from './finding.ts';

/** Whether two findings of different reckonings speak of the same thing: kind and cell; the words may have changed. */
export const isSame = (a: Finding, b: Finding): boolean =>
  a.kind === b.kind &&
  a.where.field === b.where.field &&
  a.where.bidder === b.where.bidder &&
  a.where.item === b.where.item &&
  a.where.expert === b.where.expert &&
  (a.where.bidder !== undefined || a.place === b.place);
