import * as v from 'valibot';
import { type BreachPenalty, breachPenalty } from '../../rules/contract/breach-penalty.ts';
import { type PlatformDelay, platformDelay } from '../../rules/contract/platform-delay.ts';
import { groupDigits } from '../parts/amount/format.ts';
import { parseAmount } from '../parts/amount/parse.ts';
import { typedAmount } from '../parts/amount/typed.ts';
import { type Outcome, outcomeOf } from '../parts/explain/outcome.ts';
import { remember } from '../parts/explain/remember.ts';
import { parseCount } from '../parts/form/count.ts';
import { parseDate } from '../parts/form/date.ts';
import type { Problem } from '../parts/form/problem.ts';
import { type ChosenReadings, unpackReadings } from '../parts/share/readings.ts';
import { LONGEST_TEXT, type Scenario } from '../parts/share/scenario.ts';
import { breachFigures, delayFigures } from './words.ts';

export const FORM = 'breach-penalty';
export const PRICE = `${FORM}-price`;
export const SIGNED = `${FORM}-signed`;
export const DELIVERED = `${FORM}-delivered`;

const PRICE_LABEL = '合同总价';

type Input = Parameters<typeof breachPenalty>[0];
type BreachNumber = Input['occurrences'][number]['clause'];

/** The ids of the clauses whose breaches are counted, as the rule lists them. */
export const breaches: readonly string[] = breachPenalty.clauses.filter((id) => /^c3-9\.1\.\d+$/.test(id));
export const numberOf = (id: string): BreachNumber => id.replace(/^c3-/, '') as BreachNumber;
export const countField = (id: string): string => `${FORM}-${numberOf(id)}`;

/** As typed; `counts` stand in the order of `breaches`. */
export interface BreachDraft {
  price: string;
  counts: readonly string[];
  unrectified: boolean;
  terminated: boolean;
  signedOn: string;
  deliveredOn: string;
  readings: ChosenReadings;
}

export function draftOf(breach: Input, delay: { signedOn: string; deliveredOn: string }): BreachDraft {
  const counted = (id: string) =>
    breach.occurrences.find(({ clause }) => clause === numberOf(id))?.count ?? 0;
  return {
    price: groupDigits(breach.contractPrice),
    counts: breaches.map((id) => String(counted(id))),
    unrectified: breach.unrectified ?? false,
    terminated: breach.terminated ?? false,
    ...delay,
    readings: {},
  };
}

function readBreach(draft: BreachDraft): Outcome<BreachPenalty> {
  const problems: Problem[] = [];
  const price = parseAmount(draft.price);
  if (!price.ok && price.problem !== 'empty') {
    problems.push({ field: PRICE, label: PRICE_LABEL, message: price.message });
  }
  const occurrences = breaches.flatMap((id, i) => {
    const parsed = parseCount(draft.counts[i] ?? '');
    if (parsed.ok) return [{ clause: numberOf(id), count: parsed.count }];
    problems.push({ field: countField(id), label: `${numberOf(id)} 的次数`, message: parsed.message });
    return [];
  });
  if (!price.ok || problems.length > 0) return { done: null, problems };
  const { unrectified, terminated } = draft;
  return outcomeOf(
    breachPenalty({ contractPrice: price.amount, occurrences, unrectified, terminated }),
    () => ({ field: PRICE, label: PRICE_LABEL }),
  );
}

export const DATES = { signedOn: '合同签订日期', deliveredOn: '建成并提供服务的日期' } as const;

function readDelay(draft: BreachDraft): Outcome<PlatformDelay> {
  const { signedOn, deliveredOn } = draft;
  if (signedOn.trim() === '' || deliveredOn.trim() === '') return { done: null, problems: [] };
  // What is no date at all goes to the rule as it is, which says so.
  const input = {
    signedOn: parseDate(signedOn) ?? signedOn,
    deliveredOn: parseDate(deliveredOn) ?? deliveredOn,
  };
  return outcomeOf(platformDelay(input, { readings: draft.readings }), (path) =>
    path === 'signedOn'
      ? { field: SIGNED, label: DATES.signedOn }
      : { field: DELIVERED, label: DATES.deliveredOn },
  );
}

/** The delay under other readings, beside the one on show. */
export const delayUnder = (draft: BreachDraft, readings: ChosenReadings): PlatformDelay | null =>
  readDelay({ ...draft, readings }).done?.result ?? null;

export interface Computed {
  breach: Outcome<BreachPenalty>;
  delay: Outcome<PlatformDelay>;
}

export const compute = remember(
  (draft: BreachDraft): Computed => ({ breach: readBreach(draft), delay: readDelay(draft) }),
);

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const State = v.object({
  p: text,
  c: v.pipe(v.array(text), v.length(breaches.length)),
  f: v.tuple([v.picklist([0, 1]), v.picklist([0, 1])]),
  d: v.tuple([text, text]),
  r: v.optional(v.unknown()),
});

export const scenario: Scenario<BreachDraft> = {
  pack: ({ price, counts, unrectified, terminated, signedOn, deliveredOn, readings }) => ({
    p: price,
    c: counts,
    f: [unrectified ? 1 : 0, terminated ? 1 : 0],
    d: [signedOn, deliveredOn],
    r: readings,
  }),
  unpack(state) {
    const parsed = v.safeParse(State, state);
    if (!parsed.success) return null;
    const { p, c, f, d, r } = parsed.output;
    const { chosen, ignored } = unpackReadings(r, platformDelay.readings);
    const draft = {
      price: p,
      counts: c,
      unrectified: f[0] === 1,
      terminated: f[1] === 1,
      signedOn: d[0],
      deliveredOn: d[1],
      readings: chosen,
    };
    return { draft, ignored };
  },
  results(draft) {
    const { breach, delay } = compute(draft);
    return [breach.done?.result ?? null, delay.done?.result ?? null];
  },
  figures(draft) {
    const { breach, delay } = compute(draft);
    return [
      ...(breach.done ? breachFigures(breach.done.result) : []),
      ...(delay.done ? delayFigures(delay.done.result) : []),
    ];
  },
  inputs: ({ price, counts, unrectified, terminated, signedOn, deliveredOn }) => [
    { name: PRICE_LABEL, value: typedAmount(price) },
    ...breaches.map((id, i) => ({ name: `${numberOf(id)} 次数`, value: counts[i]! })),
    { name: '整改不成（9.2）', value: unrectified ? '是' : '否' },
    { name: '已解除合同', value: terminated ? '是' : '否' },
    { name: DATES.signedOn, value: signedOn },
    { name: DATES.deliveredOn, value: deliveredOn },
  ],
  readings: platformDelay.readings,
  blank: {
    price: '',
    counts: breaches.map(() => '0'),
    unrectified: false,
    terminated: false,
    signedOn: '',
    deliveredOn: '',
    readings: {},
  },
};
