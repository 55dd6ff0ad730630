import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenario as assessment } from '../../../src/calculators/assessment/draft.ts';
import * as scored from '../../../src/calculators/assessment/words.ts';
import { scenario as breachPenalty } from '../../../src/calculators/breach-penalty/draft.ts';
import { examples } from '../../../src/calculators/examples.ts';
import { compute, scenario as finalPayment } from '../../../src/calculators/final-payment/draft.ts';
import * as paid from '../../../src/calculators/final-payment/words.ts';
import { handOver } from '../../../src/calculators/parts/onward/hand-over.ts';
import type { Way } from '../../../src/calculators/parts/onward/Onward.tsx';
import { take } from '../../../src/calculators/parts/onward/take.ts';
import type { Scenario } from '../../../src/calculators/parts/share/scenario.ts';
import * as payment from '../../../src/calculators/payment/words.ts';
import { scenario as supplementLimit } from '../../../src/calculators/supplement-limit/draft.ts';
import { assessment as assess } from '../../../src/rules/contract/assessment.ts';

const PRICE = '7,800万元';

/** What a calculator makes of the way that leads to it. */
function arrived<Draft>(way: Way | undefined, scenario: Scenario<Draft>): Draft {
  const restored = take(handOver(way?.part ?? {}), scenario);
  expect(restored?.ignored).toEqual([]);
  return restored!.draft;
}

const assessed = assess({
  responseSpeed: '15',
  accuracy: '15',
  attitude: '10',
  planExecution: '15',
  resourceAllocation: '15',
  security: '12.5',
  annualReport: { nonconformities: 0, seriouslyFalse: false },
});
if (!assessed.ok) throw new Error(JSON.stringify(assessed.errors));
const score = assessed.result;

describe('带着填写去别的计算器', () => {
  it('从付款出去，合同价照所填的样子带到，其余是空的', () => {
    const [toFinal, toAssessment, toBreach, toSupplement] = payment.onward(PRICE);
    const wanted = { ...finalPayment.blank, price: PRICE };
    expect(arrived(toFinal, finalPayment)).toEqual(wanted);
    expect(arrived(toAssessment, assessment)).toEqual({ ...assessment.blank, carried: wanted });
    expect(arrived(toBreach, breachPenalty)).toEqual({ ...breachPenalty.blank, price: PRICE });
    expect(arrived(toSupplement, supplementLimit)).toEqual({ price: PRICE, supplements: [] });
  });

  it('每一处都通向它自己的页面', () => {
    const names = [
      ...payment.onward(PRICE),
      ...paid.onward(examples['final-payment']),
      ...scored.onward(null, score),
    ].map(({ name }) => name);
    expect(names).toEqual([
      'final-payment',
      'assessment',
      'breach-penalty',
      'supplement-limit',
      'assessment',
      'breach-penalty',
      'final-payment',
    ]);
  });

  it('填错的合同价也照样带到，由那一页指出', () => {
    const [toFinal] = payment.onward('约8000万');
    expect(compute(arrived(toFinal, finalPayment)).problems.map(({ field }) => field)).toEqual([
      'final-payment-price',
    ]);
  });

  it('从尾款去考核评分再回来，原来填的一格不少，只换了考核分', () => {
    const draft = { ...examples['final-payment'], notices: '7', rate: '8' };
    const [toAssessment, toBreach] = paid.onward(draft);
    const { carried } = arrived(toAssessment, assessment);
    expect(carried).toEqual(draft);
    expect(arrived(toBreach, breachPenalty).price).toBe(draft.price);

    const [back] = scored.onward(carried, score);
    expect(back?.words).toBe('考核分 97.50 带回尾款，那里填的照旧（合同价 81,500,000.00 元）');
    expect(arrived(back, finalPayment)).toEqual({ ...draft, score: '97.50' });
  });

  it('不是从尾款来的考核评分，只带考核分去', () => {
    const [way] = scored.onward(null, score);
    expect(way?.words).toBe('把考核分 97.50 带到尾款');
    expect(arrived(way, finalPayment)).toEqual({ ...finalPayment.blank, score: '97.50' });
    const [unpriced] = scored.onward({ ...examples['final-payment'], price: '' }, score);
    expect(unpriced?.words).toContain('合同价 未填');
  });

  it('太长而写不进链接的不带，那一页是示例', () => {
    expect(handOver({ p: '1'.repeat(40_000) })).toBe('');
  });

  it.each([
    '',
    '#w=',
    '#w=%',
    '#w=1',
    '#w=null',
    '#w={"p":8150}',
    '#s=2.e30',
    '#c3-5.4',
    `#w={"p":"${'1'.repeat(40_000)}"}`,
  ])('“%.20s”不是带来的填写，不载入', (fragment) => {
    expect(take(fragment, finalPayment)).toBeNull();
  });

  it('带来的任何内容都不出错，不留下不完整的填写', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (part) => {
        for (const scenario of [
          finalPayment,
          assessment,
          breachPenalty,
          supplementLimit,
        ] as Scenario<unknown>[]) {
          const restored = take(handOver(part as object), scenario);
          if (restored) expect(scenario.unpack(scenario.pack(restored.draft))?.draft).toEqual(restored.draft);
        }
      }),
    );
  });
});
