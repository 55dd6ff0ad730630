import type { bidCorrection } from '../../rules/bid/bid-correction.ts';
import { parseAmount } from '../parts/amount/parse.ts';
import type { Problem } from '../parts/form/problem.ts';
import type { ChosenReadings } from '../parts/share/readings.ts';
import { type DetailRow, type Line, PARTS, readTable, rowField } from './detail.ts';

export const FORM = 'bid-correction';
export const AMOUNT = `${FORM}-amount`;
export const CAPITAL = `${FORM}-capital`;
export const TOTAL = `${FORM}-total`;

export const LABELS = {
  amount: '开标一览表小写',
  capital: '开标一览表大写',
  total: '明细表合计费用',
} as const;

/** Another place in the bid that states the total price. */
export interface Place {
  key: number;
  name: string;
  amount: string;
}

/** The most other places that the rule takes. */
export const MOST_PLACES = 100;

/** As typed; `rows` is the detail table. */
export interface CorrectionDraft {
  amount: string;
  capital: string;
  places: readonly Place[];
  rows: readonly DetailRow[];
  total: string;
  readings: ChosenReadings;
}

export type Input = Parameters<typeof bidCorrection>[0];

export const placeField = (place: Place, part: 'name' | 'amount'): string =>
  `${FORM}-place-${place.key}-${part}`;

export function addPlace(places: readonly Place[]): Place[] {
  const key = Math.max(-1, ...places.map((place) => place.key)) + 1;
  return [...places, { key, name: '', amount: '' }];
}

/** The rule's input with the rows that its lines come from. */
export interface Read {
  input: Input | null;
  problems: Problem[];
  lines: readonly Line[];
  from: readonly DetailRow[];
  unfinished: readonly number[];
}

export function read(draft: CorrectionDraft): Read {
  const problems: Problem[] = [];
  const money = (text: string, field: string, label: string): string | undefined => {
    const parsed = parseAmount(text);
    if (parsed.ok) return parsed.amount;
    if (parsed.problem !== 'empty') problems.push({ field, label, message: parsed.message });
    return undefined;
  };
  const amount = money(draft.amount, AMOUNT, LABELS.amount);
  const stated = draft.places.flatMap((place, i) => {
    const label = place.name.trim() || `第 ${i + 1} 处总报价`;
    const found = money(place.amount, placeField(place, 'amount'), label);
    return found ?? [];
  });
  const { lines, from, unfinished, problems: inTable } = readTable(draft.rows);
  const total = money(draft.total, TOTAL, LABELS.total);
  const all = problems.concat(inTable);
  if (amount === undefined || unfinished.length > 0 || all.length > 0) {
    return { input: null, problems: all, lines, from, unfinished };
  }
  const input: Input = {
    opening: { amount, ...(draft.capital.trim() !== '' && { capital: draft.capital }) },
    elsewhere: stated,
    ...(lines.length > 0 && { detail: { lines, ...(total !== undefined && { total }) } }),
  };
  return { input, problems: all, lines, from, unfinished };
}

/** The field of an error of the rule's. */
export const locate =
  ({ from }: Read) =>
  (path: string): Omit<Problem, 'message'> => {
    const [head, part, index] = path.split('.');
    // Of a line only the quantity can be wrong to the rule: a line of none.
    if (head === 'detail' && index !== undefined) {
      const label = `明细表第 ${Number(index) + 1} 行的${PARTS.quantity}`;
      return { field: rowField(from[Number(index)]!, 'quantity'), label };
    }
    return part === 'capital'
      ? { field: CAPITAL, label: LABELS.capital }
      : { field: AMOUNT, label: LABELS.amount };
  };
