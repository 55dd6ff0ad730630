import type { Clause } from '../../clause.ts';
import type { Place } from '../finding.ts';
import { compact, differences } from '../text.ts';

export interface Line {
  clause: string;
  text: string;
}

/** Every part may be missing, so that it matches at the beginning of any line. */
const NUMBER =
  /(?:备?注：)?\s*(?:第[一二三四五六七八九十]+条|\d+(?:\.\d+)+|\d+[、.](?=\D)|（\d+）|[①-⑳]|[a-z][.、])?\s*/;

/** What is printed in these clauses, sentence by sentence, without the numbers that lines begin with. */
export function sentences(clauses: readonly Clause[]): Line[] {
  return clauses.flatMap((clause) =>
    clause.text
      .split('\n')
      .flatMap((line) => line.replace(NUMBER, '').match(/[^。；]+[。；]?/g) ?? [])
      .map((text) => ({
        clause: clause.id,
        text: HEADING.test(text) ? text.slice(0, -1) : text.trim(),
      }))
      .filter(({ text }) => compact(text) !== ''),
  );
}

/** 服务要求： over a list reads 服务要求 where the list has a heading. */
const HEADING = /^[^，。；]{1,20}：$/;

/** How much of two texts is the same, 0 to 1, by the pairs of neighbouring characters they share. */
export function likeness(a: string, b: string): number {
  const pairs = (text: string) =>
    Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2));
  const left = pairs(a);
  const right = pairs(b);
  const rest = [...right];
  let common = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at === -1) continue;
    rest.splice(at, 1);
    common++;
  }
  return (2 * common) / Math.max(left.length + right.length, 1);
}

export function nearest(line: Line, among: readonly Line[]): Line | null {
  let best: Line | null = null;
  let most = 0.5;
  for (const other of among) {
    const ratio = other.text.length / line.text.length;
    if (ratio < 0.6 || ratio > 1.6) continue;
    const value = likeness(line.text, other.text);
    if (value > most) [best, most] = [other, value];
  }
  return best;
}

/** Both lines as places of a finding, with what differs marked; words that only change roles stay unmarked. */
export function pairOfPlaces(
  left: Line,
  right: Line,
  roles: Readonly<Record<string, string>> = {},
): [Place, Place] {
  const [a, b] = differences(left.text, right.text);
  const harmless = new Set(Object.entries(roles).flat());
  const side = ({ clause, text: quote }: Line, marks: typeof a): Place => {
    const kept = marks.filter(([start, end]) => !harmless.has(quote.slice(start, end)));
    return { clause, quote, marks: kept };
  };
  return [side(left, a), side(right, b)];
}

/** A line as it counts in a comparison: no white space, and one word for each role. */
export function normalise(text: string, roles: Readonly<Record<string, string>> = {}): string {
  let result = compact(text);
  for (const [from, to] of Object.entries(roles)) result = result.replaceAll(from, to);
  return result;
}
