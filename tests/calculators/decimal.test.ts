import type { Decimal as DecimalJs } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Decimal as Browser } from '../../src/calculators/decimal.ts';
import { catalogue, evaluate } from '../../src/rules/index.ts';

vi.mock('decimal.js', () => import('../../src/calculators/decimal.ts'));

const { Decimal } = await vi.importActual<{ Decimal: typeof DecimalJs }>('decimal.js');
const config = { precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 };
const Full = Decimal.clone(config);
const Light = Browser.clone(config);

const amount = fc
  .tuple(fc.bigInt({ min: 0n, max: 999_999_999_999n }), fc.integer({ min: 0, max: 99 }))
  .map(([yuan, fen]) => `${yuan}.${String(fen).padStart(2, '0')}`);
const positive = amount.filter((text) => !/^[0.]+$/.test(text));

describe('浏览器里的小数运算', () => {
  it('规则用的就是它', async () => {
    const rules = await import('../../src/rules/amount.ts');
    expect(rules.Decimal).not.toHaveProperty('sin');
  });

  it.each(catalogue.flatMap(({ id, examples }) => examples.map((example) => ({ id, ...example }))))(
    '$id：$name，结果与规则页相同',
    ({ id, input, readings, result }) => {
      const evaluation = evaluate(id, input, readings && { readings });
      expect(evaluation.ok && evaluation.result).toEqual(result);
    },
  );

  it('人数的界线向上取整、向下取整，与规则相同', async () => {
    const { staffingLimits } = await import('../../src/rules/contract/staffing-change.ts');
    expect(staffingLimits(26)).toEqual({ breach: 3, mayTerminate: 6, deemedIncapable: 6 });
  });

  it('四则运算、比较、取舍与 decimal.js 相同', () => {
    fc.assert(
      fc.property(amount, positive, (a, b) => {
        for (const operation of ['plus', 'minus', 'times', 'div'] as const) {
          const full = new Full(a)[operation](b);
          const light = new Light(a)[operation](b);
          expect(light.toFixed(20)).toBe(full.toFixed(20));
          expect(light.decimalPlaces() <= 6).toBe(full.decimalPlaces() <= 6);
          for (const mode of [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN]) {
            expect(light.toFixed(2, mode)).toBe(full.toFixed(2, mode));
            expect(light.toDecimalPlaces(4, mode).toFixed()).toBe(full.toDecimalPlaces(4, mode).toFixed());
          }
        }
        expect(new Light(a).comparedTo(b)).toBe(new Full(a).comparedTo(b));
        expect(Light.max(a, b).toFixed()).toBe(Full.max(a, b).toFixed());
        expect(Light.min(a, b).toFixed()).toBe(Full.min(a, b).toFixed());
      }),
      { numRuns: 500 },
    );
  });
});
