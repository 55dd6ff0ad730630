import { describe, expect, it } from 'vitest';
import { examples } from '../../../src/calculators/examples.ts';
import type { BidRow } from '../../../src/calculators/parts/bids/draft.ts';
import { compute } from '../../../src/calculators/price/compute.ts';
import type { PriceDraft } from '../../../src/calculators/price/draft.ts';

describe('填写', () => {
  const row = (key: number, name: string, price: string, technical = '', commercial = ''): BidRow => ({
    key,
    name,
    price,
    marked: false,
    technical,
    commercial,
  });
  const draft: PriceDraft = {
    ...examples.price,
    rows: [row(0, '甲公司', '8000万'), row(1, '乙公司', '8600万')],
  };

  it('没有填我方报价时没有结果，也没有错误', () => {
    const { done, problems } = compute({ ...draft, mine: { price: ' ', technical: '', commercial: '' } });
    expect(done).toBeNull();
    expect(problems).toEqual([]);
  });

  it('填错的各格一次都指出来', () => {
    const { done, problems } = compute({
      ...draft,
      mine: { price: '8千万', technical: '高', commercial: '17' },
      rows: [row(0, '甲公司', '约8000万', '75', '10'), row(1, '', '8600万')],
    });
    expect(done).toBeNull();
    expect(problems.map(({ field }) => field)).toEqual([
      'price-mine-technical',
      'price-mine-price',
      'price-0-price',
    ]);
  });

  it('超出满分的分数由规则指出在哪一格，同一格只说一次', () => {
    const { problems } = compute({
      ...draft,
      mine: { price: '8200万', technical: '74.01', commercial: '16' },
      rows: [row(0, '甲公司', '8000万', '60', '16.5'), row(1, ' ', '8600万')],
    });
    expect(problems.map(({ field, label }) => [field, label])).toEqual([
      ['price-mine-technical', '我方的技术分'],
      ['price-0-commercial', '甲公司的商务分'],
      ['price-1-name', '第 2 行的名称'],
    ]);
  });

  it('与我方同名的一行指出来', () => {
    const { problems } = compute({ ...draft, rows: [row(0, '我方', '8000万'), row(1, '乙公司', '8600万')] });
    expect(problems.map(({ field }) => field)).toEqual(['price-0-name']);
  });

  it('分数可以写成 68.5、６８．５ 或 68.5分', () => {
    for (const technical of ['68.5', '６８．５', '68.5分', ' 68.50 ']) {
      const { done } = compute({ ...draft, mine: { price: '8200万', technical, commercial: '15' } });
      expect(done?.result.assumed.bids[0].points).toEqual({ technical: '68.50', commercial: '15.00' });
    }
  });

  it('区间填错不妨碍主要结果', () => {
    const { done, problems } = compute({
      ...draft,
      sweep: { row: 0, from: '8400万', to: '7800万', step: '100万' },
    });
    expect(done?.result.outlook.standings[0].score).toBe('9.76');
    expect(problems.map(({ field }) => field)).toEqual(['price-sweep-to']);
  });

  it('选了已否决或没有报价的一家，就没有区间', () => {
    const sweep = { row: 0, from: '7800万', to: '8400万', step: '100万' };
    expect(compute({ ...draft, sweep }).range?.bidder).toBe('甲公司');
    expect(compute({ ...draft, sweep, rows: [{ ...draft.rows[0]!, marked: true }] }).range).toBeNull();
    expect(compute({ ...draft, sweep, rows: [row(0, '甲公司', '')] }).range).toBeNull();
  });
});
