import { calculators } from '../../calculators/registry.ts';
import { catalogue } from '../../rules/index.ts';
import { href } from '../../site.ts';
import { findings } from '../../tender/errata/index.ts';
import { clauseById, clausePath, substantiveRows } from '../../tender/index.ts';

/** What our own words beside a clause point to. */
export interface Mark {
  kind: 'calculator' | 'rule' | 'reading' | 'finding' | 'substantive';
  label: string;
  href: string;
  text?: string;
}

const NONE: readonly Mark[] = [];
const MANY = 4;

/** The marks beside a clause, in the order in which they are shown. */
export function marksFor(id: string): readonly Mark[] {
  return marks.get(id) ?? NONE;
}

const marks = new Map<string, Mark[]>();

function add(id: string, mark: Mark): void {
  marks.set(id, [...marksFor(id), mark]);
}

for (const { row, id, clause } of substantiveRows) {
  add(clause, {
    kind: 'substantive',
    label: '实质性要求',
    href: href(clausePath(id)),
    text: `附件11 第${row}行`,
  });
  const { number, title } = clauseById.get(clause) ?? { number: '', title: '' };
  add(id, {
    kind: 'substantive',
    label: '对应条款',
    href: href(clausePath(clause)),
    text: `${number}${/[、）]$/.test(number) ? '' : ' '}${title}`,
  });
}

for (const { name, title, clauses } of calculators) {
  for (const id of clauses) {
    add(id, { kind: 'calculator', label: '计算', href: href(`calculators/${name}/`), text: title });
  }
}

// Beside what a rule cites, and beside what its numbers come from.
for (const { id: rule, title, clauses, parameters } of catalogue) {
  const sources = parameters.flatMap((parameter) => ('clause' in parameter ? [parameter.clause] : []));
  for (const id of new Set([...clauses, ...sources])) {
    add(id, { kind: 'rule', label: '规则', href: href(`rules/${rule}/`), text: title });
  }
}

// Several rules may ask the same reading: its words stand on the page of the first one.
for (const { id, question, clauses, rules } of new Set(catalogue.flatMap(({ readings }) => readings))) {
  for (const clause of clauses) {
    add(clause, { kind: 'reading', label: '口径', href: href(`rules/${rules[0]}/#r-${id}`), text: question });
  }
}

for (const { id: finding, title, places } of findings) {
  // Where a finding is a long list, the clause has its own line of it.
  const listed = places.length > MANY;
  for (const [id, [first]] of Map.groupBy(
    places.filter(({ model }) => !model),
    ({ clause }) => clause,
  )) {
    const text = (listed && first?.note) || title;
    add(id, { kind: 'finding', label: '疑点', href: href(`errata/#${finding}`), text });
  }
}
