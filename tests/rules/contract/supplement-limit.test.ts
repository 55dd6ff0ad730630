import fc from 'fast-check';
import { expect, test } from 'vitest';
import { supplementLimit } from '../../../src/rules/index.ts';
import { affordableFen, yuan } from '../arbitraries.ts';
import { answered, errorsOf, noticesOf, resultOf } from '../support.ts';

const limit = (contractPrice: string, ...supplements: string[]) =>
  supplementLimit({ contractPrice, supplements });

test('c2-s7-2.1 所有补充合同合计不超过 10%：正好 10% 可以，多一分不可以', () => {
  expect(resultOf(limit('81500000.00', '5000000.00', '3150000.00'))).toEqual({
    limit: '8150000.00',
    used: '8150000.00',
    left: '0.00',
    within: true,
  });
  const over = limit('81500000.00', '5000000.00', '3150000.01');
  expect(resultOf(over)).toEqual({ limit: '8150000.00', used: '8150000.01', left: '0.00', within: false });
  expect(answered(over).notices).toEqual([
    {
      code: 'over-limit',
      message: '补充合同合计超过原合同金额的 10%，不得以补充合同追加，应另行采购。',
      clause: 'c2-s7-2.1',
    },
  ]);
  expect(noticesOf(limit('81500000.00', '8150000.00'))).toEqual([]);
});

test('限额分以下舍去：100.09 元的 10% 是 10.009 元，只可追加 10.00 元', () => {
  expect(resultOf(limit('100.09', '10.00'))).toEqual({
    limit: '10.00',
    used: '10.00',
    left: '0.00',
    within: true,
  });
  expect(resultOf(limit('100.09', '10.01')).within).toBe(false);
});

test('没有补充合同时全部可用', () => {
  expect(resultOf(limit('88150000.00'))).toEqual({
    limit: '8815000.00',
    used: '0.00',
    left: '8815000.00',
    within: true,
  });
});

test('步骤写出限额、合计和比较', () => {
  expect(answered(limit('100.09', '4.00', '5.00')).steps).toEqual([
    {
      label: '限额',
      formula: '原合同金额 × 10%，分以下舍去（进位就会超过）',
      substituted: '100.09 × 10% = 10.009',
      value: '10.00',
      clause: 'c2-s7-2.1',
    },
    { label: '所有补充合同合计', substituted: '4.00 + 5.00', value: '9.00', clause: 'c2-s7-2.1' },
    {
      label: '是否在限额以内',
      formula: '合计 ≤ 限额',
      substituted: '9.00 ≤ 10.00',
      value: '在限额以内，还可追加 1.00',
      clause: 'c2-s7-2.1',
    },
  ]);
  expect(answered(limit('100.00', '10.01')).steps[2]).toMatchObject({
    substituted: '10.01 ＞ 10.00',
    value: '超过限额',
  });
  expect(answered(limit('100.00')).steps[1]?.substituted).toBe('没有补充合同');
});

test('错误指出是哪一项', () => {
  expect(errorsOf(limit('0'))).toEqual(['contractPrice not-positive']);
  expect(errorsOf(limit('1', '0', 'x'))).toEqual(['supplements.1 not-money']);
  expect(errorsOf(limit('1', ...Array.from({ length: 1001 }, () => '0')))).toEqual(['supplements too-many']);
});

test('可追加的额度正好用完仍在限额以内，再多一分就超过', () => {
  fc.assert(
    fc.property(affordableFen, fc.nat({ max: 900_000_000 }), (price, spent) => {
      const first = resultOf(limit(yuan(price), yuan(spent)));
      fc.pre(first.within);
      expect(resultOf(limit(yuan(price), yuan(spent), first.left)).within).toBe(true);
      expect(resultOf(limit(yuan(price), yuan(spent), first.left, '0.01')).within).toBe(false);
    }),
  );
});
