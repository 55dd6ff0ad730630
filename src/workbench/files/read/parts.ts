import { emptyBidder, emptyClaim } from '../../project/empty.ts';
import type { Bidder, Claims, DetailLine, Item, Project, Review } from '../../project/project.ts';
import { LIMITS } from '../../project/schema.ts';
import { type Column, fold } from '../columns.ts';
import { itemKey } from '../item-columns.ts';
import { BENCHMARK_LABEL, OUTLIER_LABEL, READING_LABEL, TITLE_LABEL } from '../layout.ts';
import { type Sheet, whereCell, whereSheet } from './book.ts';
import type { Log } from './log.ts';
import { decimalOfText } from './number.ts';
import { createSeen, type Roster } from './roster.ts';
import type { Entry, Table } from './table.ts';
import { readValue } from './value.ts';

/** A value of a column of choices; the reader lets no other through. */
const choice = <Value extends string>(entry: Entry, key: string): Value => entry.get(key) as Value;

export function bidderOf(entry: Entry): Bidder {
  return {
    ...emptyBidder(entry.get('name')),
    price: entry.get('price'),
    capital: entry.get('capital'),
    joinedAt: entry.get('joinedAt'),
    qualification: choice<Bidder['qualification']>(entry, 'qualification'),
    conformity: choice<Bidder['conformity']>(entry, 'conformity'),
    correctionAccepted: choice<Bidder['correctionAccepted']>(entry, 'correctionAccepted'),
  };
}

/** The rows of a table whose names are all different. */
export function namedEntries(table: Table, key: string, log: Log): Entry[] {
  const isNew = createSeen(log);
  return table.entries.filter((entry) => isNew(entry, key));
}

/** Adds the detail prices to their bidders. */
export function addLines(table: Table, bidders: readonly Bidder[], roster: Roster, log: Log): void {
  for (const entry of table.entries) {
    const bidder = bidders[roster.place(entry, 'bidder')];
    if (!bidder) continue;
    if (bidder.lines.length === LIMITS.lines) {
      log.problem(entry.where('bidder'), `“${bidder.name}”的分项超过 ${LIMITS.lines} 行。`);
    }
    if (bidder.lines.length > LIMITS.lines) continue;
    const line: DetailLine = {
      name: entry.get('name'),
      quantity: entry.get('quantity'),
      unitPrice: entry.get('unitPrice'),
      amount: entry.get('amount'),
      misplaced: entry.get('misplaced') === 'yes',
    };
    bidder.lines.push(line);
  }
}

/** Splits `3.00、1.50、0.00`. */
function levelsOf(entry: Entry, log: Log): string[] {
  const parts = entry
    .get('levels')
    .split(/[、,，;；\s]+/)
    .filter((part) => part !== '');
  const levels = parts.map(decimalOfText);
  const wrong = levels.indexOf(null);
  if (wrong >= 0) {
    log.problem(
      entry.where('levels'),
      `“${parts[wrong]}”不是数字。请用顿号隔开各个分值，例如 3、1.5、0；不限的留空。`,
    );
  }
  return levels.filter((level) => level !== null);
}

export function itemOf(entry: Entry, log: Log): Item {
  return {
    id: entry.get('id'),
    title: entry.get('title'),
    part: choice<Item['part']>(entry, 'part') === 'commercial' ? 'commercial' : 'technical',
    max: entry.get('max'),
    objective: entry.get('objective') === 'yes',
    levels: levelsOf(entry, log),
  };
}

/** The experts' scores; what nobody entered is ''. */
export function scoresOf(
  table: Table,
  items: readonly Item[],
  { experts, bidders }: { experts: Roster; bidders: Roster },
  log: Log,
): string[][][] {
  const scores = experts.names.map(() => bidders.names.map((): string[] => items.map(() => '')));
  const keys = items.map(({ id }) => itemKey(id));
  const rows = new Map<string[], number>();
  for (const entry of table.entries) {
    const sheet = scores[experts.place(entry, 'expert')];
    const cells = sheet?.[bidders.place(entry, 'bidder')];
    if (!cells) continue;
    if (rows.has(cells)) {
      const [expert, bidder] = [entry.get('expert'), entry.get('bidder')];
      log.problem(
        entry.where('expert'),
        `“${expert}”给“${bidder}”的评分在第 ${rows.get(cells)} 行已经有了，请只留一行。`,
      );
      continue;
    }
    rows.set(cells, entry.row);
    for (const [at, key] of keys.entries()) cells[at] = entry.get(key);
  }
  return scores;
}

export function reviewOf(entry: Entry, bidder: string): Review {
  return {
    bidder,
    askedBy: entry.get('askedBy'),
    askedAt: entry.get('askedAt'),
    dueAt: entry.get('dueAt'),
    answeredAt: entry.get('answeredAt'),
    materials: entry.get('materials'),
    judgement: choice<Review['judgement']>(entry, 'judgement'),
    reason: entry.get('reason'),
  };
}

const BENCHMARK: Column = {
  key: 'benchmark',
  title: BENCHMARK_LABEL,
  kind: 'amount',
  computed: true,
  width: 0,
};

/** The benchmark price stands to the right of its label, above the table. */
function benchmarkOf(sheet: Sheet, table: Table, from1904: boolean, log: Log): string {
  const labels = [fold(BENCHMARK_LABEL), '评标基准价'];
  for (const { number, cells } of table.above) {
    for (const [at, { text }] of cells) {
      if (!labels.includes(fold(text).replace(/:$/, ''))) continue;
      return readValue(cells.get(at + 1), BENCHMARK, {
        where: whereCell(sheet, number, at + 1),
        from1904,
        log,
      });
    }
  }
  return '';
}

/** The agency's results; a bidder without any is left out. */
export function claimsOf(
  sheet: Sheet,
  table: Table,
  items: readonly Item[],
  { bidders, from1904, log }: { bidders: Roster; from1904: boolean; log: Log },
): Claims {
  const isNew = createSeen(log);
  const claims: Claims = {
    benchmark: benchmarkOf(sheet, table, from1904, log),
    bidders: [],
    averages: [],
    candidates: [],
  };
  const candidates = new Map<number, string>();
  for (const entry of table.entries) {
    const bidder = bidders.names[bidders.place(entry, 'bidder')];
    if (bidder === undefined || !isNew(entry, 'bidder')) continue;
    const [priceScore, technical, commercial, total, rank] = (
      ['priceScore', 'technical', 'commercial', 'total', 'rank'] as const
    ).map((key) => entry.get(key)) as [string, string, string, string, string];
    if (priceScore + technical + commercial + total + rank !== '') {
      claims.bidders.push({ ...emptyClaim(bidder), priceScore, technical, commercial, total, rank });
    }
    for (const { id } of items) {
      const score = entry.get(itemKey(id));
      if (score !== '') claims.averages.push({ bidder, item: id, score });
    }
    const order = Number(entry.get('candidate'));
    if (order > 0 && candidates.has(order)) {
      log.problem(entry.where('candidate'), `中标候选人的顺序 ${order} 已经给了“${candidates.get(order)}”。`);
    } else if (order > 0) candidates.set(order, bidder);
  }
  claims.candidates = [...candidates].sort(([a], [b]) => a - b).map(([, name]) => name);
  return claims;
}

/** The title, the readings and the bound for outliers. */
export function settingsOf(
  sheet: Sheet,
  table: Table,
  log: Log,
): Pick<Project, 'title' | 'readings' | 'outlierShare'> {
  const settings: Pick<Project, 'title' | 'readings' | 'outlierShare'> = { title: '', readings: {} };
  for (const entry of namedEntries(table, 'name', log)) {
    const [name, value] = [entry.get('name'), entry.get('value')];
    if (fold(name) === fold(TITLE_LABEL)) {
      settings.title = value;
    } else if (name.startsWith(READING_LABEL)) settings.readings[name.slice(READING_LABEL.length)] = value;
    else if (fold(name) === fold(OUTLIER_LABEL)) {
      if (value === '') continue;
      const share = decimalOfText(value);
      if (share === null) log.problem(entry.where('value'), `“${value}”不是数字，例如 30。`);
      else settings.outlierShare = share;
    } else log.note(`${whereSheet(sheet)}的“${name}”不是模板里的内容，没有读入。`);
  }
  return settings;
}
