import { describe, expect, it } from 'vitest';
import { lettersInNumbers } from '../../../../src/tender/errata/numbering/letters-in-numbers.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

describe('编号里的字母', () => {
  it('字母 l 代替数字1', () => {
    expect(
      idsFound(lettersInNumbers, tender([clause('c2-s6-3.1', '中标结果确定后', { number: '3.l' })])),
    ).toEqual(['letters-in-numbers']);
    expect(
      idsFound(lettersInNumbers, tender([clause('c2-s6-3.1', '中标结果确定后', { number: '3.1' })])),
    ).toEqual([]);
  });

  it.each([
    ['3.l', '中标结果'],
    ['12.3I', '中标结果'],
    ['1O', '中标结果'],
  ])('%s：引到第一个标点', (number, quote) => {
    expect(shown(lettersInNumbers, tender([clause('c2-s6-3.1', '中标结果，另行公告', { number })]))).toEqual([
      [`c2-s6-3.1 ${quote}（编号印作“${number}”，末位是字母）`],
    ]);
  });

  it.each(['a1l', '3-l', '3.1'])('%s 不是混入了字母的数字', (number) => {
    expect(idsFound(lettersInNumbers, tender([clause('c2-s6-3.1', '中标结果', { number })]))).toEqual([]);
  });
});
