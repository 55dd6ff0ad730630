import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BANDS } from '../../../src/rules/contract/assessment-bands.ts';
import { assessment } from '../../../src/rules/index.ts';
import { clauseById } from '../../../src/tender/index.ts';
import { yuan } from '../arbitraries.ts';
import { answered, errorsOf, noticesOf, resultOf, wouldChange } from '../support.ts';

type Input = Parameters<typeof assessment>[0];

const FULL: Input = {
  responseSpeed: '15',
  accuracy: '15',
  attitude: '10',
  planExecution: '15',
  resourceAllocation: '15',
  security: '15',
  annualReport: { nonconformities: 0, seriouslyFalse: false },
};
const assess = (more: Partial<Input> = {}, readings: Record<string, string> = {}) =>
  assessment({ ...FULL, ...more }, { readings });
const report = (nonconformities: number, seriouslyFalse = false, readings: Record<string, string> = {}) =>
  resultOf(assess({ annualReport: { nonconformities, seriouslyFalse } }, readings)).items[5]?.score;
/** The grade when `lost` hundredths of a point are taken from full marks, off the first two items. */
const gradeAt = (lost: number) => {
  const first = Math.min(lost, 1500);
  const { total, grade, deductionRate } = resultOf(
    assess({ responseSpeed: yuan(1500 - first), accuracy: yuan(1500 - (lost - first)) }),
  );
  return [total, grade, deductionRate];
};

test('七项满分 100 分，次序与评分表一致', () => {
  const result = resultOf(assess());
  expect(result.items).toEqual([
    { id: 'responseSpeed', max: '15.00', score: '15.00', band: '14-15分：符合响应要求' },
    { id: 'accuracy', max: '15.00', score: '15.00', band: '14-15分：提供的服务准确' },
    { id: 'attitude', max: '10.00', score: '10.00', band: '9-10分：服务态度专业、友好，积极沟通' },
    { id: 'planExecution', max: '15.00', score: '15.00', band: '14-15分：按照计划执行，在可控范围内' },
    { id: 'resourceAllocation', max: '15.00', score: '15.00', band: '14-15分：资源分配合理，满足需求' },
    { id: 'annualReport', max: '15.00', score: '15.00', band: null },
    { id: 'security', max: '15.00', score: '15.00', band: '14-15分：操作管理合规性高、数据处理规范专业' },
  ]);
  expect(result).toMatchObject({ total: '100.00', grade: 'excellent', deductionRate: '0.00' });
});

describe('c3-a1-2 考核等级', () => {
  test('90 分优秀，89.99 分良好', () => {
    expect(gradeAt(1000)).toEqual(['90.00', 'excellent', '0.00']);
    expect(gradeAt(1001)).toEqual(['89.99', 'good', '2.00']);
  });
  test('80 分良好，79.99 分合格', () => {
    expect(gradeAt(2000)).toEqual(['80.00', 'good', '2.00']);
    expect(gradeAt(2001)).toEqual(['79.99', 'qualified', '5.00']);
  });
  test('70 分合格，69.99 分不达标、另行商议', () => {
    expect(gradeAt(3000)).toEqual(['70.00', 'qualified', '5.00']);
    const failed = assess({ responseSpeed: '0', accuracy: '0', attitude: '9.99' });
    expect(resultOf(failed)).toMatchObject({ total: '69.99', grade: 'failed', deductionRate: null });
    expect(answered(failed).notices).toEqual([
      {
        code: 'to-be-negotiated',
        message: '考核分在 70 分以下，合同剩余金额的扣除比例根据服务情况另行商议。',
        clause: 'c3-a1-2.4',
      },
    ]);
    expect(noticesOf(assess({ responseSpeed: '0', accuracy: '0' }))).toEqual([]);
  });
});

describe('档次', () => {
  const ids = Object.keys(BANDS) as (keyof typeof BANDS)[];
  const marks = (band: string | null | undefined) => band && /^[\d-]+/.exec(band)?.[0];

  test.each([
    ['15', '14-15'],
    ['14', '14-15'],
    ['13.99', null],
    ['13.01', null],
    ['13', '12-13'],
    ['12.5', '12-13'],
    ['12', '12-13'],
    ['11.5', null],
    ['11', '5-11'],
    ['5', '5-11'],
    ['4.5', null],
    ['4', '0-4'],
    ['0', '0-4'],
  ])('满分 15 的一项打 %s 分属 %s', (mark, band) => {
    expect(marks(resultOf(assess({ responseSpeed: mark })).items[0]?.band)).toBe(band);
  });
  test.each([
    ['10', '9-10'],
    ['9', '9-10'],
    ['8.5', null],
    ['8', '7-8'],
    ['7', '7-8'],
    ['6.99', null],
    ['6', '5-6'],
    ['5', '5-6'],
    ['4.01', null],
    ['4', '0-4'],
  ])('服务态度打 %s 分属 %s', (mark, band) => {
    expect(marks(resultOf(assess({ attitude: mark })).items[2]?.band)).toBe(band);
  });

  test('每一档的字句确在评分表的该行中，一档不少，次序一致', () => {
    const row: Record<keyof typeof BANDS, string> = {
      responseSpeed: 'c3-a1-t-1-1',
      accuracy: 'c3-a1-t-1-2',
      attitude: 'c3-a1-t-1-3',
      planExecution: 'c3-a1-t-2-1',
      resourceAllocation: 'c3-a1-t-2-2',
      security: 'c3-a1-t-4',
    };
    for (const id of ids) {
      const printed = clauseById.get(row[id])?.text.match(/\d+-\d+分：[^。]+/g);
      expect(printed).toEqual(BANDS[id]);
    }
  });

  test('每一项用自己的档次', () => {
    for (const id of ids) {
      const { items } = resultOf(assess({ [id]: '0' }));
      expect(items.find((item) => item.id === id)?.band).toBe(BANDS[id].at(-1));
    }
  });
});

describe('c3-a1-t-3 运维年度报告', () => {
  test('每个不符合项扣 0.5 分，30 个正好扣完，31 个也不低于 0', () => {
    expect([0, 1, 29, 30, 31].map((n) => report(n))).toEqual(['15.00', '14.50', '0.50', '0.00', '0.00']);
  });
  test('严重不真实另扣 5 分，扣完为止', () => {
    expect([0, 1, 20, 21].map((n) => report(n, true))).toEqual(['10.00', '9.50', '0.00', '0.00']);
  });
  test('口径 severe-report-fault：取代时两者取大', () => {
    const instead = { 'severe-report-fault': 'instead' };
    expect([0, 9, 10, 11, 30].map((n) => report(n, true, instead))).toEqual([
      '10.00',
      '10.00',
      '10.00',
      '9.50',
      '0.00',
    ]);
    expect(report(4, false, instead)).toBe('13.00');
    const severe = { annualReport: { nonconformities: 1, seriouslyFalse: true } };
    expect(wouldChange(assess(severe), 'severe-report-fault')).toBe(true);
    expect(
      wouldChange(
        assess({ annualReport: { nonconformities: 1, seriouslyFalse: false } }),
        'severe-report-fault',
      ),
    ).toBe(false);
    expect(answered(assess(severe, instead)).steps[5]).toEqual({
      label: '运维年度报告',
      formula: '15 − （0.5 × 不符合项与严重不真实 5 分取大），扣完为止',
      substituted: '15 − 5（不符合项 1 个，严重不真实）',
      value: '10.00',
      clause: 'c3-a1-t-3',
    });
  });
});

test('步骤逐项写出得分，再写合计和等级', () => {
  const { steps } = answered(
    assess({ accuracy: '13.5', annualReport: { nonconformities: 3, seriouslyFalse: false } }),
  );
  expect(steps.map((step) => [step.label, step.value, step.clause])).toEqual([
    ['响应速度', '15.00', 'c3-a1-t-1-1'],
    ['服务准确性', '13.50', 'c3-a1-t-1-2'],
    ['服务态度', '10.00', 'c3-a1-t-1-3'],
    ['运维计划执行度', '15.00', 'c3-a1-t-2-1'],
    ['资源分配合理性', '15.00', 'c3-a1-t-2-2'],
    ['运维年度报告', '13.50', 'c3-a1-t-3'],
    ['信息安全', '15.00', 'c3-a1-t-4'],
    ['考核分', '97.00', 'c3-a1-2'],
    ['考核等级和扣除比例', '优秀，扣除合同剩余金额的 0.00%', 'c3-a1-2.1'],
  ]);
  expect(steps[0]).toMatchObject({ formula: '考核打分，满分 15', substituted: '14-15分：符合响应要求' });
  expect(steps[1]?.substituted).toBe('在两档之间');
  expect(steps[5]).toMatchObject({
    formula: '15 − 0.5 × 不符合项 − 严重不真实 5 分，扣完为止',
    substituted: '15 − 1.5（不符合项 3 个）',
  });
  expect(steps[7]).toMatchObject({
    formula: '各项之和',
    substituted: '15.00 + 13.50 + 10.00 + 15.00 + 15.00 + 13.50 + 15.00',
  });
  expect(steps[8]).toMatchObject({
    formula: '≥ 90 优秀；≥ 80 良好；≥ 70 合格；其余不达标（考核分不取舍）',
    substituted: '97.00',
  });
  const value = (lost: Partial<Input>) => answered(assess(lost)).steps[8];
  expect(value({ accuracy: '0' })).toMatchObject({
    value: '良好，扣除合同剩余金额的 2.00%',
    clause: 'c3-a1-2.2',
  });
  expect(value({ accuracy: '0', security: '0' })).toMatchObject({
    value: '合格，扣除合同剩余金额的 5.00%',
    clause: 'c3-a1-2.3',
  });
  expect(value({ accuracy: '0', security: '0', attitude: '0' })).toMatchObject({
    value: '不达标，扣除比例另行商议',
    clause: 'c3-a1-2.4',
  });
});

test('超过满分、不是分数、缺项都报错', () => {
  expect(errorsOf(assess({ attitude: '10.01', responseSpeed: '15.01' }))).toEqual([
    'responseSpeed out-of-range',
    'attitude out-of-range',
  ]);
  expect(errorsOf(assess({ security: '1.005' }))).toEqual(['security not-a-score']);
  expect(errorsOf(assess({ annualReport: { nonconformities: -1, seriouslyFalse: false } }))).toEqual([
    'annualReport.nonconformities not-a-count',
  ]);
});

test('多一个不符合项，合计不会增加，等级不会提高', () => {
  fc.assert(
    fc.property(fc.nat({ max: 40 }), fc.boolean(), (n, seriouslyFalse) => {
      const total = (nonconformities: number) =>
        Number(resultOf(assess({ annualReport: { nonconformities, seriouslyFalse } })).total);
      expect(total(n + 1)).toBeLessThanOrEqual(total(n));
    }),
  );
});
