import { Decimal as Light } from 'decimal.js-light';

type Numeric = Parameters<Light['plus']>[0];

const ROUND_FLOOR = 3;

/** What the rules use of decimal.js beyond its light edition. */
function complete(Decimal: typeof Light) {
  const extreme =
    (sign: 1 | -1) =>
    (...values: Numeric[]): Light =>
      values.map((value) => new Decimal(value)).reduce((a, b) => (b.comparedTo(a) === sign ? b : a));
  function floor(this: Light): Light {
    return this.toDecimalPlaces(0, ROUND_FLOOR);
  }
  Object.assign(Decimal.prototype, { floor });
  return Object.assign(Decimal, { max: extreme(1), min: extreme(-1) });
}

/**
 * Takes the place of decimal.js in the browser: the same author's light edition, without trigonometry, powers and
 * logarithms, at under half the bytes. A test runs every example of the rules on it; where a rule takes up another
 * method of decimal.js, that test names it and `complete` is the place for it.
 */
export const Decimal = {
  ROUND_HALF_UP: Light.ROUND_HALF_UP,
  clone: (config: Parameters<typeof Light.clone>[0]) => complete(Light.clone(config)),
};
