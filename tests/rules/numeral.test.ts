import { describe, expect, test } from 'vitest';
import { measured, numeral } from '../../src/rules/numeral.ts';

describe('句子里的小数目', () => {
  test('零到十写汉字，再大写数字', () => {
    expect([0, 1, 2, 3, 9, 10, 11, 30].map(numeral)).toEqual([
      '零',
      '一',
      '二',
      '三',
      '九',
      '十',
      '11',
      '30',
    ]);
  });

  test('带量词的二写作两', () => {
    expect([1, 2, 3, 10, 12].map(measured)).toEqual(['一', '两', '三', '十', '12']);
  });
});
