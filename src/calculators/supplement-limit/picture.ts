import type { SupplementLimit } from '../../rules/contract/supplement-limit.ts';
import { scale } from '../parts/chart/layout.ts';

export interface LimitPicture {
  /** In per cent of the chart's width: what is used within the limit, what goes beyond it, and the limit's line. */
  used: number;
  beyond: number;
  limit: number;
}

/** The part of the chart that the limit takes while it is kept. */
const ROOM = 92;

export function drawLimit({ limit, used, within }: SupplementLimit): LimitPicture {
  const end = within ? (Number(limit) * 100) / ROOM : Number(used);
  const at = scale([0, end || 1]);
  const line = at(limit);
  return { used: Math.min(at(used), line), beyond: within ? 0 : at(used) - line, limit: line };
}
