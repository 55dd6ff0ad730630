import { Unreadable } from '../outcome.ts';
import type { Archive } from './archive.ts';
import {
  type Cell,
  LAST_COLUMN,
  LAST_ROW,
  type Merge,
  type NumberFormat,
  PLAIN,
  parseAddress,
  type Row,
  type Sheet,
} from './book.ts';
import { unescapeText } from './strings.ts';
import { readXml } from './xml.ts';

/** A thousand bidders, fifteen experts and twenty items take a third of a million. */
const MOST_CELLS = 2_000_000;

const TYPES: Record<string, Cell['type']> = { b: 'boolean', e: 'error', d: 'iso-date', n: 'number' };

function parseRange(name: string): Merge | null {
  const [from, to] = name.split(':').map(parseAddress);
  if (!from) return null;
  const end = to ?? from;
  return { name, top: from.row, bottom: end.row, left: from.column, right: end.column };
}

/** Reads the cells of one sheet; their addresses may be left out, as the format allows. */
export function readSheet(
  archive: Archive,
  part: string,
  name: string,
  { strings, formats }: { strings: readonly string[]; formats: readonly NumberFormat[] },
  advance: (bytes: number) => void,
): Sheet {
  const broken = () => new Unreadable(`工作表“${name}”`, '内容已损坏，请用表格软件打开后重新保存。');
  const rows: Row[] = [];
  const merges: Merge[] = [];
  let count = 0;
  let row: Row | null = null;
  let column = -1;
  let given: { type: string; format: NumberFormat; formula: boolean } | null = null;
  let text = '';
  let inValue = false;
  let aside = false;

  const finish = (): void => {
    if (!row || !given) return;
    const { type, format, formula } = given;
    given = null;
    const shared = type === 's' && text !== '';
    const value = shared
      ? strings[Number(text)]
      : type === 'str' || type === 'inlineStr'
        ? unescapeText(text)
        : text;
    if (value === undefined) throw broken();
    // A formula that gives an empty text shows nothing; one without a result has not been reckoned by the program that wrote it.
    if (value === '' && (!formula || type === 'str')) return;
    count += 1;
    if (count > MOST_CELLS) throw new Unreadable(`工作表“${name}”`, '有内容的单元格太多，不像是评审表格。');
    row.cells.set(column, { type: TYPES[type] ?? 'text', text: value, format, formula });
  };

  readXml(
    archive,
    part,
    {
      open(element, attributes) {
        if (element === 'row') {
          const { r, hidden } = attributes();
          const number = Number(r ?? (rows.at(-1)?.number ?? 0) + 1);
          if (!Number.isInteger(number) || number <= (rows.at(-1)?.number ?? 0) || number > LAST_ROW)
            throw broken();
          row = { number, cells: new Map(), hidden: hidden === '1' || hidden === 'true' };
          rows.push(row);
          column = -1;
        } else if (element === 'c' && row) {
          const { r, t = 'n', s } = attributes();
          const address = r === undefined ? { row: row.number, column: column + 1 } : parseAddress(r);
          if (!address || address.row !== row.number || address.column > LAST_COLUMN) throw broken();
          column = address.column;
          given = { type: t, format: formats[Number(s ?? 0)] ?? PLAIN, formula: false };
          text = '';
        } else if (element === 'f' && given) given.formula = true;
        else if (element === 'rPh') aside = true;
        else if (element === 'v' || element === 't') inValue = given !== null && !aside;
        else if (element === 'mergeCell') {
          const merge = parseRange(attributes()['ref'] ?? '');
          if (merge) merges.push(merge);
        }
      },
      text(piece) {
        if (inValue) text += piece;
      },
      close(element) {
        if (element === 'v' || element === 't') inValue = false;
        else if (element === 'rPh') aside = false;
        else if (element === 'c') finish();
        else if (element === 'row') row = null;
      },
    },
    advance,
  );
  return { name, rows: rows.filter(({ cells }) => cells.size > 0), merges };
}
