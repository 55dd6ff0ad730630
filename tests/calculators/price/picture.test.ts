import { describe, expect, it } from 'vitest';
import { examples } from '../../../src/calculators/examples.ts';
import { compute } from '../../../src/calculators/price/compute.ts';
import { outlookOf } from '../../../src/calculators/price/outlook.ts';
import { drawPrices } from '../../../src/calculators/price/picture.ts';
import { assume, thresholds } from './assumed.ts';

describe('图', () => {
  const { assumed, outlook } = compute(examples.price).done!.result;
  const { range } = compute(examples.price);

  it('画我方和计分的别家、三条线和预算，我方编号为 0', () => {
    const picture = drawPrices(assumed, outlook, thresholds(assumed), [1, 2, 3, 4], range);
    expect(picture.bids.map(({ number, title }) => [number, title])).toEqual([
      [0, '我方：9.51 分'],
      [1, '乙公司：10.00 分'],
      [2, '丙公司：9.07 分'],
      [4, '戊公司：9.75 分'],
    ]);
    expect(picture.lines.map(({ label }) => label)).toEqual([
      '平均值线 3,485.71… 万',
      '次低价线 3,900 万',
      '限价线 3,966.75 万',
      '预算 8,815 万',
    ]);
    expect(picture.band.split(' ').length).toBeGreaterThan(80);
  });

  it('没有区间就没有浅色带；换了别的规则的口径，曲线照画', () => {
    const some = { ...assumed, readings: { 'average-scope': 'without-the-bid-itself' } };
    const picture = drawPrices(some, outlook, thresholds(some), [1, 2, 3, 4], null);
    expect(picture.band).toBe('');
    expect(picture.curve.split(' ').length).toBeGreaterThan(40);
  });

  it('重叠的点只画一个，图里没有 NaN', () => {
    const many = assume(['8200'], ['8200'], ['8200'], ['8200']);
    const picture = drawPrices(many, outlookOf(many), thresholds(many), [1, 2, 3], null);
    expect(picture.bids).toHaveLength(1);
    expect(JSON.stringify(picture)).not.toMatch(/NaN|Infinity/);
  });
});
