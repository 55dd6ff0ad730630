import { describe, expect, it } from 'vitest';
import { examples } from '../../../src/calculators/examples.ts';
import { finish } from '../../../src/calculators/parts/form/use-later.ts';
import { changesUnder } from '../../../src/calculators/price/changes.ts';
import { compute } from '../../../src/calculators/price/compute.ts';
import { type PriceDraft, readings } from '../../../src/calculators/price/draft.ts';
import { outlookOf } from '../../../src/calculators/price/outlook.ts';
import { changeOf } from '../../../src/calculators/price/words.ts';
import { abnormalLowBid, priceScore, ranking } from '../../../src/rules/index.ts';
import { assume } from './assumed.ts';

describe('口径', () => {
  it('列出的就是三条规则所问的', () => {
    const asked = [priceScore, abnormalLowBid, ranking].flatMap((rule) => rule.readings);
    expect(new Set(readings)).toEqual(new Set(asked));
    expect(readings).toHaveLength(4);
  });

  it('换一种理解会怎样，用话说出来', () => {
    const changes = finish(changesUnder(compute(examples.price).done!.result));
    expect(changes.get('rounding-of-scores/each-part-then-total')).toBeNull();
    expect(changes.get('rounding-of-scores/truncate')).toBe('我方不变，1 家的得分、名次或触发情形改变');
    expect(changes.get('average-scope/without-the-bid-itself')).toBeNull();
  });

  it('废标与否、名次和触发的改变都说出来', () => {
    const now = outlookOf(assume(['8200', '60.00'], ['8000', '60.00'], ['8600', '60.00']));
    const lower = outlookOf(assume(['3900', '60.00'], ['8000', '60.00'], ['8600', '60.00']));
    expect(changeOf(now, lower)).toBe(
      '我方价格分变为 10.00，总分变为 80.00，名次变为第 1 名，我方触发次低价线、限价线',
    );
    expect(changeOf(now, now)).toBeNull();
  });
});

describe('提示', () => {
  const draft: PriceDraft = {
    ...examples.price,
    stage: 'abnormal-low',
    rows: examples.price.rows.map((row, i) => ({ ...row, marked: i === 0 || i === 1 })),
  };
  const codes = (readings: PriceDraft['readings']) =>
    compute({ ...draft, readings }).done?.notices.map(({ code }) => code);

  it('不足三家只提示一次应当废标', () => {
    expect(codes({})).toEqual(['fewer-than-three']);
  });

  it('按另一种口径继续评审的，提示须经确认，不再说废标', () => {
    expect(codes({ 'too-few-after-abnormal-low': 'continues' })).toEqual(['confirm-continuation']);
  });
});
