import { parseAmount } from '../parts/amount/parse.ts';
import type { DetailRow } from './detail.ts';

type Column = 'name' | 'quantity' | 'unitPrice' | 'amount';
type Layout = readonly (Column | null)[];

/**
 * Cells out of the text that a spreadsheet puts on the clipboard: tabs between cells, cells with line breaks in quotes. A
 * quotation mark that is not closed within 2,000 characters is one of the text.
 */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|""){0,2000})"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  while (cell.lastIndex < text.length) {
    const [, quoted, plain = '', end] = cell.exec(text)!;
    row.push((quoted?.replaceAll('""', '"') ?? plain).replace(/\s*[\r\n]+\s*/g, ' ').trim());
    if (end === '\t') continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((cells) => cells.some((part) => part !== ''));
}

/** What a heading says that its column holds. */
const HEADINGS: readonly [RegExp, Column][] = [
  [/单价/, 'unitPrice'],
  [/总价|合价|小计|金额|合计/, 'amount'],
  [/数量/, 'quantity'],
  [/名称|项目|内容/, 'name'],
];

function byHeading(cells: readonly string[]): Layout | null {
  const found = cells.map((text) => HEADINGS.find(([pattern]) => pattern.test(text))?.[1] ?? null);
  const layout = found.map((column, i) => (found.indexOf(column) === i ? column : null));
  return (['quantity', 'unitPrice', 'amount'] as const).every((column) => layout.includes(column))
    ? layout
    : null;
}

/** The columns of 附件2 in their order, as people leave some of them out. */
const LAYOUTS: readonly Layout[] = [
  [null, 'name', 'quantity', null, 'unitPrice', 'amount', null],
  [null, 'name', 'quantity', null, 'unitPrice', 'amount'],
  ['name', 'quantity', null, 'unitPrice', 'amount', null],
  ['name', 'quantity', null, 'unitPrice', 'amount'],
  ['name', 'quantity', 'unitPrice', 'amount'],
  ['quantity', 'unitPrice', 'amount'],
];

const pick = (cells: readonly string[], layout: Layout, column: Column): string =>
  cells[layout.indexOf(column)] ?? '';

/** What begins like a number may be a quantity; whether it is one the table says. */
const NUMBERED = /^[\d０-９]/;

const fits = (cells: readonly string[], layout: Layout): boolean =>
  cells.length === layout.length &&
  NUMBERED.test(pick(cells, layout, 'quantity')) &&
  parseAmount(pick(cells, layout, 'unitPrice')).ok &&
  parseAmount(pick(cells, layout, 'amount')).ok;

/** The layout that most of the first lines fit. */
function byContent(table: readonly (readonly string[])[]): Layout | null {
  const sample = table.slice(0, 20);
  const scored = LAYOUTS.map((layout) => ({
    layout,
    count: sample.filter((cells) => fits(cells, layout)).length,
  }));
  const best = scored.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best.layout : null;
}

export type Pasted =
  | { ok: true; rows: Omit<DetailRow, 'key'>[]; total: string | null; skipped: number }
  | { ok: false; message: string };

const TOTAL = /^(?:合\s*计|总\s*计)/;

/**
 * Lines of 投入费用明细表 as a spreadsheet copies them. What stands in the cells is taken as it is: what cannot be read is
 * marked in the table. A line 合计 gives the total; lines without any number (headings of groups) are left out and counted.
 */
export function parsePasted(text: string): Pasted {
  const table = cellsOf(text);
  if (table.length === 0) return { ok: false, message: '这里还没有内容，请先粘贴表格。' };
  const head = table.findIndex((cells) => byHeading(cells) !== null);
  const layout = head >= 0 && head < 20 ? byHeading(table[head]!) : byContent(table);
  if (!layout) {
    return {
      ok: false,
      message:
        '认不出哪几列是数量、单价和分项总价。请连同表头一起复制，或按“名称、数量、单位、单价、分项总价”的次序排列。',
    };
  }
  const rows: Omit<DetailRow, 'key'>[] = [];
  let total: string | null = null;
  let skipped = 0;
  for (const cells of table.slice(head + 1)) {
    const row = {
      name: pick(cells, layout, 'name'),
      quantity: pick(cells, layout, 'quantity'),
      unitPrice: pick(cells, layout, 'unitPrice'),
      amount: pick(cells, layout, 'amount'),
      misplaced: false,
    };
    const label = cells.find((cell) => cell !== '') ?? '';
    if (TOTAL.test(label)) {
      total = row.amount || (cells.findLast((cell) => parseAmount(cell).ok) ?? '');
    } else if (row.quantity === '' && row.unitPrice === '' && row.amount === '') skipped += 1;
    else rows.push(row);
  }
  if (rows.length === 0) return { ok: false, message: '粘贴的内容里没有一行有数量、单价或分项总价。' };
  return { ok: true, rows, total, skipped };
}

/** What has been pasted into the table. */
export const pastedWords = (count: number, skipped: number, total: string | null): string =>
  `已填入 ${count} 行${skipped > 0 ? `，略去没有数字的 ${skipped} 行` : ''}${total === null ? '' : '，合计也已填入'}。`;
