import { expect, test } from 'vitest';
import {
  minutesBetween,
  readQuantity,
  readRank,
  readScore,
  readTime,
} from '../../../src/workbench/evaluation/figures.ts';

test.each([
  ['2.5', '2.50'],
  ['２．５０', '2.50'],
  [' 3 分', '3.00'],
  ['.5', '0.50'],
  ['2.500', '2.50'],
  ['0', '0.00'],
  ['999.99', '999.99'],
])('the score %s is read as %s', (text, score) => {
  expect(readScore(text)).toBe(score);
});

test.each(['', '.', '-1', '+1', '2.555', '1000', '三', '1e2', '2,5', 'NaN', '=1+1'])(
  '“%s” is no score',
  (text) => {
    expect(readScore(text)).toBe(null);
  },
);

test.each([
  ['2026-03-20T09:00', '2026-03-20T09:00'],
  ['2026-3-20 9:05', '2026-03-20T09:05'],
  ['2026/03/20 09:05:07', '2026-03-20T09:05:07'],
  ['2026年3月20日 9时5分', '2026-03-20T09:05'],
  ['2026年3月20日9:05', '2026-03-20T09:05'],
  ['２０２６-03-20　09:05', '2026-03-20T09:05'],
])('the time %s is read as %s', (text, time) => {
  expect(readTime(text)).toBe(time);
});

test.each([
  '',
  '2026-03-20',
  '2026-02-30 09:00',
  '2026-03-20 25:00',
  '2026-03-20 09:60',
  '9:00',
  '1026-03-20 09:00',
])('“%s” is no time', (text) => {
  expect(readTime(text)).toBe(null);
});

test('minutes are counted over midnight, whole, and negative backwards', () => {
  expect(minutesBetween('2026-04-08T23:45', '2026-04-09T00:15')).toBe(30);
  expect(minutesBetween('2026-04-08T15:00:01', '2026-04-08T15:30')).toBe(29);
  expect(minutesBetween('2026-04-08T15:30', '2026-04-08T15:00')).toBe(-30);
});

test('a rank is a number, with or without its words', () => {
  expect(['1', '第2名', '３'].map(readRank)).toEqual([1, 2, 3]);
  expect(['', '一', '1.5', '-1'].map(readRank)).toEqual([null, null, null, null]);
});

test('a quantity keeps its decimals and loses its separators', () => {
  expect(['12', '1,200', '1.5', '１２'].map(readQuantity)).toEqual(['12', '1200', '1.5', '12']);
  expect(['', '1,20', '-1', '1.23456'].map(readQuantity)).toEqual([null, null, null, null]);
});
