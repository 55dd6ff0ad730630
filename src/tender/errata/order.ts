import type { Clause } from '../clause.ts';
import { CONSEQUENCES } from './consequences.ts';
import type { Finding } from './finding.ts';

const GRAVITY = CONSEQUENCES.map(({ key }) => key);

/** The gravest first, then in the order of the text; one without a place comes last among its like. */
export function inOrder(found: readonly Finding[], clauses: readonly Clause[]): Finding[] {
  const position = new Map(clauses.map(({ id }, i) => [id, i]));
  const first = ({ places }: Finding) =>
    Math.min(...places.map(({ clause }) => position.get(clause) ?? clauses.length), clauses.length);
  return found.toSorted(
    (a, b) => GRAVITY.indexOf(a.consequence) - GRAVITY.indexOf(b.consequence) || first(a) - first(b),
  );
}
