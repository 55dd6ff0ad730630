import type { CheckGroup } from '../finding.ts';
import { budget } from './budget.ts';
import { claimedCountsCheck } from './claimed-counts.ts';
import { deviceCountsCheck } from './device-counts.ts';
import { lineTolerance } from './line-tolerance.ts';
import { prepaymentStep } from './prepayment-step.ts';
import { regularUnit } from './regular-unit.ts';
import { scoreBands } from './score-bands.ts';
import { totalsCheck } from './totals.ts';

export const sums: CheckGroup = {
  title: '合计、条数、个数',
  checks: [
    totalsCheck,
    claimedCountsCheck,
    regularUnit,
    deviceCountsCheck,
    lineTolerance,
    prepaymentStep,
    scoreBands,
    budget,
  ],
};
