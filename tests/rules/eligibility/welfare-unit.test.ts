import { describe, expect, test } from 'vitest';
import { welfareUnit } from '../../../src/rules/index.ts';
import { answered, errorsOf, resultOf } from '../support.ts';

type Input = Parameters<typeof welfareUnit>[0];

const STATED = { contractsOverOneYear: true, insurancePaid: true, wagesPaid: true, ownServices: true };
const unit = (employees: number, disabledEmployees: number, more: Partial<Input> = {}) =>
  welfareUnit({ employees, disabledEmployees, ...STATED, ...more });

describe('c6-f10-1 比例和人数', () => {
  test('不低于 25%（含 25%），不少于 10 人（含 10 人）', () => {
    expect(resultOf(unit(40, 10))).toEqual({ qualifies: true, failed: [] });
    expect(resultOf(unit(41, 10))).toEqual({ qualifies: false, failed: ['share'] });
    expect(resultOf(unit(36, 9))).toEqual({ qualifies: false, failed: ['disabledEmployees'] });
    expect(resultOf(unit(37, 9))).toEqual({ qualifies: false, failed: ['share', 'disabledEmployees'] });
    expect(resultOf(unit(43, 11))).toEqual({ qualifies: true, failed: [] });
  });
  test('比例按精确值比较：显示为 25% 的 24.999…% 不符合', () => {
    expect(resultOf(unit(400_001, 100_000)).failed).toEqual(['share']);
  });
});

test('四项声明缺一不可，逐项列出', () => {
  for (const id of ['contractsOverOneYear', 'insurancePaid', 'wagesPaid', 'ownServices'] as const) {
    expect(resultOf(unit(40, 10, { [id]: false }))).toEqual({ qualifies: false, failed: [id] });
  }
  expect(resultOf(unit(40, 9, { contractsOverOneYear: false, ownServices: false })).failed).toEqual([
    'share',
    'disabledEmployees',
    'contractsOverOneYear',
    'ownServices',
  ]);
});

test('步骤逐项判断', () => {
  expect(answered(unit(41, 10, { wagesPaid: false })).steps).toEqual([
    {
      label: '残疾人职工的比例',
      formula: '残疾人职工 ÷ 在职职工 ≥ 25%',
      substituted: '10 ÷ 41 = 24.390243…%',
      value: '不符合',
      clause: 'c6-f10-1',
    },
    {
      label: '残疾人职工的人数',
      formula: '≥ 10 人',
      substituted: '10 人',
      value: '符合',
      clause: 'c6-f10-1',
    },
    { label: '与每位残疾人签订一年以上（含一年）的合同或协议', value: '符合', clause: 'c6-f10-2' },
    { label: '为每位残疾人按月足额缴纳五项社会保险', value: '符合', clause: 'c6-f10-3' },
    { label: '通过金融机构按月支付不低于最低工资标准的工资', value: '不符合', clause: 'c6-f10-4' },
    {
      label: '提供本单位的货物、工程或服务，或其他残疾人福利性单位的货物',
      value: '符合',
      clause: 'c6-f10-5',
    },
  ]);
});

test('职工须大于零，残疾人职工不能更多，声明须回答', () => {
  expect(errorsOf(unit(0, 0))).toEqual(['employees not-positive']);
  expect(errorsOf(unit(10, 10))).toEqual([]);
  expect(unit(10, 11)).toMatchObject({
    errors: [
      {
        path: 'disabledEmployees',
        code: 'out-of-range',
        message: '残疾人职工不能多于在职职工 10 人，请核对',
      },
    ],
  });
  const { ownServices: _, ...incomplete } = { employees: 40, disabledEmployees: 10, ...STATED };
  expect(errorsOf(welfareUnit(incomplete as Input))).toEqual(['ownServices missing']);
});
