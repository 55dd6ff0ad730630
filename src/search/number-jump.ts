import { comparable } from './fold.ts';
import type { SearchRecord } from './record.ts';

const DIGITS = '一二三四五六七八九';
const ORDINAL = /^第([\d一二三四五六七八九十]+)([章条])/;
const ANNEX = /^附件(\d+)/;
const DECIMAL = /^\d+(?:\.\d+)+/;
/** （3） or ③ after a clause number: the item inside the clause. */
const ITEM = /^(?:\((\d+)\)|([①-⑳]))/;
const FIRST_CIRCLED = '①'.charCodeAt(0);

/** Which records a number or id names; made once per corpus. */
export type NumberIndex = ReadonlyMap<string, readonly number[]>;

function arabic(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const [tens, units] = numeral.includes('十') ? numeral.split('十') : ['0', numeral];
  const digit = (text: string | undefined) => DIGITS.indexOf(text || ' ') + 1;
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(units);
}

/** The number that a comparable text begins with, in one spelling for 第九条 and 第9条, and what follows it. */
function leadingNumber(text: string): { key: string; rest: string } | null {
  const ordinal = ORDINAL.exec(text);
  if (ordinal) {
    const [printed, numeral, unit] = ordinal as unknown as [string, string, string];
    return { key: `第${arabic(numeral)}${unit}`, rest: text.slice(printed.length) };
  }
  const annex = ANNEX.exec(text);
  if (annex) return { key: annex[0], rest: text.slice(annex[0].length) };
  const decimal = DECIMAL.exec(text);
  return decimal && { key: decimal[0], rest: text.slice(decimal[0].length) };
}

export function buildNumberIndex(records: readonly SearchRecord[]): NumberIndex {
  const index = new Map<string, number[]>();
  records.forEach(({ id, label }, record) => {
    const keys = new Set([id.toLowerCase()]);
    const cited = leadingNumber(comparable(label));
    if (cited?.rest === '') keys.add(cited.key);
    // The id holds the right number where the text is misprinted.
    const tail = id.slice(id.lastIndexOf('-') + 1);
    if (DECIMAL.test(tail)) keys.add(tail);
    for (const key of keys) {
      const named = index.get(key);
      if (named) named.push(record);
      else index.set(key, [record]);
    }
  });
  return index;
}

function itemOf(rest: string): string | null {
  const [printed, digits, circled] = ITEM.exec(rest) ?? [];
  if (printed === undefined || printed !== rest) return null;
  return digits ?? String((circled as string).charCodeAt(0) - FIRST_CIRCLED + 1);
}

/**
 * The records that a query names by number: `6.1.10`, `6.1.10（3）`, `第二章6.1.10`, `附件11`, `第九条`, or by id.
 * Empty when the query is anything else. Reading order.
 */
export function findNumber(
  records: readonly SearchRecord[],
  index: NumberIndex,
  query: string,
): readonly number[] {
  const text = comparable(query);
  const byId = index.get(text.replace(/^#/, ''));
  if (byId) return byId;
  const first = leadingNumber(text);
  if (!first) return [];
  const chapter = /^第(\d+)章$/.exec(first.key)?.[1];
  const within = chapter !== undefined && first.rest !== '' ? leadingNumber(first.rest) : null;
  const { key, rest } = within ?? first;
  const named = (index.get(key) ?? []).filter(
    (record) => within === null || records[record]?.chapter === Number(chapter),
  );
  if (rest === '') return named;
  const item = itemOf(rest);
  if (item === null) return [];
  return named.flatMap((record) => index.get(`${records[record]?.id.toLowerCase()}-${item}`) ?? []);
}
