import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commercialScore } from '../../../src/rules/index.ts';
import { answered, errorsOf, resultOf, wouldChange } from '../support.ts';

type Input = Parameters<typeof commercialScore>[0];
type Contract = Input['contracts'][number];

const contract = (name: string, kind: Contract['kind'], more: Partial<Contract> = {}): Contract => ({
  name,
  kind,
  signedOn: '2024-05-06',
  evidence: true,
  ...more,
});
const score = (contracts: Contract[], negativeDeviations = 0, readings: Record<string, string> = {}) =>
  commercialScore(
    { commercialResponse: { negativeDeviations, substantiveUnmet: false }, contracts },
    { readings },
  );
const scoresOf = (evaluation: ReturnType<typeof commercialScore>) =>
  resultOf(evaluation).items.map((item) => item.score);
const reasonsOf = (evaluation: ReturnType<typeof commercialScore>) =>
  resultOf(evaluation).counted.map((entry) => (entry.counted ? 'counted' : entry.reason));
const several = (count: number, kind: Contract['kind'], more: Partial<Contract> = {}) =>
  Array.from({ length: count }, (_, index) => contract(`${kind}${index}`, kind, more));

describe('c5-s2-3-1 商务条件响应性', () => {
  test('8 分，每条扣 0.5 分，16 条正好扣完，17 条也不低于 0', () => {
    expect([0, 1, 15, 16, 17].map((count) => scoresOf(score([], count))[0])).toEqual([
      '8.00',
      '7.50',
      '0.50',
      '0.00',
      '0.00',
    ]);
  });

  test('任何一项实质性要求未满足：无效投标，各项 0.00 分，合同都不计', () => {
    const evaluation = commercialScore({
      commercialResponse: { negativeDeviations: 0, substantiveUnmet: true },
      contracts: [contract('甲', 'integration'), contract('乙', 'operations', { evidence: false })],
    });
    expect(resultOf(evaluation)).toEqual({
      items: [
        { id: 'commercial-response', max: '8.00', score: '0.00' },
        { id: 'track-record-integration', max: '6.00', score: '0.00' },
        { id: 'track-record-operations', max: '2.00', score: '0.00' },
      ],
      total: '0.00',
      rejected: true,
      counted: [
        { name: '甲', counted: false },
        { name: '乙', counted: false, reason: 'no-evidence' },
      ],
    });
    expect(answered(evaluation).notices).toEqual([
      {
        code: 'invalid-bid',
        message: '合同条款内的任何一项实质性要求未满足的，按无效投标处理。',
        clause: 'c5-s2-3-1',
      },
    ]);
    expect(answered(evaluation).steps).toEqual([
      { label: '实质性要求', value: '未全部满足，按无效投标处理，不评分', clause: 'c5-s2-3-1' },
      {
        label: '商务部分合计',
        formula: '各项之和',
        substituted: '0.00 + 0.00 + 0.00',
        value: '0.00',
        clause: 'c5-s2-3',
      },
    ]);
  });
});

describe('c5-s2-3-2 业绩情况', () => {
  test('集成每个 2 分，三个 6 分，第四个不计；运维每个 1 分，两个 2 分，第三个不计', () => {
    expect(scoresOf(score(several(3, 'integration')))).toEqual(['8.00', '6.00', '0.00']);
    expect(reasonsOf(score(several(4, 'integration')))).toEqual([
      'counted',
      'counted',
      'counted',
      'cap-reached',
    ]);
    expect(scoresOf(score(several(2, 'operations')))).toEqual(['8.00', '0.00', '2.00']);
    expect(reasonsOf(score(several(3, 'operations')))).toEqual(['counted', 'counted', 'cap-reached']);
    expect(resultOf(score([...several(4, 'integration'), ...several(3, 'operations')])).total).toBe('16.00');
  });

  test('签订日期从 2023 年 1 月 1 日到投标截止之日，两端都含', () => {
    const on = (signedOn: string) => reasonsOf(score([contract('甲', 'integration', { signedOn })]))[0];
    expect(on('2022-12-31')).toBe('before-2023');
    expect(on('2023-01-01')).toBe('counted');
    expect(on('2026-04-08')).toBe('counted');
    expect(on('2026-04-09')).toBe('after-deadline');
  });

  test('没有证明材料的不计，哪怕日期也不合', () => {
    expect(
      reasonsOf(score([contract('甲', 'integration', { evidence: false, signedOn: '2020-01-01' })])),
    ).toEqual(['no-evidence']);
  });
});

describe('c5-s2-3-2-note-2 连续年度按一个业绩计算', () => {
  test('同一系列只计第一个能计的', () => {
    expect(
      reasonsOf(
        score([
          contract('一', 'operations', { series: 's', signedOn: '2022-01-01' }),
          contract('二', 'operations', { series: 's', evidence: false }),
          contract('三', 'operations', { series: 's' }),
          contract('四', 'operations', { series: 's' }),
          contract('五', 'operations', { series: 't' }),
        ]),
      ),
    ).toEqual(['before-2023', 'no-evidence', 'counted', 'same-series', 'counted']);
  });

  test('同一系列在两类中各计一次', () => {
    expect(
      reasonsOf(
        score([
          contract('一', 'integration', { series: 's' }),
          contract('二', 'operations', { series: 's' }),
        ]),
      ),
    ).toEqual(['counted', 'counted']);
  });

  test('系列的名称与合同的名称相同也不混淆', () => {
    expect(
      reasonsOf(score([contract('甲', 'operations'), contract('乙', 'operations', { series: '甲' })])),
    ).toEqual(['counted', 'counted']);
  });
});

describe('口径 contract-of-both-kinds', () => {
  const once = { 'contract-of-both-kinds': 'counts-once' };
  const both = (name: string, more: Partial<Contract> = {}) => [
    contract(name, 'integration', more),
    contract(name, 'operations', more),
  ];

  test('各计一次，或只计得分多的一类', () => {
    expect(scoresOf(score(both('甲')))).toEqual(['8.00', '2.00', '1.00']);
    expect(scoresOf(score(both('甲'), 0, once))).toEqual(['8.00', '2.00', '0.00']);
    expect(reasonsOf(score(both('甲'), 0, once))).toEqual(['counted', 'same-series']);
    expect(wouldChange(score(both('甲')), 'contract-of-both-kinds')).toBe(true);
    expect(wouldChange(score(several(2, 'integration')), 'contract-of-both-kinds')).toBe(false);
  });

  test('集成已满时让到运维', () => {
    const given = [...both('甲'), ...several(3, 'integration')];
    expect(scoresOf(score(given, 0, once))).toEqual(['8.00', '6.00', '1.00']);
    expect(reasonsOf(score(given, 0, once))).toEqual([
      'cap-reached',
      'counted',
      'counted',
      'counted',
      'counted',
    ]);
  });

  test('一类的材料不能计时，计另一类', () => {
    const given = [contract('甲', 'integration', { evidence: false }), contract('甲', 'operations')];
    expect(reasonsOf(score(given, 0, once))).toEqual(['no-evidence', 'counted']);
  });

  test('连续年度的两类合同也只计一次', () => {
    const given = [
      contract('甲', 'integration', { series: 's' }),
      contract('乙', 'operations', { series: 's' }),
    ];
    expect(reasonsOf(score(given, 0, once))).toEqual(['counted', 'same-series']);
    const partly = [contract('甲', 'integration', { series: 's' }), contract('甲', 'operations')];
    expect(reasonsOf(score(partly, 0, once))).toEqual(['counted', 'same-series']);
    const continued = [...partly, contract('乙', 'operations', { series: 's' })];
    expect(reasonsOf(score(continued))).toEqual(['counted', 'counted', 'same-series']);
  });
});

test('步骤写出每份合同计不计、每项的算式', () => {
  const evaluation = score(
    [
      contract('甲', 'integration'),
      contract('乙', 'operations', { signedOn: '2022-12-31' }),
      contract('丙', 'operations', { signedOn: '2026-04-09' }),
      contract('丁', 'operations', { evidence: false }),
      ...several(3, 'integration', { series: 's' }).slice(0, 2),
      ...['戊', '己', '庚'].map((name) => contract(name, 'operations')),
    ],
    2,
  );
  expect(answered(evaluation).steps).toEqual([
    { label: '甲（集成实施）', substituted: '签订于 2024-05-06', value: '计一个业绩', clause: 'c5-s2-3-2-1' },
    {
      label: '乙（运维支撑）',
      substituted: '签订于 2022-12-31',
      value: '签订早于 2023-01-01，不计',
      clause: 'c5-s2-3-2-2',
    },
    {
      label: '丙（运维支撑）',
      substituted: '签订于 2026-04-09',
      value: '签订晚于投标截止之日 2026-04-08，不计',
      clause: 'c5-s2-3-2-2',
    },
    {
      label: '丁（运维支撑）',
      substituted: '签订于 2024-05-06',
      value: '没有合同证明材料，不计',
      clause: 'c5-s2-3-2-2',
    },
    {
      label: 'integration0（集成实施）',
      substituted: '签订于 2024-05-06',
      value: '计一个业绩',
      clause: 'c5-s2-3-2-1',
    },
    {
      label: 'integration1（集成实施）',
      substituted: '签订于 2024-05-06',
      value: '与另一份按一个业绩计算，不另计',
      clause: 'c5-s2-3-2-1',
    },
    { label: '戊（运维支撑）', substituted: '签订于 2024-05-06', value: '计一个业绩', clause: 'c5-s2-3-2-2' },
    { label: '己（运维支撑）', substituted: '签订于 2024-05-06', value: '计一个业绩', clause: 'c5-s2-3-2-2' },
    {
      label: '庚（运维支撑）',
      substituted: '签订于 2024-05-06',
      value: '本小项已满分，不再计',
      clause: 'c5-s2-3-2-2',
    },
    {
      label: '商务条件响应性',
      formula: '8 − 0.5 × 负偏离条数，扣完为止（文件没有写负分）',
      substituted: '8 − 0.5 × 2',
      value: '7.00',
      clause: 'c5-s2-3-1',
    },
    {
      label: '集成实施业绩',
      formula: '每个 2 分，最高 6 分',
      substituted: '2 × 2',
      value: '4.00',
      clause: 'c5-s2-3-2-1',
    },
    {
      label: '运维支撑业绩',
      formula: '每个 1 分，最高 2 分',
      substituted: '1 × 2',
      value: '2.00',
      clause: 'c5-s2-3-2-2',
    },
    {
      label: '商务部分合计',
      formula: '各项之和',
      substituted: '7.00 + 4.00 + 2.00',
      value: '13.00',
      clause: 'c5-s2-3',
    },
  ]);
});

test('同一类中同名的合同报错，两类各一份可以', () => {
  expect(errorsOf(score([contract('甲', 'integration'), contract('甲', 'integration')]))).toEqual([
    'contracts.1.name duplicate-name',
  ]);
  expect(errorsOf(score([contract('甲', 'integration'), contract('甲', 'operations')]))).toEqual([]);
  expect(errorsOf(score([contract('甲', 'integration', { signedOn: '2024-13-01', series: '' })]))).toEqual([
    'contracts.0.signedOn not-a-date',
    'contracts.0.series empty-name',
  ]);
  expect(errorsOf(score(several(1000, 'operations')))).toEqual([]);
  expect(errorsOf(score(several(1001, 'operations')))).toEqual(['contracts too-many']);
});

describe('性质', () => {
  const anyContracts = fc
    .array(
      fc.record({
        kinds: fc.constantFrom(['integration'], ['operations'], ['integration', 'operations'] as const),
        series: fc.option(fc.constantFrom('s', 't'), { nil: undefined }),
        evidence: fc.boolean(),
      }),
      { maxLength: 7 },
    )
    .map((list) =>
      list.flatMap(({ kinds, series, evidence }, index) =>
        kinds.map((kind) =>
          contract(`合同${index}`, kind as Contract['kind'], { evidence, ...(series && { series }) }),
        ),
      ),
    );

  test('counts-once 的业绩分是每件工作只计一类的所有分法中最高的', () => {
    fc.assert(
      fc.property(anyContracts, (contracts) => {
        const works = new Map<string, Set<string>>();
        for (const { name, series, kind, evidence } of contracts) {
          if (!evidence) continue;
          const work = series ? `series ${series}` : name;
          works.set(work, (works.get(work) ?? new Set()).add(kind));
        }
        const list = [...works.values()];
        const best = (index: number, integration: number, operations: number): number => {
          const kinds = list[index];
          if (!kinds) return Math.min(6, 2 * integration) + Math.min(2, operations);
          return Math.max(
            kinds.has('integration') ? best(index + 1, integration + 1, operations) : 0,
            kinds.has('operations') ? best(index + 1, integration, operations + 1) : 0,
          );
        };
        const [, integration, operations] = scoresOf(
          score(contracts, 0, { 'contract-of-both-kinds': 'counts-once' }),
        );
        expect(Number(integration) + Number(operations)).toBe(best(0, 0, 0));
      }),
    );
  });

  test('多一份合同不会减分，计入的份数与得分一致', () => {
    fc.assert(
      fc.property(anyContracts, (contracts) => {
        const evaluation = score(contracts);
        const [, integration, operations] = scoresOf(evaluation);
        const counted = (kind: string) =>
          contracts.filter((one, index) => one.kind === kind && reasonsOf(evaluation)[index] === 'counted')
            .length;
        expect(Number(integration)).toBe(2 * counted('integration'));
        expect(Number(operations)).toBe(counted('operations'));
        const more = resultOf(score([...contracts, contract('新', 'integration')]));
        expect(Number(more.total)).toBeGreaterThanOrEqual(Number(resultOf(evaluation).total));
      }),
    );
  });
});
