import { isBlank, readRank } from '../evaluation/figures.ts';
import type { Ranked } from '../evaluation/ranking.ts';
import { claimed } from './claims.ts';
import { type Examined, type Finding, placeOf } from './finding.ts';

export interface ClaimedRank {
  row: Ranked;
  text: string;
  /** Null for a rank that cannot be read. */
  rank: number | null;
}

export const ranks = (at: Examined): ClaimedRank[] => {
  const rows = new Map(at.result.standing.ranked.map((row) => [row.index, row]));
  return claimed(at).flatMap(({ bidder, claim }) => {
    const row = rows.get(bidder);
    return row && !isBlank(claim.rank) ? [{ row, text: claim.rank, rank: readRank(claim.rank) }] : [];
  });
};

/** Bids that the rule cannot tell apart share the places from their rank on. */
export const peersOf = (at: Examined, row: Ranked): Ranked[] =>
  at.result.standing.ranked.filter(
    (other) =>
      other.total === row.total && other.price === row.price && (row.undecided || other.rank === row.rank),
  );

/** Bids of the same total stand next to each other: the places between them are what a tie-break decides. */
export const sameTotal = (at: Examined, row: Ranked): Ranked[] =>
  at.result.standing.ranked.filter((other) => other.total === row.total);

export const placesOf = (rows: readonly Ranked[]): { first: number; last: number } => {
  const first = Math.min(...rows.map(({ rank }) => rank));
  return { first, last: first + rows.length - 1 };
};

export const within = (rank: number | null, { first, last }: { first: number; last: number }): boolean =>
  rank !== null && rank >= first && rank <= last;

export const wordsOf = ({ first, last }: { first: number; last: number }): string =>
  first === last ? String(first) : `${first} 至 ${last}`;

export const rankFinding = (
  kind: 'order' | 'tie-break',
  at: Examined,
  { row, text }: ClaimedRank,
  words: Pick<Finding, 'what' | 'expected' | 'mend'>,
): Finding => {
  const where = { field: 'rank' as const, bidder: row.index };
  return {
    kind,
    where,
    place: placeOf(at, where),
    found: text,
    clause: kind === 'order' ? 'c5-s1-1' : 'c2-s5-5.6',
    ...words,
  };
};
