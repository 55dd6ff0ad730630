import { type Column, fold, type Layout } from '../columns.ts';
import { columnName, type Row, type Sheet, whereCell, whereRow, whereSheet } from './book.ts';
import type { Log } from './log.ts';
import { readValue } from './value.ts';

/** A row of a table: what stands in its columns, '' where nothing does. */
export interface Entry {
  row: number;
  get(key: string): string;
  /** Where a column's cell of this row stands; the row where the table has no such column. */
  where(key: string): string;
}

export interface Table {
  entries: Entry[];
  /** The rows above the heading. */
  above: Row[];
  has(key: string): boolean;
}

/** Titles and notes above the heading take no more rows than this. */
const LAST_HEADING_ROW = 30;
/** A column of running numbers says nothing. */
const COUNTER = '序号';

const titlesOf = ({ title, also = [] }: Column): string[] => [title, ...also].map(fold);

/** The row with the most known titles, among them that of the first column. */
export function findHeading(sheet: Sheet, columns: readonly Column[]): Row | null {
  const known = new Set(columns.flatMap(titlesOf));
  const first = titlesOf(columns[0]!);
  let best: { row: Row; count: number } | null = null;
  for (const row of sheet.rows) {
    if (row.number > LAST_HEADING_ROW) break;
    const titles = [...row.cells.values()].map(({ text }) => fold(text));
    const count = titles.filter((title) => known.has(title)).length;
    if (titles.some((title) => first.includes(title)) && count > (best?.count ?? 0)) best = { row, count };
  }
  return best?.row ?? null;
}

/** Which column stands where; reports titles that are missing, double, or absent above a column with something in it. */
function placeColumns(sheet: Sheet, heading: Row, layout: Layout, log: Log): Map<string, number> {
  const places = new Map<string, number>();
  // A column's own title goes before another name of a different column.
  const byTitle = new Map([
    ...layout.columns.flatMap((column) => titlesOf(column).map((title) => [title, column] as const)),
    ...layout.columns.map((column) => [fold(column.title), column] as const),
  ]);
  const unknown: string[] = [];
  for (const [at, { text }] of heading.cells) {
    const column = byTitle.get(fold(text));
    if (!column && fold(text) !== COUNTER) unknown.push(`“${text.trim()}”（${columnName(at)} 列）`);
    if (!column) continue;
    if (places.has(column.key)) {
      log.problem(whereCell(sheet, heading.number, at), `“${column.title}”一列出现了两次，请留下一列。`);
    } else places.set(column.key, at);
  }
  const absent = (required: boolean) =>
    layout.columns
      .filter((column) => Boolean(column.required) === required && !places.has(column.key))
      .map(({ title }) => `“${title}”`);
  const missing = absent(true);
  if (missing.length > 0) {
    const count = missing.length === 1 ? '一列' : `等 ${missing.length} 列`;
    log.problem(whereRow(sheet, heading.number), `缺少${missing.join('、')}${count}，列名要与模板一致。`);
  }
  const blank = absent(false);
  if (blank.length > 0) log.note(`${whereSheet(sheet)}没有${blank.join('、')}，这些内容留空。`);
  if (unknown.length > 0) log.note(`${whereSheet(sheet)}的${unknown.join('、')}不是模板里的列，没有读入。`);
  return places;
}

function reportMerges(sheet: Sheet, heading: Row, places: ReadonlyMap<string, number>, log: Log): void {
  const last = Math.max(...places.values());
  for (const { name, bottom, left } of sheet.merges) {
    if (bottom < heading.number || left > last) continue;
    log.problem(
      `${whereSheet(sheet)}单元格 ${name}`,
      '是合并单元格。请取消合并，并在每一行都填写，否则看不出内容属于哪一行。',
    );
  }
}

function reportUntitled(sheet: Sheet, heading: Row, rows: readonly Row[], log: Log): void {
  const reported = new Set<number>();
  for (const { number, cells } of rows) {
    for (const [at, { text }] of cells) {
      if (heading.cells.has(at) || reported.has(at) || text.trim() === '') continue;
      reported.add(at);
      log.problem(whereCell(sheet, number, at), '有内容，但这一列没有列名。请补上列名，或删去这一列的内容。');
    }
  }
}

/** Reads the table of a sheet by its heading; null where there is no heading, which is then reported. */
export function readTable(sheet: Sheet, layout: Layout, from1904: boolean, log: Log): Table | null {
  const heading = findHeading(sheet, layout.columns);
  if (!heading) {
    log.problem(
      whereSheet(sheet),
      `前 ${LAST_HEADING_ROW} 行里没有列名“${layout.columns[0]!.title}”，认不出这张表。请用模板里的列名。`,
    );
    return null;
  }
  const places = placeColumns(sheet, heading, layout, log);
  const rows = sheet.rows.filter(({ number }) => number > heading.number);
  reportMerges(sheet, heading, places, log);
  reportUntitled(sheet, heading, rows, log);

  const present = layout.columns.filter(({ key }) => places.has(key));
  const entries: Entry[] = [];
  for (const { number, cells, hidden } of rows) {
    const where = (key: string): string =>
      places.has(key) ? whereCell(sheet, number, places.get(key)!) : whereRow(sheet, number);
    const values = new Map<string, string>();
    let filled = false;
    for (const column of present) {
      const cell = cells.get(places.get(column.key)!);
      if (!cell) continue;
      filled ||= cell.text.trim() !== '' || cell.formula;
      values.set(column.key, readValue(cell, column, { where: where(column.key), from1904, log }));
    }
    if (!filled) continue;
    if (hidden) log.adjusted('hidden', whereRow(sheet, number));
    for (const { key, title, kind, required } of present) {
      if (required && kind === 'name' && !cells.get(places.get(key)!)?.text.trim()) {
        log.problem(where(key), `没有填写${title}。`);
      }
    }
    entries.push({ row: number, where, get: (key) => values.get(key) ?? '' });
  }
  return {
    entries,
    above: sheet.rows.filter(({ number }) => number < heading.number),
    has: (key) => places.has(key),
  };
}
