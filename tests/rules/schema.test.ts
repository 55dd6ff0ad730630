import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/rules/amount.ts';
import { money, price, quantity, rate, score } from '../../src/rules/amount-schema.ts';
import {
  count,
  date,
  flag,
  list,
  localTime,
  name,
  oneOf,
  optional,
  parse,
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

describe('分数、百分数、数量、时间', () => {
  const ten = score(new Decimal(10));
  test('分数至多两位小数，不超过最高分', () => {
    for (const text of ['0', '0.00', '9.5', '10', '10.00']) expect(codes(ten, text)).toEqual([]);
    for (const value of ['', '-1', '9.555', '1e1', '.5', '1000', 9, null])
      expect(codes(ten, value)).toEqual(['not-a-score']);
    expect(parse(ten, '10.01')).toEqual({
      errors: [{ path: '', code: 'out-of-range', message: '请填写 0 到 10 之间的分数，最多两位小数' }],
    });
  });
  test('百分数换成比率，0 到 100 两端都含', () => {
    expect(parse(rate(), '0.50')).toEqual({ value: new Decimal('0.005') });
    for (const text of ['0', '100', '100.00', '33.33']) expect(codes(rate(), text)).toEqual([]);
    for (const value of ['0.005', '50%', 50]) expect(codes(rate(), value)).toEqual(['not-a-rate']);
    expect(parse(rate(), '100.01')).toEqual({
      errors: [{ path: '', code: 'out-of-range', message: '请填写 0 到 100 之间的百分数，最多两位小数' }],
    });
  });
  test('数量大于零，至多四位小数', () => {
    for (const text of ['1', '0.0001', '12.5', '999999999.9999']) expect(codes(quantity(), text)).toEqual([]);
    for (const value of ['', '-1', '1.00001', '1000000000', 12])
      expect(codes(quantity(), value)).toEqual(['not-a-quantity']);
    for (const text of ['0', '0.0000']) expect(codes(quantity(), text)).toEqual(['not-positive']);
  });
  test('时间写到分或秒，补足到秒', () => {
    expect(parse(localTime(), '2026-04-08T13:00')).toEqual({ value: '2026-04-08T13:00:00' });
    expect(parse(localTime(), '2026-04-08T23:59:59')).toEqual({ value: '2026-04-08T23:59:59' });
    expect(parse(localTime(), '2026-04-08T00:00')).toEqual({ value: '2026-04-08T00:00:00' });
    for (const value of [
      '2026-04-08',
      '2026-04-08 13:00',
      '2026-04-08T24:00',
      '2026-04-08T13:60',
      '2026-04-08T13:00:60',
      '2026-04-08T13:00Z',
      '2026-04-31T13:00',
      ' 2026-04-08T13:00',
      'x2026-04-08T13:00',
      '2026-04-08T13:00 2026-04-08T13:00',
      '12026-04-08T13:00',
      0,
    ]) {
      expect(codes(localTime(), value)).toEqual(['not-a-time']);
    }
  });
});

test('说得出界限的错误写明界限', () => {
  const message = (schema: Schema, input: unknown) => {
    const parsed = parse(schema, input);
    return 'errors' in parsed ? parsed.errors[0]?.message : null;
  };
  expect(message(list(flag(), 2, 3), [true])).toBe('请至少填写 2 项');
  expect(message(list(flag(), 0, 1), [true, true])).toBe('最多 1 项，请减少');
  expect(message(price(), '0')).toBe('请填写大于 0 的金额（单位：元）');
  expect(message(count(2, 5), 1)).toBe('请填写不小于 2 的整数');
  expect(message(count(2, 5), 6)).toBe('请填写不超过 5 的整数');
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
