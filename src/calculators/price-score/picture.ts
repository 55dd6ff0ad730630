import type { AbnormalLowBid } from '../../rules/bid/abnormal-low-bid.ts';
import type { PriceScore } from '../../rules/scoring/price-score.ts';
import { sampleCurve, scoreDomain } from '../parts/bids/curve.ts';
import { priceTicks, type Tick } from '../parts/chart/axis.ts';
import { domain, lanes, PLOT_LEFT, PLOT_RIGHT, polyline, scale, ticks } from '../parts/chart/layout.ts';
import { type ChartLine, chartLines } from '../parts/chart/lines.ts';
import type { ChosenReadings } from '../parts/share/readings.ts';

/** How far apart two numbered marks must stand, in per cent of the narrowest chart. */
const MARK = 6.5;
const MARK_LANES = 3;

export interface CurvePicture {
  /** Positions in per cent: x from the left of the chart, y from the top of the plot. */
  lines: (ChartLine & { x: number })[];
  xTicks: Tick[];
  yTicks: { y: number; label: string }[];
  /** Points of a polyline in a square of 1000 × 1000 units over the plot; empty without a benchmark. */
  curve: string;
  bids: { x: number; y: number; number: number; lane: number | null; title: string }[];
}

/** Lays out the price→score curve; `numbers` are the bids' row numbers in the table. */
export function drawCurve(
  { benchmark, scores }: PriceScore,
  review: AbnormalLowBid | null,
  numbers: readonly number[],
  readings: ChosenReadings,
): CurvePicture {
  const lines = chartLines(review);
  const scored = scores.flatMap(({ bidder, price, score }, i) =>
    score === null ? [] : [{ bidder, price, score, number: numbers[i]! }],
  );
  const span = domain([...lines.map(({ amount }) => amount), ...scored.map(({ price }) => price)]);
  const x = scale(span, PLOT_LEFT, PLOT_RIGHT);
  const within = scale(span);
  const samples = benchmark === null ? [] : sampleCurve(benchmark, span[0], readings);
  const scoreSpan = scoreDomain([...samples, ...scored].map(({ score }) => score));
  const y = scale(scoreSpan, 100, 0);
  const placed = lanes(
    scored.map(({ price }) => x(price)),
    MARK,
    MARK_LANES,
  );
  return {
    lines: lines.map((line) => ({ ...line, x: x(line.amount) })),
    xTicks: priceTicks(span, x),
    yTicks:
      samples.length > 0 ? ticks(scoreSpan, 5).map((value) => ({ y: y(value), label: String(value) })) : [],
    curve: polyline(samples.map(({ price, score }) => [within(price), y(score)])),
    bids: scored.map(({ bidder, price, score, number }, i) => ({
      x: x(price),
      y: y(score),
      number,
      lane: placed[i]!,
      title: `${bidder}：${score} 分`,
    })),
  };
}
