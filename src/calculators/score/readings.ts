import type { Reading } from '../../rules/reading.ts';
import { commercialScore } from '../../rules/scoring/commercial-score.ts';
import { priceScore } from '../../rules/scoring/price-score.ts';
import { technicalScore } from '../../rules/scoring/technical-score.ts';
import type { ChosenReadings } from '../parts/share/readings.ts';

/** Those of the choices that a rule asks: it refuses the others. */
export const choicesFor = (
  { readings: asked }: { readings: readonly Reading[] },
  chosen: ChosenReadings,
): ChosenReadings =>
  Object.fromEntries(Object.entries(chosen).filter(([id]) => asked.some((reading) => reading.id === id)));

/** The readings that the three rules ask. */
export const READINGS: readonly Reading[] = [
  ...technicalScore.readings,
  ...commercialScore.readings,
  ...priceScore.readings,
];
