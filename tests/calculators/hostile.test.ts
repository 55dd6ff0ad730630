import fc from 'fast-check';
import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { citedBy } from '../../src/calculators/cited.ts';
import { examples } from '../../src/calculators/examples.ts';
import type { IslandProps } from '../../src/calculators/parts/explain/island.ts';
import { writeFragment } from '../../src/calculators/parts/share/link.ts';
import { openScenario } from '../../src/calculators/parts/share/open.ts';
import { recordOf } from '../../src/calculators/parts/share/record.ts';
import type { Scenario } from '../../src/calculators/parts/share/scenario.ts';
import { exampleOutlook } from '../../src/calculators/price/ExampleResult.tsx';
import { type CalculatorName, calculators } from '../../src/calculators/registry.ts';
import { scoreKnown } from '../../src/calculators/score/basis.ts';
import { checklist } from '../../src/calculators/validity/sources.ts';
import { runs } from '../runs.ts';

const EDITION = '0.1.0+3f2a9c1e';

/** Every calculator by its folder: those to come are attacked as well. */
const drafts = import.meta.glob<{ scenario?: Scenario<unknown> }>('/src/calculators/*/draft.ts', {
  eager: true,
});
const islands = import.meta.glob<{ default?: ComponentType<IslandProps<unknown>> }>(
  '/src/calculators/*/*.tsx',
  { eager: true },
);

const known = calculators.flatMap(({ name }) => {
  const scenario = drafts[`/src/calculators/${name}/draft.ts`]?.scenario;
  const island = Object.entries(islands).find(
    ([path, module]) => path.startsWith(`/src/calculators/${name}/`) && module.default,
  )?.[1].default;
  return scenario && island ? [{ name: name as CalculatorName, scenario, island }] : [];
});

/** What a page gives an island besides what every island gets. */
const besides: Partial<Record<CalculatorName, object>> = {
  validity: checklist(),
  score: { known: scoreKnown },
  price: { outlook: exampleOutlook(examples.price) },
};

const base64Url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url');
const link = (text: Uint8Array | string) => `#s=2.${base64Url(text)}`;

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '__proto__',
    '\u202e\u0000\ud800',
    '9'.repeat(300),
    '-0',
    '1e999',
    '8150万',
    '2026-02-30',
  ),
);
const hostileKey = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'length');

/** What the calculator itself would write, with one value in it replaced by anything. */
function spoiled(state: unknown, poison: unknown, at: number): unknown {
  let count = 0;
  const walk = (value: unknown): unknown => {
    if (count++ === at) return poison;
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part)]));
    }
    return value;
  };
  return walk(state);
}

const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

it('每个计算器都在受试之列', () => {
  expect(known.map(({ name }) => name)).toEqual(calculators.map(({ name }) => name));
});

describe.each(known)('恶意链接：$name', ({ name, scenario, island }) => {
  const clauses = citedBy(name);

  /** A message, or a draft that the calculator takes for its own, and shows. */
  function survives(fragment: string): void {
    const opened = openScenario(fragment, scenario, EDITION);
    expect(opened.message).toMatch(/。$/);
    if (opened.draft === null) return;
    expect(scenario.unpack(scenario.pack(opened.draft))).toEqual({ draft: opened.draft, ignored: [] });
    const html = renderToString(
      h(island, {
        example: opened.draft,
        clauses,
        title: '',
        own: '/c/',
        standalone: true,
        edition: EDITION,
        ...besides[name],
      }),
    );
    expect(html).not.toMatch(/<script|<img|NaN|Infinity|undefined/);
  }

  it('任何文字、任何字节', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.base64String({ maxLength: 400 })), (tail) => {
        for (const start of ['#s=', '#s=1.', '#s=1.0.', '#s=2.']) survives(start + tail);
      }),
      runs(),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => survives(link(bytes))),
      runs(),
    );
  });

  it('任何 JSON，和合乎格式而内容任意的记录', () => {
    const record = {
      rules: fc.oneof(words, fc.constant(EDITION)),
      digest: fc.oneof(words, fc.constant('0')),
      figures: fc.oneof(fc.jsonValue(), fc.array(fc.tuple(words, words), { maxLength: 14 })),
      state: fc.oneof(fc.jsonValue(), fc.dictionary(fc.oneof(hostileKey, words), fc.jsonValue())),
    };
    fc.assert(
      fc.property(fc.json(), (json) => survives(link(json))),
      runs(),
    );
    fc.assert(
      fc.property(fc.record(record), (given) => survives(link(JSON.stringify(given)))),
      runs(),
    );
  });

  it('自己的记录里换掉任何一处', () => {
    const own = scenario.pack(examples[name]);
    fc.assert(
      fc.property(
        fc.oneof(words, fc.jsonValue(), fc.array(words, { maxLength: 20 })),
        fc.nat({ max: 24 }),
        (poison, at) => {
          const state = spoiled(own, poison, at);
          survives(link(JSON.stringify({ rules: EDITION, digest: '0', figures: [], state })));
        },
      ),
      runs(),
    );
  });

  it.each([
    ['深层嵌套的列表', deep(14_000)],
    ['深层嵌套的状态', `{"rules":"1","digest":"0","figures":[],"state":${deep(14_000)}}`],
    ['改写原型的键', '{"__proto__":{"state":1},"constructor":{"prototype":{}}}'],
    [
      '状态里改写原型的键',
      '{"rules":"1","digest":"0","figures":[],"state":{"__proto__":{"p":"1"},"r":{"__proto__":{"x":"y"}}}}',
    ],
    ['很长的列表', `[${'0,'.repeat(14_000)}0]`],
  ])('%s', (_, json) => {
    survives(link(json));
    survives(`#s=1.0.${base64Url(json)}`);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('太长的链接只得一句话', () => {
    expect(openScenario(link('8'.repeat(1_000_000)), scenario, EDITION)).toEqual({
      draft: null,
      message: '链接太长，没有载入其中的内容。',
      changes: [],
    });
  });

  it('空白表没有结果，也没有错处', () => {
    const { blank, figures, inputs } = scenario;
    if (blank === undefined) return;
    expect(figures?.(blank)).toEqual([]);
    const names = inputs?.(blank).map((entry) => entry.name) ?? [];
    expect(new Set(names).size).toBe(names.length);
    expect(scenario.unpack(scenario.pack(blank))).toEqual({ draft: blank, ignored: [] });
    survives(writeFragment(recordOf(blank, scenario, EDITION)) ?? '');
  });
});
