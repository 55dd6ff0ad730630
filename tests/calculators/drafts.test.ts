import { describe, expect, it } from 'vitest';
import * as lowBid from '../../src/calculators/abnormal-low-bid/draft.ts';
import { triggerWords } from '../../src/calculators/abnormal-low-bid/words.ts';
import * as breach from '../../src/calculators/breach-penalty/draft.ts';
import { examples } from '../../src/calculators/examples.ts';
import { addRow, type BidRow } from '../../src/calculators/parts/bids/draft.ts';
import * as pay from '../../src/calculators/payment/draft.ts';
import * as score from '../../src/calculators/price-score/draft.ts';
import { announcement } from '../../src/calculators/price-score/words.ts';

const rows = (...bids: [name: string, price: string, marked?: boolean][]): BidRow[] =>
  bids.map(([name, price, marked = false], key) => ({ key, name, price, marked }));
const scored = (...bids: Parameters<typeof rows>) => score.compute({ rows: rows(...bids), readings: {} });

describe('投标人各行', () => {
  it('没有填报价的行还不算一家', () => {
    const { done, filled } = scored(['甲公司', '8000万'], ['乙公司', '  '], ['丙公司', '8150万']);
    expect(done?.result.scores.map(({ bidder, score }) => [bidder, score])).toEqual([
      ['甲公司', '10.00'],
      ['丙公司', '9.82'],
    ]);
    expect(filled.map(({ number }) => number)).toEqual([1, 3]);
  });

  it('一行都没有填时既没有结果，也没有错误', () => {
    expect(scored(['甲公司', ''])).toMatchObject({ done: null, problems: [] });
  });

  it('填错的报价和漏填的名称一次都指出来，各在自己的一格', () => {
    const { done, problems } = scored(
      ['甲公司', '约8000万'],
      ['乙公司', ''],
      ['丙公司', '8200万'],
      [' ', '0'],
    );
    expect(done).toBeNull();
    expect(problems).toEqual([
      {
        field: 'price-score-0-price',
        label: '甲公司的报价',
        message: '请填写一个确定的金额，去掉“约”“左右”“以上”等字样。',
      },
      { field: 'price-score-3-name', label: '第 4 行的名称', message: '请填写名称。' },
      { field: 'price-score-3-price', label: '第 4 行的报价', message: '请填写大于 0 的金额（单位：元）。' },
    ]);
  });

  it('名称前后的空格不算，重复的一行指出来', () => {
    const { problems } = scored(['乙公司', '8150万'], [' 乙公司 ', '8200万']);
    expect(problems.map(({ field, label }) => [field, label])).toEqual([
      ['price-score-1-name', '乙公司的名称'],
    ]);
  });

  it('另有填错的报价时，重复的名称也指出来', () => {
    const { problems } = scored(['甲公司', '8千万'], ['乙公司', '8150万'], ['乙公司', '8200万']);
    expect(problems.map(({ field }) => field)).toEqual(['price-score-0-price', 'price-score-2-name']);
  });

  it('打勾的投标无效，不评分', () => {
    const { done } = scored(['甲公司', '3000万', true], ['乙公司', '8150万']);
    expect(done?.result.scores.map(({ status }) => status)).toEqual(['rejected', 'scored']);
  });

  it('添加的一行有新的编号和没有用过的名称', () => {
    expect(addRow(rows(['甲公司', '1'], ['丙公司', '1'])).at(-1)).toEqual({
      key: 2,
      name: '乙公司',
      price: '',
      marked: false,
    });
    const many = Array.from({ length: 12 }).reduce<BidRow[]>((all) => addRow(all), []);
    expect(many.slice(-2).map(({ name }) => name)).toEqual(['第1家', '第2家']);
    expect(new Set(many.map(({ key }) => key)).size).toBe(12);
  });
});

describe('示例就是规则页的例子', () => {
  it('价格分：超过预算的和无效的不参加基准价', () => {
    expect(score.compute(examples['price-score']).done?.result.benchmark).toBe('80000000.00');
  });

  it('异常低价审查：甲公司低于三条线', () => {
    const { done } = lowBid.compute(examples['abnormal-low-bid']);
    const [bid] = done!.result.bids;
    expect(bid!.triggers.map((trigger) => triggerWords(trigger, bid!, done!.result))).toEqual([
      '比平均值线低 250 万元',
      '比次低价线低 1,000 万元',
      '比限价线低 966.75 万元',
    ]);
  });

  it('付款：正好 8150 万元，预付 4907.5 万元', () => {
    expect(pay.compute(examples.payment).done?.result.prepayment).toBe('49075000.00');
  });

  it('违约金：两次违约 163 万元，资源池逾期 12 天 12 万元', () => {
    const { breach: penalty, delay } = breach.compute(examples['breach-penalty']);
    expect(penalty.done?.result.total).toBe('1630000.00');
    expect(delay.done?.result.penalty).toBe('120000.00');
  });
});

describe('异常低价审查', () => {
  it('评委会认为过低的，打勾即触发第（4）项', () => {
    const { done } = lowBid.compute({
      rows: rows(['甲公司', '8000万', true], ['乙公司', '8150万']),
      readings: {},
    });
    const [bid] = done!.result.bids;
    expect(bid!.triggers.map((trigger) => triggerWords(trigger, bid!, done!.result))).toEqual([
      '评委会认为过低',
    ]);
  });

  it('平均值不含自己时，高于总平均值线而触发的不写差额', () => {
    const draft = {
      rows: rows(['甲公司', '3400万'], ['乙公司', '7000万'], ['丙公司', '7100万']),
      readings: { 'average-scope': 'without-the-bid-itself' },
    };
    const { done } = lowBid.compute(draft);
    const [bid] = done!.result.bids;
    expect(triggerWords('average', bid!, done!.result)).toBe('低于平均值线');
  });
});

describe('违约金各格', () => {
  const draft = examples['breach-penalty'];

  it('填错的次数和金额各指出来', () => {
    const { breach: penalty } = breach.compute({
      ...draft,
      price: '8150w',
      counts: ['1', '', '0', '一', '0'],
    });
    expect(penalty.done).toBeNull();
    expect(penalty.problems.map(({ field, label }) => [field, label])).toEqual([
      ['breach-penalty-price', '合同总价'],
      ['breach-penalty-9.1.2', '9.1.2 的次数'],
      ['breach-penalty-9.1.4', '9.1.4 的次数'],
    ]);
  });

  it('没有填总价时还没有结果', () => {
    expect(breach.compute({ ...draft, price: '' }).breach).toEqual({ done: null, problems: [] });
  });

  it('交付早于签订的，错在交付日期', () => {
    const { delay } = breach.compute({ ...draft, deliveredOn: '2026年4月19日' });
    expect(delay.problems.map(({ field }) => field)).toEqual(['breach-penalty-delivered']);
  });

  it('不存在的日期，错在那一格', () => {
    const { delay } = breach.compute({ ...draft, signedOn: '2026-02-30' });
    expect(delay.problems.map(({ field }) => field)).toEqual(['breach-penalty-signed']);
  });

  it('少一个日期时还没有逾期的结果，违约金照算', () => {
    const { breach: penalty, delay } = breach.compute({ ...draft, signedOn: '' });
    expect(delay).toEqual({ done: null, problems: [] });
    expect(penalty.done?.result.total).toBe('1630000.00');
  });
});

describe('付款', () => {
  it('超过预算的中标价格不算，说明怎样改', () => {
    const { done, problems } = pay.compute({ price: '8815.000001万' });
    expect(done).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ field: 'payment-price', label: '中标价格' });
  });
});

describe('念出的结果', () => {
  it('只念前五家', () => {
    const bids = Array.from({ length: 7 }, (_, i): [string, string] => [`第${i + 1}家`, `${8000 + i}万`]);
    const { done } = scored(...bids);
    expect(announcement(done!.result)).toBe(
      '评标基准价 80,000,000.00 元。第1家 10.00 分，第2家 10.00 分，第3家 10.00 分，第4家 10.00 分，第5家 10.00 分。',
    );
  });

  it('没有有效投标时说没有基准价', () => {
    expect(announcement(scored(['甲公司', '9000万']).done!.result)).toBe('没有有效投标，没有评标基准价。');
  });
});
