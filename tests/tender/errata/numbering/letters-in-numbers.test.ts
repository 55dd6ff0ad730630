import { describe, expect, it } from 'vitest';
import { lettersInNumbers } from '../../../../src/tender/errata/numbering/letters-in-numbers.ts';
import { clause, idsFound, tender } from '../planted.ts';

describe('编号里的字母', () => {
  it('字母 l 代替数字1', () => {
    expect(
      idsFound(lettersInNumbers, tender([clause('c2-s6-3.1', '中标结果确定后', { number: '3.l' })])),
    ).toEqual(['letters-in-numbers']);
    expect(
      idsFound(lettersInNumbers, tender([clause('c2-s6-3.1', '中标结果确定后', { number: '3.1' })])),
    ).toEqual([]);
  });
});
