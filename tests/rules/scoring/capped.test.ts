import { describe, expect, test } from 'vitest';
import type { Parameter } from '../../../src/rules/parameter.ts';
import { capped, places } from '../../../src/rules/scoring/capped.ts';

const points = (value: string): Parameter => ({
  id: 'points',
  title: '得分',
  value,
  unit: 'points',
  clause: 'c5-s2-2-13-1',
  words: `${value}分`,
});
const placesOf = (each: string, cap: string) => places(points(each), points(cap));
const cappedAt = (each: string, cap: string, count: number) =>
  capped(points(each), points(cap), count).toFixed(2);

describe('有最高分的小项', () => {
  test('除得尽时正好计满的个数', () => {
    expect(placesOf('2.5', '5')).toBe(2);
    expect(placesOf('1', '6')).toBe(6);
    expect(placesOf('0.1', '1.1')).toBe(11);
  });

  test('除不尽时最后一个只补到最高分，仍占一个', () => {
    expect(placesOf('2', '5')).toBe(3);
    expect(cappedAt('2', '5', 2)).toBe('4.00');
    expect(cappedAt('2', '5', 3)).toBe('5.00');
  });

  test('没有的得 0 分', () => {
    expect(cappedAt('2', '5', 0)).toBe('0.00');
  });
});
