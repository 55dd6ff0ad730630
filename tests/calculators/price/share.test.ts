import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { citedBy } from '../../../src/calculators/cited.ts';
import { examples } from '../../../src/calculators/examples.ts';
import { type PriceDraft, scenario } from '../../../src/calculators/price/draft.ts';
import { ExampleResult } from '../../../src/calculators/price/ExampleResult.tsx';
import { fetchSimulation } from '../../../src/calculators/price/simulation.ts';

describe('链接', () => {
  it('带着全部填写，读回来一模一样', () => {
    const draft: PriceDraft = {
      ...examples.price,
      stage: 'abnormal-low',
      readings: { 'rounding-of-scores': 'truncate' },
    };
    const restored = scenario.unpack(JSON.parse(JSON.stringify(scenario.pack(draft))));
    expect(restored).toEqual({ draft, ignored: [] });
  });

  it('规则到了以后才有结果，主要数字都在', async () => {
    await fetchSimulation();
    expect(scenario.figures?.(examples.price).map(({ name }) => name)).toEqual([
      '我方价格分',
      '评标基准价',
      '报价由低到高',
      '总分与名次',
    ]);
    expect(scenario.results(scenario.blank!)).toBeNull();
  });

  it.each([
    null,
    'x',
    {},
    { m: ['1'], b: [] },
    { m: ['1', '2', '3'], b: 7 },
    { m: ['1', '2', '3'], b: [['甲', '1', 0]], s: ['a', '', '', ''] },
  ])('不是本计算器的内容 %j 不读', (state) => {
    expect(scenario.unpack(state)).toBeNull();
  });

  it('链接里任何一处换成别的内容，结果照样显示得出，没有 NaN', () => {
    const own = scenario.pack(examples.price) as { m: unknown[]; b: unknown[][]; s: unknown[] };
    const clauses = citedBy('price');
    const odd = fc.constantFrom(
      '',
      '0',
      '8150',
      '-0',
      '1e999',
      '９'.repeat(30),
      '<img src=x>',
      '74.005',
      '2000000000000',
      3,
      -1,
    );
    fc.assert(
      fc.property(odd, odd, fc.nat({ max: 2 }), fc.nat({ max: 4 }), (first, second, at, column) => {
        const state = {
          ...own,
          m: own.m.with(at, first),
          b: own.b.with(0, own.b[0]!.with(column, second)),
          s: own.s.with(at + 1, second),
        };
        const restored = scenario.unpack(state);
        if (!restored) return;
        const html = renderToString(
          h(ExampleResult, {
            example: restored.draft,
            own: '/calculators/price/',
            clauses,
            standalone: true,
          }),
        );
        expect(html).toContain('报价模拟结果');
        expect(html).not.toMatch(/<script|<img|NaN|Infinity|undefined/);
      }),
      { numRuns: 30 },
    );
  });

  it('没有区间和口径的链接也读得出', () => {
    const restored = scenario.unpack({ m: ['8200万', '', ''], b: [['甲公司', '8000万', 1]] });
    expect(restored?.draft).toMatchObject({
      rows: [{ name: '甲公司', marked: true }],
      stage: 'conformity',
      sweep: { row: null },
      readings: {},
    });
  });
});
