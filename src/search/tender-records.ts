import type { Clause, ClauseKind } from '../tender/clause.ts';
import { clauseById, clauses, pages } from '../tender/index.ts';
import type { SearchKind, SearchRecord } from './record.ts';

const KIND: Partial<Record<ClauseKind, SearchKind>> = {
  'service-item': 'service',
  'device-project': 'device',
};

/** The id of each page's own heading. */
const pageTop = new Map(pages.map(({ path, id }) => [path, id]));

/** A clause within a service item belongs to it. */
function kindOf(clause: Clause): SearchKind {
  const kind = KIND[clause.kind];
  if (kind) return kind;
  const parent = clause.parent === null ? undefined : clauseById.get(clause.parent);
  return parent ? kindOf(parent) : 'clause';
}

/** （3）, ① and a. are counted within the clause above them; its number comes first. */
const COUNTED_WITHIN = /^(（\d+）|[①-⑳]|[a-z]|备?注.*)$/;

function labelOf({ number, parent }: Clause): string {
  const above = parent === null ? undefined : clauseById.get(parent);
  return COUNTED_WITHIN.test(number) && above ? labelOf(above) + number : number;
}

/** As printed, with the mark that follows; empty where the heading keeps its number within. */
const numberOf = ({ printed, text }: Clause): string => printed.slice(0, printed.length - text.length);

/** The nearest heading above the clause on its page, with its number; the page's own heading is left out. */
function contextOf(clause: Clause): string {
  const above = clause.parent === null ? undefined : clauseById.get(clause.parent);
  if (!above || above.page !== clause.page || above.id === pageTop.get(above.page)) return '';
  if (above.title === '' || above.kind === 'row') return contextOf(above);
  const number = numberOf(above);
  return number + (/[^、）：]$/.test(number) ? ' ' : '') + above.title.replace(/：$/, '');
}

/** The words before a 更正公告, which a reader may still look for: they lead to what has taken their place. */
function originalOf(record: SearchRecord, { original, amendments: [first] }: Clause): SearchRecord[] {
  if (!original || !first) return [];
  const context = `${record.label || record.title} ${first.date} 更正前的原文`.trim();
  // The number is part of the words here: asked for by its number, the clause is meant as it is in force.
  const text = record.number + original;
  return [{ ...record, id: first.anchor, number: '', label: '', title: '', text, context }];
}

/** Every clause of the tender in reading order; an amended one also with the words before. */
export function tenderRecords(): SearchRecord[] {
  const pageByPath = new Map(pages.map((page) => [page.path, page]));
  return clauses.flatMap((clause) => {
    const page = pageByPath.get(clause.page)!;
    const record: SearchRecord = {
      page: clause.page,
      pageTitle: page.title,
      chapterTitle: page.chapterTitle,
      chapter: clause.chapter,
      id: clause.id,
      number: numberOf(clause),
      label: labelOf(clause),
      text: clause.text,
      title: clause.text.includes(clause.title) ? clause.title : '',
      context: contextOf(clause),
      kind: kindOf(clause),
    };
    return [record, ...originalOf(record, clause)];
  });
}
