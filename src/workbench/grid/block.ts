import type { Place } from './cell.ts';

/** The cells from `top` to `bottom` and from `left` to `right`, all included. */
export interface Block {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The block between two corners, within a table of so many rows and columns. */
export const blockBetween = (a: Place, b: Place, rows: number, columns: number): Block => ({
  top: Math.min(a.row, b.row),
  bottom: Math.min(rows - 1, Math.max(a.row, b.row)),
  left: Math.min(a.column, b.column),
  right: Math.min(columns - 1, Math.max(a.column, b.column)),
});

export const isOneCell = ({ top, bottom, left, right }: Block): boolean => top === bottom && left === right;

export const isInside = ({ top, bottom, left, right }: Block, { row, column }: Place): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** What `make` gives for each cell, row by row. */
export const mapBlock = <Value>(
  { top, bottom, left, right }: Block,
  make: (place: Place) => Value,
): Value[][] =>
  Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, across) => make({ row: top + down, column: left + across })),
  );
