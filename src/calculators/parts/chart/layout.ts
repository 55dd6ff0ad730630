/**
 * Where things stand in a chart. Positions are per cent of the chart's width, so that a chart fills whatever width it is
 * given without scaling its text. Numbers here place marks; they are never shown.
 */

/** The edges of a plot that has an axis of amounts or scores on its left. */
export const PLOT_LEFT = 11;
export const PLOT_RIGHT = 99;

/** Turns an amount (decimal text) or a number into a position between `from` and `to` per cent; what lies outside is put on the edge. */
export type Scale = (value: string | number) => number;

export function scale([lo, hi]: readonly [number, number], from = 0, to = 100): Scale {
  const span = hi - lo || 1;
  return (value) => {
    const share = Math.min(1, Math.max(0, (Number(value) - lo) / span));
    return Math.round((from + share * (to - from)) * 100) / 100;
  };
}

/** The step of a readable axis: 1, 2 or 5 times a power of ten, so that at most `most` steps cover the span. */
function niceStep(span: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10(span / most));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => span / step <= most)!;
}

/** Round values inside a domain, at most `most` + 1 of them. */
export function ticks([lo, hi]: readonly [number, number], most: number): number[] {
  if (!(hi > lo)) return [lo];
  const step = niceStep(hi - lo, most);
  const first = Math.ceil(lo / step);
  const count = Math.floor(hi / step) - first + 1;
  return Array.from({ length: count }, (_, i) => (first + i) * step);
}

/** A domain that holds all values with room at both ends, from zero up. */
export function domain(values: readonly (string | number)[], room = 0.06): [number, number] {
  const numbers = values.map(Number);
  const lo = Math.min(...numbers);
  const hi = Math.max(...numbers);
  const margin = (hi - lo || hi || 1) * room;
  return [Math.max(0, lo - margin), hi + margin];
}

/**
 * Puts marks that would touch into separate lanes: per mark the first lane where it keeps `gap` from its neighbours, null
 * where every lane is taken there.
 */
export function lanes(positions: readonly number[], gap: number, count: number): (number | null)[] {
  const ends = Array.from({ length: count }, () => Number.NEGATIVE_INFINITY);
  const placed: (number | null)[] = positions.map(() => null);
  const order = positions.map((_, i) => i).sort((a, b) => positions[a]! - positions[b]!);
  for (const i of order) {
    const lane = ends.findIndex((end) => positions[i]! - end >= gap);
    if (lane < 0) continue;
    ends[lane] = positions[i]!;
    placed[i] = lane;
  }
  return placed;
}

/** The points of a polyline in a square of 1000 × 1000 units that is stretched over the plot. */
export function polyline(points: readonly (readonly [x: number, y: number])[]): string {
  const unit = (percent: number): number => Math.round(percent * 100) / 10;
  return points.map(([x, y]) => `${unit(x)},${unit(y)}`).join(' ');
}
