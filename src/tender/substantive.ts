import { printedFirst } from './clause.ts';
import type { FoundClause } from './collect.ts';
import { printedNumber } from './number.ts';

/** A row of 附件11 and the clause that it repeats. */
export interface SubstantiveRow {
  /** 1 to 24; the source prints only some of the numbers. */
  row: number;
  /** `c6-f11-8` */
  id: string;
  clause: string;
  /** The row repeats the clause alone, or the clause with everything below it. */
  scope: 'own' | 'subtree';
  /** False where the two texts differ and the clause was found by its number and title. */
  exact: boolean;
  /** Both texts, white space removed. */
  rowText: string;
  clauseText: string;
}

const bare = (text: string) => text.replace(/\s/g, '');

/**
 * Recovers the substantive requirements, which the original set in underlined italics: each row of 附件11 is
 * compared with the clauses of chapters 3 and 4, both as received: a 更正公告 for one of them does not end what they are.
 * @throws for a row that no clause answers
 */
export function findSubstantive(clauses: readonly FoundClause[]): SubstantiveRow[] {
  const rows = clauses.filter(({ id }) => /^c6-f11-\d+$/.test(id));
  const sources = clauses
    .filter(({ id }) => /^c3-\d|^c4-s3/.test(id))
    .map((clause) => ({ clause, ...versions(clause, clauses, printedFirst) }));
  return rows.map((row) => {
    const received = row.original ?? row.text;
    const number = Number(row.id.slice('c6-f11-'.length));
    const answer = (clause: FoundClause, scope: 'own' | 'subtree'): SubstantiveRow => {
      const rowText = bare(row.text);
      const clauseText = versions(clause, clauses, ({ printed }) => printed)[scope];
      return {
        row: number,
        id: row.id,
        clause: clause.id,
        scope,
        exact: clauseText === rowText,
        rowText,
        clauseText,
      };
    };
    for (const { clause, own, subtree } of sources) {
      if (subtree === bare(received)) return answer(clause, 'subtree');
      if (own === bare(received)) return answer(clause, 'own');
    }
    const named = sources.find(({ heading }) => heading === bare(received.split('\n')[0] ?? ''));
    if (!named) throw new Error(`${row.place}: no clause answers row ${number} of 附件11`);
    return answer(named.clause, 'subtree');
  });
}

/** `own` leaves the heading out: row 2 repeats the introduction of （二） without its title. */
function versions(
  clause: FoundClause,
  clauses: readonly FoundClause[],
  words: (clause: FoundClause) => string,
) {
  const below = clauses.filter(({ id }) => id.startsWith(`${clause.id}-`) || id.startsWith(`${clause.id}.`));
  const [heading = '', ...lines] = words(clause).split('\n');
  return {
    heading: printedNumber(heading) ? bare(heading) : '',
    own: bare(lines.join('')),
    subtree: bare([clause, ...below].map(words).join('')),
  };
}
