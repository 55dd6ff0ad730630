import { ceiling } from '../../../rules/parameters/scoring.ts';
import { priceScore } from '../../../rules/scoring/price-score.ts';
import type { ChosenReadings } from '../share/readings.ts';

/** Prices that the curve is drawn through. */
const SAMPLES = 40;

const scoresOf = (
  prices: readonly string[],
  readings: ChosenReadings,
): { price: string; score: string }[] => {
  const sampled = priceScore({ bids: prices.map((price, i) => ({ bidder: `${i}`, price })) }, { readings });
  return sampled.ok
    ? sampled.result.scores.flatMap(({ price, score }) => (score === null ? [] : [{ price, score }]))
    : [];
};

/**
 * What one more bid would score at any price from `lowest` to the budget, the others unchanged, as the rule itself says:
 * below the benchmark it becomes the benchmark.
 */
export function sampleCurve(benchmark: string, lowest: number, readings: ChosenReadings) {
  const from = Number(benchmark);
  const step = (Number(ceiling.value) - from) / SAMPLES;
  const prices = Array.from({ length: SAMPLES }, (_, i) => `${Math.round(from + step * (i + 1))}`);
  const cheapest = scoresOf([`${Math.max(1, Math.ceil(lowest))}`, benchmark], readings).slice(0, 1);
  return [...cheapest, ...scoresOf([benchmark, ...prices], readings)];
}

/** The scores that the picture shows: round numbers around them, so that small differences can be seen. */
export function scoreDomain(scores: readonly string[]): [number, number] {
  const numbers = scores.map(Number);
  return [Math.max(0, Math.floor(Math.min(...numbers) - 0.3)), Math.ceil(Math.max(...numbers))];
}
