import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/training/exercises/exercise.ts';
import { emptyFor, handIn } from '../../../src/training/practice/given.ts';
import { fragmentOf, readSeed, seedIn } from '../../../src/training/practice/seed.ts';

const options = [
  { id: 'a', label: '甲' },
  { id: 'b', label: '乙' },
];
const points: Answer = { form: 'amount', unit: '分', right: '9.50' };
const yuan: Answer = { form: 'amount', unit: '元', right: '81500000.00' };
const order: Answer = { form: 'order', options, right: ['b', 'a'] };

describe('交答案', () => {
  test('分数认全角数字和“分”字，金额认万元', () => {
    expect(handIn(points, '９．５分')).toEqual({ ok: true, given: '9.5' });
    expect(handIn(yuan, '8150万')).toEqual({ ok: true, given: '81500000.00' });
  });

  test('空着、认不出、没有选择，说该做什么', () => {
    expect(handIn(points, ' ')).toEqual({ ok: false, message: '请先填写答案。' });
    for (const text of ['九点五', '9.505', '-1', '1e1', 'NaN'])
      expect(handIn(points, text)).toEqual({
        ok: false,
        message: '请填写分数，最多两位小数，例如 9.13。',
      });
    expect(handIn(yuan, '约8000万')).toMatchObject({ ok: false });
    expect(handIn({ form: 'many', options, right: ['a'] }, [])).toEqual({ ok: false, message: '请先选择。' });
  });

  test('排名次从给出的次序开始，其余从空白开始', () => {
    expect(emptyFor(order)).toEqual(['a', 'b']);
    expect(emptyFor(points)).toBe('');
    expect(emptyFor({ form: 'one', options, right: 'a' })).toEqual([]);
  });
});

describe('题号', () => {
  test('1 到 999999 的整数，全角也认', () => {
    expect(readSeed('1')).toBe(1);
    expect(readSeed('９９９９９９')).toBe(999_999);
    for (const text of ['0', '1000000', '1.5', '-3', '', 'x', '1e3']) expect(readSeed(text)).toBe(null);
  });

  test('写进链接再读回来是同一个；不是题号的片段不认', () => {
    expect(seedIn(fragmentOf(42))).toBe(42);
    for (const fragment of ['', '#n=', '#n=0', '#n=<b>', '#s=1.a.b', '#n=12345678'])
      expect(seedIn(fragment)).toBe(null);
  });
});
