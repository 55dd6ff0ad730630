import fc from 'fast-check';
import * as lowBid from '../../../src/calculators/abnormal-low-bid/draft.ts';
import * as assess from '../../../src/calculators/assessment/draft.ts';
import { ITEMS } from '../../../src/calculators/assessment/items.ts';
import * as correction from '../../../src/calculators/bid-correction/draft.ts';
import * as breach from '../../../src/calculators/breach-penalty/draft.ts';
import * as credit from '../../../src/calculators/credit-record/draft.ts';
import * as dates from '../../../src/calculators/deadlines/draft.ts';
import * as size from '../../../src/calculators/enterprise-size/draft.ts';
import * as final from '../../../src/calculators/final-payment/draft.ts';
import * as lines from '../../../src/calculators/line-tolerance/draft.ts';
import type { Scenario } from '../../../src/calculators/parts/share/scenario.ts';
import * as pay from '../../../src/calculators/payment/draft.ts';
import * as score from '../../../src/calculators/price-score/draft.ts';
import * as capital from '../../../src/calculators/rmb-capital/draft.ts';
import * as staffing from '../../../src/calculators/staffing-change/draft.ts';
import * as supplement from '../../../src/calculators/supplement-limit/draft.ts';
import * as validity from '../../../src/calculators/validity/draft.ts';
import { groundEntries } from '../../../src/calculators/validity/grounds.ts';
import { rowIds } from '../../../src/calculators/validity/rows.ts';
import * as welfare from '../../../src/calculators/welfare-unit/draft.ts';
import { EVENTS } from '../../../src/rules/schedule/deadline-table.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const rows = fc
  .array(fc.record({ name: text, price: text, marked: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => list.map((row, key) => ({ key, ...row })));

const choices = <Id extends string>(id: Id, alternatives: readonly string[]) =>
  fc.constantFrom({}, ...alternatives.map((alternative) => ({ [id]: alternative })));

const amounts = fc
  .array(text, { maxLength: 6 })
  .map((list) => list.map((typed, key) => ({ key, text: typed })));

const finalPayment = fc.record({
  price: text,
  notices: text,
  score: text,
  rate: text,
  reductions: amounts,
  readings: choices('notices-beyond-three', ['fourth-counts', 'fifth-counts', 'all-count']),
});

/** Whatever a reader of each calculator may have filled in, by its name in the registry. */
export const drafts = {
  validity: fc.record({
    answers: fc.dictionary(
      fc.constantFrom(...groundEntries.map(({ id }) => id), ...rowIds),
      fc.constantFrom('sound', 'unsound'),
    ),
  }),
  deadlines: fc.record({
    rows: fc
      .array(fc.record({ event: fc.constantFrom(...EVENTS), on: text }), { maxLength: 12 })
      .map((list) => list.map((row, key) => ({ key, ...row }))),
    asOf: text,
    fixed: fc.boolean(),
    readings: choices('last-day-on-rest-day', ['as-listed', 'never-rolls']),
  }),
  'price-score': fc.record({
    rows,
    readings: choices('rounding-of-scores', ['each-part-then-total', 'total-only', 'truncate']),
  }),
  'abnormal-low-bid': fc.record({
    rows,
    readings: choices('average-scope', ['all-conforming-bids', 'without-the-bid-itself']),
  }),
  payment: fc.record({ price: text }),
  'breach-penalty': fc.record({
    price: text,
    counts: fc.array(text, {
      minLength: breach.breaches.length,
      maxLength: breach.breaches.length,
    }),
    unrectified: fc.boolean(),
    terminated: fc.boolean(),
    signedOn: text,
    deliveredOn: text,
    readings: choices('last-day-on-rest-day', ['as-listed', 'never-rolls']),
  }),
  'enterprise-size': fc.record({ employees: text, revenue: text, newlyFounded: fc.boolean() }),
  'credit-record': fc.record({ fine: text, sector: text, effectiveOn: text, submittedOn: text }),
  'rmb-capital': fc.record({ amount: text, capital: text }),
  'line-tolerance': fc.record({
    rows: fc
      .array(
        fc.record({
          clause: fc.constantFrom('', 'c4-s3-p2-4.3.2-1', 'c4-s3-p2-4.3.2-8'),
          name: text,
          listed: text,
          actual: text,
        }),
        { minLength: 1, maxLength: 12 },
      )
      .map((list) => list.map((row, key) => ({ key, ...row }))),
  }),
  'final-payment': finalPayment,
  assessment: fc.record({
    marks: fc.record(Object.fromEntries(ITEMS.map(({ id }) => [id, text]))),
    faults: text,
    severe: fc.boolean(),
    readings: choices('severe-report-fault', ['in-addition', 'instead']),
    carried: fc.option(finalPayment),
  }),
  'staffing-change': fc.record({
    lines: fc.array(fc.record({ before: text, lost: text }), {
      minLength: staffing.COUNTED.length,
      maxLength: staffing.COUNTED.length,
    }),
  }),
  'supplement-limit': fc.record({ price: text, supplements: amounts }),
  'bid-correction': fc.record({
    amount: text,
    capital: text,
    places: fc
      .array(fc.record({ name: text, amount: text }), { maxLength: 4 })
      .map((list) => list.map((place, key) => ({ key, ...place }))),
    rows: fc
      .array(
        fc.record({
          name: text,
          quantity: text,
          unitPrice: text,
          amount: text,
          misplaced: fc.boolean(),
        }),
        { maxLength: 12 },
      )
      .map((list) => list.map((row, key) => ({ key, ...row }))),
    total: text,
    readings: choices('detail-sum-over-opening', ['opening-prevails', 'unit-prices-prevail']),
  }),
  'welfare-unit': fc.record({
    employees: text,
    disabled: text,
    answers: fc.array(fc.constantFrom('yes', 'no', null), { minLength: 4, maxLength: 4 }),
  }),
};

/** How each of those calculators packs, unpacks and sums up what is filled in. */
export const scenarios = {
  validity: validity.scenario,
  deadlines: dates.scenario,
  'price-score': score.scenario,
  'abnormal-low-bid': lowBid.scenario,
  payment: pay.scenario,
  'breach-penalty': breach.scenario,
  'enterprise-size': size.scenario,
  'credit-record': credit.scenario,
  'rmb-capital': capital.scenario,
  'line-tolerance': lines.scenario,
  'final-payment': final.scenario,
  assessment: assess.scenario,
  'staffing-change': staffing.scenario,
  'supplement-limit': supplement.scenario,
  'bid-correction': correction.scenario,
  'welfare-unit': welfare.scenario,
} as Record<keyof typeof drafts, Scenario<unknown>>;

export const names = Object.keys(drafts) as (keyof typeof drafts)[];
