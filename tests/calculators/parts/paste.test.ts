import { describe, expect, it } from 'vitest';
import type { BidPart, BidRow } from '../../../src/calculators/parts/bids/draft.ts';
import { paste, readCells } from '../../../src/calculators/parts/bids/paste.ts';

const ALL: readonly BidPart[] = ['name', 'price', 'technical', 'commercial'];
const rows: BidRow[] = [
  { key: 0, name: '甲公司', price: '1', marked: true },
  { key: 1, name: '乙公司', price: '2', marked: false },
];
const put = (text: string, at: number, from: BidPart, most = 1000, columns = ALL) =>
  paste(rows, readCells(text), at, from, columns, most);

describe('从表格软件粘贴', () => {
  it('一列报价从所在的一格往下填，行不够就添', () => {
    const { rows: next, written, left } = put('8000万\n8100万\n8200万\n', 1, 'price');
    expect(next.map(({ name, price }) => [name, price])).toEqual([
      ['甲公司', '1'],
      ['乙公司', '8000万'],
      ['丙公司', '8100万'],
      ['丁公司', '8200万'],
    ]);
    expect(next[0]?.marked).toBe(true);
    expect([written, left]).toEqual([3, 0]);
    expect(new Set(next.map(({ key }) => key)).size).toBe(4);
  });

  it('几列向右填，多出来的列不要，空的名称不盖掉原来的', () => {
    const { rows: next } = put('某公司\t8000万\t60\t10\t备注\r\n\t8100万\t61\t11', 0, 'name');
    expect(next).toEqual([
      { key: 0, name: '某公司', price: '8000万', technical: '60', commercial: '10', marked: true },
      { key: 1, name: '乙公司', price: '8100万', technical: '61', commercial: '11', marked: false },
    ]);
  });

  it('表头一行和空行不要', () => {
    const { rows: next } = put('投标人\t报价\n\n某公司\t8000万\n', 0, 'name');
    expect(next.map(({ name, price }) => [name, price])).toEqual([
      ['某公司', '8000万'],
      ['乙公司', '2'],
    ]);
  });

  it('放不下的行说出有几行', () => {
    const { rows: next, written, left } = put('1\n2\n3\n4', 0, 'price', 3);
    expect(next.map(({ price }) => price)).toEqual(['1', '2', '3']);
    expect([written, left]).toEqual([3, 1]);
  });

  it('没有分数两列的表只填名称和报价', () => {
    const { rows: next } = put('某公司\t8000万\t60', 0, 'name', 1000, ['name', 'price']);
    expect(next[0]).toEqual({ key: 0, name: '某公司', price: '8000万', marked: true });
  });
});
