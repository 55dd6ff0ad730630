import { describe, expect, test } from 'vitest';
import { emptyLine } from '../../src/requirements/answers/answers.ts';
import { readCosts } from '../../src/requirements/export/costs.ts';
import { isTable, pasteLines } from '../../src/requirements/export/paste-lines.ts';

const lines = [{ ...emptyLine, name: '人工费', note: '全年' }, emptyLine];

describe('粘贴到投入费用明细', () => {
  test('从所在的一格往下往右填，没有的格不动，行不够就添', () => {
    expect(pasteLines(lines, 0, 1, '12\t月\t50000\r\n3\t套\t20,000\r\n')).toEqual({
      ok: true,
      count: 2,
      lines: [
        { name: '人工费', quantity: '12', unit: '月', unitPrice: '50000', note: '全年' },
        { name: '', quantity: '3', unit: '套', unitPrice: '20,000', note: '' },
      ],
    });
    const more = pasteLines(lines, 1, 0, '软件\t1\n硬件\t2\n');
    expect(more.ok && more.lines.map(({ name, quantity }) => [name, quantity])).toEqual([
      ['人工费', ''],
      ['软件', '1'],
      ['硬件', '2'],
    ]);
  });

  test('表头不算一行；表格右边多出的列不理会', () => {
    const head = '投入项目及费用名称\t数量\t单位\t单价（元）\t备注\t合计\n';
    expect(pasteLines(lines, 0, 0, `${head}软件\t1\t套\t5\t无\t5`)).toMatchObject({
      ok: true,
      count: 1,
      lines: [{ name: '软件', quantity: '1', unit: '套', unitPrice: '5', note: '无' }, emptyLine],
    });
  });

  test('正好一万行可以，多一行或一格太长就一行也不贴，说明原因', () => {
    const many = (count: number) => pasteLines([emptyLine], 0, 0, Array(count).fill('软件\t1').join('\n'));
    expect(many(10_000)).toMatchObject({ ok: true, count: 10_000 });
    expect(many(10_001)).toEqual({ ok: false, message: '最多 10000 行，这里会有 10001 行，没有粘贴。' });
    expect(pasteLines(lines, 0, 0, `软件\t1\n${'长'.repeat(101)}\t1`)).toEqual({
      ok: false,
      message: '粘贴的第 2 行“投入项目及费用名称”超过 100 个字，没有粘贴。',
    });
  });

  test('一格里的文字不当作表格', () => {
    expect(isTable('12')).toBe(false);
    expect(isTable('12\n')).toBe(false);
    expect(isTable('12\t月')).toBe(true);
    expect(isTable('12\n13')).toBe(true);
  });

  test('一万行合计精确到分', () => {
    const pasted = pasteLines([emptyLine], 0, 0, Array(10_000).fill('软件\t1\t套\t0.01').join('\n'));
    expect(pasted.ok && readCosts(pasted.lines, '100').total).toBe('100.00');
  });
});
