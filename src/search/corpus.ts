import { fold, strip } from './fold.ts';
import type { SearchRecord } from './record.ts';

/** Stands between two records; `strip` takes it out of every query, so no match crosses it. */
const BOUNDARY = '\n';

/** The text of all records in memory, ready for literal search. */
export interface Corpus {
  readonly records: readonly SearchRecord[];
  /** Stripped texts of all records, one after the other. */
  readonly literal: string;
  /** The same, folded; positions agree with `literal`. */
  readonly folded: string;
  /** Where each record begins in `literal`; one entry more than there are records. */
  readonly starts: readonly number[];
  /** Where each record's title begins and ends, in the same positions. */
  readonly titles: readonly (readonly [start: number, end: number])[];
}

export function buildCorpus(records: readonly SearchRecord[]): Corpus {
  const parts: string[] = [];
  const starts: number[] = [];
  const titles: [number, number][] = [];
  let position = 0;
  for (const { number, title, text } of records) {
    const own = strip(number + text);
    const titleStart = position + strip(number + text.slice(0, text.indexOf(title))).length;
    starts.push(position);
    titles.push([titleStart, titleStart + strip(title).length]);
    parts.push(own, BOUNDARY);
    position += own.length + BOUNDARY.length;
  }
  starts.push(position);
  const literal = parts.join('');
  return { records, literal, folded: fold(literal), starts, titles };
}

/** How well a phrase stands in a record; smaller is better. */
export interface Fit {
  record: number;
  /** 0 as typed, 1 only after folding. */
  form: 0 | 1;
  /** 0 is the title, 1 within the title, 2 elsewhere. */
  place: 0 | 1 | 2;
}

/**
 * Every record in which the phrase stands, each once with its best fit, in reading order.
 * @param phrase stripped, not empty
 */
export function findPhrase(corpus: Corpus, phrase: string): Fit[] {
  const { folded, literal, starts, titles } = corpus;
  const needle = fold(phrase);
  const fits: Fit[] = [];
  let record = 0;
  for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + 1)) {
    while ((starts[record + 1] as number) <= at) record++;
    const end = at + needle.length;
    const [titleStart, titleEnd] = titles[record] as readonly [number, number];
    const inTitle = at >= titleStart && end <= titleEnd;
    const isTitle = at === titleStart && end === titleEnd;
    const fit: Fit = {
      record,
      form: literal.startsWith(phrase, at) ? 0 : 1,
      place: isTitle ? 0 : inTitle ? 1 : 2,
    };
    const last = fits.at(-1);
    if (last?.record !== record) fits.push(fit);
    else {
      last.form = Math.min(last.form, fit.form) as Fit['form'];
      last.place = Math.min(last.place, fit.place) as Fit['place'];
    }
  }
  return fits;
}

/** Number of characters that a record is searched in. */
export function lengthOf(corpus: Corpus, record: number): number {
  return (corpus.starts[record + 1] as number) - (corpus.starts[record] as number) - BOUNDARY.length;
}
