import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesOf, readBlock, writeBlock } from '../../../src/workbench/grid/clipboard.ts';
import {
  edgesOf,
  ROW,
  scrollFor,
  visibleColumns,
  visibleRows,
  widthOfNames,
} from '../../../src/workbench/grid/layout.ts';

describe('a block on the clipboard', () => {
  test('tabs part cells, line breaks of every kind part rows, the last one ends the block', () => {
    expect(readBlock('甲\t1\r\n乙\t\t2\n')).toEqual([
      ['甲', '1'],
      ['乙', '', '2'],
    ]);
    expect(readBlock('')).toEqual([['']]);
  });

  test('quotes keep tabs, line breaks and quotes inside a cell', () => {
    expect(readBlock('"甲\n公司"\t"说 ""好"""\t"a\tb"')).toEqual([['甲\n公司', '说 "好"', 'a\tb']]);
  });

  test('a quote that nothing closes is a sign like any other', () => {
    expect(readBlock('"甲\t5\n乙')).toEqual([['"甲', '5'], ['乙']]);
    expect(readBlock('5"\t6')).toEqual([['5"', '6']]);
  });

  test('it is written from the cell on, without the spaces around its texts', () => {
    expect(changesOf('甲\t 1\n乙 \t', { row: 3, column: 5 })).toEqual([
      { row: 3, column: 5, text: '甲' },
      { row: 3, column: 6, text: '1' },
      { row: 4, column: 5, text: '乙' },
      { row: 4, column: 6, text: '' },
    ]);
  });

  test('whatever the cells hold, they come back', () => {
    const cell = fc.string({ unit: fc.constantFrom('甲', '"', '\t', '\n', ' ', '1', ',') });
    const blocks = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      )
      .filter((rows) => rows.at(-1)!.join('') !== '');
    fc.assert(
      fc.property(blocks, (rows) => {
        expect(readBlock(writeBlock(rows))).toEqual(rows);
      }),
    );
  });
});

test('names have two lines: a column as wide as half the longest, within bounds', () => {
  expect(widthOfNames([])).toBe(120);
  expect(widthOfNames(['甲公司', '乙'])).toBe(120);
  expect(widthOfNames(['乙', '江苏省常州市政务信息化有限公司'])).toBe(20 + Math.ceil((15 + 1) * 7.5));
  expect(widthOfNames(['名'.repeat(200)])).toBe(240);
});

describe('what is in sight', () => {
  test('rows: those in the window and three on either side', () => {
    expect(visibleRows(0, 10 * ROW, 1000)).toEqual({ from: 0, to: 13 });
    expect(visibleRows(100 * ROW, 10 * ROW, 1000)).toEqual({ from: 97, to: 113 });
    expect(visibleRows(990 * ROW, 10 * ROW, 1000)).toEqual({ from: 987, to: 1000 });
  });

  test('columns: those in the window and three on either side, whatever their widths', () => {
    const edges = edgesOf([100, 50, 200, 100, 100, 100, 100, 100]);
    expect(edges).toEqual([0, 100, 150, 350, 450, 550, 650, 750, 850]);
    expect(visibleColumns(0, 160, edges)).toEqual({ from: 0, to: 6 });
    expect(visibleColumns(460, 100, edges)).toEqual({ from: 1, to: 8 });
    expect(visibleColumns(0, 100, [0])).toEqual({ from: 0, to: 0 });
  });

  test('scrolling moves no farther than it has to', () => {
    expect(scrollFor(100, 200, 120, 160)).toBe(100);
    expect(scrollFor(100, 200, 40, 80)).toBe(40);
    expect(scrollFor(100, 200, 280, 320)).toBe(120);
  });
});
