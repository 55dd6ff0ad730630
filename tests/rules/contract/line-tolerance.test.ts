import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineTolerance } from '../../../src/rules/index.ts';
import { answered, errorsOf, noticesOf, resultOf } from '../support.ts';

const lines = (listed: number, actual: number) => lineTolerance({ listed, actual });

test('c4-s3-p2-4.3.2 2% 以内的调整变动：正好 2% 在内，多一条不在内，增减相同', () => {
  expect(resultOf(lines(100, 102))).toEqual({ share: '2.00', maxChange: 2, within: true });
  expect(resultOf(lines(100, 98))).toEqual({ share: '2.00', maxChange: 2, within: true });
  expect(resultOf(lines(100, 103))).toEqual({ share: '3.00', maxChange: 2, within: false });
  expect(resultOf(lines(100, 97))).toMatchObject({ within: false });
});

test('各分项允许变动的整条数', () => {
  expect(
    [927, 39, 831, 46, 86, 118, 1, 42].map((listed) => resultOf(lines(listed, listed)).maxChange),
  ).toEqual([18, 0, 16, 0, 1, 2, 0, 0]);
});

test('显示为 2.00% 而实际超过的不在内：比较用精确值', () => {
  expect(resultOf(lines(99_999, 99_999 + 2000))).toEqual({ share: '2.00', maxChange: 1999, within: false });
});

test('步骤写出允许的和实际的变动；超出时提示', () => {
  const evaluation = lines(927, 908);
  expect(answered(evaluation).steps).toEqual([
    {
      label: '允许的变动',
      formula: '所列数量 × 2%，取整条',
      substituted: '927 × 2% = 18.54',
      value: '18 条',
      clause: 'c4-s3-p2-4.3.2',
    },
    {
      label: '实际的变动',
      formula: '｜实际数量 − 所列数量｜÷ 所列数量（显示四舍五入到 0.01%，比较用精确值）',
      substituted: '｜908 − 927｜÷ 927 = 2.049622…%',
      value: '2.05%，超出允许范围',
      clause: 'c4-s3-p2-4.3.2',
    },
  ]);
  expect(answered(evaluation).notices).toEqual([
    {
      code: 'beyond-tolerance',
      message: '变动超过 2%，招标文件没有写怎样处理，须由双方另行商定。',
      clause: 'c4-s3-p2-4.3.2',
    },
  ]);
  expect(answered(lines(927, 945)).steps[1]?.value).toBe('1.94%，在允许范围以内');
  expect(noticesOf(lines(927, 945))).toEqual([]);
});

test('所列数量须大于零，实际数量可以为零', () => {
  expect(errorsOf(lines(0, 0))).toEqual(['listed not-positive']);
  expect(resultOf(lines(1, 0))).toEqual({ share: '100.00', maxChange: 0, within: false });
});

test('变动不超过 maxChange 条的在内，多一条就不在内', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (listed) => {
      const { maxChange } = resultOf(lines(listed, listed));
      expect(resultOf(lines(listed, listed + maxChange)).within).toBe(true);
      expect(resultOf(lines(listed, listed - maxChange)).within).toBe(true);
      expect(resultOf(lines(listed, listed + maxChange + 1)).within).toBe(false);
    }),
  );
});
