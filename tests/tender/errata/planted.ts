import type { Clause } from '../../../src/tender/clause.ts';
import { CONSEQUENCES } from '../../../src/tender/errata/consequences.ts';
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
export function wording({ id, title, why, ask, meanwhile, places, consequence }: Finding): string[] {
  const empty = /undefined|null|NaN|Infinity|\[object|“”|^[、。，；]|[、，]{2}|[\u3400-\u9fff][a-z]{2,}/;
  const faults = [
    ...(places.length === 0 ? ['no place'] : []),
    ...[why, ask.what, meanwhile].filter((text) => !/^\S.+[。；]$/.test(text) || empty.test(text)),
    ...[title, ...places.flatMap(({ note }) => note ?? [])].filter(
      (text) => text.length < 2 || /[。；]$/.test(text) || empty.test(text),
    ),
    ...[ask.kind].filter((kind) => kind !== '询问' && kind !== '质疑'),
    ...[consequence].filter((one) => !CONSEQUENCES.some(({ key }) => key === one)),
    ...places.flatMap(({ clause: id, quote }) => (id && quote ? [] : ['an empty quote'])),
  ];
  return faults.map((text) => `${id}: ${text}`);
}

/** The places of a finding in one line each: `c3-9.1 支付【1%】。（违约金）`, what is marked in 【】, the note in brackets. */
export function shown(check: Check, from: Material): string[][] {
  return check.run(from).map(({ places }) =>
    places.map(({ clause: id, quote, marks = [], note, model }) => {
      const text = marks.reduceRight(
        (rest, [start, end]) => `${rest.slice(0, start)}【${rest.slice(start, end)}】${rest.slice(end)}`,
        quote,
      );
      return `${id} ${text}${note ? `（${note}）` : ''}${model ? '（对照）' : ''}`;
    }),
  );
}
