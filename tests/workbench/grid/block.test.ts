import { expect, test } from 'vitest';
import { blockBetween, isInside, isOneCell, mapBlock } from '../../../src/workbench/grid/block.ts';

test('a block is the same from whichever corner it is drawn, and ends with the table', () => {
  const block = { top: 1, bottom: 3, left: 0, right: 2 };
  expect(blockBetween({ row: 1, column: 0 }, { row: 3, column: 2 }, 9, 9)).toEqual(block);
  expect(blockBetween({ row: 3, column: 0 }, { row: 1, column: 2 }, 9, 9)).toEqual(block);
  expect(blockBetween({ row: 1, column: 0 }, { row: 8, column: 5 }, 4, 3)).toEqual(block);
});

test('its edges are inside, the next cell is not', () => {
  const block = { top: 1, bottom: 3, left: 1, right: 2 };
  for (const row of [1, 3]) for (const column of [1, 2]) expect(isInside(block, { row, column })).toBe(true);
  for (const place of [
    { row: 0, column: 1 },
    { row: 4, column: 1 },
    { row: 1, column: 0 },
    { row: 1, column: 3 },
  ])
    expect(isInside(block, place)).toBe(false);
});

test('one cell is a block of one cell only', () => {
  expect(isOneCell({ top: 2, bottom: 2, left: 1, right: 1 })).toBe(true);
  expect(isOneCell({ top: 2, bottom: 3, left: 1, right: 1 })).toBe(false);
  expect(isOneCell({ top: 2, bottom: 2, left: 1, right: 2 })).toBe(false);
});

test('its cells come row by row', () => {
  const names = mapBlock(
    { top: 1, bottom: 2, left: 0, right: 1 },
    ({ row, column }) => `${'ABC'[column]}${row + 1}`,
  );
  expect(names).toEqual([
    ['A2', 'B2'],
    ['A3', 'B3'],
  ]);
});
