import { KINDS, type SearchKind, type SearchRecord } from './record.ts';

/** Below the site's base. */
export const RECORDS_PATH = 'search/records.json';

type Page = [page: string, pageTitle: string, chapterTitle: string, chapter: number];
/** A title that begins the text is given by its length. */
type Title = string | number;
type Row = [
  page: number,
  id: string,
  label: string,
  number: string,
  text: string,
  title: Title,
  context: string,
  kind: number,
];

interface Transfer {
  pages: Page[];
  records: Row[];
}

/** The records as JSON: what the records of a page have in common is written once. */
export function encodeRecords(records: readonly SearchRecord[]): string {
  const pages: Page[] = [];
  const pageIndex = new Map<string, number>();
  const rows = records.map(({ page, pageTitle, chapterTitle, chapter, ...record }): Row => {
    if (!pageIndex.has(page)) pageIndex.set(page, pages.push([page, pageTitle, chapterTitle, chapter]) - 1);
    const { id, label, number, title, text, context, kind } = record;
    return [
      pageIndex.get(page)!,
      id,
      label === number ? '' : label,
      number,
      text,
      text.startsWith(title) ? title.length : title,
      context,
      KINDS.findIndex((entry) => entry.kind === kind),
    ];
  });
  return JSON.stringify({ pages, records: rows } satisfies Transfer);
}

/** Reads what `encodeRecords` wrote. Throws when it is anything else, e.g. the page of a captive portal. */
export function decodeRecords(json: string): SearchRecord[] {
  const { pages, records } = JSON.parse(json) as Transfer;
  return records.map(([pageIndex, id, label, number, text, title, context, kind]) => {
    const [page, pageTitle, chapterTitle, chapter] = pages[pageIndex] as Page;
    return {
      page,
      pageTitle,
      chapterTitle,
      chapter,
      id,
      label: label || number,
      number,
      text,
      title: typeof title === 'number' ? text.slice(0, title) : title,
      context,
      kind: KINDS[kind]?.kind as SearchKind,
    };
  });
}
