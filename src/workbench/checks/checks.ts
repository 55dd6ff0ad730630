import { groupCounts } from '../grouped.ts';
import { averageDiffers } from './average-differs.ts';
import { benchmark } from './benchmark.ts';
import { candidates } from './candidates.ts';
import { consent } from './consent.ts';
import { entry } from './entry.ts';
import { excludedScored } from './excluded-scored.ts';
import type { Check, Examined, Finding, FindingKind } from './finding.ts';
import { missing } from './missing.ts';
import { notALevel } from './not-a-level.ts';
import { notAScore } from './not-a-score.ts';
import { objectiveDiffers } from './objective-differs.ts';
import { order } from './order.ts';
import { outOfRange } from './out-of-range.ts';
import { outlier } from './outlier.ts';
import { panelSize } from './panel-size.ts';
import { priceScore } from './price-score.ts';
import { review } from './review.ts';
import { sumDiffers } from './sum-differs.ts';
import { tieBreak } from './tie-break.ts';
import { total } from './total.ts';

/** In the order in which the findings are shown. */
const checks: readonly Check[] = [
  entry,
  panelSize,
  missing,
  notAScore,
  outOfRange,
  notALevel,
  objectiveDiffers,
  outlier,
  consent,
  review,
  averageDiffers,
  sumDiffers,
  benchmark,
  priceScore,
  total,
  order,
  tieBreak,
  excludedScored,
  candidates,
];

/** What one check looked at and how much it found. */
export interface Checked {
  kind: FindingKind;
  clause: string;
  /** '' where there was nothing to look at. */
  examined: string;
  found: number;
}

export function runChecks(at: Examined): { findings: Finding[]; checked: Checked[] } {
  const each = checks.map((check) => ({ check, findings: check.run(at) }));
  return {
    findings: each.flatMap(({ findings }) => findings),
    checked: each.map(({ check: { kind, clause, examined }, findings }) => ({
      kind,
      clause,
      examined: groupCounts(examined(at)),
      found: findings.length,
    })),
  };
}
