import * as v from 'valibot';
import { groupDigits } from '../amount/format.ts';
import { parseAmount } from '../amount/parse.ts';
import type { Outcome } from '../explain/outcome.ts';
import type { Problem } from '../form/problem.ts';
import { LONGEST_TEXT } from '../share/scenario.ts';

/** A bidder's row, as typed. `marked` is the row's tick: rejected, or thought too low by the committee. */
export interface BidRow {
  key: number;
  name: string;
  price: string;
  marked: boolean;
  /** Points assumed for the other two parts, where a calculator asks for them. */
  technical?: string;
  commercial?: string;
}

/** A column of the table that is typed into. */
export type BidPart = 'name' | 'price' | 'technical' | 'commercial';

/** The most rows that the rules take. */
export const MOST_ROWS = 1000;

const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];

const nextKey = (rows: readonly BidRow[]): number => Math.max(-1, ...rows.map((row) => row.key)) + 1;

function nextName(rows: readonly BidRow[]): string {
  const taken = new Set(rows.map((row) => row.name.trim()));
  const numbered = Array.from({ length: rows.length + 1 }, (_, i) => `第${i + 1}家`);
  return [...STEMS.map((stem) => `${stem}公司`), ...numbered].find((name) => !taken.has(name))!;
}

export function addRow(rows: readonly BidRow[]): BidRow[] {
  return [...rows, { key: nextKey(rows), name: nextName(rows), price: '', marked: false }];
}

export function rowsOf(bids: readonly { bidder: string; price: string; marked: boolean }[]): BidRow[] {
  return bids.map(({ bidder, price, marked }, key) => ({
    key,
    name: bidder,
    price: groupDigits(price),
    marked,
  }));
}

export const fieldOf = (form: string, row: BidRow, part: BidPart | 'mark'): string =>
  `${form}-${row.key}-${part}`;

/** A row that has a price; `number` is its place in the table, from 1. */
export interface FilledRow {
  row: BidRow;
  number: number;
  bid: { bidder: string; price: string };
}

/** The rows that have a price, as bids, and what keeps any of them from being one. A row without a price is not there yet. */
export function readRows(
  form: string,
  rows: readonly BidRow[],
): { filled: FilledRow[]; problems: Problem[] } {
  const filled: FilledRow[] = [];
  const problems: Problem[] = [];
  rows.forEach((row, i) => {
    if (row.price.trim() === '') return;
    const parsed = parseAmount(row.price);
    if (parsed.ok)
      filled.push({ row, number: i + 1, bid: { bidder: row.name.trim(), price: parsed.amount } });
    else {
      const label = `${row.name.trim() || `第 ${i + 1} 行`}的报价`;
      problems.push({ field: fieldOf(form, row, 'price'), label, message: parsed.message });
    }
  });
  return { filled, problems };
}

/** Finds the field of a rule's error path, e.g. `bids.2.bidder`. */
export function placeIn(
  form: string,
  filled: readonly FilledRow[],
): (path: string) => Omit<Problem, 'message'> {
  return (path) => {
    const [, index = '0', property] = path.split('.');
    const { row, number } = filled[Number(index)]!;
    const name = row.name.trim() || `第 ${number} 行`;
    return property === 'bidder'
      ? { field: fieldOf(form, row, 'name'), label: `${name}的名称` }
      : { field: fieldOf(form, row, 'price'), label: `${name}的报价` };
  };
}

/** What the rule finds wrong with the rows that could be read, added to what could not; then there is no result. */
export function withProblems<Result extends object>(
  problems: readonly Problem[],
  outcome: Outcome<Result>,
): Outcome<Result> {
  return problems.length === 0 ? outcome : { done: null, problems: [...problems, ...outcome.problems] };
}

type Offer = [name: string, price: string, marked: 0 | 1];
export type PackedRow = Offer | [...Offer, technical: string, commercial: string];

export const packRows = (rows: readonly BidRow[]): PackedRow[] =>
  rows.map(({ name, price, marked, technical = '', commercial = '' }) => {
    const packed: Offer = [name, price, marked ? 1 : 0];
    return technical || commercial ? [...packed, technical, commercial] : packed;
  });

const PackedRows = v.array(v.unknown());
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const Row = v.tuple([text, text, v.picklist([0, 1]), v.optional(text), v.optional(text)]);

/** Rows out of a link; a row that is not one is left out and named in `ignored`. Null where there are no rows at all. */
export function unpackRows(state: unknown): { rows: BidRow[]; ignored: string[] } | null {
  const packed = v.safeParse(PackedRows, state);
  if (!packed.success || packed.output.length === 0) return null;
  const rows: BidRow[] = [];
  const ignored: string[] = [];
  packed.output.forEach((item, i) => {
    const parsed = v.safeParse(Row, item);
    if (!parsed.success || rows.length === MOST_ROWS) ignored.push(`第 ${i + 1} 行`);
    else {
      const [name, price, mark, technical = '', commercial = ''] = parsed.output;
      rows.push({
        key: rows.length,
        name,
        price,
        marked: mark === 1,
        ...((technical || commercial) && { technical, commercial }),
      });
    }
  });
  return rows.length > 0 ? { rows, ignored } : null;
}
