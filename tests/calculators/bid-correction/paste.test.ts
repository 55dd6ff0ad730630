import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, parsePasted } from '../../../src/calculators/bid-correction/paste.ts';

const table = (...rows: string[][]) => rows.map((cells) => cells.join('\t')).join('\r\n');
const taken = (text: string) => {
  const pasted = parsePasted(text);
  if (!pasted.ok) throw new Error(pasted.message);
  return pasted;
};
const refused = (text: string) => {
  const pasted = parsePasted(text);
  return pasted.ok ? '' : pasted.message;
};

describe('剪贴板里的格子', () => {
  it('制表符分格，换行分行，各种换行都认，空行不要', () => {
    expect(cellsOf('a\tb\r\n\r\nc\td\ne\r\t\n')).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('引号里可以有换行、制表符和引号', () => {
    expect(cellsOf('"服务器\n（两台）"\t"a\tb"\t"说 ""好"""\n1')).toEqual([
      ['服务器 （两台）', 'a\tb', '说 "好"'],
      ['1'],
    ]);
  });

  it('没有合上的引号照原样', () => {
    expect(cellsOf('17" 显示器\t2\n"未完\t3')).toEqual([
      ['17" 显示器', '2'],
      ['"未完', '3'],
    ]);
  });

  it('任何文字都读得完', () => {
    const unit = fc.constantFrom('"', '\t', '\n', '\r', 'a', '1', ' ');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const cells = cellsOf(text).flat().join('');
        expect(cells.length).toBeLessThanOrEqual(text.length);
        expect([...cells].filter((char) => char === 'a').length).toBe(
          [...text].filter((char) => char === 'a').length,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('粘贴的明细表', () => {
  const HEAD = ['序号', '投入项目及费用名称', '数量', '单位', '单价（元）', '分项总价（元）', '备注'];

  it('有表头的按表头认列，附件2 的次序，合计一行另取', () => {
    const pasted = taken(
      table(
        ['投入费用明细表'],
        HEAD,
        ['1', '服务器', '12', '台', '2,500.00', '30,000.00', ''],
        ['一、软件', '', '', '', '', '', ''],
        ['2', '运维', '1.5', '人年', '100', '150', '含税'],
        ['合计费用（元）', '', '', '', '', '30,150.00', ''],
      ),
    );
    expect(pasted).toEqual({
      ok: true,
      rows: [
        { name: '服务器', quantity: '12', unitPrice: '2,500.00', amount: '30,000.00', misplaced: false },
        { name: '运维', quantity: '1.5', unitPrice: '100', amount: '150', misplaced: false },
      ],
      total: '30,150.00',
      skipped: 1,
    });
  });

  it('表头次序不同的也认', () => {
    const { rows } = taken(table(['金额', '单价', '数量', '项目'], ['30', '10', '3', '甲']));
    expect(rows).toEqual([{ name: '甲', quantity: '3', unitPrice: '10', amount: '30', misplaced: false }]);
  });

  it.each([
    ['七列', [['1', '甲', '3', '台', '10', '30', '']]],
    ['六列，没有备注', [['1', '甲', '3', '台', '10', '30']]],
    ['六列，没有序号', [['甲', '3', '台', '10', '30', '']]],
    ['五列', [['甲', '3', '台', '10', '30']]],
    ['四列', [['甲', '3', '10', '30']]],
    ['三列', [['3', '10', '30']]],
  ])('没有表头的按列数认：%s', (_, rows) => {
    expect(taken(table(...rows)).rows[0]).toMatchObject({ quantity: '3', unitPrice: '10', amount: '30' });
  });

  it('个别行认不出数字的照原样取，由表里指出', () => {
    const { rows } = taken(table(['甲', '3', '10', '30'], ['乙', '三', '10', '30'], ['丙', '3', '', '30']));
    expect(rows.map(({ quantity, unitPrice }) => [quantity, unitPrice])).toEqual([
      ['3', '10'],
      ['三', '10'],
      ['3', ''],
    ]);
  });

  it('合计写在别的列也找得到，没有合计的为空', () => {
    expect(taken(table(['甲', '3', '10', '30'], ['合计', '30', '', ''])).total).toBe('30');
    expect(taken(table(['甲', '3', '10', '30'])).total).toBeNull();
  });

  it('空的、认不出列的、没有数字的，说明怎样做', () => {
    expect(refused(' \n\t\n')).toContain('还没有内容');
    expect(refused('第一段文字\n第二段文字')).toContain('认不出哪几列');
    expect(refused(table(['数量', '单价', '金额'], ['', '', '']))).toContain('没有一行');
  });

  it('一万行一行不少', () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `第${i}项\t3\t10\t30`).join('\n');
    expect(taken(text).rows.at(-1)).toMatchObject({ name: '第9999项', amount: '30' });
    expect(taken(text).rows).toHaveLength(10_000);
  });

  it('任何文字都不出错', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const pasted = parsePasted(text);
        expect(pasted.ok ? pasted.rows.length > 0 : pasted.message.endsWith('。')).toBe(true);
      }),
    );
  });
});
