import type { CitedClauses } from './clauses.ts';

/** What the page gives every calculator. */
export interface IslandProps<Draft> {
  title: string;
  /** The worked example that it starts with. */
  example: Draft;
  clauses: CitedClauses;
  /** The address of the calculator's own page. */
  own: string;
  /** Whether this is that page: only there the address's fragment is read. */
  standalone: boolean;
  /** The version of the rules, as the files for programs publish it. */
  edition: string;
}
