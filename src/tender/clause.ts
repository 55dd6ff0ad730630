export type Chapter = 1 | 2 | 3 | 4 | 5 | 6;

export type ClauseKind =
  | 'chapter'
  | 'section'
  | 'clause'
  | 'article'
  | 'service-item'
  | 'row'
  | 'form'
  | 'device-project';

/** Words of a clause that a 更正公告 has changed. */
export interface Amendment {
  /** Id of the notice in `content/amendments.yaml`. */
  notice: string;
  /** Its day of publication, from which it is in force: `2026-03-20`. */
  date: string;
  /** Of the amended words on their page, unique over the site: `c5-amended-1`. */
  anchor: string;
  /** The words before it; empty where words were added. */
  was: string;
  /** The words that it put in their place; empty where words were struck out. */
  now: string;
}

/** One numbered place of the tender: what an anchor, a citation, a rule and a search result point to. */
export interface Clause {
  /** Stable anchor, unique over the site, e.g. `c2-s5-6.1.10-3`. */
  id: string;
  /** The number as printed, without the mark that follows it: `6.1.10`, `（3）`, `①`, `第五条`; empty where nothing is printed. */
  number: string;
  /** The heading, or the words before the colon when they are short; else empty. */
  title: string;
  /** Own text in force, verbatim, without the number and without what has an id of its own; source lines joined by `\n`. */
  text: string;
  /** `text` as received, before any 更正公告; null where nothing of it has been amended. */
  original: string | null;
  /** Number, with the mark that follows it, and text as printed: the line or lines of the source. */
  printed: string;
  /** Address of the page below the site's base, e.g. `tender/2-instructions/5-evaluation/`. */
  page: string;
  chapter: Chapter;
  kind: ClauseKind;
  /** Depth of the heading that opens it, 1 to 4; 0 for a paragraph or a row. */
  level: number;
  /** Id of the clause that this one is part of; null for a chapter. */
  parent: string | null;
  /** Row of 附件11 that lists this clause as a substantive requirement, else null. */
  substantive: number | null;
  /** What 更正公告 have changed in `text`, in its order. */
  amendments: readonly Amendment[];
}

/** `printed` as received. */
export const printedFirst = ({ printed, text, original }: Pick<Clause, 'printed' | 'text' | 'original'>) =>
  original === null ? printed : printed.slice(0, printed.length - text.length) + original;

export interface TenderPage {
  /** `tender/2-instructions/5-evaluation/` */
  path: string;
  /** `2-instructions/5-evaluation`; a folder's `index.mdx` has the folder's name. */
  slug: string;
  title: string;
  chapter: Chapter;
  chapterTitle: string;
  /** Id of the page's own top, or of its first clause where the page has no heading of its own. */
  id: string;
  /** How many clauses stand on the page. */
  clauses: number;
  /** How many characters of the tender stand on the page, white space not counted. */
  characters: number;
}
