import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../../src/workbench/evaluation/evaluate.ts';
import { examine } from '../../../src/workbench/evaluation/examine.ts';
import type { Bidder, Item, Project } from '../../../src/workbench/project/project.ts';
import { parseProject } from '../../../src/workbench/project/schema.ts';
import { findingsReport } from '../../../src/workbench/report/findings-report.ts';
import { summaryReport } from '../../../src/workbench/report/summary-report.ts';
import { PATIENCE, runs } from '../../runs.ts';

/** What people and files put into a cell: figures at the edges, and everything else. */
const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('80000000', '8150万', '88150000.00', '88150000.01', '39667499.99', '1'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '0',
      '0.00',
      '-1',
      '999999999999.99',
      '1e9',
      'NaN',
      '=1+1',
      '捌仟万元整',
      '零元整',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '2026-03-20T09:00',
      '2026-02-30 09:00',
      '９．５',
      '3.00',
      '1.5',
      '\u0000',
      '__proto__',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);
const name = fc.oneof(
  fc.constantFrom('甲', '乙', '丙', '', '甲（2）', '__proto__', 'constructor'),
  fc.string({ maxLength: 8 }),
);
const verdict = fc.constantFrom('' as const, 'passed' as const, 'failed' as const);

const line = fc.record({ name, quantity: text, unitPrice: text, amount: text, misplaced: fc.boolean() });
const bidder: fc.Arbitrary<Bidder> = fc.record({
  name,
  price: text,
  capital: text,
  joinedAt: text,
  qualification: verdict,
  conformity: verdict,
  correctionAccepted: fc.constantFrom('' as const, 'yes' as const, 'no' as const),
  lines: fc.array(line, { maxLength: 3 }),
});
const item: fc.Arbitrary<Item> = fc.record({
  id: name,
  title: name,
  part: fc.constantFrom('technical' as const, 'commercial' as const),
  max: text,
  objective: fc.boolean(),
  levels: fc.array(text, { maxLength: 3 }),
});
const review = fc.record({
  bidder: name,
  askedBy: text,
  askedAt: text,
  dueAt: text,
  answeredAt: text,
  materials: text,
  judgement: fc.constantFrom('' as const, 'accepted' as const, 'rejected' as const),
  reason: text,
});
const claim = fc.record({
  bidder: name,
  priceScore: text,
  technical: text,
  commercial: text,
  total: text,
  rank: text,
});
const readings = fc.oneof(
  fc.constant({}),
  fc.constantFrom(
    { 'detail-sum-over-opening': 'unit-prices-prevail' },
    { 'too-few-after-abnormal-low': 'continues', averaging: 'sum-then-average' },
    { averaging: 'nobody knows', 'not-a-reading': 'x' },
  ),
);

const project: fc.Arbitrary<Project> = fc
  .record({
    bidders: fc.array(bidder, { maxLength: 6 }),
    experts: fc.array(name, { maxLength: 4 }),
    items: fc.array(item, { maxLength: 4 }),
  })
  .chain(({ bidders, experts, items }) => {
    const exactly = <Value>(value: fc.Arbitrary<Value>, length: number) =>
      fc.array(value, { minLength: length, maxLength: length });
    return fc.record({
      title: text,
      bidders: fc.constant(bidders),
      experts: fc.constant(experts),
      items: fc.constant(items),
      scores: exactly(exactly(exactly(text, items.length), bidders.length), experts.length),
      reviews: fc.array(review, { maxLength: 3 }),
      claims: fc.record({
        benchmark: text,
        bidders: fc.array(claim, { maxLength: 4 }),
        averages: fc.array(fc.record({ bidder: name, item: name, score: text }), { maxLength: 3 }),
        candidates: fc.array(name, { maxLength: 4 }),
      }),
      readings,
      outlierShare: text,
    });
  });

const issue = { rulesVersion: '0', inputHash: '', date: '2026-04-09', cite: (clause: string) => clause };

test(
  'whatever stands in the cells, the evaluation comes to an end, and so do its reports',
  () => {
    fc.assert(
      fc.property(project, (given) => {
        expect(parseProject(given)).toEqual({ project: given });
        const examination = finish(examine(given));
        expect(examination.result.stages).toHaveLength(13);
        const said = JSON.stringify([
          examination,
          findingsReport(given, examination, issue),
          summaryReport(given, examination, issue),
        ]);
        expect(said).not.toMatch(/\bNaN\b(?!")|Infinity|undefined/);
      }),
      runs(1500),
    );
  },
  PATIENCE,
);
