import { describe, expect, it } from 'vitest';
import {
  addRow,
  packAmounts,
  readAmounts,
  rowsOf,
  unpackAmounts,
} from '../../../src/calculators/parts/amounts/draft.ts';

const label = (number: number) => `第 ${number} 笔`;
const texts = (...typed: string[]) => typed.map((text, key) => ({ key, text }));

describe('一列金额', () => {
  it('空着的一行还不算一笔；填错的指出是第几笔，其余照读', () => {
    expect(readAmounts('list', texts('500万', ' ', '三百万', '１２.５'), label)).toEqual({
      amounts: ['5000000.00', '12.50'],
      filled: [
        { field: 'list-0', label: '第 1 笔' },
        { field: 'list-3', label: '第 4 笔' },
      ],
      problems: [{ field: 'list-2', label: '第 3 笔', message: '请用阿拉伯数字填写，例如 8150万。' }],
    });
  });

  it('添加的一行有没有用过的编号', () => {
    expect(addRow([])).toEqual([{ key: 0, text: '' }]);
    expect(addRow([{ key: 4, text: '1' }])).toEqual([
      { key: 4, text: '1' },
      { key: 5, text: '' },
    ]);
  });

  it('规则的金额按千位分节写进格里', () => {
    expect(rowsOf(['5000000.00'])).toEqual([{ key: 0, text: '5,000,000.00' }]);
  });

  it('链接里认不出的一笔略去并说明，最多一千笔', () => {
    expect(unpackAmounts(['1', 2, '3', 'x'.repeat(301)], label)).toEqual({
      rows: texts('1', '3'),
      ignored: ['第 2 笔', '第 4 笔'],
    });
    expect(unpackAmounts('5', label)).toEqual({ rows: [], ignored: [] });
    const many = unpackAmounts(packAmounts(texts(...Array.from({ length: 1001 }, () => '1'))), label);
    expect(many.rows).toHaveLength(1000);
    expect(many.ignored).toEqual(['第 1001 笔']);
  });
});
