import { catalogue } from '../rules/index.ts';
import { href } from '../site.ts';
import { citation } from '../tender/citation.ts';
import { clauseById, clausePath } from '../tender/index.ts';
import type { CitedClause, CitedClauses } from './explain/clauses.ts';
import { type CalculatorName, calculators } from './registry.ts';

const cite = (id: string): CitedClause => ({ href: href(clausePath(id)), label: citation(id) });

/** Each of these clauses with its address and its name. */
export const citedClauses = (ids: Iterable<string>): CitedClauses =>
  Object.fromEntries([...new Set(ids)].map((id) => [id, cite(id)]));

/** The clauses that the calculator's rules may cite; the counted breaches of article 9.1 with their words. */
export function citedBy(name: CalculatorName): CitedClauses {
  const { clauses, rules } = calculators.find((calculator) => calculator.name === name)!;
  const known = catalogue.filter(({ id }) => (rules as readonly string[]).includes(id));
  const ids = new Set<string>([
    ...clauses,
    ...known.flatMap((rule) => [...rule.clauses, ...rule.readings.flatMap((reading) => reading.clauses)]),
  ]);
  return Object.fromEntries(
    [...ids].map((id) => {
      const text = /^c3-9\.1\.\d/.test(id) ? clauseById.get(id)?.text : undefined;
      return [id, { ...cite(id), ...(text !== undefined && { text }) }];
    }),
  );
}
