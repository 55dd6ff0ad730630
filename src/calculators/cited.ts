import { catalogue } from '../rules/index.ts';
import { href } from '../site.ts';
import { citation } from '../tender/citation.ts';
import { clauseById, clausePath } from '../tender/index.ts';
import type { CitedClause, CitedClauses } from './parts/explain/clauses.ts';
import { type CalculatorInfo, type CalculatorName, calculators } from './registry.ts';

const cite = (id: string): CitedClause => ({ href: href(clausePath(id)), label: citation(id) });

/** Each of these clauses with its address and its name. */
export const citedClauses = (ids: Iterable<string>): CitedClauses =>
  Object.fromEntries([...new Set(ids)].map((id) => [id, cite(id)]));

/** The counted breaches of article 9.1, the conditions of a 残疾人福利性单位, the principles by which a bid is corrected. */
const SHOWN = /^c3-9\.1\.\d|^c6-f10-\d|^c2-s5-5\.4-\d/;

/** The clauses that the calculator and its rules may cite; what a form asks in the clause's own words has them with it. */
export function citedBy(name: CalculatorName): CitedClauses {
  const {
    clauses,
    rules,
    cites = [],
  }: CalculatorInfo = calculators.find((calculator) => calculator.name === name)!;
  const known = catalogue.filter(({ id }) => rules.includes(id));
  const ids = new Set<string>([
    ...clauses,
    ...cites,
    ...known.flatMap((rule) => [...rule.clauses, ...rule.readings.flatMap((reading) => reading.clauses)]),
  ]);
  return Object.fromEntries(
    [...ids].map((id) => {
      const text = SHOWN.test(id) ? clauseById.get(id)?.text : undefined;
      return [id, { ...cite(id), ...(text !== undefined && { text }) }];
    }),
  );
}
