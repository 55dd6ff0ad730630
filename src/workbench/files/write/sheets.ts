import type { Row, Sheet } from 'write-excel-file/universal';
import type { Item, Project } from '../../project/project.ts';
import type { Column, Layout } from '../columns.ts';
import { itemKey } from '../item-columns.ts';
import {
  BENCHMARK_LABEL,
  BIDDERS,
  claimsLayout,
  EXPERTS,
  ITEMS,
  LINES,
  OUTLIER_LABEL,
  READING_LABEL,
  REVIEWS,
  SETTINGS,
  scoresLayout,
  TITLE_LABEL,
} from '../layout.ts';
import { columnCell, fitted, HEADING, textCell } from './cells.ts';
import { type Extras, fitsInList, type Validation } from './extras.ts';

/** A sheet as it is handed to the library, and what may be entered in it. */
interface WrittenSheet {
  sheet: Sheet<Blob>;
  extras: Extras;
}

type Values = Readonly<Record<string, string>>;
/** What may be entered in a column, wherever it stands. */
type Rule = Pick<Validation, 'allowed' | 'message'>;

/** Rows below the last one for which the drop-down lists still hold. */
const SPARE_ROWS = 200;

const nameList = (layout: Layout, count: number): Validation['allowed'] => ({
  cells: `'${layout.sheet}'!$A$2:$A$${1 + count + SPARE_ROWS}`,
});

/** The first word of each value. */
const wordsOf = ({ choices = [] }: Column): string[] =>
  choices
    .filter(([, value], at) => choices.findIndex((other) => other[1] === value) === at)
    .map(([word]) => word);

function tableSheet(
  { sheet, columns }: Layout,
  rows: readonly Values[],
  {
    lists = {},
    above = [],
    landscape = false,
    frozen = 1,
  }: {
    lists?: Record<string, Rule | null>;
    above?: Row[];
    landscape?: boolean;
    frozen?: number;
  } = {},
): WrittenSheet {
  const widths = columns.map(({ width }) => width);
  const hasWords = columns.some(({ kind }) => kind === 'words');
  const firstRow = above.length + 2;
  const lastRow = firstRow + rows.length + SPARE_ROWS - 1;
  const validations = columns.flatMap((column, at): Validation[] => {
    const place = { column: at, firstRow, lastRow };
    const list = lists[column.key];
    if (list) return [{ ...place, ...list }];
    if (column.kind !== 'choice') return [];
    const words = wordsOf(column);
    return [{ ...place, allowed: { words }, message: `请从列表中选择：${words.join('、')}。` }];
  });
  return {
    sheet: {
      sheet,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: above.length + 1,
      stickyColumnsCount: frozen,
      data: [
        ...above,
        fitted(
          columns.map(({ title }) => textCell(title, HEADING)),
          widths,
        ),
        ...rows.map((values) => {
          const cells = columns.map((column) => columnCell(column, values[column.key] ?? ''));
          return hasWords ? fitted(cells, widths) : cells;
        }),
      ],
    },
    extras: { landscape, heading: above.length + 1, validations },
  };
}

const settingsSheet = ({ title, outlierShare = '', readings }: Project): WrittenSheet =>
  tableSheet(SETTINGS, [
    { name: TITLE_LABEL, value: title },
    { name: OUTLIER_LABEL, value: outlierShare },
    ...Object.entries(readings).map(([id, value]) => ({ name: READING_LABEL + id, value })),
  ]);

/** 3.00 → 3: a list holds the numbers as one types them. */
const short = (level: string): string => level.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

/** The levels of an item, or anything up to its maximum. */
function boundsOf({ title, max, levels }: Item): Rule | null {
  const numeric = (text: string) => /^\d+(\.\d+)?$/.test(text);
  const words = levels.map(short);
  if (levels.length > 0 && levels.every(numeric) && fitsInList(words)) {
    return { allowed: { words }, message: `“${title}”只能是 ${words.join('、')}。` };
  }
  if (!numeric(max)) return null;
  return { allowed: { from: '0', to: short(max) }, message: `“${title}”应在 0 到 ${short(max)} 之间。` };
}

function scoresSheet({ items, experts, bidders, scores }: Project): WrittenSheet {
  const keys = items.map(({ id }) => itemKey(id));
  const rows = experts.flatMap((expert, e) =>
    bidders.map(({ name }, b): Values => {
      const values: Record<string, string> = { expert, bidder: name };
      for (const [at, key] of keys.entries()) values[key] = scores[e]?.[b]?.[at] ?? '';
      return values;
    }),
  );
  const lists = {
    expert: { allowed: nameList(EXPERTS, experts.length), message: '请从“评委”表中选择。' },
    bidder: { allowed: nameList(BIDDERS, bidders.length), message: '请从“投标人”表中选择。' },
    ...Object.fromEntries(items.map((item) => [itemKey(item.id), boundsOf(item)])),
  };
  return tableSheet(scoresLayout(items), rows, { lists, landscape: true, frozen: 2 });
}

/** Every bidder has a row, with or without results, in the order of the bidders. */
function claimsSheet({ items, bidders, claims }: Project): WrittenSheet {
  const rows = new Map<string, Record<string, string>>();
  const rowOf = (bidder: string): Record<string, string> => {
    const row = rows.get(bidder) ?? { bidder };
    rows.set(bidder, row);
    return row;
  };
  for (const { name } of bidders) rowOf(name);
  for (const claimed of claims.bidders) Object.assign(rowOf(claimed.bidder), claimed);
  for (const { bidder, item, score } of claims.averages) rowOf(bidder)[itemKey(item)] = score;
  for (const [at, bidder] of claims.candidates.entries()) rowOf(bidder)['candidate'] = String(at + 1);
  const benchmark = columnCell({ key: '', title: '', kind: 'amount', width: 0 }, claims.benchmark);
  return tableSheet(claimsLayout(items), [...rows.values()], {
    above: [[textCell(BENCHMARK_LABEL, HEADING), benchmark], []],
    lists: { bidder: { allowed: nameList(BIDDERS, bidders.length), message: '请从“投标人”表中选择。' } },
    landscape: true,
  });
}

/** The sheets of a project after the instructions, in the order of the work. */
export function sheetsOf(project: Project): WrittenSheet[] {
  const { bidders, experts, items, reviews } = project;
  const byBidder = {
    bidder: { allowed: nameList(BIDDERS, bidders.length), message: '请从“投标人”表中选择。' },
  };
  return [
    settingsSheet(project),
    tableSheet(
      BIDDERS,
      bidders.map(({ lines: _, ...bidder }) => bidder),
      { landscape: true },
    ),
    tableSheet(
      LINES,
      bidders.flatMap(({ name, lines }) =>
        lines.map(({ misplaced, ...line }) => ({ ...line, bidder: name, misplaced: misplaced ? 'yes' : '' })),
      ),
      { lists: byBidder, landscape: true },
    ),
    tableSheet(
      EXPERTS,
      experts.map((name) => ({ name })),
    ),
    tableSheet(
      ITEMS,
      items.map(({ objective, levels, ...item }) => ({
        ...item,
        objective: objective ? 'yes' : '',
        levels: levels.join('、'),
      })),
      { landscape: true },
    ),
    scoresSheet(project),
    claimsSheet(project),
    tableSheet(
      REVIEWS,
      reviews.map((review) => ({ ...review })),
      { lists: byBidder, landscape: true },
    ),
  ];
}
