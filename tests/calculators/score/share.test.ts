import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples } from '../../../src/calculators/examples.ts';
import { writeFragment } from '../../../src/calculators/parts/share/link.ts';
import { openScenario } from '../../../src/calculators/parts/share/open.ts';
import { recordOf } from '../../../src/calculators/parts/share/record.ts';
import { scoreKnown } from '../../../src/calculators/score/basis.ts';
import { scenario } from '../../../src/calculators/score/draft.ts';
import { blank, MOST, type ScoreDraft } from '../../../src/calculators/score/filled.ts';
import { numberOf } from '../../../src/calculators/score/known.ts';
import { CERTIFICATES, FIELDS, LEVELS } from '../../../src/rules/scoring/personnel.ts';
import { draftWith, staff } from './people.ts';

const EDITION = '1.0.0+abcdef12';
const linkTo = (draft: ScoreDraft) => writeFragment(recordOf(draft, scenario, EDITION));

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const numbered = <Row>(rows: fc.Arbitrary<Row[]>) =>
  rows.map((list) => list.map((row, key) => ({ key, ...row })));
const drafts: fc.Arbitrary<ScoreDraft> = fc.record({
  deviations: fc.record({
    picking: fc.boolean(),
    count: text,
    picked: fc.uniqueArray(fc.nat({ max: 299 }), { maxLength: 20 }),
  }),
  servicesUnmet: fc.boolean(),
  plans: fc.array(fc.constantFrom('full' as const, 'adequate' as const, 'none' as const), {
    minLength: 10,
    maxLength: 10,
  }),
  people: numbered(
    fc.array(
      fc.record({
        name: text,
        certificates: fc.subarray([...CERTIFICATES]),
        titles: fc.array(
          fc.record({ level: fc.constantFrom(...LEVELS), field: fc.constantFrom(...FIELDS) }),
          {
            maxLength: MOST.titles,
          },
        ),
        relevantMajor: fc.boolean(),
        papers: fc.boolean(),
        insured: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
  ),
  articles: fc.uniqueArray(fc.nat({ max: 15 })),
  termsUnmet: fc.boolean(),
  contracts: numbered(
    fc.array(
      fc.record({
        name: text,
        kind: fc.constantFrom('integration' as const, 'operations' as const, 'both' as const),
        signedOn: text,
        series: text,
        pages: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      }),
      { maxLength: 6 },
    ),
  ),
  price: text,
  rival: text,
  readings: fc.constantFrom<ScoreDraft['readings']>(
    {},
    { 'share-below-half': 'zero', 'rounding-of-scores': 'truncate' },
  ),
});

describe('方案链接', () => {
  it('任何填写写进链接，都能原样读回', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(openScenario(linkTo(draft) ?? '', scenario, EDITION)).toEqual({
          draft,
          message: '已载入链接中的填写。',
          changes: [],
        });
      }),
    );
  });

  it('内容合乎 JSON 而不合本计算器的链接不出错，也不留下不完整的填写', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (state) => {
        expect(scenario.unpack(state)).toBeNull();
      }),
    );
  });

  it('形状对而内容任意的，认不出的略去，其余载入后仍能写回', () => {
    const any = fc.array(fc.jsonValue(), { maxLength: 8 });
    const state = fc.record({
      d: fc.tuple(fc.constantFrom(0, 1), text, any),
      u: fc.constant([0, 1]),
      p: fc.constant('fanfanfanf'),
      t: any,
      a: any,
      c: any,
      m: fc.tuple(text, text),
      r: fc.jsonValue(),
    });
    fc.assert(
      fc.property(state, (given) => {
        const { draft } = scenario.unpack(given)!;
        expect(scenario.unpack(scenario.pack(draft))).toEqual({ draft, ignored: [] });
      }),
    );
  });

  it('招标文件没有的、重复的、越界的各自说明', () => {
    const state = {
      d: [1, '0', [1, 300, -1, 1, '3', 298]],
      u: [0, 0],
      p: 'ffffffffff',
      t: [['甲', 32], ['乙', 1, '09'], ['丙', 27, '0011'], '丁', ['戊', 0, '001122334455']],
      a: [0, 16, 0],
      c: [
        ['项目', 3, '2024-01-01', '', 15],
        ['项目', 2, '2024-01-01', '', 16],
        ['项目', 2, '2024-01-01', '', 15],
      ],
      m: ['', ''],
      r: { 'share-below-half': 'none' },
    };
    const { draft, ignored } = scenario.unpack(state)!;
    expect(draft.deviations.picked).toEqual([1, 298]);
    expect(draft.people).toEqual([
      {
        key: 0,
        name: '丙',
        certificates: ['project-manager', 'integration-engineer'],
        titles: [
          { level: 'senior', field: 'electronic-information' },
          { level: 'intermediate', field: 'information-engineering' },
        ],
        relevantMajor: false,
        papers: true,
        insured: true,
      },
    ]);
    expect(draft.articles).toEqual([0]);
    expect(draft.contracts.map(({ key, kind }) => [key, kind])).toEqual([[0, 'both']]);
    expect(ignored).toEqual([
      ...['一条服务要求', '一条服务要求', '一条服务要求', '一条服务要求'],
      ...['一条合同条款', '一条合同条款'],
      ...['第 1 名人员', '第 2 名人员', '第 4 名人员', '第 5 名人员'],
      ...['第 1 份合同', '第 2 份合同'],
      '一项口径',
    ]);
  });

  it('超过一千人的只取前一千', () => {
    const people = Array.from({ length: 1001 }, (_, i) => [`${i}`, 28]);
    const packed = scenario.pack(blank) as Record<string, unknown>;
    const restored = scenario.unpack({ ...packed, t: people });
    expect(restored?.draft.people).toHaveLength(1000);
    expect(restored?.ignored).toEqual(['第 1001 名人员']);
    expect(scenario.unpack({ ...packed, t: Array.from({ length: 2001 }, () => ['x', 0]) })).toBeNull();
  });

  it('三百人的名单放得进一个链接', () => {
    expect(linkTo(draftWith(staff(300)))?.length).toBeLessThan(20_000);
  });

  it('示例写进链接不超过 2000 个字符', () => {
    expect(linkTo(examples.score)?.length).toBeLessThanOrEqual(2000);
  });

  it('方案的结果和填写各写成几行，名称互不相同', () => {
    const figures = scenario.figures!(examples.score);
    expect(figures.slice(0, 2)).toEqual([
      { name: '合计', value: '84.91 分' },
      { name: '服务响应', value: '23.84 分' },
    ]);
    expect(scenario.figures!({ ...examples.score, termsUnmet: true })[0]).toEqual({
      name: '合计',
      value: '投标无效',
    });
    const inputs = scenario.inputs!(examples.score);
    expect(new Set(inputs.map(({ name }) => name)).size).toBe(inputs.length);
    expect(inputs).toContainEqual({ name: '人员', value: '26 人，证明齐全 26 人' });
    expect(inputs).toContainEqual({ name: '本投标人的报价', value: '81,500,000.00 元' });
  });

  it('编号与 300 条一一对应', () => {
    expect(scoreKnown.regular).toHaveLength(300);
    expect(new Set(scoreKnown.regular.map(numberOf)).size).toBe(300);
    expect([scoreKnown.regular.at(0), scoreKnown.regular.at(-1)].map((id) => numberOf(id!))).toEqual([
      '（一）1',
      '（三）4',
    ]);
  });
});
