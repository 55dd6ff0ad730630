import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freeName,
  type Kept,
  LIMITS,
  merge,
  readShelf,
  writeShelf,
} from '../../../src/calculators/parts/kept/kept.ts';
import { recordOf } from '../../../src/calculators/parts/share/record.ts';
import * as pay from '../../../src/calculators/payment/draft.ts';

const EDITION = '0.1.0+3f2a9c1e';
const OWNER = { name: 'payment', title: '预付款与余款' };
const kept = (name: string, price: string): Kept => ({
  name,
  savedAt: '2026-04-01T08:30:00.000Z',
  ...recordOf({ price }, pay.scenario, EDITION),
});
const read = (text: string) => readShelf(text, OWNER, pay.scenario);
const written = (scenarios: readonly unknown[], parts: object = {}) =>
  JSON.stringify({
    format: 'computable-tender-scenarios',
    version: 1,
    calculator: 'payment',
    title: '预付款与余款',
    scenarios,
    ...parts,
  });

describe('保存的方案写下再读出', () => {
  it('任何名称和填写都原样读回', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 10 })
      .filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 8 }), fc.string({ unit: 'grapheme' }), (names, price) => {
        const all = names.map((one) => kept(one, price));
        expect(read(writeShelf(OWNER, { kept: all, damaged: [] }))).toEqual({
          ok: true,
          shelf: { kept: all, damaged: [] },
        });
      }),
    );
  });

  it('读不出的一个略去并说出名称，其余照常；再写下时它原样还在', () => {
    const good = kept('甲方案', '8150万');
    const broken = { ...good, name: '乙方案', savedAt: '昨天' };
    const foreign = { ...good, name: '丙方案', state: { b: [] } };
    const result = read(written([good, broken, foreign, 7]));
    expect(result.ok && result.shelf.kept).toEqual([good]);
    expect(result.ok && result.shelf.damaged.map(({ label }) => label)).toEqual([
      '“乙方案”',
      '“丙方案”',
      '第 4 个',
    ]);
    const again = result.ok ? JSON.parse(writeShelf(OWNER, result.shelf)) : null;
    expect(again.scenarios).toEqual([good, broken, foreign, 7]);
  });

  it('同名的两个都留下，后一个另起名称', () => {
    const result = read(written([kept('甲方案', '8150万'), kept('甲方案', '8000万')]));
    expect(result.ok && result.shelf.kept.map(({ name }) => name)).toEqual(['甲方案', '甲方案（2）']);
  });

  it.each([
    ['{', '不是 JSON 格式'],
    ['[]', '不是从计算器导出的方案'],
    ['null', '不是从计算器导出的方案'],
    [written([], { version: 2 }), '不是从计算器导出的方案'],
    [written([], { calculator: 'price-score', title: '价格分' }), '这是“价格分”的方案'],
    ['8'.repeat(LIMITS.text + 1), '太大'],
    ['['.repeat(400_000), '不是 JSON 格式'],
    [`${'['.repeat(400_000)}${']'.repeat(400_000)}`, '不是从计算器导出的方案'],
  ])('别的内容不读，说明为什么：%.40s', (text, words) => {
    const result = read(text);
    expect(result.ok ? '' : result.message).toContain(words);
  });

  it('任何 JSON 都不会出错', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (scenarios, other) => {
        expect(read(written(scenarios)).ok).toBe(true);
        expect(read(JSON.stringify(other)).ok).toBe(false);
      }),
    );
  });

  it('嵌套太深、写不回去的一个略去', () => {
    const deep = `${'['.repeat(300_000)}${']'.repeat(300_000)}`;
    const text = written([kept('甲方案', '8150万')]).replace('"p":"8150万"', `"p":"8150万","x":${deep}`);
    const result = read(text);
    expect(result.ok && result.shelf).toEqual({ kept: [], damaged: [{ label: '“甲方案”', raw: null }] });
  });

  it('改写原型的键不起作用', () => {
    const text = written([]).replace(
      '"scenarios":[]',
      '"scenarios":[{"__proto__":{"name":"x"},"name":"甲","constructor":1}]',
    );
    const result = read(text);
    expect(result.ok && result.shelf.damaged.map(({ label }) => label)).toEqual(['“甲”']);
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });
});

describe('从文件导入', () => {
  const mine = [kept('甲方案', '8150万'), kept('乙方案', '8000万')];

  it('没有的添上，完全相同的不重复', () => {
    const merged = merge(mine, [kept('甲方案', '8150万'), kept('丙方案', '7900万')]);
    expect(merged.kept.map(({ name }) => name)).toEqual(['甲方案', '乙方案', '丙方案']);
    expect(merged).toMatchObject({ same: 1, renamed: 0, left: 0 });
  });

  it('同名而内容不同的另起名称，已有的不动', () => {
    const merged = merge(mine, [kept('甲方案', '7000万')]);
    expect(merged.kept.map(({ name, state }) => [name, state])).toEqual([
      ['甲方案', { p: '8150万' }],
      ['乙方案', { p: '8000万' }],
      ['甲方案（2）', { p: '7000万' }],
    ]);
    expect(merged).toMatchObject({ same: 0, renamed: 1, left: 0 });
  });

  it('至多保存 50 个，放不下的不导入并计数', () => {
    const many = Array.from({ length: 60 }, (_, i) => kept(`方案 ${i}`, '8000万'));
    const merged = merge(mine, many);
    expect(merged.kept).toHaveLength(50);
    expect(merged.left).toBe(12);
  });

  it('另起的名称也不超过 40 个字', () => {
    const long = '长'.repeat(40);
    expect(freeName(long, new Set())).toBe(long);
    expect(freeName(long, new Set([long]))).toBe(`${'长'.repeat(37)}（2）`);
    expect(freeName('甲', new Set(['甲', '甲（2）']))).toBe('甲（3）');
  });
});
