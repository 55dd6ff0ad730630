/** What a result is: a clause of the contract or the instructions, a service item, devices, and our own pages about them. */
export type SearchKind = 'clause' | 'service' | 'device' | 'calculator' | 'rule' | 'finding';

/** In the order in which the filter shows them. */
export const KINDS: readonly { kind: SearchKind; label: string }[] = [
  { kind: 'clause', label: '条款' },
  { kind: 'service', label: '服务项' },
  { kind: 'device', label: '设备' },
  { kind: 'calculator', label: '计算器' },
  { kind: 'rule', label: '规则' },
  { kind: 'finding', label: '疑点' },
];

/** One thing that can be found: `number` and then `text`, as they stand on the page. */
export interface SearchRecord {
  /** Path of the page below the site's base, without leading slash: `tender/2-instructions/5-evaluation/`. */
  page: string;
  /** The page's own title, shown with the result. */
  pageTitle: string;
  /** Title of the chapter, or of the part of the site, that the page belongs to. */
  chapterTitle: string;
  /** The chapter of the tender, 1–6; 0 for our own pages. */
  chapter: number;
  /** Id of the element on the page, unique over the site. */
  id: string;
  /** As printed, with the mark that follows: `6.1.10`, `5、`, `（3）`, `第九条`; may be empty. */
  number: string;
  /** The number as one would cite it: `6.1.10（3）` for the item （3） of 6.1.10. */
  label: string;
  /** What follows the number, verbatim; lines and table cells end in a line feed. */
  text: string;
  /** The part of the text that is its heading; empty where there is none. */
  title: string;
  /** Number and heading of what the clause belongs to below the page: the service item, the numbered heading; may be empty. */
  context: string;
  kind: SearchKind;
}
