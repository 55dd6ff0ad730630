import type { Clause, TenderPage } from '../../tender/clause.ts';
import { clauseById, clauses, pages } from '../../tender/index.ts';
import { type Mark, marksFor } from '../tender/marks.ts';

export interface Chapter {
  /** e.g. 第二章 投标人须知 */
  title: string;
  /** The chapter's own page, where it begins. */
  index: TenderPage;
  /** The pages after it, in reading order. */
  parts: readonly TenderPage[];
  /** Clauses on all its pages. */
  clauses: number;
}

export const chapters: readonly Chapter[] = [...Map.groupBy(pages, (page) => page.chapter).values()].map(
  ([index, ...parts]) => ({
    title: index!.chapterTitle,
    index: index!,
    parts,
    clauses: [index!, ...parts].reduce((sum, page) => sum + page.clauses, 0),
  }),
);

const byPage = Map.groupBy(clauses, (clause) => clause.page);

export const clausesOn = (page: TenderPage): readonly Clause[] => byPage.get(page.path) ?? [];

const pageById = new Map(pages.map((page) => [page.id, page]));

/** How many pages of its chapter, the chapter's own aside, a page is a part of: 0, 1 or 2. */
export function depthOf(page: TenderPage): number {
  const parent = clauseById.get(clauseById.get(page.id)?.parent ?? '');
  const above = parent && pageById.get(parent.id);
  return above && parent.kind !== 'chapter' ? depthOf(above) + 1 : 0;
}

/** A paragraph may have a title too (`5.1.1 资格审查：依据……`). */
const isHeading = ({ level }: Clause): boolean => level > 0;

/** A page that begins in the middle of the contract has no heading of its own: its first article is its first section. */
const isTop = (clause: Clause, page: TenderPage): boolean =>
  clause.id === page.id && clause.kind !== 'article';

export interface Section {
  id: string;
  number: string;
  title: string;
  /** How many sections of the list it is part of. */
  depth: number;
}

const isChinese = (number: string): boolean => /^[一二三四五六七八九十]+$/.test(number);

/** What a page's own contents list: its service items or devices where it has them, else its headings. */
export function sectionsOf(page: TenderPage): readonly Section[] {
  const all = clausesOn(page);
  const items = all.filter(({ kind }) => kind === 'service-item' || kind === 'device-project');
  const listed = items.length > 0 ? items : all.filter((clause) => isHeading(clause) && !isTop(clause, page));
  const depths = new Map<string | null, number>();
  return listed.map(({ id, number, title, parent }) => {
    const depth = (depths.get(parent) ?? -1) + 1;
    depths.set(id, depth);
    return {
      id,
      number: isChinese(number) ? `${number}、` : number,
      title: title.replace(/。$/, ''),
      depth,
    };
  });
}

export interface PageFacts {
  /** Of a chapter's own page, the facts are those of the whole chapter. */
  isChapter: boolean;
  clauses: number;
  /** Of the tender's text, white space not counted. */
  characters: number;
  minutes: number;
  computable: number;
  /** Clauses beside which a finding of the errata page is marked. */
  doubtful: number;
  /** Rows of 附件11 whose clauses stand on the page. */
  substantive: number;
}

/** An unhurried reader of a legal text takes about this many characters in a minute. */
const CHARACTERS_PER_MINUTE = 400;

const has =
  (wanted: Mark['kind']) =>
  ({ id }: Clause): boolean =>
    marksFor(id).some(({ kind }) => kind === wanted);

export function factsOf(page: TenderPage): PageFacts {
  const chapter = chapters.find(({ index, parts }) => index.path === page.path && parts.length > 0);
  const counted = chapter ? [chapter.index, ...chapter.parts] : [page];
  const all = counted.flatMap(clausesOn);
  const characters = counted.reduce((sum, part) => sum + part.characters, 0);
  return {
    isChapter: chapter !== undefined,
    clauses: all.length,
    characters,
    minutes: Math.max(1, Math.round(characters / CHARACTERS_PER_MINUTE)),
    computable: all.filter(has('calculator')).length,
    doubtful: all.filter(has('finding')).length,
    substantive: new Set(all.flatMap(({ substantive }) => substantive ?? [])).size,
  };
}

const grouped = new Intl.NumberFormat('zh-CN');

/** `1,201` */
export const count = (number: number): string => grouped.format(number);

/** The pages before and after, over chapter borders; absent at the two ends. */
export function neighboursOf(page: TenderPage): { previous?: TenderPage; next?: TenderPage } {
  const at = pages.findIndex(({ path }) => path === page.path);
  const [previous, next] = [pages[at - 1], pages[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
