import { describe, expect, it } from 'vitest';
import { regularUnit } from '../../../../src/tender/errata/sums/regular-unit.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const items = [clause('c4-x-1', '一项'), clause('c4-x-2', '二项')];
const below = [clause('c4-x-1.1', '小项'), clause('c4-x-1.2', '小项'), clause('c4-y-1.1', '别的')];
const text = (claimed: number, ...more: string[]) => ({
  ...tender([
    clause('c5-s2-2-1', `常规要求（共${claimed}条）负偏离的，每有一条扣1分。`),
    clause('c6-f3-1', '评委逐项评议。'),
    ...items,
    ...below,
    ...more.map((one, i) => clause(`c2-${i}`, one)),
  ]),
  regular: items,
});

describe('“一条”按哪一级计', () => {
  it('条数与服务项相符，其下还有小项，又没有写明', () => {
    expect(shown(regularUnit, text(2))).toEqual([
      ['c5-s2-2-1 【常规要求（共2条）负偏离的，每有一条】扣1分。', 'c6-f3-1 评委【逐项评议】。'],
    ]);
    expect(regularUnit.run(text(2))[0]?.why).toContain('数恰为2条，按其下的小项（如1.1.1）数则有2个');
  });

  it('条数与服务项不符的是另一个问题', () => {
    expect(idsFound(regularUnit, text(3))).toEqual([]);
  });

  it('写明了一条指什么，没有疑点', () => {
    for (const said of ['一条是指一个服务项。', '一条系指服务项。', '一条指服务项。', '一条以服务项计。'])
      expect(idsFound(regularUnit, text(2, said))).toEqual([]);
  });

  it('服务项下没有小项，没有疑点', () => {
    expect(
      idsFound(regularUnit, { ...text(2), regular: [clause('c4-z-1', '一'), clause('c4-z-2', '二')] }),
    ).toEqual([]);
  });

  it('没有附件3 的那一句，只引评分标准', () => {
    const { clauses, ...rest } = text(2);
    const without = { ...rest, clauses: clauses.filter(({ id }) => id !== 'c6-f3-1') };
    expect(shown(regularUnit, without)).toEqual([
      ['c5-s2-2-1 【常规要求（共2条）负偏离的，每有一条】扣1分。'],
    ]);
  });
});
