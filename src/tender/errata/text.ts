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
  return sentenceAt(text, 0, 1).quote;
}

/** A clause's words up to the first punctuation mark. */
export function firstWords({ text }: Clause): string {
  return text.split(/[，。；：\n]/)[0] as string;
}

/** What the first mark of a place marks. */
export function firstMark({ quote, marks }: Place): string {
  const [[start, end]] = marks as [Mark];
  return quote.slice(start, end);
}

const REST = /[^。；\n]*[。；\n]?/;

/** The sentence around a stretch of text, with its full stop; a semicolon and a line's end also end it. */
export function sentenceAt(text: string, start: number, end: number): { quote: string; offset: number } {
  const from = text.slice(0, start).search(/[^。；\n]*$/);
  const [rest] = REST.exec(text.slice(end - 1)) as RegExpExecArray;
  const piece = text.slice(from, end - 1) + rest;
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

/** White space and the private-use bullet carry no meaning in the source. */
export function compact(text: string): string {
  return text.replace(/[\s\uf0d8]/g, '');
}

const FIGURE = /[0-9A-Za-z.×*%]/;

/** What differs between two lines, as marks on either; a figure or Latin word that differs is marked whole. */
export function differences(left: string, right: string): [Mark[], Mark[]] {
  const marks: [Mark[], Mark[]] = [[], []];
  let [a, b] = [0, 0];
  for (const [i, j] of [...common(left, right), [left.length, right.length] as const]) {
    const whole = FIGURE.test(left.slice(a, i) + right.slice(b, j));
    add(marks[0], left, a, i, whole);
    add(marks[1], right, b, j, whole);
    [a, b] = [i + 1, j + 1];
  }
  return marks;
}

/** Where the characters of a longest common subsequence stand in either line. */
function common(left: string, right: string): [number, number][] {
  const length = longestCommon(left, right);
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (length(i, j) > 0) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (length(i + 1, j) >= length(i, j + 1)) i++;
    else j++;
  }
  return pairs;
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
