import type { Chapter, Clause } from '../clause.ts';

/** What a rule may know of the whole tender. */
export interface Tender {
  has(id: string): boolean;
  /** Heading of a clause without its number and the colon after it; empty where it has none. */
  titleOf(id: string): string;
  /** The first clause of a chapter that has this title. */
  titled(chapter: Chapter, title: string): string | undefined;
}

/** Where the words stand that a rule reads. */
export interface Place {
  clause: string;
  chapter: Chapter;
}

/** Words of a text, from `start` to before `end`, that name another clause. */
export interface Reference {
  start: number;
  end: number;
  to: string;
}

export type Rule = (text: string, place: Place, tender: Tender) => Reference[];

export function tenderOf(clauses: readonly Clause[]): Tender {
  const titles = new Map(clauses.map(({ id, title }) => [id, title.replace(/[：。]$/, '')]));
  const byTitle = new Map(
    clauses
      .map(({ id, chapter, title }) => [`${chapter} ${title.replace(/[：。]$/, '')}`, id] as const)
      .reverse(),
  );
  return {
    has: (id) => titles.has(id),
    titleOf: (id) => titles.get(id) ?? '',
    titled: (chapter, title) => (title === '' ? undefined : byTitle.get(`${chapter} ${title}`)),
  };
}
