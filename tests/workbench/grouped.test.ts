import { expect, test } from 'vitest';
import { groupCounts, grouped } from '../../src/workbench/grouped.ts';

test('counts are read by thousands, in a sentence too; figures with decimals stay as they are', () => {
  expect([grouped(999), grouped(1000), grouped(300_000)]).toEqual(['999', '1,000', '300,000']);
  expect(groupCounts('1000 家 × 15 位评委 × 20 项，共 300000 个评分；相差超过满分的 50.00%')).toBe(
    '1,000 家 × 15 位评委 × 20 项，共 300,000 个评分；相差超过满分的 50.00%',
  );
  expect(groupCounts('1234.50')).toBe('1234.50');
});
