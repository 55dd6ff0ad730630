import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breachPenalty } from '../../../src/rules/index.ts';
import { affordableFen, yuan } from '../arbitraries.ts';
import { answered, errorsOf, noticesOf, resultOf } from '../support.ts';

type Input = Parameters<typeof breachPenalty>[0];
type Occurrence = Input['occurrences'][number];

const once: Occurrence[] = [{ clause: '9.1.1', count: 1 }];
const penalty = (contractPrice: string, occurrences: Occurrence[] = once, more: Partial<Input> = {}) =>
  breachPenalty({ contractPrice, occurrences, ...more });
const clausesOf = (evaluation: ReturnType<typeof breachPenalty>) =>
  resultOf(evaluation).mayTerminate.map((ground) => ground.clause);

describe('c3-9.1 每发现一次', () => {
  test('1% 与 50 万元取大：5000 万元时相等，记为最低额；多一元起按比例', () => {
    expect(resultOf(penalty('50000000.00'))).toMatchObject({ perOccurrence: '500000.00', basis: 'minimum' });
    expect(resultOf(penalty('49999999.99'))).toMatchObject({ perOccurrence: '500000.00', basis: 'minimum' });
    expect(resultOf(penalty('50000001.00'))).toMatchObject({
      perOccurrence: '500000.01',
      basis: 'percentage',
    });
    expect(resultOf(penalty('50000000.01'))).toMatchObject({
      perOccurrence: '500000.00',
      basis: 'percentage',
    });
  });

  test('1% 的半分进位', () => {
    expect(resultOf(penalty('81500000.50')).perOccurrence).toBe('815000.01');
    expect(resultOf(penalty('81500000.49')).perOccurrence).toBe('815000.00');
  });

  test('各项次数相加，同一项可以分几行写；零次不收', () => {
    expect(
      resultOf(
        penalty('60000000.00', [
          { clause: '9.1.1', count: 2 },
          { clause: '9.1.5', count: 0 },
          { clause: '9.1.1', count: 1 },
        ]),
      ),
    ).toMatchObject({ occurrences: 3, article91: '1800000.00', total: '1800000.00' });
    expect(resultOf(penalty('60000000.00', []))).toEqual({
      perOccurrence: '600000.00',
      basis: 'percentage',
      occurrences: 0,
      article91: '0.00',
      article92: '0.00',
      total: '0.00',
      mayTerminate: [],
    });
  });
});

describe('c3-9.2 整改不成或解除合同', () => {
  test('2% 与 100 万元取大，只收一次', () => {
    expect(resultOf(penalty('50000000.00', once, { unrectified: true }))).toMatchObject({
      article91: '500000.00',
      article92: '1000000.00',
      total: '1500000.00',
    });
    expect(resultOf(penalty('60000000.00', [], { terminated: true }))).toMatchObject({
      article92: '1200000.00',
    });
    expect(resultOf(penalty('60000000.00', [], { terminated: true, unrectified: true })).article92).toBe(
      '1200000.00',
    );
    expect(resultOf(penalty('60000000.00', once, { terminated: false, unrectified: false })).article92).toBe(
      '0.00',
    );
  });

  test('整改不成时甲方有权解除；只写已解除的不另列理由', () => {
    expect(resultOf(penalty('60000000.00', [], { unrectified: true })).mayTerminate).toEqual([
      { clause: 'c3-9.2', reason: '逾期不整改或整改后仍达不到要求' },
    ]);
    expect(clausesOf(penalty('60000000.00', [], { terminated: true }))).toEqual([]);
  });
});

describe('c3-10 解除合同', () => {
  test('第九条违约达到二次：一次不可以，二次可以', () => {
    expect(clausesOf(penalty('60000000.00', once))).toEqual([]);
    expect(clausesOf(penalty('60000000.00', [{ clause: '9.1.3', count: 2 }]))).toEqual(['c3-10.8']);
    expect(
      clausesOf(
        penalty('60000000.00', [
          { clause: '9.1.2', count: 1 },
          { clause: '9.1.3', count: 1 },
        ]),
      ),
    ).toEqual(['c3-10.8']);
  });

  test('不良影响达到二次：一次不可以，二次可以，并写明次数', () => {
    expect(
      clausesOf(
        penalty('60000000.00', [
          { clause: '9.1.4', count: 1 },
          { clause: '9.1.1', count: 1 },
        ]),
      ),
    ).toEqual(['c3-10.8']);
    expect(
      resultOf(
        penalty('60000000.00', [
          { clause: '9.1.4', count: 1 },
          { clause: '9.1.4', count: 1 },
        ]),
      ).mayTerminate,
    ).toEqual([
      { clause: 'c3-10.3', reason: '服务期限内造成不良影响 2 次，达到二次' },
      { clause: 'c3-10.8', reason: '第九条所列违约行为 2 次，达到二次' },
    ]);
  });
});

describe('步骤与提示', () => {
  test('步骤依次为每次、9.1、9.2、合计', () => {
    expect(
      answered(penalty('81500000.50', [{ clause: '9.1.1', count: 2 }], { unrectified: true })).steps,
    ).toEqual([
      {
        label: '每发现一次的违约金',
        formula: '合同总价 × 1% 与 500000.00 取大，到分（文件未规定，按四舍五入）',
        substituted: '81500000.50 × 1% = 815000.005',
        value: '815000.01',
        clause: 'c3-9.1',
      },
      {
        label: '9.1 违约金合计',
        formula: '每次违约金 × 次数',
        substituted: '815000.01 × 2',
        value: '1630000.02',
        clause: 'c3-9.1',
      },
      {
        label: '9.2 违约金（一次）',
        formula: '合同总价 × 2% 与 1000000.00 取大，到分（文件未规定，按四舍五入）',
        substituted: '81500000.50 × 2% = 1630000.01',
        value: '1630000.01',
        clause: 'c3-9.2',
      },
      {
        label: '违约金合计',
        formula: '9.1 违约金 + 9.2 违约金',
        substituted: '1630000.02 + 1630000.01',
        value: '3260000.03',
        clause: 'c3-9.2',
      },
    ]);
    expect(answered(penalty('60000000.00')).steps[2]).toEqual({
      label: '9.2 违约金',
      formula: '未发生整改不成或解除合同',
      value: '0.00',
      clause: 'c3-9.2',
    });
  });

  test('有违约金时提示损失另赔，没有时不提示', () => {
    expect(answered(penalty('60000000.00')).notices).toEqual([
      {
        code: 'losses-besides',
        message: '违约金之外，给甲方造成经济损失的还应赔偿；承担违约责任后仍应继续履行（解除合同的除外）。',
        clause: 'c3-9.2',
      },
    ]);
    expect(noticesOf(penalty('60000000.00', [], { terminated: true }))).toEqual(['losses-besides']);
    expect(noticesOf(penalty('60000000.00', []))).toEqual([]);
  });
});

test('错误指出是哪一项', () => {
  expect(errorsOf(penalty('0.00'))).toEqual(['contractPrice not-positive']);
  expect(errorsOf(penalty('1.00', [{ clause: '9.1.6' as '9.1.1', count: 1 }]))).toEqual([
    'occurrences.0.clause not-one-of',
  ]);
  expect(errorsOf(penalty('1.00', [{ clause: '9.1.1', count: -1 }]))).toEqual([
    'occurrences.0.count not-a-count',
  ]);
  expect(errorsOf(penalty('1.00', [{ clause: '9.1.1', count: 1_000_000 }]))).toEqual([]);
  expect(errorsOf(penalty('1.00', [{ clause: '9.1.1', count: 1_000_001 }]))).toEqual([
    'occurrences.0.count out-of-range',
  ]);
  expect(errorsOf(penalty('1.00', once, { unrectified: 1 as unknown as boolean }))).toEqual([
    'unrectified not-a-boolean',
  ]);
  expect(
    errorsOf(
      penalty(
        '1.00',
        Array.from({ length: 1000 }, () => once[0]!),
      ),
    ),
  ).toEqual([]);
  expect(
    errorsOf(
      penalty(
        '1.00',
        Array.from({ length: 1001 }, () => once[0]!),
      ),
    ),
  ).toEqual(['occurrences too-many']);
});

describe('性质', () => {
  const fen = (text: string) => BigInt(text.replace('.', ''));
  const occurrences = fc.array(
    fc.record({
      clause: fc.constantFrom('9.1.1', '9.1.2', '9.1.3', '9.1.4', '9.1.5'),
      count: fc.nat({ max: 20 }),
    }),
    { maxLength: 6 },
  ) as fc.Arbitrary<Occurrence[]>;

  test('次数越多，违约金不会越少，解除的理由也不会消失', () => {
    fc.assert(
      fc.property(affordableFen, occurrences, occurrences, fc.boolean(), (price, some, more, unrectified) => {
        const fewer = penalty(yuan(price), some, { unrectified });
        const greater = penalty(yuan(price), [...some, ...more], { unrectified });
        expect(fen(resultOf(greater).total)).toBeGreaterThanOrEqual(fen(resultOf(fewer).total));
        expect(clausesOf(greater)).toEqual(expect.arrayContaining(clausesOf(fewer)));
      }),
    );
  });

  test('合计等于每次乘次数加 9.2 的一次', () => {
    fc.assert(
      fc.property(affordableFen, occurrences, fc.boolean(), (price, list, terminated) => {
        const result = resultOf(penalty(yuan(price), list, { terminated }));
        expect(fen(result.total)).toBe(
          fen(result.perOccurrence) * BigInt(result.occurrences) + fen(result.article92),
        );
      }),
    );
  });
});
