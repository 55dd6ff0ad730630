import { Decimal } from '../../rules/amount.ts';
import { ceiling } from '../../rules/parameters/scoring.ts';
import type { Gradual } from '../parts/form/use-later.ts';
import { amountOrNone, fromHundredths, toHundredths } from './hundredths.ts';
import { type Assumed, atPrice, lowestOther, type Outlook, outlookOf, scorePrices } from './outlook.ts';
import { highestWhere } from './search.ts';

/** 万元, in fen. */
const WAN = 1_000_000n;
/** How far the price is moved, in 万元. */
const MOVES = [-100n, -10n, -1n, 1n, 10n, 100n];

export interface Move {
  /** In 万元; below zero is cheaper. */
  by: number;
  price: string;
  outlook: Outlook;
}

export interface Around {
  moves: Move[];
  /** The highest price that scores no less than ours, and the highest that scores more; null where there is none. */
  asMuch: string | null;
  more: string | null;
}

const BUDGET = toHundredths(ceiling.value);

/** Our price a little lower and a little higher, and where the next hundredth of a point lies: all as the rules reckon it. */
export function* lookAround(assumed: Assumed): Gradual<Around> {
  const [mine] = assumed.bids;
  const price = toHundredths(mine.price);
  const moves: Move[] = [];
  for (const by of MOVES) {
    const fen = price + by * WAN;
    if (fen < 1n || fen > BUDGET) continue;
    const moved = fromHundredths(fen);
    moves.push({ by: Number(by), price: moved, outlook: outlookOf(atPrice(assumed, moved)) });
    yield;
  }

  const lowest = lowestOther(assumed);
  // No typed name begins with a space.
  const rival = lowest === null ? [] : [{ bidder: ' 1', price: lowest, rejected: false }];
  const scoreAt = (fen: bigint): Decimal => {
    const scored = scorePrices([{ ...mine, price: fromHundredths(fen) }, ...rival], assumed.readings);
    return new Decimal((scored.ok && scored.result.scores[0]!.score) || 0);
  };
  if (price > BUDGET) return { moves, asMuch: null, more: null };
  const score = scoreAt(price);
  const asMuch = yield* highestWhere(price, BUDGET, (fen) => scoreAt(fen).gte(score));
  const more = yield* highestWhere(1n, price, (fen) => scoreAt(fen).gt(score));
  return { moves, asMuch: amountOrNone(asMuch), more: amountOrNone(more) };
}
