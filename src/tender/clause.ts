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

/** One numbered place of the tender: what an anchor, a citation, a rule and a search result point to. */
export interface Clause {
  /** Stable anchor, unique over the site, e.g. `c2-s5-6.1.10-3`. */
  id: string;
  /** The number as printed, without the mark that follows it: `6.1.10`, `（3）`, `①`, `第五条`; empty where nothing is printed. */
  number: string;
  /** The heading, or the words before the colon when they are short; else empty. */
  title: string;
  /** Own text, verbatim, without the number and without what has an id of its own; source lines joined by `\n`. */
  text: string;
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
}

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
