import { type Corpus, type Fit, findPhrase, lengthOf } from './corpus.ts';
import { strip } from './fold.ts';
import { findNumber, type NumberIndex } from './number-jump.ts';
import type { SearchKind, SearchRecord } from './record.ts';

/** Longest query that is looked at. */
export const MAX_QUERY = 100;

export interface Filters {
  chapter: number | null;
  kind: SearchKind | null;
}

/** Records by their place in the corpus, best first; a record stands in one list only. */
export interface Found {
  /** Named by number or id. */
  jumps: readonly number[];
  /** With the whole phrase, white space aside. */
  exact: readonly number[];
  /** With every word of a query of several words, but not in one piece. */
  scattered: readonly number[];
}

/** The words of a query, each stripped; the query is cut at `MAX_QUERY` characters. */
export function wordsOf(query: string): string[] {
  return query
    .slice(0, MAX_QUERY)
    .split(/\s+/u)
    .map(strip)
    .filter((word) => word !== '');
}

const own = (corpus: Corpus, { record }: Fit): number => Number(corpus.records[record]!.chapter === 0);

/** The tender before our own pages, as typed before as folded, headings before text, shorter before longer, then reading order. */
function ranked(corpus: Corpus, fits: readonly Fit[]): number[] {
  return fits
    .toSorted(
      (a, b) =>
        own(corpus, a) - own(corpus, b) ||
        a.form - b.form ||
        a.place - b.place ||
        lengthOf(corpus, a.record) - lengthOf(corpus, b.record) ||
        a.record - b.record,
    )
    .map(({ record }) => record);
}

function findScattered(corpus: Corpus, words: readonly string[]): Fit[] {
  const [first = [], ...others] = words.map((word) => findPhrase(corpus, word));
  const maps = others.map((fits) => new Map(fits.map((fit) => [fit.record, fit])));
  return first.flatMap((fit) => {
    const fits = [fit, ...maps.map((map) => map.get(fit.record))];
    if (fits.includes(undefined)) return [];
    const worst = (key: 'form' | 'place') => Math.max(...fits.map((each) => each![key]));
    return [
      { record: fit.record, form: worst('form') as Fit['form'], place: worst('place') as Fit['place'] },
    ];
  });
}

export function find(corpus: Corpus, numbers: NumberIndex, query: string): Found {
  const words = wordsOf(query);
  const phrase = words.join('');
  if (phrase === '') return { jumps: [], exact: [], scattered: [] };
  const fits = findPhrase(corpus, phrase);
  const whole = new Set(fits.map(({ record }) => record));
  // Of several clauses with this number, those that print it come first.
  const jumps = findNumber(corpus.records, numbers, phrase).toSorted(
    (a, b) => Number(whole.has(b)) - Number(whole.has(a)) || a - b,
  );
  const rest = new Set(jumps);
  const exact = ranked(corpus, fits).filter((record) => !rest.has(record));
  for (const record of whole) rest.add(record);
  const scattered = words.length > 1 ? ranked(corpus, findScattered(corpus, words)) : [];
  return { jumps, exact, scattered: scattered.filter((record) => !rest.has(record)) };
}

function passes({ chapter, kind }: SearchRecord, filters: Filters): boolean {
  return (
    (filters.chapter === null || chapter === filters.chapter) &&
    (filters.kind === null || kind === filters.kind)
  );
}

export function filterRecords(corpus: Corpus, list: readonly number[], filters: Filters): number[] {
  return list.filter((record) => passes(corpus.records[record]!, filters));
}

/** How many of the found records each choice of a filter would leave, the other filter staying as it is. */
export interface Facets {
  chapters: ReadonlyMap<number | null, number>;
  kinds: ReadonlyMap<SearchKind | null, number>;
}

export function countFacets(corpus: Corpus, list: readonly number[], { chapter, kind }: Filters): Facets {
  const chapters = new Map<number | null, number>([[null, 0]]);
  const kinds = new Map<SearchKind | null, number>([[null, 0]]);
  const count = <Key>(map: Map<Key | null, number>, key: Key) => {
    map.set(key, (map.get(key) ?? 0) + 1);
    map.set(null, (map.get(null) ?? 0) + 1);
  };
  for (const index of list) {
    const record = corpus.records[index]!;
    if (passes(record, { chapter: null, kind })) count(chapters, record.chapter);
    if (passes(record, { chapter, kind: null })) count(kinds, record.kind);
  }
  return { chapters, kinds };
}
