import { expect, test } from 'vitest';
import { placeByKey, placeByTab, within } from '../../../src/workbench/grid/keys.ts';

const key = (name: string, held: { ctrlKey?: boolean; metaKey?: boolean } = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  ...held,
});
const AT = { row: 20, column: 2 };

test.each([
  ['ArrowUp', { row: 19, column: 2 }],
  ['ArrowDown', { row: 21, column: 2 }],
  ['ArrowLeft', { row: 20, column: 1 }],
  ['ArrowRight', { row: 20, column: 3 }],
  ['PageUp', { row: 10, column: 2 }],
  ['PageDown', { row: 30, column: 2 }],
  ['Home', { row: 20, column: 0 }],
  ['End', { row: 20, column: 4 }],
])('%s leads from the third cell of the twenty-first row to %o', (name, to) => {
  expect(placeByKey(key(name), AT, 50, 5)).toEqual(to);
});

test('with Ctrl, or Command, Home leads to the first cell of all and End to the last', () => {
  expect(placeByKey(key('Home', { ctrlKey: true }), AT, 50, 5)).toEqual({ row: 0, column: 0 });
  expect(placeByKey(key('End', { metaKey: true }), AT, 50, 5)).toEqual({ row: 49, column: 4 });
  expect(placeByKey(key('ArrowUp', { ctrlKey: true }), AT, 50, 5)).toEqual({ row: 19, column: 2 });
});

test('other keys lead nowhere', () => {
  expect(placeByKey(key('a'), AT, 50, 5)).toBe(null);
  expect(placeByKey(key('Enter'), AT, 50, 5)).toBe(null);
});

test('Tab goes through the cells as one reads, and leaves the table at its ends', () => {
  expect(placeByTab({ row: 0, column: 4 }, false, 2, 5)).toEqual({ row: 1, column: 0 });
  expect(placeByTab({ row: 1, column: 0 }, true, 2, 5)).toEqual({ row: 0, column: 4 });
  expect(placeByTab({ row: 1, column: 4 }, false, 2, 5)).toBe(null);
  expect(placeByTab({ row: 0, column: 0 }, true, 2, 5)).toBe(null);
});

test('a place beyond the table is its nearest cell; a table without cells has its first', () => {
  expect(within({ row: -3, column: 9 }, 2, 5)).toEqual({ row: 0, column: 4 });
  expect(within({ row: 7, column: -1 }, 2, 5)).toEqual({ row: 1, column: 0 });
  expect(within({ row: 7, column: 7 }, 0, 0)).toEqual({ row: 0, column: 0 });
});
