/** What an island knows of the clauses that it may cite: where each stands, its printed number, and its words where they are shown. */
export interface CitedClause {
  href: string;
  label: string;
  text?: string;
}

export type CitedClauses = Readonly<Record<string, CitedClause>>;
