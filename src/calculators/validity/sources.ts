import { catalogue } from '../../rules/index.ts';
import { href } from '../../site.ts';
import { clauseById, substantiveRows } from '../../tender/index.ts';
import { citedClauses } from '../cited.ts';
import type { CitedClauses } from '../parts/explain/clauses.ts';
import { calculators } from '../registry.ts';
import { documentGroups } from './documents.ts';
import { groundEntries } from './grounds.ts';
import { rowEntries, type SubstantiveEntry } from './rows.ts';
import { SAID } from './words.ts';

/** Where a rule helps to answer a line. */
export interface Helper {
  href: string;
  title: string;
}

/** A rule's calculator, that of its own name before all others; where there is none, the rule's page. @throws for an unknown rule */
function helperOf(rule: string): Helper {
  const calculator =
    calculators.find(({ name }) => name === rule) ??
    calculators.find(({ rules }) => (rules as readonly string[]).includes(rule));
  if (calculator) return { href: href(`calculators/${calculator.name}/`), title: calculator.title };
  const info = catalogue.find(({ id }) => id === rule);
  if (!info) throw new Error(`no rule has the id ${rule}`);
  return { href: href(`rules/${rule}/`), title: `${info.title}（规则）` };
}

const rows: readonly SubstantiveEntry[] = substantiveRows.map(({ row, id, clause }) => {
  const { number = '', title = '' } = clauseById.get(clause) ?? {};
  const decimal = /^\d+\.\d+$/.test(number);
  return { row, form: id, clause, title: decimal ? `${number} ${title}` : title };
});

/** What the checklist takes from the tender and the registry when the page is built. */
export interface Sources {
  rows: readonly SubstantiveEntry[];
  helpers: Readonly<Record<string, Helper>>;
  /** The page on which the response to every row is written. */
  requirements: string;
}

export function checklist(): { sources: Sources; clauses: CitedClauses } {
  const entries = [
    ...groundEntries,
    ...documentGroups.flatMap((group) => group.entries),
    ...rowEntries(rows),
  ];
  const cited = entries.flatMap(({ clause, fatal, also = [], forms = [] }) => [
    clause,
    ...(fatal ? [fatal.clause] : []),
    ...also.map((quote) => quote.clause),
    ...forms,
  ]);
  const helpful = new Set(entries.flatMap(({ helpers = [] }) => helpers));
  const helpers = Object.fromEntries([...helpful].map((rule) => [rule, helperOf(rule)]));
  return {
    sources: { rows, helpers, requirements: href('requirements/') },
    clauses: citedClauses([...cited, ...Object.values(SAID)]),
  };
}
