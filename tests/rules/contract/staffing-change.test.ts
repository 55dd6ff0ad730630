import fc from 'fast-check';
import { expect, test } from 'vitest';
import { staffingLimits } from '../../../src/rules/contract/staffing-change.ts';
import { staffingChange } from '../../../src/rules/index.ts';
import { answered, errorsOf, resultOf } from '../support.ts';

const change = (before: number, lost: number) => resultOf(staffingChange({ before, lost }));

test('c3-9.1.2 达到 10% 构成违约：正好 10% 构成，9.99% 不构成', () => {
  expect(change(30, 3)).toEqual({
    share: '10.00',
    breach: true,
    mayTerminate: false,
    deemedIncapable: false,
  });
  expect(change(30, 2)).toMatchObject({ breach: false });
  expect(change(10_000, 999)).toMatchObject({ share: '9.99', breach: false });
  expect(change(10_000, 1001)).toMatchObject({ breach: true });
});

test('显示为 10.00% 的 9.999% 不构成违约：比较用精确值', () => {
  expect(change(100_000, 9999)).toEqual({
    share: '10.00',
    breach: false,
    mayTerminate: false,
    deemedIncapable: false,
  });
});

test('c3-10.1 达到 20% 可以解除，c3-7.2.2① 超过 20% 才视为丧失能力', () => {
  expect(change(30, 5)).toMatchObject({ breach: true, mayTerminate: false, deemedIncapable: false });
  expect(change(30, 6)).toEqual({ share: '20.00', breach: true, mayTerminate: true, deemedIncapable: false });
  expect(change(30, 7)).toEqual({ share: '23.33', breach: true, mayTerminate: true, deemedIncapable: true });
  expect(change(100_000, 20_001)).toMatchObject({ share: '20.00', deemedIncapable: true });
});

test('没有减少和全部减少', () => {
  expect(change(25, 0)).toEqual({
    share: '0.00',
    breach: false,
    mayTerminate: false,
    deemedIncapable: false,
  });
  expect(change(1, 1)).toEqual({ share: '100.00', breach: true, mayTerminate: true, deemedIncapable: true });
});

test('步骤写出比例和三项判断', () => {
  expect(answered(staffingChange({ before: 30, lost: 7 })).steps).toEqual([
    {
      label: '减少的比例',
      formula: '减少人数 ÷ 原有人数（显示四舍五入到 0.01%，比较用精确值）',
      substituted: '7 ÷ 30 = 23.333333…%',
      value: '23.33%',
      clause: 'c3-9.1.2',
    },
    { label: '违约', formula: '达到 10%', value: '构成，每发现一次支付违约金', clause: 'c3-9.1.2' },
    { label: '解除合同', formula: '达到 20%', value: '甲方有权解除', clause: 'c3-10.1' },
    { label: '视为丧失提供服务的能力', formula: '超过 20%', value: '视为丧失', clause: 'c3-7.2.2-1' },
  ]);
  expect(
    answered(staffingChange({ before: 30, lost: 0 }))
      .steps.slice(1)
      .map((step) => step.value),
  ).toEqual(['不构成', '不可以', '不视为']);
});

test('原有人数须大于零，减少的不能比原有的多', () => {
  expect(errorsOf(staffingChange({ before: 0, lost: 0 }))).toEqual(['before not-positive']);
  expect(errorsOf(staffingChange({ before: 3, lost: 3 }))).toEqual([]);
  expect(staffingChange({ before: 3, lost: 4 })).toMatchObject({
    errors: [{ path: 'lost', code: 'out-of-range', message: '减少的人数不能超过原有的 3 人，请核对' }],
  });
});

test('减少得越多，后果不会越轻', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat({ max: 499 }), (before, lost) => {
      fc.pre(lost < before);
      const less = change(before, lost);
      const more = change(before, lost + 1);
      for (const key of ['breach', 'mayTerminate', 'deemedIncapable'] as const) {
        expect(more[key] || !less[key]).toBe(true);
      }
      expect(more.mayTerminate || !more.deemedIncapable).toBe(true);
    }),
  );
});

test('减少到几人时各条界线正好到：达到包括本数，超过不包括', () => {
  expect(staffingLimits(30)).toEqual({ breach: 3, mayTerminate: 6, deemedIncapable: 7 });
  expect(staffingLimits(26)).toEqual({ breach: 3, mayTerminate: 6, deemedIncapable: 6 });
  expect(staffingLimits(1)).toEqual({ breach: 1, mayTerminate: 1, deemedIncapable: 1 });
});

test('界线上的人数就是判断由否变是的那一个', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (before) => {
      const limits = staffingLimits(before);
      for (const key of ['breach', 'mayTerminate', 'deemedIncapable'] as const) {
        expect(change(before, limits[key])[key]).toBe(true);
        expect(change(before, limits[key] - 1)[key]).toBe(false);
      }
    }),
  );
});
