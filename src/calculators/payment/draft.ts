import * as v from 'valibot';
import { type Payment, payment } from '../../rules/contract/payment.ts';
import { groupDigits } from '../parts/amount/format.ts';
import { parseAmount } from '../parts/amount/parse.ts';
import { typedAmount } from '../parts/amount/typed.ts';
import { type Outcome, outcomeOf } from '../parts/explain/outcome.ts';
import { remember } from '../parts/explain/remember.ts';
import { LONGEST_TEXT, type Scenario } from '../parts/share/scenario.ts';
import { figures } from './words.ts';

export const FORM = 'payment';
export const PRICE = `${FORM}-price`;

/** The contract price, as typed. */
export interface PaymentDraft {
  price: string;
}

export const draftOf = (input: { contractPrice: string }): PaymentDraft => ({
  price: groupDigits(input.contractPrice),
});

const PRICE_LABEL = '中标价格';

const place = () => ({ field: PRICE, label: PRICE_LABEL });

/** `amount` is the contract price as read, in yuan. */
export interface Computed extends Outcome<Payment> {
  amount: string;
}

export const compute = remember(({ price }: PaymentDraft): Computed => {
  if (price.trim() === '') return { done: null, problems: [], amount: '' };
  const parsed = parseAmount(price);
  if (!parsed.ok) return { done: null, problems: [{ ...place(), message: parsed.message }], amount: '' };
  return { ...outcomeOf(payment({ contractPrice: parsed.amount }), place), amount: parsed.amount };
});

const resultOf = (draft: PaymentDraft) => compute(draft).done?.result ?? null;

const State = v.object({ p: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)) });

export const scenario: Scenario<PaymentDraft> = {
  pack: ({ price }) => ({ p: price }),
  unpack(state) {
    const parsed = v.safeParse(State, state);
    return parsed.success ? { draft: { price: parsed.output.p }, ignored: [] } : null;
  },
  results: resultOf,
  figures(draft) {
    const result = resultOf(draft);
    return result ? figures(result) : [];
  },
  inputs: ({ price }) => [{ name: PRICE_LABEL, value: typedAmount(price) }],
  blank: { price: '' },
};
