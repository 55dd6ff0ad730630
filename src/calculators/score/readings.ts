import type { Reading } from '../../rules/reading.ts';
import { commercialScore } from '../../rules/scoring/commercial-score.ts';
import { priceScore } from '../../rules/scoring/price-score.ts';
import { technicalScore } from '../../rules/scoring/technical-score.ts';

/** The readings that the three rules ask. */
export const READINGS: readonly Reading[] = [
  ...technicalScore.readings,
  ...commercialScore.readings,
  ...priceScore.readings,
];
