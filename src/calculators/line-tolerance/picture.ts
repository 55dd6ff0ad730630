import { lineTolerance as tolerance } from '../../rules/parameters/contract.ts';
import { scale } from '../parts/chart/layout.ts';
import type { Reckoned } from './draft.ts';
import { changeOf } from './words.ts';

/** The scale reaches this many times the tolerance to either side; what lies farther out stands on the edge. */
const REACH = 2;

export interface Strip {
  key: number;
  name: string;
  change: string;
  within: boolean;
  /** Per cent of the width. */
  x: number;
}

export interface StripsPicture {
  /** From the lower to the upper end of what is allowed, in per cent of the width. */
  allowed: { x: number; width: number };
  labels: { x: number; label: string }[];
  strips: Strip[];
}

/** The change of every row on one scale of per cent. */
export function drawStrips(reckoned: readonly Reckoned[]): StripsPicture {
  const edge = Number(tolerance.value);
  const x = scale([-REACH * edge, REACH * edge]);
  return {
    allowed: { x: x(-edge), width: x(edge) - x(-edge) },
    labels: [-edge, 0, edge].map((value) => ({
      x: x(value),
      label: value === 0 ? '不变' : `${value < 0 ? '−' : '＋'}${edge}%`,
    })),
    strips: reckoned.map(({ row, name, listed, actual, done }) => ({
      key: row.key,
      name,
      change: `${changeOf({ listed, actual })}，${done.result.share}%`,
      within: done.result.within,
      x: x(((actual - listed) / listed) * 100),
    })),
  };
}
