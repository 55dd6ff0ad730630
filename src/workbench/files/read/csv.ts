import { Unreadable } from '../outcome.ts';
import { type Cell, PLAIN, type Row, type Sheet } from './book.ts';

const MOST_ROWS = 200_000;

/**
 * The text of a file in UTF-8, UTF-16 with its mark, or GB18030 (with GBK and GB2312), which Chinese editions of Excel write.
 * @throws Unreadable for anything else
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = { 65279: 'utf-16be', 65534: 'utf-16le' }[((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)];
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // Not in this encoding: the next one is tried.
    }
  }
  throw new Unreadable(
    '文件',
    '认不出这个文件的内容。请导入 .xlsx、.csv（UTF-8 或 GB18030 编码）或本站导出的 .json 文件。',
  );
}

/** Comma, tab or semicolon: whichever the first line has most of outside quotation marks. */
function delimiterOf(text: string): string {
  const first = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, 10_000))?.[0] ?? '').replace(
    /"(?:[^"]|"")*"/g,
    '',
  );
  const count = (mark: string) => first.split(mark).length;
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Splits RFC 4180 text into records. @throws Unreadable for a quotation mark that nothing closes */
export function parseRecords(text: string): string[][] {
  const delimiter = delimiterOf(text);
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      const begin = records.length + 1;
      for (at += 1; ; at += 2) {
        const end = text.indexOf('"', at);
        if (end < 0) throw new Unreadable(`第 ${begin} 行`, '有一个双引号没有配对，从这里起无法分栏。');
        field += text.slice(at, end);
        at = end;
        if (text[at + 1] !== '"') break;
        field += '"';
      }
      at += 1;
    }
    let end = at;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
    record.push(field + text.slice(at, end));
    at = end;
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) record.push('');
    } else {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      records.push(record);
      record = [];
      if (records.length > MOST_ROWS) throw new Unreadable('文件', `超过 ${MOST_ROWS} 行，不像是评审表格。`);
    }
  }
  if (record.length > 0) records.push(record);
  return records;
}

const cell = (text: string): Cell => ({ type: 'text', text, format: PLAIN, formula: false });

/** The one table of a .csv; its rows are numbered as a spreadsheet shows them. */
export function readCsv(text: string): Sheet {
  const rows = parseRecords(text).map((record, at): Row => {
    const cells = record.map((field, column) => [column, cell(field)] as const);
    return {
      number: at + 1,
      hidden: false,
      cells: new Map(cells.filter(([, { text: field }]) => field !== '')),
    };
  });
  return { name: null, rows: rows.filter(({ cells }) => cells.size > 0), merges: [] };
}
