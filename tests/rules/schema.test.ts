import { describe, expect, test } from 'vitest';
import {
  count,
  date,
  flag,
  list,
  money,
  name,
  oneOf,
  optional,
  parse,
  price,
  record,
  type Schema,
} from '../../src/rules/schema.ts';

const codes = (schema: Schema, input: unknown): string[] => {
  const parsed = parse(schema, input);
  return 'errors' in parsed ? parsed.errors.map((error) => `${error.path} ${error.code}`.trim()) : [];
};

describe('金额', () => {
  test('接受至多十二位整数、两位小数的字符串', () => {
    for (const text of ['0', '0.00', '1.5', '48900000.00', '999999999999.99', '007'])
      expect(codes(money(), text)).toEqual([]);
  });
  test('其余都不是金额', () => {
    for (const value of [
      '',
      '1.',
      '.5',
      '1.005',
      '-1',
      '+1',
      '1e3',
      '1,000',
      ' 1',
      '1\n',
      '１',
      '1000000000000',
      1,
      null,
      true,
      [],
      {},
    ]) {
      expect(codes(money(), value)).toEqual(['not-money']);
    }
  });
  test('价格须大于零', () => {
    expect(codes(price(), '0.01')).toEqual([]);
    expect(codes(price(), '0')).toEqual(['not-positive']);
    expect(codes(price(), '0.00')).toEqual(['not-positive']);
    expect(codes(price(), 'x')).toEqual(['not-money']);
  });
});

describe('个数', () => {
  test('接受不小于零的整数', () => {
    for (const value of [0, 1, Number.MAX_SAFE_INTEGER]) expect(codes(count(), value)).toEqual([]);
  });
  test('负零就是零', () => {
    expect(parse(count(), -0)).toEqual({ value: 0 });
  });
  test('其余都不是个数', () => {
    for (const value of [-1, 0.5, 1e308, 2 ** 53, '1', null, true])
      expect(codes(count(), value)).toEqual(['not-a-count']);
  });
  test('有上下限时两端都含', () => {
    expect(codes(count(1, 3), 1)).toEqual([]);
    expect(codes(count(1, 3), 3)).toEqual([]);
    expect(codes(count(1, 3), 0)).toEqual(['not-positive']);
    expect(codes(count(2, 3), 1)).toEqual(['out-of-range']);
    expect(codes(count(1, 3), 4)).toEqual(['out-of-range']);
  });
});

describe('名称', () => {
  test('一百个字以内，不能全是空白', () => {
    expect(codes(name(), '甲'.repeat(100))).toEqual([]);
    expect(codes(name(), '甲'.repeat(101))).toEqual(['too-long']);
    expect(codes(name(), '')).toEqual(['empty-name']);
    expect(codes(name(), ' \u3000\t')).toEqual(['empty-name']);
    expect(codes(name(), 1)).toEqual(['not-a-text']);
  });
});

describe('列表、对象、选项', () => {
  test('列表的长度两端都含', () => {
    const two = list(flag(), 1, 2);
    expect(codes(two, [true])).toEqual([]);
    expect(codes(two, [true, false])).toEqual([]);
    expect(codes(two, [])).toEqual(['too-few']);
    expect(codes(two, [true, true, true])).toEqual(['too-many']);
    expect(codes(two, {})).toEqual(['not-a-list']);
    expect(codes(two, [true, 1])).toEqual(['1 not-a-boolean']);
  });
  test('对象缺一项、多一项、不是对象，各有各的错误', () => {
    const pair = record({ a: flag(), b: optional(flag()) });
    expect(codes(pair, { a: true })).toEqual([]);
    expect(codes(pair, { a: true, b: false })).toEqual([]);
    expect(codes(pair, {})).toEqual(['a missing']);
    expect(codes(pair, { a: true, c: 1 })).toEqual(['c unknown-property']);
    expect(codes(pair, { a: true, b: null })).toEqual(['b not-a-boolean']);
    for (const value of [null, 1, 'a', true, [], [true]])
      expect(codes(pair, value)).toEqual(['not-an-object']);
    expect(codes(record({ inner: pair }), { inner: [] })).toEqual(['inner not-an-object']);
  });
  test('选项之外的都不行', () => {
    expect(codes(oneOf(['x', 'y']), 'y')).toEqual([]);
    expect(codes(oneOf(['x', 'y']), 'z')).toEqual(['not-one-of']);
    expect(parse(oneOf(['x', 'y']), 1)).toEqual({
      errors: [{ path: '', code: 'not-one-of', message: '请从下列选项中选择：x、y' }],
    });
  });
  test('日期', () => {
    expect(codes(date(), '2026-02-28')).toEqual([]);
    for (const value of ['2026-02-29', '2026-2-28', 20260228, null])
      expect(codes(date(), value)).toEqual(['not-a-date']);
  });
});
