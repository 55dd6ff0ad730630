import type { Clause } from '../clause.ts';
import type { Mark, Place } from './finding.ts';

export function byId(clauses: readonly Clause[]): ReadonlyMap<string, Clause> {
  return new Map(clauses.map((clause) => [clause.id, clause]));
}

/** The clause and everything below it, in reading order. */
export function within(clauses: readonly Clause[], id: string): Clause[] {
  return clauses.filter(
    (clause) => clause.id.startsWith(id) && [undefined, '-', '.'].includes(clause.id[id.length]),
  );
}

export function childrenOf(clauses: readonly Clause[], id: string): Clause[] {
  return clauses.filter(({ parent }) => parent === id);
}

/** The clauses that are part of one and the same clause, for each such clause. */
export function families(clauses: readonly Clause[]): Clause[][] {
  return [...Map.groupBy(clauses, ({ parent }) => parent).values()];
}

/** A clause's first sentence, or its first words up to a semicolon or the line's end. */
export function firstSentence({ text }: Clause): string {
  return sentenceAt(text, 0, 0).quote;
}

/** A clause's words up to the first punctuation mark. */
export function firstWords({ text }: Clause): string {
  return text.split(/[，。；：\n]/)[0] as string;
}

/** What the first mark of a place marks. */
export function firstMark(found: Place): string {
  return markedText(found)[0] as string;
}

const STOP = /[。；\n]/;

/** The sentence around a stretch of text, with its full stop; a semicolon and a line's end also end it. */
export function sentenceAt(text: string, start: number, end: number): { quote: string; offset: number } {
  let from = start;
  while (from > 0 && !STOP.test(text[from - 1] as string)) from--;
  let to = end;
  while (to < text.length && !STOP.test(text[to - 1] as string)) to++;
  const piece = text.slice(from, to);
  const quote = piece.trim();
  return { quote, offset: from + piece.indexOf(quote) };
}

/**
 * Where a pattern matches in a clause: the sentence, with the match marked; a pattern with a group
 * called `mark` marks only that.
 */
export function place(clause: Clause | undefined, pattern: RegExp): Place | null {
  const match = matchIn(clause, pattern);
  return match ? placeOf(clause as Clause, match) : null;
}

/** What a pattern finds in a clause that may not be there. */
export function matchIn(clause: Clause | undefined, pattern: RegExp): RegExpExecArray | null {
  return clause ? pattern.exec(clause.text) : null;
}

/** Those of some places that are there. */
export function present(...all: readonly (Place | null)[]): Place[] {
  return all.filter((one) => one !== null);
}

/** All matches in a clause, each with its sentence. */
export function places(clause: Clause, pattern: RegExp): Place[] {
  return [...clause.text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map((match) =>
    placeOf(clause, match),
  );
}

function placeOf(clause: Clause, match: RegExpExecArray): Place {
  const text = clause.text;
  const marked = match.groups?.['mark'] ?? match[0];
  const start = match.index + match[0].indexOf(marked);
  const { quote, offset } = sentenceAt(text, start, start + marked.length);
  return { clause: clause.id, quote, marks: [[start - offset, start - offset + marked.length]] };
}

export function markedText({ quote, marks = [] }: Place): string[] {
  return marks.map(([start, end]) => quote.slice(start, end));
}

/** White space and the private-use bullet carry no meaning in the source. */
export function compact(text: string): string {
  return text.replace(/[\s\uf0d8]/g, '');
}

const FIGURE = /[0-9A-Za-z.×*%]/;

/** What differs between two lines, as marks on either; a figure or Latin word that differs is marked whole. */
export function differences(left: string, right: string): [Mark[], Mark[]] {
  const length = longestCommon(left, right);
  const marks: [Mark[], Mark[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      i++;
      j++;
      continue;
    }
    const [a, b] = [i, j];
    while (i < left.length || j < right.length) {
      if (i < left.length && j < right.length && left[i] === right[j]) break;
      if (j >= right.length || (i < left.length && length(i + 1, j) >= length(i, j + 1))) i++;
      else j++;
    }
    const whole = FIGURE.test(left.slice(a, i) + right.slice(b, j));
    add(marks[0], left, a, i, whole);
    add(marks[1], right, b, j, whole);
  }
  return marks;
}

/** @param whole take the figures on either side along */
function add(marks: Mark[], text: string, start: number, end: number, whole: boolean): void {
  let [from, to] = [start, end];
  while (whole && FIGURE.test(text[from - 1] ?? '')) from--;
  while (whole && FIGURE.test(text[to] ?? '')) to++;
  if (from === to) return;
  const last = marks.at(-1);
  if (last && last[1] >= from) marks[marks.length - 1] = [last[0], to];
  else marks.push([from, to]);
}

/** Length of the longest common subsequence of what is left of both lines. */
function longestCommon(left: string, right: string): (i: number, j: number) => number {
  const width = right.length + 1;
  const table = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      table[i * width + j] =
        left[i] === right[j]
          ? (table[(i + 1) * width + j + 1] as number) + 1
          : Math.max(table[(i + 1) * width + j] as number, table[i * width + j + 1] as number);
    }
  }
  return (i, j) => table[i * width + j] as number;
}
