import { describe, expect, it } from 'vitest';
import { fromHundredths, toHundredths } from '../../../src/calculators/price/hundredths.ts';
import { outlookOf } from '../../../src/calculators/price/outlook.ts';
import { assume, mineAt, thresholds } from './assumed.ts';

const oneFenLess = (price: string) => fromHundredths(toHundredths(price) - 1n);

describe('报多少会启动异常低价审查', () => {
  it('三条线都按严格低于：等于不触发，低一分触发', () => {
    const assumed = assume(['8200'], ['8000'], ['8600']);
    const found = thresholds(assumed);
    // (8000 + 8600 + p) ÷ 3 × 50 % = p  →  p = 16,600 万 ÷ 5
    expect(found).toEqual({
      average: '33200000.00',
      'second-lowest': '40000000.00',
      ceiling: '39667500.00',
    });
    for (const [line, price] of Object.entries(found)) {
      expect(mineAt(assumed, price!).triggers).not.toContain(line);
      expect(mineAt(assumed, oneFenLess(price!)).triggers).toContain(line);
    }
  });

  it('我方现在不是最低时，次低价线是别家最低价的一半，不是现在次低报价的一半', () => {
    expect(outlookOf(assume(['7900'], ['8000'], ['8600'])).review?.secondLowestLine).toBe('40000000.00');
    expect(outlookOf(assume(['8200'], ['8000'], ['8600'])).review?.secondLowestLine).toBe('41000000.00');
    expect(thresholds(assume(['8200'], ['8000'], ['8600']))['second-lowest']).toBe('40000000.00');
  });

  it('没有别家时只有限价线', () => {
    expect(thresholds(assume(['8200']))).toEqual({
      average: null,
      'second-lowest': null,
      ceiling: '39667500.00',
    });
  });

  it('未通过符合性审查的不计入，异常低价审查后判无效的仍计入', () => {
    const assumed = assume(['8200'], ['8000'], ['8600'], ['7000', undefined, true]);
    expect(thresholds(assumed)['second-lowest']).toBe('40000000.00');
    expect(thresholds({ ...assumed, stage: 'abnormal-low' })['second-lowest']).toBe('35000000.00');
  });

  it('平均值不含自己时，线是别家平均的一半', () => {
    const assumed = {
      ...assume(['8200'], ['8000'], ['8600']),
      readings: { 'average-scope': 'without-the-bid-itself' },
    };
    expect(thresholds(assumed).average).toBe('41500000.00');
  });

  it('我方超过预算时，线照样算得出', () => {
    expect(thresholds(assume(['9000'], ['8000'], ['8600'])).ceiling).toBe('39667500.00');
  });
});
