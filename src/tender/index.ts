import { notices, refuseIdle } from './amendments/notices.ts';
import type { Clause, TenderPage } from './clause.ts';
import { collect, pathOf } from './collect.ts';
import { readPages } from './read.ts';
import { collectRegularRequirements, collectServiceItems, type ServiceItem } from './service-items.ts';
import { findSubstantive, type SubstantiveRow } from './substantive.ts';

const files = readPages();
const found = collect(files);
refuseIdle(notices, found);

/** The 24 rows of 附件11, each with the clause that it repeats. */
export const substantiveRows: readonly SubstantiveRow[] = findSubstantive(found);

/** Every clause of the tender in reading order. */
export const clauses: readonly Clause[] = found.map(({ place, ...clause }) => ({
  ...clause,
  substantive: rowOf(clause.id),
}));

export const clauseById: ReadonlyMap<string, Clause> = new Map(clauses.map((clause) => [clause.id, clause]));

/** The 316 services of 第四章 三、（二）. */
export const serviceItems: readonly ServiceItem[] = collectServiceItems(clauses);

/** The 300 常规要求 of c5-s2-2-1. */
export const regularRequirements: readonly Clause[] = collectRegularRequirements(clauses);

/** Every page of the tender in reading order. */
export const pages: readonly TenderPage[] = files.map((file) => {
  const path = pathOf(file);
  const own = found.filter(({ page }) => page === path);
  return {
    path,
    slug: file.slug,
    title: file.title,
    chapter: file.chapter,
    chapterTitle: files.find(({ id }) => id === `c${file.chapter}`)?.title ?? '',
    id: file.id,
    clauses: own.length,
    characters: own.reduce((sum, { printed }) => sum + printed.replace(/\s/g, '').length, 0),
  };
});

/** Address of a clause below the site's base: `tender/2-instructions/5-evaluation/#c2-s5-6.1.10`. @throws for an unknown id */
export function clausePath(id: string): string {
  const clause = clauseById.get(id);
  if (!clause) throw new Error(`no clause has the id ${id}`);
  return `${clause.page}#${id}`;
}

function rowOf(id: string): number | null {
  const row = substantiveRows.find(
    ({ clause, scope }) =>
      id === clause || (scope === 'subtree' && (id.startsWith(`${clause}-`) || id.startsWith(`${clause}.`))),
  );
  return row?.row ?? null;
}
