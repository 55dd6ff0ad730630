import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditRecord } from '../../../src/rules/index.ts';
import { answered, errorsOf, noticesOf, resultOf } from '../support.ts';

type Input = Parameters<typeof creditRecord>[0];

const credit = (more: Partial<Input> = {}) =>
  creditRecord({ fine: '2000000.00', effectiveOn: '2025-01-10', ...more });

describe('c2-s5-6.1.8(2) 较大数额罚款为200万元以上的罚款', () => {
  test('正好 200 万元在内，少一分不在内', () => {
    expect(resultOf(credit()).large).toBe(true);
    expect(resultOf(credit({ fine: '1999999.99' }))).toEqual({
      large: false,
      blockedThrough: '2028-01-10',
      blocked: false,
    });
  });
  test('相关领域标准更高的从其规定；更低的仍按 200 万元', () => {
    expect(resultOf(credit({ fine: '4999999.99', sectorThreshold: '5000000.00' })).large).toBe(false);
    expect(resultOf(credit({ fine: '5000000.00', sectorThreshold: '5000000.00' })).large).toBe(true);
    expect(resultOf(credit({ fine: '1999999.99', sectorThreshold: '500000.00' })).large).toBe(false);
  });
});

describe('处罚生效日至提交投标文件日未满三年', () => {
  const blocked = (effectiveOn: string, submittedOn?: string) =>
    resultOf(credit({ effectiveOn, ...(submittedOn !== undefined && { submittedOn }) })).blocked;

  test('默认按投标截止之日 2026 年 4 月 8 日：对应日当天仍不得参加，次日起可以', () => {
    expect(blocked('2023-04-08')).toBe(true);
    expect(blocked('2023-04-07')).toBe(false);
    expect(blocked('2023-04-08', '2026-04-08')).toBe(true);
    expect(blocked('2023-04-08', '2026-04-09')).toBe(false);
  });
  test('对应日的算法出自民法典', () => {
    expect(creditRecord.sources.map((source) => source.id)).toEqual(['civil-code-periods']);
  });
  test('闰日生效的，到第三年的 2 月末日', () => {
    expect(resultOf(credit({ effectiveOn: '2024-02-29' })).blockedThrough).toBe('2027-02-28');
  });
  test('生效当日提交不得参加；生效以前提交的不拒绝，提示核对', () => {
    expect(blocked('2026-04-08', '2026-04-08')).toBe(true);
    const early = credit({ effectiveOn: '2026-04-09' });
    expect(resultOf(early).blocked).toBe(false);
    expect(answered(early).notices).toEqual([
      {
        code: 'not-yet-effective',
        message: '提交投标文件之日处罚尚未生效，请核对两个日期。',
        clause: 'c2-s5-6.1.8-2',
      },
    ]);
    expect(noticesOf(credit({ effectiveOn: '2023-04-07' }))).toEqual([]);
  });
  test('不得参加的，提示投标无效到哪一日', () => {
    expect(answered(credit({ effectiveOn: '2023-04-08' })).notices).toEqual([
      {
        code: 'invalid-bid',
        message: '存在这项失信信息的投标无效，到 2026-04-08（含当日）为止。',
        clause: 'c2-s5-6.1.8',
      },
    ]);
  });
  test('不属于较大数额的，不因此被拒绝', () => {
    expect(resultOf(credit({ fine: '100.00', effectiveOn: '2026-01-01' })).blocked).toBe(false);
  });
});

test('步骤写出门槛、最后一日和结论', () => {
  expect(answered(credit({ effectiveOn: '2023-04-08' })).steps).toEqual([
    {
      label: '是否较大数额罚款',
      formula: '罚款 ≥ 2000000.00；相关领域的标准更高的从其规定',
      substituted: '2000000.00 ≥ 2000000.00',
      value: '是',
      clause: 'c2-s5-6.1.8-2',
    },
    {
      label: '不得参加的最后一日',
      formula: '处罚生效日 + 3 年的对应日（当日仍未满三年）',
      substituted: '2023-04-08 + 3 年',
      value: '2026-04-08',
      clause: 'c2-s5-6.1.8-2',
    },
    {
      label: '提交投标文件之日能否参加',
      formula: '较大数额罚款，且处罚生效日 ≤ 提交之日 ≤ 最后一日的，不得参加',
      substituted: '2026-04-08',
      value: '不得参加',
      clause: 'c2-s5-6.1.8-2',
    },
  ]);
  const { steps } = answered(credit({ fine: '1.00' }));
  expect(steps[0]).toMatchObject({ substituted: '1.00 ＜ 2000000.00', value: '不是' });
  expect(steps[2]?.value).toBe('不因这项罚款被拒绝');
});

test('错误指出是哪一项', () => {
  expect(
    errorsOf(credit({ fine: '200万', sectorThreshold: 'x', effectiveOn: '2025-02-29', submittedOn: '' })),
  ).toEqual([
    'fine not-money',
    'sectorThreshold not-money',
    'effectiveOn not-a-date',
    'submittedOn not-a-date',
  ]);
});

test('不得参加的期间是一段：最后一日在内，次日不在内', () => {
  const text = (offset: number) => new Date(Date.UTC(2020, 0, 1 + offset)).toISOString().slice(0, 10);
  fc.assert(
    fc.property(fc.nat({ max: 2000 }), fc.nat({ max: 3000 }), (effective, submitted) => {
      const effectiveOn = text(effective);
      const submittedOn = text(submitted);
      const { blocked, blockedThrough } = resultOf(credit({ effectiveOn, submittedOn }));
      expect(blocked).toBe(submittedOn >= effectiveOn && submittedOn <= blockedThrough);
    }),
  );
});
