import { addRow, type BidPart, type BidRow } from './draft.ts';

/** Cells of a spreadsheet, as the clipboard carries them: lines of cells parted by tabs. */
export function readCells(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

export interface Pasted {
  rows: BidRow[];
  /** How many rows were written, and how many had no room. */
  written: number;
  left: number;
}

/** A line of headings: it has no figure where a price is expected. */
const isHeading = (cells: readonly string[], column: number): boolean =>
  cells[column] !== undefined && cells[column] !== '' && !/[\d\uFF10-\uFF19]/.test(cells[column]);

/**
 * Writes cells into the rows from row `at` on and from the column `from` to the right; adds rows as needed, `most` in
 * all. An empty line of the clipboard is left out, a line of headings as well.
 */
export function paste(
  rows: readonly BidRow[],
  cells: readonly string[][],
  at: number,
  from: BidPart,
  columns: readonly BidPart[],
  most: number,
): Pasted {
  const targets = columns.slice(columns.indexOf(from));
  const price = targets.indexOf('price');
  const filled = cells.filter((line) => line.some((cell) => cell !== ''));
  const lines = filled.filter((line, i) => i > 0 || price < 0 || !isHeading(line, price));
  let next = [...rows];
  const fitting = lines.slice(0, most - at);
  fitting.forEach((line, i) => {
    if (at + i >= next.length) next = addRow(next);
    const values = targets.flatMap((part, column) => {
      const cell = line[column];
      return cell === undefined || (part === 'name' && cell === '') ? [] : [[part, cell] as const];
    });
    next[at + i] = { ...next[at + i]!, ...Object.fromEntries(values) };
  });
  return { rows: next, written: fitting.length, left: lines.length - fitting.length };
}
