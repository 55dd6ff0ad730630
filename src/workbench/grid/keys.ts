import type { Place } from './cell.ts';

/** Rows that PageUp and PageDown go at once. */
const PAGE = 10;

/** The nearest cell that there is. */
export const within = ({ row, column }: Place, rows: number, columns: number): Place => ({
  row: Math.max(0, Math.min(rows - 1, row)),
  column: Math.max(0, Math.min(columns - 1, column)),
});

/** Where a key leads, perhaps beyond the table; null for a key that leads nowhere. Ctrl with Home or End: the corner. */
export function placeByKey(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, column }: Place,
  rows: number,
  columns: number,
): Place | null {
  const far = ctrlKey || metaKey;
  const places: Readonly<Record<string, Place>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? rows - 1 : row, column: columns - 1 },
  };
  return places[key] ?? null;
}

/** The next cell in the order of reading, or the one before; null where the table ends. */
export function placeByTab({ row, column }: Place, back: boolean, rows: number, columns: number) {
  const place = row * columns + column + (back ? -1 : 1);
  if (place < 0 || place >= rows * columns) return null;
  return { row: Math.floor(place / columns), column: place % columns };
}
