import * as v from 'valibot';
import { groupDigits } from '../amount/format.ts';
import { parseAmount } from '../amount/parse.ts';
import type { Problem } from '../form/problem.ts';
import { LONGEST_TEXT } from '../share/scenario.ts';

/** One amount of a list, as typed. */
export interface AmountRow {
  key: number;
  text: string;
}

/** The most amounts that the rules take. */
export const MOST_AMOUNTS = 1000;

export const rowsOf = (amounts: readonly string[]): AmountRow[] =>
  amounts.map((amount, key) => ({ key, text: groupDigits(amount) }));

export const addRow = (rows: readonly AmountRow[]): AmountRow[] => [
  ...rows,
  { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, text: '' },
];

export const fieldOf = (list: string, { key }: AmountRow): string => `${list}-${key}`;

/** The amounts that are filled in, and what is wrong with any; a row without an amount is not there yet. */
export function readAmounts(
  list: string,
  rows: readonly AmountRow[],
  label: (number: number) => string,
): { amounts: string[]; filled: Omit<Problem, 'message'>[]; problems: Problem[] } {
  const amounts: string[] = [];
  const filled: Omit<Problem, 'message'>[] = [];
  const problems: Problem[] = [];
  rows.forEach((row, i) => {
    if (row.text.trim() === '') return;
    const place = { field: fieldOf(list, row), label: label(i + 1) };
    const parsed = parseAmount(row.text);
    if (!parsed.ok) problems.push({ ...place, message: parsed.message });
    else {
      amounts.push(parsed.amount);
      filled.push(place);
    }
  });
  return { amounts, filled, problems };
}

export const packAmounts = (rows: readonly AmountRow[]): string[] => rows.map(({ text }) => text);

const Texts = v.array(v.unknown());
const Text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));

/** Amounts out of a link; what is not one is left out and named in `ignored`. */
export function unpackAmounts(
  state: unknown,
  label: (number: number) => string,
): { rows: AmountRow[]; ignored: string[] } {
  const rows: AmountRow[] = [];
  const ignored: string[] = [];
  const packed = v.safeParse(Texts, state);
  (packed.success ? packed.output : []).forEach((item, i) => {
    if (v.is(Text, item) && rows.length < MOST_AMOUNTS) rows.push({ key: rows.length, text: item });
    else ignored.push(label(i + 1));
  });
  return { rows, ignored };
}
