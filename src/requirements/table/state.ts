/** The columns that can be sorted by. */
export const SORTS = ['number', 'name', 'response', 'solution', 'resolution', 'arrival', 'patrol'] as const;
export type Sort = (typeof SORTS)[number];

/** What the table shows; `number` ascending is the tender's own order. */
export interface View {
  group: string;
  kind: '' | 'substantive' | 'regular';
  /** The response time in minutes that an item may state at most; '' for any. */
  within: string;
  patrol: boolean;
  /** Only items marked as deviating, or not yet marked. */
  marked: '' | 'negative' | 'open';
  words: string;
  sort: Sort;
  down: boolean;
  /** The item that is open, or ''. */
  item: string;
}

export const START: View = {
  group: '',
  kind: '',
  within: '',
  patrol: false,
  marked: '',
  words: '',
  sort: 'number',
  down: false,
  item: '',
};

export const LONGEST_WORDS = 60;
const GROUP = /^(?:p[123]|[1-6])$/;
const ITEM = /^c4-s3-p[123](?:-\d{1,3}(?:\.\d{1,3})?)?$/;
export const LIMITS = ['0', '10', '30', '60', '120', '240', '1440'] as const;

const oneOf = <Value extends string>(values: readonly Value[], given: string | null): Value | undefined =>
  values.find((value) => value === given);

/** The view that a fragment describes; whatever in it cannot be understood is left at its start. */
export function readView(fragment: string): View {
  const given = new URLSearchParams(fragment.replace(/^#/, '').slice(0, 2000));
  const matching = (name: string, form: RegExp) => {
    const value = given.get(name) ?? '';
    return form.test(value) ? value : '';
  };
  return {
    group: matching('g', GROUP),
    kind: oneOf(['substantive', 'regular'], given.get('k')) ?? '',
    within: oneOf(LIMITS, given.get('t')) ?? '',
    patrol: given.get('p') === '1',
    marked: oneOf(['negative', 'open'], given.get('m')) ?? '',
    words: (given.get('q') ?? '').slice(0, LONGEST_WORDS),
    sort: oneOf(SORTS, given.get('s')) ?? 'number',
    down: given.get('d') === '1',
    item: matching('i', ITEM),
  };
}

/** The fragment of a view, '' for the start. */
export function writeView(view: View): string {
  const parts: readonly (readonly [string, string])[] = [
    ['g', view.group],
    ['k', view.kind],
    ['t', view.within],
    ['p', view.patrol ? '1' : ''],
    ['m', view.marked],
    ['q', view.words],
    ['s', view.sort === START.sort ? '' : view.sort],
    ['d', view.down ? '1' : ''],
    ['i', view.item],
  ];
  const fragment = new URLSearchParams(
    parts.filter(([, value]) => value !== '').map(([name, value]) => [name, value]),
  );
  return fragment.size === 0 ? '' : `#${fragment}`;
}

/** What the script knows of a row before any text has been fetched. */
export interface RowFacts {
  group: string;
  substantive: boolean;
  name: string;
  /** Number and name, folded. */
  title: string;
  ranks: Readonly<Partial<Record<Sort, number>>>;
  order: number;
}

export const fold = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** @param text the item's whole text, folded, once it has been fetched */
export function shows(
  view: View,
  row: RowFacts,
  mark: 'negative' | 'open' | 'done',
  text: string | undefined,
): boolean {
  const words = fold(view.words);
  const response = row.ranks.response;
  return (
    (view.group === '' || row.group === view.group) &&
    (view.kind === '' || (view.kind === 'substantive') === row.substantive) &&
    (view.within === '' || (response !== undefined && response <= Number(view.within))) &&
    (!view.patrol || row.ranks.patrol !== undefined) &&
    (view.marked === '' || view.marked === mark) &&
    (words === '' || row.title.includes(words) || (text?.includes(words) ?? false))
  );
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** The order of two rows; a row of which nothing was read stands last either way. */
export function compareRows(view: View): (a: RowFacts, b: RowFacts) => number {
  const sign = view.down ? -1 : 1;
  const { sort } = view;
  return (a, b) => {
    if (sort === 'number') return sign * (a.order - b.order);
    if (sort === 'name') return sign * collator.compare(a.name, b.name) || a.order - b.order;
    const [left, right] = [a.ranks[sort], b.ranks[sort]];
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined) || a.order - b.order;
    }
    return sign * (left - right) || a.order - b.order;
  };
}
