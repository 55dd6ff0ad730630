import type { AbnormalLowBid } from '../../rules/bid/abnormal-low-bid.ts';
import { priceTicks, type Tick } from '../parts/chart/axis.ts';
import { domain, lanes, scale } from '../parts/chart/layout.ts';
import { type ChartLine, chartLines } from '../parts/chart/lines.ts';

/** How far apart two numbered marks must stand, in per cent of the narrowest chart. */
const MARK = 6.5;
const MARK_LANES = 3;

export interface LinePicture {
  /** Positions in per cent of the chart's width. */
  lines: (ChartLine & { x: number })[];
  ticks: Tick[];
  /** From the left edge to the highest of the review's lines. */
  reviewed: number;
  bids: { x: number; number: number; lane: number | null; title: string; hot: boolean }[];
}

/** Lays out the bids and the lines on one scale of prices; `numbers` are the bids' row numbers in the table. */
export function drawLines(
  review: AbnormalLowBid,
  numbers: readonly number[],
  sameAverage: boolean,
): LinePicture {
  const lines = chartLines(review, sameAverage);
  const span = domain([...lines.map(({ amount }) => amount), ...review.bids.map(({ price }) => price)]);
  const x = scale(span, 1, 99);
  const placed = lanes(
    review.bids.map(({ price }) => x(price)),
    MARK,
    MARK_LANES,
  );
  const thresholds = lines.filter(({ id }) => id !== 'budget');
  return {
    lines: lines.map((line) => ({ ...line, x: x(line.amount) })),
    ticks: priceTicks(span, x),
    reviewed: Math.max(...thresholds.map(({ amount }) => x(amount))),
    bids: review.bids.map(({ bidder, price, reviewRequired }, i) => ({
      x: x(price),
      number: numbers[i]!,
      lane: placed[i]!,
      title: `${bidder}：${reviewRequired ? '应当审查' : '不触发'}`,
      hot: reviewRequired,
    })),
  };
}
