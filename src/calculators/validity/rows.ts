import type { Entry } from './entry.ts';

/** A row of 附件11, read from the tender when the page is built: the number of the row, the clause that it repeats, that clause's title. */
export interface SubstantiveEntry {
  row: number;
  form: string;
  clause: string;
  title: string;
}

/** The rows of 附件11. */
export const SUBSTANTIVE_ROWS = 24;

export const rowId = (row: number): string => `row-${row}`;
export const rowName = (row: number): string => `第 ${row} 行`;
export const rowIds: readonly string[] = Array.from({ length: SUBSTANTIVE_ROWS }, (_, i) => rowId(i + 1));

/** Not responding to a row makes the bid invalid. */
const UNANSWERED = {
  clause: 'c6-f11-note-1',
  words: '投标人必须对服务要求和商务要求中的实质性要求逐条做出明确响应，否则作无效投标处理。',
};

export const rowEntries = (rows: readonly SubstantiveEntry[]): Entry[] =>
  rows.map(({ row, form, clause, title }) => ({
    id: rowId(row),
    name: rowName(row),
    clause,
    words: title,
    fatal: UNANSWERED,
    forms: [form],
  }));
