import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enterpriseSize } from '../../../src/rules/index.ts';
import { yuan } from '../arbitraries.ts';
import { answered, errorsOf, resultOf } from '../support.ts';

const size = (employees: number, revenue: string) => resultOf(enterpriseSize({ employees, revenue })).size;

describe('工信部联企业〔2011〕300号 软件和信息技术服务业', () => {
  test('大型：300 人且 1 亿元，两项都要；正好的数在内', () => {
    expect(enterpriseSize({ employees: 300, revenue: '100000000.00' })).toMatchObject({
      ok: true,
      result: { size: 'large', eligible: false },
    });
    expect(size(299, '100000000.00')).toBe('medium');
    expect(size(300, '99999999.99')).toBe('medium');
  });
  test('中型：100 人且 1000 万元', () => {
    expect(resultOf(enterpriseSize({ employees: 100, revenue: '10000000.00' }))).toEqual({
      size: 'medium',
      eligible: true,
    });
    expect(size(99, '10000000.00')).toBe('small');
    expect(size(100, '9999999.99')).toBe('small');
  });
  test('小型：10 人且 50 万元', () => {
    expect(size(10, '500000.00')).toBe('small');
    expect(size(9, '500000.00')).toBe('micro');
    expect(size(10, '499999.99')).toBe('micro');
  });
  test('一项很高、一项很低的，归低的一型', () => {
    expect(size(5000, '0.00')).toBe('micro');
    expect(size(0, '999999999999.99')).toBe('micro');
    expect(size(5000, '600000.00')).toBe('small');
  });
});

test('步骤写出每一级的门槛', () => {
  const evaluation = enterpriseSize({ employees: 120, revenue: '80000000' });
  expect(answered(evaluation).steps).toEqual([
    {
      label: '大型企业',
      formula: '从业人员 ≥ 300 人且营业收入 ≥ 100000000.00 元',
      substituted: '120 人，80000000.00 元',
      value: '未达到',
      clause: 'c6-f9',
    },
    {
      label: '中型企业',
      formula: '从业人员 ≥ 100 人且营业收入 ≥ 10000000.00 元',
      substituted: '120 人，80000000.00 元',
      value: '达到',
      clause: 'c6-f9',
    },
    {
      label: '小型企业',
      formula: '从业人员 ≥ 10 人且营业收入 ≥ 500000.00 元',
      substituted: '120 人，80000000.00 元',
      value: '达到',
      clause: 'c6-f9',
    },
    {
      label: '划型',
      formula: '达到的最高一级；都未达到的为微型',
      value: '中型企业，可以参加',
      clause: 'c1-s2-2',
    },
  ]);
  const conclusion = (employees: number, revenue: string) =>
    answered(enterpriseSize({ employees, revenue })).steps[3]?.value;
  expect(conclusion(300, '100000000')).toBe('大型企业，不可以参加（本项目专门面向中小企业）');
  expect(conclusion(1, '1')).toBe('微型企业，可以参加');
});

test('可以参加的提示另有的条件，不可以的提示投标无效；新成立的提示可以不填报', () => {
  const notices = (employees: number, newlyFounded?: boolean) =>
    answered(
      enterpriseSize({
        employees,
        revenue: '100000000.00',
        ...(newlyFounded !== undefined && { newlyFounded }),
      }),
    ).notices;
  expect(notices(299)).toEqual([
    {
      code: 'not-of-a-large-enterprise',
      message: '还须不属于大企业的分支机构，不存在控股股东为大企业、与大企业负责人为同一人的情形。',
      clause: 'c6-f9',
    },
  ]);
  const notEligible = {
    code: 'not-eligible',
    message: '本项目专门面向中小企业采购，大型企业不具备资格要求，投标无效。',
    clause: 'c1-s2-2',
  };
  expect(notices(300, false)).toEqual([notEligible]);
  expect(notices(300, true)).toEqual([
    notEligible,
    {
      code: 'newly-founded',
      message:
        '无上一年度数据的新成立企业可以不填报从业人员、营业收入和资产总额；这里按填写的数据划型，只供参考。',
      clause: 'c6-f9-2',
    },
  ]);
});

test('错误指出是哪一项', () => {
  expect(errorsOf(enterpriseSize({ employees: 1.5, revenue: '1000万' }))).toEqual([
    'employees not-a-count',
    'revenue not-money',
  ]);
  expect(
    errorsOf(enterpriseSize({ employees: 1, revenue: '1', newlyFounded: 1 as unknown as boolean })),
  ).toEqual(['newlyFounded not-a-boolean']);
});

test('人员或收入增加，不会归到更低的一型', () => {
  const order = ['micro', 'small', 'medium', 'large'];
  const people = fc.oneof(fc.nat({ max: 400 }), fc.constantFrom(9, 10, 99, 100, 299, 300));
  const fen = fc.oneof(
    fc.nat({ max: 2_000_000_000 }),
    fc.constantFrom(49_999_999, 50_000_000, 999_999_999, 1_000_000_000),
  );
  fc.assert(
    fc.property(people, fen, people, fen, (employees, revenue, morePeople, moreFen) => {
      const before = order.indexOf(size(employees, yuan(revenue)));
      expect(order.indexOf(size(employees + morePeople, yuan(revenue + moreFen)))).toBeGreaterThanOrEqual(
        before,
      );
    }),
  );
});
