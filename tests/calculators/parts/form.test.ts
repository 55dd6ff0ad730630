import { describe, expect, it } from 'vitest';
import { PEOPLE, parseCount } from '../../../src/calculators/parts/form/count.ts';
import { parseDate } from '../../../src/calculators/parts/form/date.ts';
import { plainDecimal } from '../../../src/calculators/parts/form/decimal.ts';

describe('次数的读法', () => {
  it.each([
    ['0', 0],
    ['3', 3],
    [' 12 ', 12],
    ['３', 3],
    ['2次', 2],
    ['2 次', 2],
    ['0007', 7],
    ['9999', 9999],
    ['1,200', 1200],
    ['１，２００次', 1200],
  ])('“%s”读作 %i', (text, count) => {
    expect(parseCount(text)).toEqual({ ok: true, count });
  });

  it.each([
    ['', '没有发生请填 0'],
    ['  ', '没有发生请填 0'],
    ['-1', '请填写整数'],
    ['1.5', '请填写整数'],
    ['两次', '请填写整数'],
    ['1e3', '请填写整数'],
    ['10000', '不超过四位'],
    ['1,20', '请填写整数'],
    ['3人', '请填写整数'],
  ])('“%s”不采用，说明怎样改：%s', (text, words) => {
    const parsed = parseCount(text);
    expect(parsed.ok ? '' : parsed.message).toContain(words);
  });
});

describe('人数的读法', () => {
  it.each([
    ['120', 120],
    ['120 人', 120],
    ['3名', 3],
    ['9999999', 9_999_999],
  ])('“%s”读作 %i', (text, count) => {
    expect(parseCount(text, PEOPLE)).toEqual({ ok: true, count });
  });

  it.each([
    ['', '请填写人数'],
    ['3次', '请填写整数'],
    ['10000000', '人数太大，请填写不超过七位的整数'],
  ])('“%s”不采用，说明怎样改：%s', (text, words) => {
    const parsed = parseCount(text, PEOPLE);
    expect(parsed.ok ? '' : parsed.message).toContain(words);
  });
});

describe('日期的读法', () => {
  it.each([
    ['2026-05-01', '2026-05-01'],
    ['2026-5-1', '2026-05-01'],
    ['2026/5/1', '2026-05-01'],
    ['2026.05.01', '2026-05-01'],
    ['2026年5月1日', '2026-05-01'],
    ['2026 年 5 月 1 日', '2026-05-01'],
    ['2026年5月1', '2026-05-01'],
    ['２０２６－０５－０１', '2026-05-01'],
    ['20260501', '2026-05-01'],
  ])('“%s”读作 %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each(['', '2026-05', '5/1/2026', '2026-5/1', '五月一日', '26-5-1', '2026-05-01T00:00'])(
    '“%s”不是日期',
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );
});

describe('分数和比例的读法', () => {
  it.each([
    ['85.5', '85.5'],
    [' ８５．５ 分', '85.5'],
    ['8%', '8'],
    ['８％', '8'],
    ['.5', '0.5'],
    ['85。5', '85.5'],
    ['', ''],
    ['优', '优'],
    ['8.5.1', '8.5.1'],
  ])('“%s”交给规则的是“%s”', (text, plain) => {
    expect(plainDecimal(text)).toBe(plain);
  });
});
