import type { Clause } from '../../../src/tender/clause.ts';
import type { Check, Finding, Hardware, Material } from '../../../src/tender/errata/finding.ts';

/** A clause made for a test; what is part of what follows from the ids unless said otherwise. */
export function clause(id: string, text: string, more: Partial<Clause> = {}): Clause {
  const parent = /^(.*)[-.][^-.]+$/.exec(id)?.[1] ?? null;
  return {
    id,
    number: '',
    title: /^([^，。：\n]{2,20})：/.exec(text)?.[1] ?? '',
    text,
    printed: text,
    page: 'tender/test/',
    chapter: Number(id[1]) as Clause['chapter'],
    kind: 'clause',
    level: 0,
    parent,
    original: null,
    substantive: null,
    amendments: [],
    ...more,
  };
}

/** A tender of these clauses only. */
export function tender(clauses: readonly Clause[], hardware: readonly Hardware[] = []): Material {
  return { clauses, hardware, regular: [] };
}

export const idsFound = (check: Check, from: Material): string[] => check.run(from).map(({ id }) => id);

export const marked = ({ places }: Finding): string[][] =>
  places.map(({ quote, marks = [] }) => marks.map(([start, end]) => quote.slice(start, end)));

/** What is amiss with the words of a finding: they are whole sentences, and nothing in them has stayed empty. */
export function wording({ id, title, why, ask, meanwhile, places }: Finding): string[] {
  const empty = /undefined|null|NaN|Infinity|\[object|“”|^[、。，；]|[、，]{2}|[\u3400-\u9fff][a-z]{2,}/;
  const faults = [
    ...[why, ask.what, meanwhile].filter((text) => !/^\S.+[。；]$/.test(text) || empty.test(text)),
    ...[title, ...places.flatMap(({ note }) => note ?? [])].filter(
      (text) => text.length < 2 || /[。；]$/.test(text) || empty.test(text),
    ),
    ...[ask.kind].filter((kind) => kind !== '询问' && kind !== '质疑'),
  ];
  return faults.map((text) => `${id}: ${text}`);
}
