import type { Gradual } from '../parts/form/use-later.ts';

/**
 * The lowest whole number from `from` to `to` where `holds`, found by halving. `holds` must stay true from there on.
 * Null where it holds nowhere.
 */
export function* lowestWhere(
  from: bigint,
  to: bigint,
  holds: (at: bigint) => boolean,
): Gradual<bigint | null> {
  if (from > to || !holds(to)) return null;
  let [lo, hi] = [from, to];
  while (lo < hi) {
    const middle = lo + (hi - lo) / 2n;
    if (holds(middle)) hi = middle;
    else lo = middle + 1n;
    yield;
  }
  return hi;
}

/** The highest whole number from `from` to `to` where `holds`, which must be true up to there. Null where it holds nowhere. */
export function* highestWhere(
  from: bigint,
  to: bigint,
  holds: (at: bigint) => boolean,
): Gradual<bigint | null> {
  const lowest = yield* lowestWhere(-to, -from, (at) => holds(-at));
  return lowest === null ? null : -lowest;
}
