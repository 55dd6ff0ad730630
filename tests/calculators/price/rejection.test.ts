import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/calculators/parts/form/use-later.ts';
import { type Assumed, outlookOf } from '../../../src/calculators/price/outlook.ts';
import { rejectEach } from '../../../src/calculators/price/rejection.ts';
import { assume } from './assumed.ts';

describe('若某家被否决', () => {
  const bids = assume(['8200', '60.00'], ['8000', '60.00'], ['8600', '65.00'], ['8700', '50.00']);

  it('最低的一家未通过符合性审查：基准价、平均报价、次低报价和各家得分都变', () => {
    const [first] = finish(rejectEach(bids, ['甲公司']));
    expect(first?.outlook.benchmark).toBe('82000000.00');
    expect(first?.outlook.review).toMatchObject({ average: '85000000.00', secondLowest: '86000000.00' });
    expect(first?.outlook.standings.map(({ score, rank }) => [score, rank])).toEqual([
      ['10.00', 2],
      [null, null],
      ['9.53', 1],
      ['9.43', 3],
    ]);
  });

  it('异常低价审查后判无效：审查线不变，基准价变', () => {
    const now = outlookOf(bids);
    const [first] = finish(rejectEach({ ...bids, stage: 'abnormal-low' }, ['甲公司']));
    expect(first?.outlook.benchmark).toBe('82000000.00');
    expect(first?.outlook.review?.averageLine).toBe(now.review?.averageLine);
    expect(first?.outlook.review?.secondLowest).toBe('82000000.00');
  });

  it('各家分别否决，不累计', () => {
    const each = finish(rejectEach(bids, ['甲公司', '乙公司']));
    expect(
      each.map(({ outlook }) => outlook.standings.filter(({ status }) => status === 'rejected').length),
    ).toEqual([1, 1]);
  });

  it('否决后不足三家：应当废标', () => {
    const [first] = finish(rejectEach(assume(['8200'], ['8000'], ['8600']), ['乙公司']));
    expect(first?.outlook.failed).toBe(true);
  });

  it('异常低价判无效后不足三家，换一种口径则继续评审', () => {
    const three: Assumed = {
      ...assume(['8200', '60.00'], ['8000', '60.00'], ['8600', '60.00']),
      stage: 'abnormal-low',
      readings: { 'too-few-after-abnormal-low': 'continues' },
    };
    const [first] = finish(rejectEach(three, ['甲公司']));
    expect(first?.outlook.failed).toBe(false);
    expect(first?.outlook.standings[0].rank).toBe(1);
  });

  it('被否决的报价超过预算时，不因异常低价一步而算进平均报价', () => {
    const outlook = outlookOf({
      ...assume(['8200'], ['8000'], ['8600'], ['9999', undefined, true]),
      stage: 'abnormal-low',
    });
    expect(outlook.review?.average).toBe('82666666.67');
  });
});
