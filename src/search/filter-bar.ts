import { element } from './elements.ts';
import type { Facets, Filters } from './query.ts';
import { KINDS, type SearchKind, type SearchRecord } from './record.ts';

const ALL = 'all';
const CHAPTERS = 6;

export interface FilterBar {
  root: HTMLElement;
  /** What is chosen now. */
  readonly filters: Filters;
  /** Offers the choices that the records have; kinds without records are not shown. */
  offer(records: readonly SearchRecord[]): void;
  /** Writes the number of results beside each choice. */
  count(facets: Facets): void;
  reset(): void;
}

/** Two filters, by kind (a row of buttons) and by chapter (a list). Calls back when the choice changes. */
export function createFilterBar(changed: () => void): FilterBar {
  const kinds = element('div', { class: 'search-kinds', role: 'group', 'aria-label': '按类别筛选' });
  const chapters = element('select', { 'aria-label': '按章筛选' });
  const filters: Filters = { chapter: null, kind: null };

  function choose(kind: SearchKind | null): void {
    filters.kind = kind;
    for (const button of kinds.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button.dataset['kind'] === (kind ?? ALL)));
  }

  kinds.addEventListener('click', ({ target }) => {
    const chosen = target instanceof Element ? target.closest('button')?.dataset['kind'] : undefined;
    if (chosen === undefined) return;
    choose(chosen === ALL ? null : (chosen as SearchKind));
    changed();
  });
  chapters.addEventListener('change', () => {
    filters.chapter = chapters.value === ALL ? null : Number(chapters.value);
    changed();
  });

  const kindButton = (kind: string, label: string) =>
    element(
      'button',
      { type: 'button', 'data-kind': kind },
      label,
      element('span', { class: 'search-count' }),
    );

  return {
    root: element('div', { class: 'search-filters', hidden: true }, kinds, chapters),
    filters,
    offer(records) {
      const present = new Set(records.map(({ kind }) => kind));
      const titles = new Map(records.map(({ chapter, chapterTitle }) => [chapter, chapterTitle]));
      kinds.replaceChildren(
        kindButton(ALL, '全部'),
        ...KINDS.filter(({ kind }) => present.has(kind)).map(({ kind, label }) => kindButton(kind, label)),
      );
      chapters.replaceChildren(
        element('option', { value: ALL }),
        ...Array.from({ length: CHAPTERS }, (_, index) => index + 1)
          .filter((chapter) => titles.has(chapter))
          .map((chapter) =>
            element('option', { value: String(chapter), 'data-title': titles.get(chapter)! }),
          ),
      );
      choose(null);
    },
    count({ chapters: byChapter, kinds: byKind }) {
      for (const button of kinds.querySelectorAll('button')) {
        const kind = button.dataset['kind'] === ALL ? null : (button.dataset['kind'] as SearchKind);
        button.querySelector('span')!.textContent = String(byKind.get(kind) ?? 0);
      }
      for (const option of chapters.options) {
        const chapter = option.value === ALL ? null : Number(option.value);
        option.textContent = `${option.dataset['title'] ?? '全部章节'}（${byChapter.get(chapter) ?? 0}）`;
      }
    },
    reset() {
      choose(null);
      filters.chapter = null;
      chapters.value = ALL;
    },
  };
}
