import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal } from '../../../src/rules/amount.ts';
import { boundsAround, gradeOf } from '../../../src/rules/contract/grade.ts';
import { yuan } from '../arbitraries.ts';

const around = (total: string) => boundsAround(new Decimal(total));

test('c3-a1-2.1 90 分起没有更高的等级，高出下限的分从 90 算起', () => {
  expect(around('100')).toEqual({ next: null, above: '10.00' });
  expect(around('90')).toEqual({ next: null, above: '0.00' });
});

test('c3-a1-2.2、2.3 差多少到上一等级，高出本等级下限多少', () => {
  expect(around('89.99')).toEqual({ next: { words: '优秀', missing: '0.01' }, above: '9.99' });
  expect(around('80')).toEqual({ next: { words: '优秀', missing: '10.00' }, above: '0.00' });
  expect(around('79.99')).toEqual({ next: { words: '良好', missing: '0.01' }, above: '9.99' });
  expect(around('70')).toEqual({ next: { words: '良好', missing: '10.00' }, above: '0.00' });
});

test('c3-a1-2.4 不到 70 分没有下限', () => {
  expect(around('69.99')).toEqual({ next: { words: '合格', missing: '0.01' }, above: null });
  expect(around('0')).toEqual({ next: { words: '合格', missing: '70.00' }, above: null });
});

test('再得所差的分正好到上一等级，少 0.01 分就不到', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8999 }), (hundredths) => {
      const total = new Decimal(yuan(hundredths));
      const { next } = boundsAround(total);
      expect(gradeOf(total.plus(next!.missing)).words).toBe(next!.words);
      expect(gradeOf(total.plus(next!.missing).minus('0.01')).words).toBe(gradeOf(total).words);
    }),
  );
});
