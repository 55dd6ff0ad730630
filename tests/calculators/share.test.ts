import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as lowBid from '../../src/calculators/abnormal-low-bid/draft.ts';
import * as breach from '../../src/calculators/breach-penalty/draft.ts';
import { examples } from '../../src/calculators/examples.ts';
import * as pay from '../../src/calculators/payment/draft.ts';
import * as score from '../../src/calculators/price-score/draft.ts';
import { readFragment, writeFragment } from '../../src/calculators/share/link.ts';
import { openScenario } from '../../src/calculators/share/open.ts';
import type { Scenario } from '../../src/calculators/share/scenario.ts';
import * as welfare from '../../src/calculators/welfare-unit/draft.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const rows = fc
  .array(fc.record({ name: text, price: text, marked: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => list.map((row, key) => ({ key, ...row })));

const choices = <Id extends string>(id: Id, alternatives: readonly string[]) =>
  fc.constantFrom({}, ...alternatives.map((alternative) => ({ [id]: alternative })));

const drafts = {
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
  'welfare-unit': fc.record({
    employees: text,
    disabled: text,
    answers: fc.array(fc.constantFrom('yes', 'no', null), { minLength: 4, maxLength: 4 }),
  }),
};

const scenarios = {
  'price-score': score.scenario,
  'abnormal-low-bid': lowBid.scenario,
  payment: pay.scenario,
  'breach-penalty': breach.scenario,
  'welfare-unit': welfare.scenario,
} as Record<keyof typeof drafts, Scenario<unknown>>;

const names = Object.keys(drafts) as (keyof typeof drafts)[];

describe.each(names)('方案链接：%s', (name) => {
  const scenario = scenarios[name];

  it('任何填写写进链接，都能原样读回', () => {
    fc.assert(
      fc.property(drafts[name] as fc.Arbitrary<unknown>, (draft) => {
        const fragment = writeFragment(scenario.pack(draft), scenario.results(draft)) ?? '';
        expect(fragment).toMatch(/^#s=1\.[0-9a-z]+\.[\w-]+$/);
        expect(openScenario(fragment, scenario)).toEqual({ draft, message: '已载入链接中的填写。' });
      }),
    );
  });

  it('内容合乎 JSON 而不合本计算器的链接不出错，也不留下不完整的填写', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (state) => {
        const opened = openScenario(writeFragment(state, null) ?? '', scenario);
        expect(opened?.message).toMatch(/。$/);
        if (opened?.draft) expect(scenario.unpack(scenario.pack(opened.draft))?.draft).toEqual(opened.draft);
      }),
    );
  });

  it('示例写进链接不超过 500 个字符', () => {
    const example = examples[name];
    const fragment = writeFragment(scenario.pack(example), scenario.results(example));
    expect(fragment?.length).toBeLessThanOrEqual(500);
  });
});

describe('链接的片段', () => {
  it('任何片段都不会出错', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.base64String()), (tail) => {
        for (const fragment of [tail, `#${tail}`, `#s=${tail}`, `#s=1.${tail}`, `#s=1.0.${tail}`]) {
          expect(['none', 'refused', 'state']).toContain(readFragment(fragment).kind);
        }
      }),
    );
  });

  it.each(['', '#', '#c2-s5-6.1.10', '#price-score-0-price'])('“%s”不是方案链接', (fragment) => {
    expect(readFragment(fragment)).toEqual({ kind: 'none' });
  });

  it.each([
    ['#s=2.0.e30', '第 2 版'],
    ['#s=', '没有复制完整'],
    ['#s=1', '残缺'],
    ['#s=1.0.e3', '残缺'],
    ['#s=1.0.%7B%7D', '残缺'],
    [`#s=1.0.${'A'.repeat(40_001)}`, '太长'],
  ])('“%s”说明为什么没有载入', (fragment, words) => {
    const opened = readFragment(fragment);
    expect(opened.kind === 'refused' && opened.message).toContain(words);
    expect(opened.kind === 'refused' && opened.message).toContain('没有载入');
  });

  it('放不进一个链接的内容不写成链接', () => {
    expect(writeFragment('字'.repeat(20_000), null)).toBeNull();
  });

  it('结果与生成链接时不同的，载入并提醒', () => {
    const fragment = writeFragment({ p: '8150万' }, { prepayment: '1.00' }) ?? '';
    expect(openScenario(fragment, pay.scenario)).toEqual({
      draft: { price: '8150万' },
      message: '已载入链接中的填写。注意：计算结果与生成链接时不同，规则可能已更新。',
    });
  });

  it('认不出的行和口径略去并说明，其余照常载入', () => {
    const state = {
      b: [['甲公司', '8000万', 0], ['乙公司', 8000, 0], ['丙公司', '8100万', 1], 'x'],
      r: { 'rounding-of-scores': 'truncate', rounding: 'x' },
    };
    expect(openScenario(writeFragment(state, null) ?? '', score.scenario)).toEqual({
      draft: {
        rows: [
          { key: 0, name: '甲公司', price: '8000万', marked: false },
          { key: 1, name: '丙公司', price: '8100万', marked: true },
        ],
        readings: { 'rounding-of-scores': 'truncate' },
      },
      message: '已载入链接中的填写。认不出的部分没有载入：第 2 行、第 4 行、一项口径。',
    });
  });

  it('另一个计算器的链接不载入', () => {
    const fragment = writeFragment(pay.scenario.pack({ price: '8150万' }), null) ?? '';
    expect(openScenario(fragment, score.scenario)).toEqual({
      draft: null,
      message: '链接里不是本计算器的内容，没有载入。',
    });
  });
});
