import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalOf, decimalOfText } from '../../../src/workbench/files/read/number.ts';
import { formatOf } from '../../../src/workbench/files/read/styles.ts';
import { timeOfSerial, timeOfText } from '../../../src/workbench/files/read/time.ts';

describe('数字格', () => {
  test.each([
    ['48900000.5', '48900000.5'],
    ['4.8900000000000006E7', '48900000'],
    ['4.89E7', '48900000'],
    ['0.30000000000000004', '0.3'],
    ['9.4700000000000006', '9.47'],
    ['999999999999.99', '999999999999.99'],
    ['1E-2', '0.01'],
    ['1.5e-7', '0.00000015'],
    ['123456789012345678', '123456789012346000'],
    ['1e21', '1000000000000000000000'],
    ['0012.50', '12.5'],
    ['-0', '0'],
    ['-3.20', '-3.2'],
    ['.5', '0.5'],
  ])('文件里的 %s 是 %s', (text, number) => {
    expect(decimalOf(text)).toBe(number);
  });

  test.each(['', 'abc', '1e999', '1,5', 'NaN', 'Infinity', '0x10', '1e', '--1', '1e200'])(
    '%s 不是数字',
    (text) => {
      expect(decimalOf(text)).toBe(null);
    },
  );

  test('按单元格显示的位数补零，但不舍去', () => {
    expect(decimalOf('9.5', 2)).toBe('9.50');
    expect(decimalOf('9.475', 2)).toBe('9.475');
    expect(decimalOf('24', 2)).toBe('24.00');
  });

  test('任何金额写成二进制浮点数再读，还是原来的金额', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        (yuan, fen) => {
          const amount = `${yuan}.${String(fen).padStart(2, '0')}`;
          for (const text of [
            String(Number(amount)),
            Number(amount).toPrecision(17),
            Number(amount).toExponential(16),
          ]) {
            expect(decimalOf(text, 2)).toBe(amount);
          }
        },
      ),
    );
  });

  test.each([
    ['９．５', '9.5'],
    ['1,234.50', '1234.50'],
    [' 12 ', '12'],
    ['−3', '-3'],
  ])('文字“%s”是数字 %s', (text, number) => {
    expect(decimalOfText(text)).toBe(number);
  });

  test.each(['1,23', '1.2.3', '3分', '1e3', '１,２', '+5', '五'])('文字“%s”不是数字', (text) => {
    expect(decimalOfText(text)).toBe(null);
  });
});

describe('时间', () => {
  test.each([
    ['1', '1900-01-01T00:00'],
    ['59', '1900-02-28T00:00'],
    ['61', '1900-03-01T00:00'],
    ['46120.39583333333', '2026-04-08T09:30'],
    ['46120.395891203705', '2026-04-08T09:30:05'],
    ['46120.999999', '2026-04-09T00:00'],
  ])('1900 系统的 %s 是 %s', (serial, time) => {
    expect(timeOfSerial(serial, false)).toBe(time);
  });

  test('1904 系统的 0 是 1904 年元旦', () => {
    expect(timeOfSerial('0', true)).toBe('1904-01-01T00:00');
  });

  test.each(['60', '60.5', '-1', '3000000', 'x', ''])('%s 不是时间', (serial) => {
    expect([null, '1899-12-31T00:00']).toContain(timeOfSerial(serial, false));
  });

  test.each([
    ['2026-04-08 9:30', '2026-04-08T09:30'],
    ['2026/4/8 09:30:05', '2026-04-08T09:30:05'],
    ['2026.4.8 9:30', '2026-04-08T09:30'],
    ['2026年4月8日9时30分', '2026-04-08T09:30'],
    ['2026年4月8日 9时30分5秒', '2026-04-08T09:30:05'],
    ['２０２６－０４－０８　０９：３０', '2026-04-08T09:30'],
    ['2026-04-08T09:30:00', '2026-04-08T09:30'],
    ['2028-02-29 00:00', '2028-02-29T00:00'],
  ])('“%s”是 %s', (text, time) => {
    expect(timeOfText(text)).toBe(time);
  });

  test.each([
    '2026-02-29 00:00',
    '2026-04-08',
    '2026-04-08 24:00',
    '2026-04-08 9:60',
    '4月8日 9:30',
    '09:30',
  ])('“%s”不是完整的时间', (text) => {
    expect(timeOfText(text)).toBe(null);
  });
});

describe('数字格式', () => {
  test.each([
    ['General', 'number', 0],
    ['0.00', 'number', 2],
    ['#,##0.00_);[Red]\\(#,##0.00\\)', 'number', 2],
    ['"￥"#,##0.0', 'number', 1],
    ['0.00"分"', 'number', 2],
    ['0.0%', 'percent', 1],
    ['0.00E+00', 'number', 0],
    ['yyyy/m/d', 'date', 0],
    ['yyyy"年"m"月"d"日"', 'date', 0],
    ['[$-804]yyyy-mm-dd hh:mm', 'date-time', 0],
    ['m/d/yy h:mm AM/PM', 'date-time', 0],
    ['[h]:mm:ss', 'time', 0],
    ['[Red]0', 'number', 0],
  ])('%s', (code, kind, decimals) => {
    expect(formatOf(code)).toEqual({ kind, decimals });
  });
});
