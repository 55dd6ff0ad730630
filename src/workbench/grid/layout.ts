import { widthOf } from '../text-width.ts';

/** Height of a row and of the head, in pixels: a finger hits it. */
export const ROW = 44;

/** Left edges of the columns, and after the last one the width of all. */
export function edgesOf(widths: readonly number[]): number[] {
  const edges = [0];
  for (const width of widths) edges.push(edges.at(-1)! + width);
  return edges;
}

/** Narrowest and widest column of names, and what a half character and the edges of a cell take, in pixels. */
const NAMES = { least: 120, most: 240, half: 7.5, edges: 20 };

/** Width of a column that holds these names on two lines, in pixels. */
export const widthOfNames = (names: readonly string[]): number => {
  const longest = names.reduce((most, name) => Math.max(most, widthOf(name)), 0);
  const room = Math.ceil((longest / 2 + 1) * NAMES.half) + NAMES.edges;
  return Math.max(NAMES.least, Math.min(NAMES.most, room));
};

export interface Span {
  from: number;
  to: number;
}

/** Rows or columns kept beyond the edge of the window, so that scrolling shows no gaps. */
const SPARE = 3;

export const visibleRows = (top: number, height: number, count: number): Span => ({
  from: Math.max(0, Math.floor(top / ROW) - SPARE),
  to: Math.min(count, Math.ceil((top + height) / ROW) + SPARE),
});

export function visibleColumns(left: number, width: number, edges: readonly number[]): Span {
  const count = edges.length - 1;
  let from = 0;
  while (from < count && edges[from + 1]! <= left) from += 1;
  let to = from;
  while (to < count && edges[to]! < left + width) to += 1;
  return { from: Math.max(0, from - SPARE), to: Math.min(count, to + SPARE) };
}

/** How far to scroll so that the stretch from `start` to `end` lies in a window of `size` that begins at `offset`. */
export const scrollFor = (offset: number, size: number, start: number, end: number): number => {
  if (start < offset) return start;
  return end > offset + size ? end - size : offset;
};
