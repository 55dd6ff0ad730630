import { inWan } from '../amount/format.ts';
import { type Scale, ticks } from './layout.ts';

/** A mark of an axis of prices: its place in per cent of the chart's width, its amount in 万元. */
export interface Tick {
  x: number;
  label: string;
}

/** From here on a label is so long that a phone has room for four of them at most. */
const LONG = 1e10;

/** Round prices inside a span, as many as their labels leave room for. */
export const priceTicks = (span: readonly [number, number], x: Scale): Tick[] =>
  ticks(span, span[1] < LONG ? 5 : 3).map((price) => ({ x: x(price), label: inWan(`${price}`) }));
