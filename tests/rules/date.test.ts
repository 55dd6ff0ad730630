import { expect, test } from 'vitest';
import { addDays, addMonths, dateText, parseDay } from '../../src/rules/date.ts';

const day = (text: string) => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};

test('只接受真实存在的日期', () => {
  expect(dateText(day('2026-04-08'))).toBe('2026-04-08');
  expect(dateText(day('2024-02-29'))).toBe('2024-02-29');
  for (const text of [
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-4-8',
    '2026-04-08 ',
    '',
    '1900-02-29',
  ]) {
    expect(parseDay(text)).toBe(null);
  }
});

test('只接受 1900 年到 2999 年', () => {
  expect(parseDay('1899-12-31')).toBe(null);
  expect(dateText(day('1900-01-01'))).toBe('1900-01-01');
  expect(dateText(day('2999-12-31'))).toBe('2999-12-31');
  expect(parseDay('3000-01-01')).toBe(null);
});

test('加天数跨月、跨年、跨闰日', () => {
  expect(dateText(addDays(day('2026-04-30'), 1))).toBe('2026-05-01');
  expect(dateText(addDays(day('2026-12-31'), 1))).toBe('2027-01-01');
  expect(dateText(addDays(day('2028-02-28'), 1))).toBe('2028-02-29');
  expect(dateText(addDays(day('2026-03-01'), -1))).toBe('2026-02-28');
});

test('加月数到对应日；没有对应日的为月末日', () => {
  const plus = (text: string, months: number) => dateText(addMonths(day(text), months));
  expect(plus('2026-05-01', 3)).toBe('2026-08-01');
  expect(plus('2026-11-30', 3)).toBe('2027-02-28');
  expect(plus('2027-11-30', 3)).toBe('2028-02-29');
  expect(plus('2026-01-31', 1)).toBe('2026-02-28');
  expect(plus('2026-03-31', 1)).toBe('2026-04-30');
  expect(plus('2026-12-31', 2)).toBe('2027-02-28');
  expect(plus('2026-10-31', 2)).toBe('2026-12-31');
  expect(plus('2024-02-29', 36)).toBe('2027-02-28');
  expect(plus('2027-04-30', 1)).toBe('2027-05-30');
});
