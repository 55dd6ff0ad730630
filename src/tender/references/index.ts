import { clauses } from '../index.ts';
import { findReferences } from './find.ts';
import { tenderOf } from './place.ts';

/** Words of a clause that name another one. */
export interface FoundReference {
  clause: string;
  words: string;
  to: string;
}

const tender = tenderOf(clauses);

/** Every reference in the tender, in reading order; a heading's own words are none. */
export const references: readonly FoundReference[] = clauses.flatMap(({ id, chapter, level, text }) =>
  text
    .split('\n')
    .slice(level > 0 ? 1 : 0)
    .flatMap((line) =>
      findReferences(line, { clause: id, chapter }, tender).map(({ start, end, to }) => ({
        clause: id,
        words: line.slice(start, end),
        to,
      })),
    ),
);
