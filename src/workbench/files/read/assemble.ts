import { emptyBidder } from '../../project/empty.ts';
import { tenderItems } from '../../project/items.ts';
import type { Item, Project } from '../../project/project.ts';
import { LIMITS } from '../../project/schema.ts';
import { fold, type Layout } from '../columns.ts';
import {
  BIDDERS,
  CLAIMS_SHEET,
  claimsLayout,
  EXPERTS,
  GUIDE_SHEET,
  ITEMS,
  LINES,
  REQUIRED_SHEETS,
  REVIEWS,
  SCORES_SHEET,
  SETTINGS,
  scoresLayout,
} from '../layout.ts';
import type { Holding } from '../outcome.ts';
import { type Book, type Sheet, whereSheet } from './book.ts';
import type { Log } from './log.ts';
import {
  addLines,
  bidderOf,
  claimsOf,
  itemOf,
  namedEntries,
  reviewOf,
  scoresOf,
  settingsOf,
} from './parts.ts';
import { createRoster } from './roster.ts';
import { findHeading, readTable, type Table } from './table.ts';

const KNOWN = [
  GUIDE_SHEET,
  SETTINGS.sheet,
  BIDDERS.sheet,
  LINES.sheet,
  EXPERTS.sheet,
  ITEMS.sheet,
  SCORES_SHEET,
  CLAIMS_SHEET,
  REVIEWS.sheet,
];

const NO_CLAIMS: Project['claims'] = { benchmark: '', bidders: [], averages: [], candidates: [] };

function reportCount(what: string, count: number, most: number, where: string, log: Log): void {
  if (count > most) log.problem(where, `${what}有 ${count} 个，最多 ${most} 个。`);
}

/** The sheets by their names; reports those that are missing or there twice, and notes those that are not read. */
function sheetsOf(book: Book, log: Log): (name: string) => Sheet | undefined {
  const byName = new Map<string, Sheet>();
  const other: string[] = [];
  for (const sheet of book.sheets) {
    const name = KNOWN.find((known) => fold(known) === fold(sheet.name ?? ''));
    if (!name) other.push(`“${sheet.name}”`);
    else if (byName.has(name)) log.problem(whereSheet(sheet), `名为“${name}”的工作表有两张，请留下一张。`);
    else byName.set(name, sheet);
  }
  const missing = REQUIRED_SHEETS.filter((name) => !byName.has(name));
  if (missing.length > 0) {
    const found = book.sheets.map(({ name }) => `“${name}”`).join('、');
    log.problem(
      '文件',
      `没有名为${missing.map((name) => `“${name}”`).join('、')}的工作表，现有的是${found}。请按模板命名。`,
    );
  }
  if (other.length > 0) log.note(`工作表${other.join('、')}不是模板里的，没有读入。`);
  return (name) => byName.get(name);
}

/** @returns a project that is complete where the log has no problems */
export function assemble(book: Book, log: Log): Project {
  const sheetOf = sheetsOf(book, log);
  const tableOf = (layout: Layout): Table | null => {
    const sheet = sheetOf(layout.sheet);
    return sheet ? readTable(sheet, layout, book.from1904, log) : null;
  };
  const entriesOf = (layout: Layout, key: string) => {
    const table = tableOf(layout);
    return table ? namedEntries(table, key, log) : [];
  };
  const settings = tableOf(SETTINGS);
  const bidders = entriesOf(BIDDERS, 'name').map(bidderOf);
  const experts = entriesOf(EXPERTS, 'name').map((entry) => entry.get('name'));
  const before = log.count();
  const items: Item[] = sheetOf(ITEMS.sheet)
    ? entriesOf(ITEMS, 'id').map((entry) => itemOf(entry, log))
    : tenderItems();
  const itemsAreSound = log.count() === before;
  reportCount('投标人', bidders.length, LIMITS.bidders, `工作表“${BIDDERS.sheet}”`, log);
  reportCount('评委', experts.length, LIMITS.experts, `工作表“${EXPERTS.sheet}”`, log);
  reportCount('评审因素', items.length, LIMITS.items, `工作表“${ITEMS.sheet}”`, log);
  const project: Project = {
    title: '',
    bidders,
    experts,
    items,
    scores: [],
    reviews: [],
    claims: NO_CLAIMS,
    readings: {},
    ...(settings && settingsOf(sheetOf(SETTINGS.sheet)!, settings, log)),
  };
  const sound = log.count() === 0;
  const byBidder = createRoster(
    bidders.map(({ name }) => name),
    `工作表“${BIDDERS.sheet}”`,
    log,
    sound,
  );
  const byExpert = createRoster(experts, `工作表“${EXPERTS.sheet}”`, log, sound);
  const lines = tableOf(LINES);
  if (lines) addLines(lines, bidders, byBidder, log);
  // Which columns there must be depends on the items.
  const scores = itemsAreSound ? tableOf(scoresLayout(items)) : null;
  if (scores) project.scores = scoresOf(scores, items, { experts: byExpert, bidders: byBidder }, log);
  const claims = itemsAreSound ? tableOf(claimsLayout(items)) : null;
  if (claims) {
    project.claims = claimsOf(sheetOf(CLAIMS_SHEET)!, claims, items, {
      bidders: byBidder,
      from1904: book.from1904,
      log,
    });
  }
  const reviews = tableOf(REVIEWS);
  for (const entry of reviews?.entries ?? []) {
    const bidder = bidders[byBidder.place(entry, 'bidder')];
    if (bidder) project.reviews.push(reviewOf(entry, bidder.name));
  }
  reportCount('审查记录', project.reviews.length, LIMITS.bidders, `工作表“${REVIEWS.sheet}”`, log);
  return project;
}

/** The names that stand in a column, each once, in the order in which they first occur. */
function namesIn(table: Table, key: string): string[] {
  const names = new Map<string, string>();
  for (const entry of table.entries) {
    const name = entry.get(key);
    if (name !== '' && !names.has(fold(name))) names.set(fold(name), name);
  }
  return [...names.values()];
}

/** A .csv holds the bidders or the scores of these items, by its heading. */
export function assembleTable(
  sheet: Sheet,
  items: readonly Item[],
  log: Log,
): { project: Project; holds: Holding } {
  const empty: Project = {
    title: '',
    bidders: [],
    experts: [],
    items: [...items],
    scores: [],
    reviews: [],
    claims: NO_CLAIMS,
    readings: {},
  };
  const layout = scoresLayout(items);
  if (!findHeading(sheet, layout.columns)) {
    if (!findHeading(sheet, BIDDERS.columns)) {
      log.problem(
        '文件',
        '第一行里没有列名“评委”或“投标人”，认不出这张表。请用模板里“评分”或“投标人”表的列名。',
      );
      return { project: empty, holds: 'bidders' };
    }
    const table = readTable(sheet, BIDDERS, false, log);
    const bidders = table ? namedEntries(table, 'name', log).map(bidderOf) : [];
    reportCount('投标人', bidders.length, LIMITS.bidders, '文件', log);
    return { project: { ...empty, bidders }, holds: 'bidders' };
  }
  const table = readTable(sheet, layout, false, log);
  if (!table) return { project: empty, holds: 'scores' };
  const [experts, bidders] = [namesIn(table, 'expert'), namesIn(table, 'bidder')];
  reportCount('投标人', bidders.length, LIMITS.bidders, '文件', log);
  reportCount('评委', experts.length, LIMITS.experts, '文件', log);
  if (log.count() > 0) return { project: empty, holds: 'scores' };
  const rosters = {
    experts: createRoster(experts, '文件', log, true),
    bidders: createRoster(bidders, '文件', log, true),
  };
  const scores = scoresOf(table, items, rosters, log);
  return { project: { ...empty, experts, bidders: bidders.map(emptyBidder), scores }, holds: 'scores' };
}
