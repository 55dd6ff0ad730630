/** What a number stands for, by its format. `decimals`: as many places as it is shown with. */
export interface NumberFormat {
  kind: 'number' | 'percent' | 'date' | 'time' | 'date-time';
  decimals: number;
}

export const PLAIN: NumberFormat = { kind: 'number', decimals: 0 };

/** A cell with something in it. `text`: what stands in the file, undecoded for numbers. */
export interface Cell {
  type: 'number' | 'text' | 'boolean' | 'error' | 'iso-date';
  text: string;
  format: NumberFormat;
  formula: boolean;
}

export interface Row {
  /** As a spreadsheet shows it, from 1. */
  number: number;
  /** By column, from 0; blank cells are left out. */
  cells: Map<number, Cell>;
  /** Filtered out, or hidden by hand. */
  hidden: boolean;
}

/** Rows and columns from 1 and 0; both ends belong to it. */
export interface Merge {
  name: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** `name` is null for a .csv, which has one sheet without a name. */
export interface Sheet {
  name: string | null;
  rows: Row[];
  merges: Merge[];
}

export interface Book {
  sheets: Sheet[];
  /** Whether days are counted from 1904 instead of 1900. */
  from1904: boolean;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_383;

/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** `B7` → row 7, column 1; null for what is no such address. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row >= 1 && row <= LAST_ROW && column - 1 <= LAST_COLUMN ? { row, column: column - 1 } : null;
}

export const whereSheet = ({ name }: Sheet): string => (name === null ? '文件' : `工作表“${name}”`);

export const whereRow = ({ name }: Sheet, row: number): string =>
  `${name === null ? '' : `工作表“${name}”`}第 ${row} 行`;

/** E.g. `工作表“评分”单元格 D7`. */
export const whereCell = ({ name }: Sheet, row: number, column: number): string =>
  `${name === null ? '' : `工作表“${name}”`}单元格 ${columnName(column)}${row}`;
