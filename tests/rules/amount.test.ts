import { describe, expect, test } from 'vitest';
import { Decimal, line, money, percent, score, shown, sum, toFen } from '../../src/rules/amount.ts';

const d = (text: string) => new Decimal(text);

describe('四舍五入', () => {
  test('第三位小数是 5 时进位，是 4 时舍去', () => {
    expect(money(d('1.005'))).toBe('1.01');
    expect(money(d('1.00499999999999999999'))).toBe('1.00');
    expect(score(d('9.995'))).toBe('10.00');
    expect(score(d('9.9949'))).toBe('9.99');
    expect(toFen(d('0.125')).toFixed()).toBe('0.13');
  });

  test('金额总带两位小数，从不用科学记数法', () => {
    expect(money(d('0'))).toBe('0.00');
    expect(money(d('999999999999.99'))).toBe('999999999999.99');
    expect(money(d('1e21'))).toBe('1000000000000000000000.00');
  });

  test('比率换成百分数', () => {
    expect(percent(d('0.005'))).toBe('0.50');
    expect(percent(d('0.602147'))).toBe('60.21');
    expect(percent(d('1'))).toBe('100.00');
  });
});

describe('线', () => {
  test('至少两位、至多四位小数', () => {
    expect(line(d('39667500'))).toBe('39667500.00');
    expect(line(d('1.005'))).toBe('1.005');
    expect(line(d('1.00125'))).toBe('1.0013');
    expect(line(d('1.5'))).toBe('1.50');
    expect(line(d('20055833.331666'))).toBe('20055833.3317');
    expect(line(d('1.00004'))).toBe('1.00');
  });
});

describe('步骤里的数', () => {
  test('六位小数以内照写，更多的截断并加省略号', () => {
    expect(shown(d('10'))).toBe('10');
    expect(shown(d('9.123456'))).toBe('9.123456');
    expect(shown(d('9.1234569'))).toBe('9.123456…');
    expect(shown(d('2').div(3))).toBe('0.666666…');
  });
});

test('求和不丢一分', () => {
  expect(sum([d('0.1'), d('0.2')]).toFixed()).toBe('0.3');
  expect(sum([]).toFixed()).toBe('0');
});
