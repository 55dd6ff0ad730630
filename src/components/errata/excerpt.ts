import type { Place } from '../../tender/errata/index.ts';

export interface Piece {
  text: string;
  kind: 'text' | 'mark' | 'gap';
}

/** A quote of up to this many characters is shown whole. */
const WHOLE = 110;
/** How much of a longer one is shown on either side of what is marked, or from its beginning where nothing is. */
const AROUND = 34;

/** A quote cut into plain and marked pieces, and the gaps where a long one is shortened. Put together they are the quote. */
export function pieces({ quote, marks = [] }: Place): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    result.push(...plain(quote.slice(at, start), at > 0, true), {
      text: quote.slice(start, end),
      kind: 'mark',
    });
    at = end;
  }
  result.push(...plain(quote.slice(at), at > 0, false));
  const whole = quote.length <= WHOLE;
  return (
    whole
      ? result.map((piece) => (piece.kind === 'gap' ? { ...piece, kind: 'text' as const } : piece))
      : result
  ).filter(({ text }) => text !== '');
}

/** @param after whether a mark stands before this text @param before whether one follows it */
function plain(text: string, after: boolean, before: boolean): Piece[] {
  const head = after || !before ? (after ? AROUND : 2 * AROUND) : 0;
  const tail = before ? AROUND : 0;
  if (text.length <= head + tail + 8) return [{ text, kind: 'text' }];
  return [
    { text: text.slice(0, head), kind: 'text' },
    { text: text.slice(head, text.length - tail), kind: 'gap' },
    { text: text.slice(text.length - tail), kind: 'text' },
  ];
}

/** Where two places are held against each other, what is marked in either, in words. */
export function comparison(places: readonly Place[]): string | null {
  const [left, right] = places.map(({ quote, marks = [] }) =>
    marks.map(([start, end]) => `“${quote.slice(start, end)}”`).join(''),
  );
  if (places.length !== 2 || !left || !right || left === right || left.length + right.length > 40)
    return null;
  return `一处是${left}，另一处是${right}。`;
}
