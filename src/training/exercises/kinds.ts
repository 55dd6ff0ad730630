import { draw } from './draw.ts';
import type { Exercise, Kind } from './exercise.ts';
import { abnormalLowBidKind } from './kinds/abnormal-low-bid.ts';
import { averageKind } from './kinds/average.ts';
import { bidCorrectionKind } from './kinds/bid-correction.ts';
import { budgetKind } from './kinds/budget.ts';
import { dutiesKind } from './kinds/duties.ts';
import { finalPaymentKind } from './kinds/final-payment.ts';
import { groundsKind } from './kinds/grounds.ts';
import { personnelKind } from './kinds/personnel.ts';
import { planLevelKind } from './kinds/plan-level.ts';
import { priceScoreKind } from './kinds/price-score.ts';
import { rankingKind } from './kinds/ranking.ts';
import { serviceResponseKind } from './kinds/service-response.ts';
import { sheetFaultsKind } from './kinds/sheet-faults.ts';
import { trackRecordKind } from './kinds/track-record.ts';

/** Every kind of exercise, in the order of an evaluation. */
export const kinds: readonly Kind[] = [
  dutiesKind,
  groundsKind,
  bidCorrectionKind,
  budgetKind,
  abnormalLowBidKind,
  priceScoreKind,
  serviceResponseKind,
  planLevelKind,
  personnelKind,
  trackRecordKind,
  averageKind,
  sheetFaultsKind,
  rankingKind,
  finalPaymentKind,
];

/** @throws for an unknown kind */
export function drawKind(id: string, seed: number): Exercise {
  const kind = kinds.find((candidate) => candidate.id === id);
  if (!kind) throw new Error(`there is no kind of exercise “${id}”`);
  return draw(kind, seed);
}
