import { describe, expect, test } from 'vitest';
import { technicalScore } from '../../../src/rules/index.ts';
import { answered, errorsOf, resultOf } from '../support.ts';
import { deviations, input, MIDDLE, people, person, SENIOR, scoreOf } from './team.ts';

describe('c5-s2-2-1 服务响应情况', () => {
  test('24 分，每条负偏离扣 0.08 分，300 条正好扣完', () => {
    expect(scoreOf('service-response', deviations(0))).toBe('24.00');
    expect(scoreOf('service-response', deviations(1))).toBe('23.92');
    expect(scoreOf('service-response', deviations(299))).toBe('0.08');
    expect(scoreOf('service-response', deviations(300))).toBe('0.00');
  });
  test('常规要求共 300 条，301 条报错', () => {
    expect(errorsOf(technicalScore(deviations(301)))).toEqual([
      'serviceResponse.negativeDeviations out-of-range',
    ]);
    expect(errorsOf(technicalScore(deviations(-1)))).toEqual([
      'serviceResponse.negativeDeviations not-a-count',
    ]);
  });
  test('任何一项实质性要求未满足：无效投标，各项 0.00 分，没有人员计入', () => {
    const evaluation = technicalScore(
      input({
        serviceResponse: { negativeDeviations: 0, substantiveUnmet: true },
        plans: Array.from({ length: 10 }, () => 'full' as const),
        team: people(30, { relevantMajor: true, titles: [SENIOR], certificates: ['project-manager'] }),
      }),
    );
    const result = resultOf(evaluation);
    expect(result).toMatchObject({ total: '0.00', rejected: true, allocation: [] });
    expect(result.items.map((item) => item.score)).toEqual(Array.from({ length: 14 }, () => '0.00'));
    expect(answered(evaluation).notices).toEqual([
      {
        code: 'invalid-bid',
        message: '任何一项实质性要求未满足的，按无效投标处理。',
        clause: 'c5-s2-2-1-note-2',
      },
    ]);
    expect(answered(evaluation).steps.map((step) => [step.label, step.value])).toEqual([
      ['实质性要求', '未全部满足，按无效投标处理，不评分'],
      ['技术部分合计', '0.00'],
    ]);
  });
});

describe('c5-s2-2-2 至 -11 服务方案', () => {
  test('三档：3 分、1.5 分、0 分', () => {
    const plans = [
      'full',
      'adequate',
      'none',
      'full',
      'full',
      'full',
      'full',
      'full',
      'full',
      'adequate',
    ] as const;
    const result = resultOf(technicalScore(input({ plans: [...plans] })));
    expect(result.items.slice(1, 11)).toEqual([
      { id: 'plan-1', max: '3.00', score: '3.00' },
      { id: 'plan-2', max: '3.00', score: '1.50' },
      { id: 'plan-3', max: '3.00', score: '0.00' },
      ...[4, 5, 6, 7, 8, 9].map((n) => ({ id: `plan-${n}`, max: '3.00', score: '3.00' })),
      { id: 'plan-10', max: '3.00', score: '1.50' },
    ]);
  });
  test('少一个、多一个、没有这一档，都报错', () => {
    const plans = (count: number) => Array.from({ length: count }, () => 'full' as const);
    expect(errorsOf(technicalScore(input({ plans: plans(9) })))).toEqual(['plans too-few']);
    expect(errorsOf(technicalScore(input({ plans: plans(11) })))).toEqual(['plans too-many']);
    expect(errorsOf(technicalScore(input({ plans: ['good' as 'full', ...plans(9)] })))).toEqual([
      'plans.0 not-one-of',
    ]);
  });
});

test('满分 74 分；步骤逐项写出算式，合计等于各项之和', () => {
  const full = technicalScore(
    input({
      plans: Array.from({ length: 10 }, () => 'full' as const),
      team: [
        person('甲', { certificates: ['project-manager'], relevantMajor: true }),
        person('乙', { certificates: ['integration-engineer'], relevantMajor: true }),
        ...people(8, { titles: [SENIOR, MIDDLE], relevantMajor: true }),
        ...people(16, { relevantMajor: true }, '他'),
      ],
    }),
  );
  expect(resultOf(full).total).toBe('74.00');
  expect(resultOf(full).items.map((item) => item.max)).toEqual([
    '24.00',
    ...Array.from({ length: 10 }, () => '3.00'),
    '4.00',
    '11.00',
    '5.00',
  ]);
  const { steps } = answered(full);
  expect(steps).toHaveLength(15);
  expect(steps[0]).toEqual({
    label: '服务响应情况',
    formula: '24 − 0.08 × 常规要求负偏离条数',
    substituted: '24 − 0.08 × 0',
    value: '24.00',
    clause: 'c5-s2-2-1',
  });
  expect(steps[10]).toEqual({
    label: '服务方案10',
    formula: '完整规范、切合需求 3；满足需求 1.5；其余 0',
    substituted: '完整规范、切合需求',
    value: '3.00',
    clause: 'c5-s2-2-11',
  });
  expect(steps.slice(11, 14)).toEqual([
    {
      label: '人员配置1',
      formula: '信息系统项目管理师 2 + 系统集成项目管理工程师 2，同一人只计一种证书',
      substituted: '甲 2 + 乙 2',
      value: '4.00',
      clause: 'c5-s2-2-12',
    },
    {
      label: '人员配置2',
      formula: '高级 2.5 × 人数（最高 5）+ 中级或以上 1 × 人数（最高 6），同一人计一次',
      substituted: '2.5 × 2 + 1 × 6',
      value: '11.00',
      clause: 'c5-s2-2-13',
    },
    {
      label: '人员配置3',
      formula: '多于 25 人且相关专业占比 ≥ 50% 得 5；满 25 人得 2；其余 0',
      substituted: '有证明的 26 人，相关专业 26 人',
      value: '5.00',
      clause: 'c5-s2-2-14',
    },
  ]);
  expect(steps[14]).toEqual({
    label: '技术部分合计',
    formula: '各项之和',
    substituted: `24.00 + ${Array.from({ length: 10 }, () => '3.00').join(' + ')} + 4.00 + 11.00 + 5.00`,
    value: '74.00',
    clause: 'c5-s2-2',
  });
});

test('没有人时步骤写“无人”；其余方案的步骤写出档次', () => {
  const { steps } = answered(
    technicalScore(input({ plans: ['adequate', ...Array.from({ length: 9 }, () => 'none' as const)] })),
  );
  expect(steps[1]?.substituted).toBe('满足需求');
  expect(steps[2]?.substituted).toBe('无实质性内容或未作说明');
  expect(steps[11]?.substituted).toBe('无人 0 + 无人 0');
});

test('同名的人报错，提示怎样区分；一千人可以', () => {
  expect(errorsOf(technicalScore(input({ team: [person('张伟'), person('张伟')] })))).toEqual([
    'team.1.name duplicate-name',
  ]);
  expect(errorsOf(technicalScore(input({ team: people(1000) })))).toEqual([]);
  expect(errorsOf(technicalScore(input({ team: people(1001) })))).toEqual(['team too-many']);
});
