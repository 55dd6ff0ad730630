import * as v from 'valibot';
import { type RmbCapital, rmbCapital } from '../../rules/bid/rmb-capital.ts';
import { type CapitalFault, capitalFault } from '../../rules/capital-fault.ts';
import { groupDigits } from '../parts/amount/format.ts';
import { parseAmount } from '../parts/amount/parse.ts';
import { typedAmount } from '../parts/amount/typed.ts';
import { type Outcome, outcomeOf } from '../parts/explain/outcome.ts';
import { remember } from '../parts/explain/remember.ts';
import type { Problem } from '../parts/form/problem.ts';
import { LONGEST_TEXT, type Scenario } from '../parts/share/scenario.ts';
import { faultWords } from './faults.ts';
import { figures } from './words.ts';

export const FORM = 'rmb-capital';
export const AMOUNT = `${FORM}-amount`;
export const CAPITAL = `${FORM}-capital`;
export const LABELS = { amount: '小写金额', capital: '大写金额' } as const;

/** As typed; either may be empty. */
export interface CapitalDraft {
  amount: string;
  capital: string;
}

type Input = Parameters<typeof rmbCapital>[0];

export const draftOf = ({ amount, capital }: Input): CapitalDraft => ({
  amount: amount === undefined ? '' : groupDigits(amount),
  capital: capital ?? '',
});

/** `fault` is what keeps the capitals from being read; `given` names the fields that were filled in. */
export interface Computed extends Outcome<RmbCapital> {
  fault: CapitalFault | null;
  given: { amount: boolean; capital: boolean };
}

export const compute = remember((draft: CapitalDraft): Computed => {
  const problems: Problem[] = [];
  const amount = parseAmount(draft.amount);
  const given = {
    amount: amount.ok || amount.problem !== 'empty',
    capital: draft.capital.trim() !== '',
  };
  const fault = given.capital ? capitalFault(draft.capital) : null;
  if (given.amount && !amount.ok) {
    problems.push({ field: AMOUNT, label: LABELS.amount, message: amount.message });
  }
  if (fault) {
    problems.push({ field: CAPITAL, label: LABELS.capital, message: faultWords(draft.capital, fault) });
  }
  if (problems.length > 0 || (!given.amount && !given.capital)) return { done: null, problems, fault, given };
  const input = {
    ...(amount.ok && { amount: amount.amount }),
    ...(given.capital && { capital: draft.capital }),
  };
  const outcome = outcomeOf(rmbCapital(input), () => ({ field: AMOUNT, label: LABELS.amount }));
  return { ...outcome, fault, given };
});

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const State = v.object({ a: text, c: text });

export const scenario: Scenario<CapitalDraft> = {
  pack: ({ amount, capital }) => ({ a: amount, c: capital }),
  unpack(state) {
    const parsed = v.safeParse(State, state);
    return parsed.success
      ? { draft: { amount: parsed.output.a, capital: parsed.output.c }, ignored: [] }
      : null;
  },
  results: (draft) => compute(draft).done?.result ?? null,
  figures(draft) {
    const { done } = compute(draft);
    return done ? figures(done.result) : [];
  },
  inputs: ({ amount, capital }) => [
    { name: LABELS.amount, value: typedAmount(amount) },
    { name: LABELS.capital, value: capital },
  ],
  blank: { amount: '', capital: '' },
};
