import type { Change, Place } from './cell.ts';

/**
 * The cells of a block as spreadsheets put it on the clipboard: tabs between cells, line breaks between rows, quotes around
 * a cell that holds either, doubled inside it.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)!.push(cell);
    cell = '';
  };
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (plain[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '' && closes(plain, at)) quoted = true;
    else if (sign === '\t') endCell();
    else if (sign === '\n') {
      endCell();
      rows.push([]);
    } else cell += sign;
  }
  endCell();
  return rows;
}

const QUOTED = /"(?:[^"]|"")*"(?:[\t\n]|$)/y;

/** A quote opens a cell only where another one ends it; else it is a sign like any other. */
const closes = (text: string, at: number): boolean => {
  QUOTED.lastIndex = at;
  return QUOTED.test(text);
};

/** What is to be written where a block is pasted, whether there is room for it or not. */
export const changesOf = (text: string, { row, column }: Place): Change[] =>
  readBlock(text).flatMap((cells, down) =>
    cells.map((cell, across) => ({ row: row + down, column: column + across, text: cell.trim() })),
  );

/** The same the other way round. */
export const writeBlock = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
    )
    .join('\n');
