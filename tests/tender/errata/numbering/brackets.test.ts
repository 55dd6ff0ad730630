import { describe, expect, it } from 'vitest';
import { brackets } from '../../../../src/tender/errata/numbering/brackets.ts';
import { clause, tender } from '../planted.ts';

describe('括号和引号', () => {
  const found = (text: string) =>
    brackets.run(tender([clause('c4-x', text)])).flatMap(({ places }) => places.map(({ quote }) => quote));

  it('配对、嵌套，没有疑点', () => {
    expect(found('《办法》（“附件11”（含注）和“附件4”）。')).toEqual([]);
  });

  it('行内的 1） 是序号，不是右括号', () => {
    expect(found('包括：1）名单；12）记录（如有）。3）其他')).toEqual([]);
    expect(found('1）名单\n2）记录')).toEqual([]);
    expect(found('名单1）。')).toEqual(['名单1）。']);
  });

  it('没有收尾、没有开头、交叉', () => {
    expect(found('（含注。')).toEqual(['（含注。']);
    expect(found('含注）。')).toEqual(['含注）。']);
    for (const open of ['【含注', '[含注', '《含注', '“含注']) expect(found(open)).toEqual([open]);
    for (const close of ['含注】', '含注]', '含注》', '含注”']) expect(found(close)).toEqual([close]);
    expect(found('“附件（11”）。')).toEqual(['“附件（11”）。']);
  });
});
