import { parseAmount } from '../parts/amount/parse.ts';
import type { Problem } from '../parts/form/problem.ts';
import type { Gradual } from '../parts/form/use-later.ts';
import { fromHundredths, toHundredths } from './hundredths.ts';
import { type Assumed, type Outlook, outlookOf } from './outlook.ts';

/** The range as typed; `row` is the key of the row whose price it takes the place of, null for none. */
export interface SweepDraft {
  row: number | null;
  from: string;
  to: string;
  step: string;
}

/** The most prices that are tried. */
export const MOST_PRICES = 60;

export interface Range {
  bidder: string;
  prices: readonly [string, ...string[]];
}

export const sweepField = (form: string, part: keyof SweepDraft): string => `${form}-sweep-${part}`;

const LABELS = { from: '区间的最低价', to: '区间的最高价', step: '每隔多少试一次' } as const;

/** The prices to try, or what is wrong with the range; neither where it is not complete. */
export function readRange(
  form: string,
  draft: SweepDraft,
  bidder: string | null,
): { range: Range | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const wrong = (part: keyof typeof LABELS, message: string) =>
    problems.push({ field: sweepField(form, part), label: LABELS[part], message });
  const [from, to, step] = (['from', 'to', 'step'] as const).map((part) => {
    if (draft[part].trim() === '') return null;
    const parsed = parseAmount(draft[part]);
    if (!parsed.ok) {
      wrong(part, parsed.message);
      return null;
    }
    const fen = toHundredths(parsed.amount);
    if (fen === 0n) wrong(part, '请填写大于 0 的金额（单位：元）。');
    return fen === 0n ? null : fen;
  }) as [bigint | null, bigint | null, bigint | null];
  if (from !== null && to !== null && to < from) wrong('to', '最高价低于最低价，请改正其中一个。');
  else if (from !== null && to !== null && step !== null && (to - from) / step >= BigInt(MOST_PRICES)) {
    wrong('step', `这样要试 ${(to - from) / step + 1n} 个价，最多 ${MOST_PRICES} 个，请把间隔加大。`);
  }
  if (problems.length > 0 || bidder === null || from === null || to === null || step === null)
    return { range: null, problems };
  const count = Number((to - from) / step) + 1;
  const prices = Array.from({ length: count }, (_, i) => fromHundredths(from + step * BigInt(i)));
  return { range: { bidder, prices: prices as [string, ...string[]] }, problems };
}

export interface Tried {
  price: string;
  outlook: Outlook;
}

export const withPrice = (
  { bids: [mine, ...others], ...rest }: Assumed,
  bidder: string,
  price: string,
): Assumed => ({
  ...rest,
  bids: [mine, ...others.map((bid) => (bid.bidder === bidder ? { ...bid, price } : bid))],
});

/** Everything else as assumed, one bidder at each price of the range. */
export function* tryRange(assumed: Assumed, { bidder, prices }: Range): Gradual<Tried[]> {
  const tried: Tried[] = [];
  for (const price of prices) {
    tried.push({ price, outlook: outlookOf(withPrice(assumed, bidder, price)) });
    yield;
  }
  return tried;
}
