import { element } from './element.ts';
import { Openings } from './openings.ts';
import {
  compareRows,
  fold,
  type RowFacts,
  readView,
  SORTS,
  type Sort,
  START,
  shows,
  type View,
  writeView,
} from './state.ts';
import { loadTexts, type Texts } from './texts.ts';

/** What the table has to know of the answers given. */
export interface TableMarks {
  state(id: string): 'negative' | 'open' | 'done';
  /** Stands below the text of an item that is opened. */
  form(id: string): HTMLElement;
  /** Calls back whenever an answer has changed. */
  subscribe(changed: () => void): void;
}

interface Row {
  element: HTMLTableRowElement;
  facts: RowFacts;
}

const RANKED: readonly Sort[] = SORTS.filter((sort) => sort !== 'number' && sort !== 'name');
/** The table waits so long after a key before it is searched. */
const PAUSE = 120;

function factsOf(row: HTMLTableRowElement, order: number): RowFacts {
  const number = row.querySelector('.no')!.textContent.trim();
  const name = row.querySelector('.name')!.textContent.trim();
  const ranks = RANKED.flatMap((sort) => {
    const rank = row.dataset[sort];
    return rank === undefined ? [] : [[sort, Number(rank)] as const];
  });
  return {
    group: row.dataset['group']!,
    substantive: row.dataset['substantive'] !== undefined,
    name,
    title: fold(number + name),
    ranks: Object.fromEntries(ranks),
    order,
  };
}

/** Makes the table of requirements filter, sort and open its items. The view stands in the address's fragment. */
export function enhanceTable(table: HTMLTableElement, filters: HTMLElement, marks: TableMarks): void {
  const body = table.tBodies[0]!;
  const rows: Row[] = [...body.rows].map((row, order) => ({ element: row, facts: factsOf(row, order) }));
  const field = <Field extends Element>(name: string) => filters.querySelector<Field>(`[name="${name}"]`)!;
  const words = field<HTMLInputElement>('words');
  const patrol = field<HTMLInputElement>('patrol');
  const sorting = field<HTMLSelectElement>('sort');
  const choices = (['group', 'kind', 'within', 'marked'] as const).map(
    (name) => [name, field<HTMLSelectElement>(name)] as const,
  );
  const count = filters.querySelector('[data-count]')!;
  const problem = filters.querySelector<HTMLElement>('[data-problem]')!;
  const empty = element(
    'p',
    { className: 'nothing', hidden: true },
    '没有符合条件的要求。请放宽筛选，或清除筛选。',
  );
  table.after(empty);

  let view = readView(location.hash);
  let texts: Texts | undefined;
  const openings = new Openings(table, marks, (id) => change({ item: id }));

  const show = (): void => {
    const sorted = rows.toSorted((a, b) => compareRows(view)(a.facts, b.facts));
    let shown = 0;
    for (const { element: row, facts } of sorted) {
      row.hidden = !shows(
        view,
        facts,
        marks.state(row.dataset['id']!),
        texts?.folded.get(row.dataset['id']!),
      );
      if (!row.hidden) shown += 1;
    }
    if (sorted.some(({ element: row }, at) => order[at] !== row)) {
      order = sorted.map(({ element: row }) => row);
      body.append(...order);
    }
    openings.follow();
    count.textContent = `显示 ${shown} / ${rows.length} 项`;
    empty.hidden = shown > 0;
    sorting.value = view.sort;
    for (const heading of table.tHead!.rows[0]!.cells) {
      if (heading.dataset['sort'] !== view.sort) heading.removeAttribute('aria-sort');
      else heading.ariaSort = view.down ? 'descending' : 'ascending';
    }
  };
  let order = rows.map(({ element: row }) => row);

  const change = (part: Partial<View>): void => {
    view = { ...view, ...part };
    history.replaceState(null, '', `${location.pathname}${location.search}${writeView(view)}`);
    show();
  };

  const search = async (): Promise<void> => {
    if (texts || words.value === '') return;
    try {
      texts = await loadTexts(table.dataset['items']!);
      problem.hidden = true;
      show();
    } catch {
      problem.textContent = '原文没有载入，现在只按编号和名称查找。请检查网络后再输入一次。';
      problem.hidden = false;
    }
  };

  const fill = (): void => {
    words.value = view.words;
    patrol.checked = view.patrol;
    for (const [name, select] of choices) select.value = view[name];
    show();
    if (view.item !== '') openings.open(view.item, true);
    void search();
  };

  for (const heading of table.tHead!.rows[0]!.cells) {
    const sort = SORTS.find((name) => name === heading.dataset['sort']);
    if (!sort) continue;
    const button = element('button', { type: 'button', className: 'sorter' }, heading.textContent);
    button.addEventListener('click', () => change({ sort, down: view.sort === sort && !view.down }));
    heading.replaceChildren(button);
  }
  for (const [name, select] of choices) {
    select.addEventListener('change', () => change({ [name]: select.value }));
  }
  sorting.addEventListener('change', () => {
    change({ sort: SORTS.find((name) => name === sorting.value) ?? START.sort, down: false });
  });
  patrol.addEventListener('change', () => change({ patrol: patrol.checked }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  words.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      change({ words: words.value });
      void search();
    }, PAUSE);
  });
  filters.querySelector('[data-clear]')!.addEventListener('click', () => {
    const { sort, down, item } = view;
    view = { ...START, sort, down, item };
    change({});
    fill();
  });
  addEventListener('hashchange', () => {
    view = readView(location.hash);
    fill();
  });

  marks.subscribe(() => {
    if (view.marked !== '') show();
  });
  // What was chosen before the script came, or what the browser kept, holds where the address names nothing.
  if (location.hash === '') {
    view = { ...view, words: words.value, patrol: patrol.checked };
    for (const [name, select] of choices) view = { ...view, [name]: select.value };
  }
  fill();
}
