import { describe, expect, it } from 'vitest';
import { references } from '../../../../src/tender/errata/numbering/references.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const there = ['c3-11', 'c3-10.12', 'c2-s5-6.1.12', 'c2-s6-11.15', 'c6-f13'].map((id) =>
  clause(id, '一句。'),
);
const says = (id: string, text: string) => tender([...there, clause(id, text)]);

describe('文内的引用', () => {
  it.each([
    ['c3-1', '按第十一条执行。', '按第十二条执行。', '【十二】'],
    ['c3-1', '按10.12款执行。', '按10.13款执行。', '【10.13】'],
    ['c2-s4', '按“五、开标与评标”第6.1.12条执行。', '按“五、开标与评标”第6.1.120条执行。', '【6.1.120】'],
    ['c2-s1', '按下述11.15条款执行。', '按下述11.16条款执行。', '【11.16】'],
    ['c6-s1', '见附件13。', '见附件113。', '【113】'],
  ])('%s：“%s”引得到，“%s”引不到', (id, good, bad, mark) => {
    expect(idsFound(references, says(id, good))).toEqual([]);
    expect(shown(references, says(id, bad))).toEqual([[`${id} ${bad.replace(mark.slice(1, -1), mark)}`]]);
  });

  it.each([
    ['别的章里同样的话', 'c4-s1', '按第二十条和附件99执行。'],
    ['引的是法律', 'c3-1', '按《中华人民共和国政府采购法》第五十条执行。'],
    ['引的是办法', 'c3-1', '按《管理办法》第五十条执行。'],
    ['条规定', 'c3-1', '按第五十条规定执行。'],
  ])('%s，不看', (_, id, text) => {
    expect(idsFound(references, says(id, text))).toEqual([]);
  });
});
