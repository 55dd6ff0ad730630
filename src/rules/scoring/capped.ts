import { Decimal } from '../amount.ts';
import { amountOf, type Parameter } from '../parameter.ts';

/** How many fill an item that gives `each` for one of them, up to `cap`; the last may bring less than the others. */
export const places = (each: Parameter, cap: Parameter): number =>
  amountOf(cap).div(amountOf(each)).toDecimalPlaces(0, Decimal.ROUND_UP).toNumber();

/** The points of `count` of them. */
export const capped = (each: Parameter, cap: Parameter, count: number): Decimal =>
  Decimal.min(amountOf(cap), amountOf(each).times(count));
