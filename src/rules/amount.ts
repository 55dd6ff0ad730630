import { Decimal as DecimalJs } from 'decimal.js';

/**
 * Exact decimals. A quotient of two amounts (14 digits each) that is not itself a rounding boundary differs from the
 * nearest one by more than 10⁻²⁰ of itself, so that 40 significant digits round every quotient correctly.
 */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});
export type Decimal = DecimalJs;

/** Yuan with two decimals, `"48900000.00"`. */
export type Money = string & { readonly unit: 'yuan' };
/** Points with two decimals, `"9.47"`. */
export type Score = string & { readonly unit: 'points' };
/** Per cent with two decimals: `"0.50"` is 0.50 %. */
export type Percent = string & { readonly unit: 'percent' };
/** Yuan as exactly as four decimals show it, with at least two: `"39667500.00"`, `"20000000.005"`. */
export type Line = string & { readonly unit: 'line' };

export const ZERO = new Decimal(0);

export const toFen = (value: Decimal): Decimal => value.toDecimalPlaces(2);

export const money = (value: Decimal): Money => value.toFixed(2) as Money;

export const score = (value: Decimal): Score => value.toFixed(2) as Score;

/** @param share a ratio: 0.005 → `"0.50"`. */
export const percent = (share: Decimal): Percent => share.times(100).toFixed(2) as Percent;

export const line = (value: Decimal): Line => {
  const four = value.toDecimalPlaces(4);
  return four.toFixed(Math.max(2, four.decimalPlaces())) as Line;
};

/** A figure inside a step: exact where six decimals are enough, else cut off and marked with “…”. */
export const shown = (value: Decimal): string =>
  value.decimalPlaces() <= 6 ? value.toFixed() : `${value.toFixed(6, Decimal.ROUND_DOWN)}…`;

export const sum = (values: readonly Decimal[]): Decimal =>
  values.reduce((total, value) => total.plus(value), ZERO);
