import { ceiling } from '../../rules/parameters/scoring.ts';
import { priceScore } from '../../rules/scoring/price-score.ts';
import { sampleCurve, scoreDomain } from '../parts/bids/curve.ts';
import { priceTicks, type Tick } from '../parts/chart/axis.ts';
import { domain, lanes, PLOT_LEFT, PLOT_RIGHT, polyline, scale, ticks } from '../parts/chart/layout.ts';
import { type ChartLine, chartLine } from '../parts/chart/lines.ts';
import { type Assumed, lowestOther, type Outlook, readingsFor } from './outlook.ts';
import { type Range, withPrice } from './sweep.ts';
import type { Thresholds } from './thresholds.ts';

/** How far apart two marks must stand, in per cent of the narrowest chart, and how far two dots. */
const MARK = 6.5;
const MARK_LANES = 3;
const DOT = 0.5;

/** A mark at its price and score; the number is that of the row in the table, 0 is ours. */
interface PlacedBid {
  x: number;
  y: number;
  number: number;
  lane: number | null;
  title: string;
}

export interface PricePicture {
  /** Positions in per cent: x from the left of the chart, y from the top of the plot. */
  lines: (ChartLine & { x: number })[];
  xTicks: Tick[];
  yTicks: { y: number; label: string }[];
  /** Our score at every price; points of a polyline in a square of 1000 × 1000 units over the plot. */
  curve: string;
  /** The same while the swept bidder goes through his range; empty without one. */
  band: string;
  /** Ours first, if it is scored; of bids that would cover one another, the first. */
  bids: PlacedBid[];
}

/** Keeps of every stretch that one dot covers the first bid. */
function apart<Item extends { x: number }>(items: readonly Item[]): Item[] {
  const taken = new Set<number>();
  return items.filter(({ x }) => {
    const stretch = Math.round(x / DOT);
    return taken.has(stretch) ? false : taken.add(stretch);
  });
}

/** Lays out our price against our score, the others, and the lines as they stand for our price. */
export function drawPrices(
  assumed: Assumed,
  { standings }: Outlook,
  thresholds: Thresholds,
  numbers: readonly number[],
  range: Range | null,
): PricePicture {
  const scored = standings.flatMap(({ bidder, price, score }, i) =>
    score === null ? [] : [{ bidder, price, score, number: i === 0 ? 0 : numbers[i - 1]! }],
  );
  const lines = (['ceiling', 'average', 'second-lowest'] as const)
    .flatMap((id) => (thresholds[id] === null ? [] : [chartLine(id, thresholds[id])]))
    .sort((a, b) => Number(a.amount) - Number(b.amount));
  const all = [...lines, chartLine('budget', ceiling.value)];
  const ends = range ? [range.prices[0], range.prices.at(-1)!] : [];
  const span = domain([...all.map(({ amount }) => amount), ...scored.map(({ price }) => price), ...ends]);
  const x = scale(span, PLOT_LEFT, PLOT_RIGHT);
  const within = scale(span);

  const readings = readingsFor(priceScore, assumed.readings);
  const sample = (some: Assumed) => sampleCurve(lowestOther(some) ?? ceiling.value, span[0], readings);
  const samples = sample(assumed);
  const [cheap = [], dear = []] = range
    ? ends.map((price) => sample(withPrice(assumed, range.bidder, price)))
    : [];
  const scoreSpan = scoreDomain([...samples, ...cheap, ...dear, ...scored].map(({ score }) => score));
  const y = scale(scoreSpan, 100, 0);
  const points = (curve: typeof samples) =>
    curve.map(({ price, score }) => [within(price), y(score)] as const);

  const bids = apart(scored.map((bid) => ({ ...bid, x: x(bid.price), y: y(bid.score) })));
  const placed = lanes(
    bids.map((bid) => bid.x),
    MARK,
    MARK_LANES,
  );
  return {
    lines: all.map((line) => ({ ...line, x: x(line.amount) })),
    xTicks: priceTicks(span, x),
    yTicks: ticks(scoreSpan, 5).map((value) => ({ y: y(value), label: String(value) })),
    curve: polyline(points(samples)),
    band: range ? polyline([...points(dear), ...points(cheap).toReversed()]) : '',
    bids: bids.map(({ bidder, score, number, ...at }, i) => ({
      x: at.x,
      y: at.y,
      number,
      lane: placed[i]!,
      title: `${bidder}：${score} 分`,
    })),
  };
}
