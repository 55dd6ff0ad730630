import * as v from 'valibot';
import { noticesBeyondThree } from '../../rules/readings.ts';
import { type AmountRow, packAmounts, unpackAmounts } from '../parts/amounts/draft.ts';
import { type ChosenReadings, unpackReadings } from '../parts/share/readings.ts';
import { LONGEST_TEXT, type Restored } from '../parts/share/scenario.ts';

/** As typed. The negotiated rate is kept, and not asked for, while the score decides the rate. */
export interface FinalPaymentDraft {
  price: string;
  notices: string;
  score: string;
  rate: string;
  reductions: AmountRow[];
  readings: ChosenReadings;
}

export const BLANK: FinalPaymentDraft = {
  price: '',
  notices: '0',
  score: '',
  rate: '',
  reductions: [],
  readings: {},
};

export const reductionLabel = (number: number): string => `第 ${number} 项核减`;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const State = v.object({
  p: text,
  n: text,
  s: text,
  g: text,
  c: v.optional(v.unknown()),
  r: v.optional(v.unknown()),
});

export const pack = ({ price, notices, score, rate, reductions, readings }: FinalPaymentDraft) => ({
  p: price,
  n: notices,
  s: score,
  g: rate,
  c: packAmounts(reductions),
  r: readings,
});

export function unpack(state: unknown): Restored<FinalPaymentDraft> | null {
  const parsed = v.safeParse(State, state);
  if (!parsed.success) return null;
  const { p, n, s, g, c, r } = parsed.output;
  const { rows, ignored } = unpackAmounts(c, reductionLabel);
  const readings = unpackReadings(r, [noticesBeyondThree]);
  const draft = { price: p, notices: n, score: s, rate: g, reductions: rows, readings: readings.chosen };
  return { draft, ignored: [...ignored, ...readings.ignored] };
}
