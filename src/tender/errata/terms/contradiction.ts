import { type Check, type Finding, finding, type Material, type Place } from '../finding.ts';
import { byId, firstMark, place } from '../text.ts';

/** One place that speaks of a matter; what the pattern marks is its answer. */
interface Side {
  clause: string;
  pattern: RegExp;
  note?: string;
}

interface Contradiction {
  id: string;
  /** What is compared, for the list of checks. */
  check: string;
  sides: readonly Side[];
  /** @param answers marked words of each side, in order; by default they must all be the same */
  differ?: (answers: readonly string[]) => boolean;
  title: string;
  why: string;
  what: string;
  kind: Finding['ask']['kind'];
  meanwhile: string;
  consequence: Finding['consequence'];
}

/** The same matter settled in several clauses. Nothing is found while any of them is missing or says nothing about it. */
export function contradiction(rule: Contradiction): Check {
  const { id, check, sides, title, why, what, kind, meanwhile, consequence } = rule;
  const differ = rule.differ ?? ((answers) => new Set(answers).size > 1);
  return {
    id,
    title: check,
    run(material) {
      const quotes = quotesOf(material, sides);
      if (!quotes || !differ(quotes.map(firstMark))) return [];
      return [finding(id, quotes, { title, why, ask: { what, kind }, meanwhile, consequence })];
    },
  };
}

function quotesOf({ clauses }: Material, sides: readonly Side[]): Place[] | null {
  const ids = byId(clauses);
  const quotes = sides.map(({ clause, pattern, note }) => {
    const quote = place(ids.get(clause), pattern);
    return quote && { ...quote, ...(note && { note }) };
  });
  return quotes.every((quote) => quote !== null) ? quotes : null;
}
