import { parseAmount } from '../parts/amount/parse.ts';
import { halfWidth } from '../parts/form/half-width.ts';
import type { Problem } from '../parts/form/problem.ts';

/** A line of 投入费用明细表, as typed or pasted. `misplaced`: its unit price has an obviously misplaced decimal point. */
export interface DetailRow {
  key: number;
  name: string;
  quantity: string;
  unitPrice: string;
  amount: string;
  misplaced: boolean;
}

export type Part = 'quantity' | 'unitPrice' | 'amount';

/** The most lines that the rule takes. */
export const MOST_ROWS = 10_000;

export const PARTS: Readonly<Record<Part, string>> = {
  quantity: '数量',
  unitPrice: '单价',
  amount: '分项总价',
};

export const rowField = (row: DetailRow, part: Part | 'name' | 'misplaced'): string =>
  `bid-correction-row-${row.key}-${part}`;

export const emptyRow = (key: number): DetailRow => ({
  key,
  name: '',
  quantity: '',
  unitPrice: '',
  amount: '',
  misplaced: false,
});

/** Keys are never given twice, so that a row keeps its place on the page whatever happens to the others. */
export const nextKey = (rows: readonly DetailRow[]): number =>
  rows.reduce((most, { key }) => Math.max(most, key), -1) + 1;

/** Pasted rows in the place of a table or behind it; null where they are too many. */
export function takeRows(
  rows: readonly DetailRow[],
  pasted: readonly Omit<DetailRow, 'key'>[],
  append: boolean,
): DetailRow[] | null {
  const before = append ? rows.filter((row) => readRow(row).kind !== 'empty') : [];
  const first = nextKey(rows);
  return before.length + pasted.length > MOST_ROWS
    ? null
    : before.concat(pasted.map((row, i) => ({ key: first + i, ...row })));
}

/** Brings 1,200 and １２００ and 12台 to the text that the rule takes; null for what is no quantity. */
export function parseQuantity(text: string): string | null {
  const plain = halfWidth(text)
    .replace(/\s+/g, '')
    .replace(/(?<=\d)[^\d.,]{1,3}$/, '');
  return /^(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.\d{1,4})?$/.test(plain) ? plain.replaceAll(',', '') : null;
}

export interface Line {
  quantity: string;
  unitPrice: string;
  amount: string;
  unitPriceMisplaced: boolean;
}

/** What a row amounts to: nothing yet, something still missing, a line, or what is wrong with it. */
export type ReadRow =
  | { kind: 'empty' | 'unfinished' }
  | { kind: 'line'; line: Line }
  | { kind: 'wrong'; wrong: readonly { part: Part; message: string }[] };

const PLAIN_AMOUNT = /^\d{1,12}(?:\.\d{1,2})?$/;
const NO_QUANTITY = '请填写数量，例如 12 或 1.5（最多四位小数）。';

function readAmount(text: string): { ok: true; amount: string } | { ok: false; message: string } {
  if (PLAIN_AMOUNT.test(text)) return { ok: true, amount: text };
  return parseAmount(text);
}

function read(row: DetailRow): ReadRow {
  const given = [row.quantity, row.unitPrice, row.amount].filter((text) => text.trim() !== '').length;
  if (given === 0) return { kind: 'empty' };
  const quantity = parseQuantity(row.quantity);
  const unitPrice = readAmount(row.unitPrice);
  const amount = readAmount(row.amount);
  const wrong: { part: Part; message: string }[] = [];
  if (quantity === null && row.quantity.trim() !== '') wrong.push({ part: 'quantity', message: NO_QUANTITY });
  if (!unitPrice.ok && row.unitPrice.trim() !== '')
    wrong.push({ part: 'unitPrice', message: unitPrice.message });
  if (!amount.ok && row.amount.trim() !== '') wrong.push({ part: 'amount', message: amount.message });
  if (wrong.length > 0) return { kind: 'wrong', wrong };
  if (quantity === null || !unitPrice.ok || !amount.ok) return { kind: 'unfinished' };
  const line = { quantity, unitPrice: unitPrice.amount, amount: amount.amount };
  return { kind: 'line', line: { ...line, unitPriceMisplaced: row.misplaced } };
}

// A row is replaced when it changes: of ten thousand only the one typed into is read again.
const known = new WeakMap<DetailRow, ReadRow>();

export function readRow(row: DetailRow): ReadRow {
  const before = known.get(row);
  if (before) return before;
  const now = read(row);
  known.set(row, now);
  return now;
}

/**
 * The lines of a table, with the row that each comes from; what is wrong; the numbers of rows still to be finished. Empty
 * rows at the end are not there yet; one among the lines is unfinished, for the lines are counted.
 */
export interface ReadTable {
  lines: Line[];
  from: DetailRow[];
  unfinished: number[];
  problems: Problem[];
}

export function readTable(rows: readonly DetailRow[]): ReadTable {
  const table: ReadTable = { lines: [], from: [], unfinished: [], problems: [] };
  const length = rows.findLastIndex((row) => readRow(row).kind !== 'empty') + 1;
  rows.slice(0, length).forEach((row, i) => {
    const found = readRow(row);
    if (found.kind === 'line') {
      table.lines.push(found.line);
      table.from.push(row);
    } else if (found.kind !== 'wrong') table.unfinished.push(i + 1);
    else {
      for (const { part, message } of found.wrong) {
        table.problems.push({
          field: rowField(row, part),
          label: `明细表第 ${i + 1} 行的${PARTS[part]}`,
          message,
        });
      }
    }
  });
  return table;
}
