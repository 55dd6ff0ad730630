import type { AppliedReading } from '../../rules/evaluation.ts';
import { priceScore } from '../../rules/scoring/price-score.ts';
import { parseAmount } from '../parts/amount/parse.ts';
import { type FilledRow, fieldOf, placeIn, readRows } from '../parts/bids/draft.ts';
import type { Done, Outcome } from '../parts/explain/outcome.ts';
import { remember } from '../parts/explain/remember.ts';
import { parsePoints } from '../parts/form/points.ts';
import type { Problem } from '../parts/form/problem.ts';
import { FORM, MINE, mineField, type PriceDraft } from './draft.ts';
import {
  type Assumed,
  type Bid,
  type Evaluations,
  evaluateAll,
  join,
  type Outlook,
  type Points,
} from './outlook.ts';
import { type Range, readRange } from './sweep.ts';

/** What is assumed, and what becomes of it. */
export interface Simulated {
  assumed: Assumed;
  outlook: Outlook;
}

/** `filled` are the rows that have a price, in the order of the bids after ours. */
export interface Computed extends Outcome<Simulated> {
  filled: FilledRow[];
  range: Range | null;
}

const POINTS = { technical: '技术分', commercial: '商务分' } as const;

/** Both parts, as the rules take them; null while one of them is missing. */
function readPoints(
  typed: { technical?: string; commercial?: string },
  place: (part: keyof typeof POINTS) => Omit<Problem, 'message'>,
  problems: Problem[],
): Points | null {
  const read = (part: keyof typeof POINTS): string | null => {
    const text = typed[part] ?? '';
    if (text.trim() === '') return null;
    const points = parsePoints(text);
    if (points === null) problems.push({ ...place(part), message: '请填写分数，最多两位小数，例如 68.50。' });
    return points;
  };
  const [technical, commercial] = [read('technical'), read('commercial')];
  return technical !== null && commercial !== null ? { technical, commercial } : null;
}

function readMine(mine: PriceDraft['mine'], problems: Problem[]): Bid | null {
  const points = readPoints(
    mine,
    (part) => ({ field: mineField(part), label: `${MINE}的${POINTS[part]}` }),
    problems,
  );
  if (mine.price.trim() === '') return null;
  const parsed = parseAmount(mine.price);
  if (!parsed.ok) {
    problems.push({ field: mineField('price'), label: `${MINE}的报价`, message: parsed.message });
    return null;
  }
  return { bidder: MINE, price: parsed.amount, points, rejected: false };
}

/** Finds the field of a rule's error path: the first bid is ours, the others are rows. */
function placeOf(filled: readonly FilledRow[]): (path: string) => Omit<Problem, 'message'> {
  const inRow = placeIn(FORM, filled);
  return (path) => {
    const [list, index = '0', property] = path.split('.');
    const part = property === 'technical' || property === 'commercial' ? property : null;
    if (index === '0') {
      const label = `${MINE}的${part ? POINTS[part] : '报价'}`;
      return { field: mineField(part ?? 'price'), label };
    }
    const place = inRow(`${list}.${Number(index) - 1}.${property}`);
    if (!part) return place;
    const { row, number } = filled[Number(index) - 1]!;
    return {
      field: fieldOf(FORM, row, part),
      label: `${row.name.trim() || `第 ${number} 行`}的${POINTS[part]}`,
    };
  };
}

/** A field is wrong in one way at a time, though two rules may say so. */
const onceEach = (problems: readonly Problem[]): Problem[] =>
  [...new Map(problems.toReversed().map((problem) => [problem.field, problem])).values()].toReversed();

const sentence = (message: string): string => (/[。？！]$/.test(message) ? message : `${message}。`);

/** Of one reading asked by several rules: what changes any of them changes the whole. */
function applied(asked: readonly AppliedReading[]): AppliedReading[] {
  const matters = new Set(asked.filter(({ wouldChange }) => wouldChange).map(({ id }) => id));
  const each = new Map(asked.map((one) => [one.id, { ...one, wouldChange: matters.has(one.id) }]));
  return [...each.values()];
}

/** The three answers as one; null where a rule refuses the bids. */
function doneOf(assumed: Assumed, evaluations: Evaluations): Done<Simulated> | null {
  const { prices, order, review } = evaluations;
  const outlook = join(assumed, evaluations);
  if (!outlook || !prices.ok || !order.ok) return null;
  const ranked = outlook.standings.some(({ rank }) => rank !== null);
  const reviews = review?.ok ? [review] : [];
  const all = [order, ...reviews, prices];
  // Whether too few are left is for the ranking to say: it knows where the rejected ones fell out.
  const notices = all
    .flatMap((one) => one.notices)
    .filter(({ code }) => code !== 'fewer-than-three' || outlook.failed);
  return {
    ok: true,
    ruleId: priceScore.id,
    result: { assumed, outlook },
    // The ranking reckons the price scores once more.
    steps: [ranked ? order : prices, ...reviews].flatMap(({ steps }) => steps),
    notices: [...new Map(notices.map((one) => [one.code, one])).values()],
    readings: applied(all.flatMap((one) => one.readings)),
  };
}

function read(draft: PriceDraft): Computed {
  const problems: Problem[] = [];
  const mine = readMine(draft.mine, problems);
  const { filled, problems: inRows } = readRows(FORM, draft.rows);
  problems.push(...inRows);
  const others = filled.map(({ row, number, bid }): Bid => {
    const name = row.name.trim() || `第 ${number} 行`;
    const points = readPoints(
      row,
      (part) => ({ field: fieldOf(FORM, row, part), label: `${name}的${POINTS[part]}` }),
      problems,
    );
    return { ...bid, points, rejected: row.marked };
  });
  const swept = filled.find(({ row }) => row.key === draft.sweep.row && !row.marked);
  const { range, problems: inRange } = readRange(FORM, draft.sweep, swept?.bid.bidder ?? null);
  if (!mine) return { done: null, problems: onceEach([...problems, ...inRange]), filled, range: null };

  const assumed: Assumed = { bids: [mine, ...others], stage: draft.stage, readings: draft.readings };
  const evaluations = evaluateAll(assumed);
  const place = placeOf(filled);
  for (const one of [evaluations.prices, evaluations.order]) {
    if (one.ok) continue;
    problems.push(...one.errors.map(({ path, message }) => ({ ...place(path), message: sentence(message) })));
  }
  return {
    done: problems.length > 0 ? null : doneOf(assumed, evaluations),
    problems: onceEach([...problems, ...inRange]),
    filled,
    range,
  };
}

export const compute = remember(read);
