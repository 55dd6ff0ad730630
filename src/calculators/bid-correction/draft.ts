import * as v from 'valibot';
import { type BidCorrection, bidCorrection } from '../../rules/bid/bid-correction.ts';
import { groupDigits } from '../parts/amount/format.ts';
import { typedAmount } from '../parts/amount/typed.ts';
import { type Outcome, outcomeOf } from '../parts/explain/outcome.ts';
import type { Problem } from '../parts/form/problem.ts';
import { type ChosenReadings, unpackReadings } from '../parts/share/readings.ts';
import { LONGEST_TEXT, type Scenario } from '../parts/share/scenario.ts';
import { emptyRow, MOST_ROWS } from './detail.ts';
import { type CorrectionDraft, type Input, LABELS, locate, MOST_PLACES, type Read, read } from './input.ts';
import { figures } from './words.ts';

/** `names` are what the places and the lines are called. */
export function draftOf(
  { opening, elsewhere = [], detail }: Input,
  names: { places: readonly string[]; lines: readonly string[] },
): CorrectionDraft {
  return {
    amount: groupDigits(opening.amount),
    capital: opening.capital ?? '',
    places: elsewhere.map((amount, key) => ({
      key,
      name: names.places[key] ?? '',
      amount: groupDigits(amount),
    })),
    rows: (detail?.lines ?? []).map((line, key) => ({
      key,
      name: names.lines[key] ?? '',
      quantity: line.quantity,
      unitPrice: groupDigits(line.unitPrice),
      amount: groupDigits(line.amount),
      misplaced: line.unitPriceMisplaced ?? false,
    })),
    total: detail?.total === undefined ? '' : groupDigits(detail.total),
    readings: {},
  };
}

/** What became of a row's amounts; a part that stays is left out. */
export type Corrected = Partial<Record<'unitPrice' | 'amount', string>>;

export interface Computed extends Outcome<BidCorrection> {
  /** The numbers of the rows that are begun and not finished; there is no result while there are any. */
  unfinished: readonly number[];
  /** The rows that were corrected, by their keys. */
  corrected: ReadonlyMap<number, Corrected>;
}

function correctedRows(found: Read, { detail }: BidCorrection): Map<number, Corrected> {
  const corrected = new Map<number, Corrected>();
  detail?.lines.forEach((after, i) => {
    const before = found.lines[i]!;
    const row: Corrected = {};
    // Written with more or fewer decimals they are the same.
    if (Number(before.unitPrice) !== Number(after.unitPrice)) row.unitPrice = after.unitPrice;
    if (Number(before.amount) !== Number(after.amount)) row.amount = after.amount;
    if (row.unitPrice ?? row.amount) corrected.set(found.from[i]!.key, row);
  });
  return corrected;
}

function run(draft: CorrectionDraft): Computed {
  const found = read(draft);
  const { input, problems, unfinished } = found;
  if (!input) return { done: null, problems, corrected: new Map(), unfinished };
  const outcome = outcomeOf(bidCorrection(input, { readings: draft.readings }), locate(found));
  const corrected = outcome.done ? correctedRows(found, outcome.done.result) : new Map<number, Corrected>();
  return { ...outcome, corrected, unfinished };
}

/** Up to this many lines are reckoned between two keystrokes; more wait for a pause. */
export const AT_ONCE = 500;

let last: { draft: CorrectionDraft; answer: Computed } | null = null;

/** Computes a draft once, however many parts of the page ask for it. */
export function compute(draft: CorrectionDraft): Computed {
  if (last?.draft !== draft) last = { draft, answer: run(draft) };
  return last.answer;
}

/** What is wrong with a draft: of a long table, before the rule has seen it, only what could not be read. */
export const problemsOf = (draft: CorrectionDraft): Problem[] =>
  draft.rows.length <= AT_ONCE || last?.draft === draft ? compute(draft).problems : read(draft).problems;

let other: { draft: CorrectionDraft; key: string; answer: BidCorrection | null } | null = null;

/** The result under other readings, beside the one on show. */
export function resultUnder(draft: CorrectionDraft, readings: ChosenReadings): BidCorrection | null {
  const key = Object.values(readings).join();
  if (other?.draft !== draft || other.key !== key) {
    other = { draft, key, answer: run({ ...draft, readings }).done?.result ?? null };
  }
  return other.answer;
}

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const PackedPlace = v.tuple([text, text]);
const PackedRow = v.tuple([text, text, text, text, v.picklist([0, 1])]);
const State = v.object({
  o: v.tuple([text, text]),
  p: v.pipe(v.array(v.unknown()), v.maxLength(MOST_PLACES)),
  d: v.pipe(v.array(v.unknown()), v.maxLength(MOST_ROWS)),
  t: text,
  r: v.optional(v.unknown()),
});

export const scenario: Scenario<CorrectionDraft> = {
  pack: ({ amount, capital, places, rows, total, readings }) => ({
    o: [amount, capital],
    p: places.map((place) => [place.name, place.amount]),
    d: rows.map((row) => [row.name, row.quantity, row.unitPrice, row.amount, row.misplaced ? 1 : 0]),
    t: total,
    r: readings,
  }),
  unpack(state) {
    const parsed = v.safeParse(State, state);
    if (!parsed.success) return null;
    const { o, p, d, t, r } = parsed.output;
    const ignored: string[] = [];
    const places = p.flatMap((item, i) => {
      const place = v.safeParse(PackedPlace, item);
      if (!place.success) ignored.push(`第 ${i + 1} 处总报价`);
      return place.success ? [{ name: place.output[0], amount: place.output[1] }] : [];
    });
    const rows = d.flatMap((item, i) => {
      const row = v.safeParse(PackedRow, item);
      if (!row.success) ignored.push(`明细表第 ${i + 1} 行`);
      return row.success ? [row.output] : [];
    });
    const { chosen, ignored: unknown } = unpackReadings(r, bidCorrection.readings);
    const draft = {
      amount: o[0],
      capital: o[1],
      places: places.map((place, key) => ({ key, ...place })),
      rows: rows.map(([name, quantity, unitPrice, amount, misplaced], key) => ({
        key,
        name,
        quantity,
        unitPrice,
        amount,
        misplaced: misplaced === 1,
      })),
      total: t,
      readings: chosen,
    };
    return { draft, ignored: [...ignored, ...unknown] };
  },
  results: (draft) => compute(draft).done?.result ?? null,
  figures(draft) {
    const { done } = compute(draft);
    return done ? figures(done.result) : [];
  },
  inputs: ({ amount, capital, rows, total }) => [
    { name: LABELS.amount, value: typedAmount(amount) },
    { name: LABELS.capital, value: capital },
    { name: '明细表', value: `${rows.length} 行` },
    { name: LABELS.total, value: typedAmount(total) },
  ],
  readings: bidCorrection.readings,
  blank: { amount: '', capital: '', places: [], rows: [emptyRow(0)], total: '', readings: {} },
};
