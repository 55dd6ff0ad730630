import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/calculators/parts/form/use-later.ts';
import { MOST_PRICES, readRange, tryRange } from '../../../src/calculators/price/sweep.ts';
import { assume } from './assumed.ts';

describe('一家的报价在区间里变动', () => {
  const draft = (from: string, to: string, step: string) => ({ row: 0, from, to, step });

  it('从最低价起按间隔试到最高价为止', () => {
    const { range } = readRange('price', draft('7800万', '8050万', '100万'), '甲公司');
    expect(range?.prices).toEqual(['78000000.00', '79000000.00', '80000000.00']);
  });

  it('最低价与最高价相同时只试一个价', () => {
    expect(readRange('price', draft('7800万', '7800万', '100万'), '甲公司').range?.prices).toEqual([
      '78000000.00',
    ]);
  });

  it('每个价都按规则算：别家越低我方的分越低', () => {
    const { range } = readRange('price', draft('7800万', '8400万', '200万'), '甲公司');
    const tried = finish(tryRange(assume(['8200', '60.00'], ['8000', '60.00'], ['8600', '60.00']), range!));
    expect(
      tried.map(({ outlook }) => [outlook.benchmark, outlook.standings[0].score, outlook.standings[0].rank]),
    ).toEqual([
      ['78000000.00', '9.51', 2],
      ['80000000.00', '9.76', 2],
      ['82000000.00', '10.00', 1],
      ['82000000.00', '10.00', 1],
    ]);
    expect(tried[2]?.outlook.standings[0].tied).toBe(true);
  });

  it('区间里超过预算的价使那一家不评分', () => {
    const { range } = readRange('price', draft('8800万', '8900万', '100万'), '甲公司');
    const tried = finish(tryRange(assume(['8200'], ['8000'], ['8600']), range!));
    expect(tried.map(({ outlook }) => outlook.standings[1]?.status)).toEqual(['scored', 'over-budget']);
  });

  it('没有填全时没有区间，也没有错误', () => {
    expect(readRange('price', draft('', '8400万', ''), '甲公司')).toEqual({ range: null, problems: [] });
    expect(readRange('price', draft('7800万', '8400万', '100万'), null)).toEqual({
      range: null,
      problems: [],
    });
  });

  it('高低颠倒、间隔为零、要试的价太多，各指出在哪一格', () => {
    const fields = (...args: Parameters<typeof draft>) =>
      readRange('price', draft(...args), '甲公司').problems.map(({ field }) => field);
    expect(fields('8400万', '7800万', '100万')).toEqual(['price-sweep-to']);
    expect(fields('7800万', '8400万', '0')).toEqual(['price-sweep-step']);
    expect(fields('7800万', '8400万', '10万')).toEqual(['price-sweep-step']);
    expect(fields('约7800万', '8400万', '100万')).toEqual(['price-sweep-from']);
    const most = readRange('price', draft('1', `${MOST_PRICES}`, '1'), '甲公司');
    expect(most.range?.prices).toHaveLength(MOST_PRICES);
    expect(fields('1', `${MOST_PRICES + 1}`, '1')).toEqual(['price-sweep-step']);
  });
});
