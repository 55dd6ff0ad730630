import { type Payment, payment } from '../../rules/contract/payment.ts';
import { prepaymentThreshold } from '../../rules/parameters/payment.ts';
import { ceiling } from '../../rules/parameters/scoring.ts';
import { inWan } from '../parts/amount/format.ts';
import { priceTicks, type Tick } from '../parts/chart/axis.ts';
import { domain, PLOT_LEFT, PLOT_RIGHT, polyline, scale, ticks } from '../parts/chart/layout.ts';

export interface StepPicture {
  /** Positions in per cent: x from the left of the chart, y from the top of the plot. */
  xTicks: Tick[];
  yTicks: { y: number; label: string }[];
  /** Points of polylines in a square of 1000 × 1000 units over the plot: below the threshold, and from it on. */
  below: string;
  above: string;
  threshold: { x: number; below: number; above: number };
  /** The price that is filled in; `outside` where it lies left of the picture. */
  price: { x: number; y: number; outside: boolean };
}

const prepaid = (contractPrice: string): string => {
  const paid = payment({ contractPrice });
  if (!paid.ok) throw new Error(`the rule takes every price of this picture, not ${contractPrice}`);
  return paid.result.prepayment;
};

/** Lays out the prepayment over the contract price, around the threshold where it jumps. */
export function drawStep(contractPrice: string, { prepayment }: Payment): StepPicture {
  const at = Number(prepaymentThreshold.value);
  const top = Number(ceiling.value);
  const from = at - (top - at) / 2;
  const points = [from.toFixed(2), (at - 0.01).toFixed(2), prepaymentThreshold.value, ceiling.value].map(
    (price) => ({ price, paid: prepaid(price) }),
  );
  const xs = [from, top + (top - from) * 0.03] as const;
  const ys = domain(
    points.map(({ paid }) => paid),
    0.15,
  );
  const x = scale(xs, PLOT_LEFT, PLOT_RIGHT);
  const within = scale(xs);
  const y = scale(ys, 100, 0);
  const [, below, above] = points as [Point, Point, Point, Point];
  const line = (part: readonly Point[]) => polyline(part.map(({ price, paid }) => [within(price), y(paid)]));
  return {
    xTicks: priceTicks(xs, x),
    yTicks: ticks(ys, 5).map((value) => ({ y: y(value), label: inWan(`${value}`) })),
    below: line(points.slice(0, 2)),
    above: line(points.slice(2)),
    threshold: { x: x(at), below: y(below.paid), above: y(above.paid) },
    price: { x: x(contractPrice), y: y(prepayment), outside: Number(contractPrice) < from },
  };
}

interface Point {
  price: string;
  paid: string;
}
