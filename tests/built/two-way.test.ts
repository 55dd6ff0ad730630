import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/registry.ts';
import { catalogue } from '../../src/rules/index.ts';
import { findings } from '../../src/tender/errata/index.ts';
import { clausePath } from '../../src/tender/index.ts';
import { site } from './site.ts';

const pageAt = (path: string): Document => {
  const page = site.pages.find((candidate) => candidate.path === site.base + path);
  if (!page) throw new Error(`no page at ${path}`);
  return page.document;
};

const linksOf = (root: ParentNode): string[] =>
  [...root.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!);

/** The marks beside a clause: inside its element, or beside its heading in their common frame. */
function marksBeside(id: string): string[] {
  const path = clausePath(id).split('#')[0]!;
  const clause = pageAt(path).getElementById(id);
  if (!clause) throw new Error(`no clause ${id} on ${path}`);
  const frame = clause.closest('.head') ?? clause;
  return [
    ...frame.querySelectorAll(':scope > .note, :scope > * > .note, :scope > tr > th > .project > .note'),
  ].flatMap(linksOf);
}

describe.each(catalogue)('规则 $id', ({ id, clauses: cited, parameters }) => {
  const page = `rules/${id}/`;
  const sources = parameters.flatMap((parameter) => ('clause' in parameter ? [parameter.clause] : []));
  const clauses = [...cited, ...sources];

  it('规则页链接到它和它的参数引用的每一条', () => {
    const links = new Set(linksOf(pageAt(page)));
    expect(clauses.filter((clause) => !links.has(site.base + clausePath(clause)))).toEqual([]);
  });

  it('每一条旁边都有标记回到规则页', () => {
    expect(clauses.filter((clause) => !marksBeside(clause).includes(site.base + page))).toEqual([]);
  });
});

describe.each([...new Set(catalogue.flatMap(({ readings }) => readings))])(
  '口径 $id',
  ({ id, clauses, rules }) => {
    it('所依据的每一条旁边都有标记回到口径，口径所在的页链接到那一条', () => {
      const page = `rules/${rules[0]}/`;
      const links = new Set(linksOf(pageAt(page).getElementById(`r-${id}`)!));
      expect(clauses.filter((clause) => !links.has(site.base + clausePath(clause)))).toEqual([]);
      const mark = `${site.base}${page}#r-${id}`;
      expect(clauses.filter((clause) => !marksBeside(clause).includes(mark))).toEqual([]);
    });
  },
);

describe.each(calculators)('计算器 $name', ({ name, clauses }) => {
  it('所计算的每一条旁边都有标记回到计算器', () => {
    const own = `${site.base}calculators/${name}/`;
    expect(clauses.filter((clause) => !marksBeside(clause).includes(own))).toEqual([]);
  });
});

describe.each(findings)('疑点 $id', ({ id, places }) => {
  const own = `${site.base}errata/#${id}`;

  it('列在疑点清单上，链接到每一处', () => {
    const article = pageAt('errata/').getElementById(id);
    const links = new Set(article ? linksOf(article) : []);
    expect(places.filter(({ clause }) => !links.has(site.base + clausePath(clause)))).toEqual([]);
  });

  it('每一处旁边都有标记回到疑点，用作对照的除外', () => {
    const unmarked = places.filter(({ clause, model }) => !model && !marksBeside(clause).includes(own));
    expect(unmarked.map(({ clause }) => clause)).toEqual([]);
  });
});
