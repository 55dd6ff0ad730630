import { isIgnored } from './fold.ts';

/** A stretch of verbatim text, marked where the query stands. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** Stretches of a stripped text: start included, end excluded, in order, not overlapping. */
export type Ranges = readonly (readonly [start: number, end: number])[];

/** Characters shown before the mark when the sentence is long, and altogether. */
const LEAD = 24;
const LENGTH = 110;
const SENTENCE_END = /[。！？；\n]/u;

/** Every place of the needles in a comparable text; overlapping places become one. */
export function rangesOf(text: string, needles: readonly string[]): Ranges {
  const found: [number, number][] = [];
  for (const needle of needles) {
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1))
      found.push([at, at + needle.length]);
  }
  return mergeRanges(found);
}

export function mergeRanges(ranges: readonly (readonly [number, number])[]): Ranges {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/**
 * Cuts a text into marked and unmarked stretches.
 * @param offset where the text begins in the stripped text that the ranges count in
 */
export function markText(text: string, ranges: Ranges, offset: number): Segment[] {
  const segments: Segment[] = [];
  let position = offset;
  let range = 0;
  for (const character of text) {
    const ignored = isIgnored(character);
    while (range < ranges.length && position >= ranges[range]![1]) range++;
    const [start, end] = ranges[range] ?? [Infinity, Infinity];
    // White space is marked only between two marked characters.
    const marked = ignored ? position > start && position < end : position >= start;
    const last = segments.at(-1);
    if (last?.marked === marked) last.text += character;
    else segments.push({ text: character, marked });
    if (!ignored) position += character.length;
  }
  return segments;
}

/** The longest of the marked stretches, the first of equals, as positions in the joined text. */
function longestMark(segments: readonly Segment[]): [start: number, end: number] {
  let longest: [number, number] = [0, 0];
  let position = 0;
  for (const { text, marked } of segments) {
    const end = position + text.length;
    if (marked && text.length > longest[1] - longest[0]) longest = [position, end];
    position = end;
  }
  return longest;
}

/** The sentence with the longest mark, or the beginning, out of one line; `…` stands where the line is cut. */
export function excerpt(segments: readonly Segment[]): Segment[] {
  const text = segments.map((segment) => segment.text).join('');
  const [markStart, markEnd] = longestMark(segments);
  const first = markEnd === 0 ? text.search(/\S/) : markStart;
  const start = startBefore(text, first);
  const lineEnd = text.indexOf('\n', Math.max(first, markEnd));
  const whole = lineEnd === -1 ? text.trimEnd().length : lineEnd;
  const end = Math.min(whole, Math.max(start + LENGTH, markEnd));
  const left = { text: '…', marked: false };
  const cutBefore = !/(^|\n)\s*$/.test(text.slice(0, start));
  return [...(cutBefore ? [left] : []), ...slice(segments, start, end), ...(end < whole ? [left] : [])];
}

/** Where the sentence around `mark` begins, or a little before the mark when that is far away. */
function startBefore(text: string, mark: number): number {
  let start = mark;
  while (start > 0 && !SENTENCE_END.test(text[start - 1]!)) start--;
  if (mark - start > LENGTH / 2) start = mark - LEAD;
  while (start < mark && /\s/.test(text[start]!)) start++;
  return start;
}

function slice(segments: readonly Segment[], start: number, end: number): Segment[] {
  const cut: Segment[] = [];
  let position = 0;
  for (const { text, marked } of segments) {
    const part = text.slice(Math.max(0, start - position), Math.max(0, end - position));
    if (part !== '') cut.push({ text: part, marked });
    position += text.length;
  }
  return cut;
}
