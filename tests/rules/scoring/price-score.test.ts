import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priceScore } from '../../../src/rules/index.ts';
import { asBids, CEILING_FEN, prices, yuan } from '../arbitraries.ts';
import { answered, errorsOf, noticesOf, resultOf, wouldChange } from '../support.ts';

const bids = (...list: string[]) => ({
  bids: list.map((price, index) => ({ bidder: `第${index}家`, price })),
});
const scores = (...list: string[]) => resultOf(priceScore(bids(...list))).scores.map((bid) => bid.score);

describe('c5-s2-1 投标报价得分', () => {
  test('最低的有效报价为基准价，得 10.00 分，并列最低的都得 10.00 分', () => {
    expect(scores('80000000.00', '80000000', '80000000.01')).toEqual(['10.00', '10.00', '10.00']);
    expect(resultOf(priceScore(bids('80000000', '81000000'))).benchmark).toBe('80000000.00');
  });

  test('第三位小数四舍五入：正好 5 进位，差一点不进', () => {
    expect(scores('1.00', '2.00', '3.00')).toEqual(['10.00', '5.00', '3.33']);
    expect(scores('19.99', '20.00')).toEqual(['10.00', '10.00']);
    expect(scores('1998.99', '2000.00')).toEqual(['10.00', '9.99']);
    expect(scores('1999.00', '2000.00')).toEqual(['10.00', '10.00']);
  });

  test('悬殊的报价得分为 0.00，不出现负数和科学记数法', () => {
    expect(scores('0.01', '88150000.00')).toEqual(['10.00', '0.00']);
  });

  test('步骤写出基准价和每一家的算式', () => {
    expect(answered(priceScore(bids('78000000.00', '81500000.00', '86000000.00'))).steps).toEqual([
      {
        label: '评标基准价',
        formula: '有效投标中最低的投标总报价',
        substituted: '3 家有效投标',
        value: '78000000.00',
        clause: 'c5-s2-1',
      },
      {
        label: '第0家：投标报价得分',
        formula: '评标基准价 ÷ 投标总报价 × 10，四舍五入到两位小数（第五章二、注）',
        substituted: '78000000.00 ÷ 78000000.00 × 10 = 10',
        value: '10.00',
        clause: 'c5-s2-1',
      },
      {
        label: '第1家：投标报价得分',
        formula: '评标基准价 ÷ 投标总报价 × 10，四舍五入到两位小数（第五章二、注）',
        substituted: '78000000.00 ÷ 81500000.00 × 10 = 9.570552…',
        value: '9.57',
        clause: 'c5-s2-1',
      },
      {
        label: '第2家：投标报价得分',
        formula: '评标基准价 ÷ 投标总报价 × 10，四舍五入到两位小数（第五章二、注）',
        substituted: '78000000.00 ÷ 86000000.00 × 10 = 9.069767…',
        value: '9.07',
        clause: 'c5-s2-1',
      },
    ]);
  });
});

describe('c2-s5-6.1.5 超过预算', () => {
  test('等于预算有效，超过一分无效且不作基准价', () => {
    expect(resultOf(priceScore(bids('88150000.00', '88150000.01')))).toEqual({
      benchmark: '88150000.00',
      scores: [
        { bidder: '第0家', price: '88150000.00', status: 'scored', score: '10.00' },
        { bidder: '第1家', price: '88150000.01', status: 'over-budget', score: null },
      ],
    });
  });

  test('步骤写明超过预算的一家不评分', () => {
    expect(answered(priceScore(bids('1.00', '90000000.00'))).steps[2]).toEqual({
      label: '第1家：超过预算',
      formula: '投标总报价 ＞ 采购预算，投标无效',
      substituted: '90000000.00 ＞ 88150000.00',
      value: '不评分',
      clause: 'c2-s5-6.1.5',
    });
  });

  test('评分前已被拒绝的不作基准价，不评分；写明有效的照常', () => {
    const evaluation = priceScore({
      bids: [
        { bidder: '甲', price: '1.00', valid: false },
        { bidder: '乙', price: '2.00', valid: true },
        { bidder: '丙', price: '90000000.00', valid: false },
      ],
    });
    expect(resultOf(evaluation)).toEqual({
      benchmark: '2.00',
      scores: [
        { bidder: '甲', price: '1.00', status: 'rejected', score: null },
        { bidder: '乙', price: '2.00', status: 'scored', score: '10.00' },
        { bidder: '丙', price: '90000000.00', status: 'rejected', score: null },
      ],
    });
    expect(answered(evaluation).steps[1]).toEqual({
      label: '甲：评分前已被拒绝',
      value: '不评分',
      clause: 'c5-s2-1',
    });
  });

  test('没有一家有效时没有基准价', () => {
    const evaluation = priceScore(bids('90000000.00'));
    expect(resultOf(evaluation).benchmark).toBe(null);
    expect(answered(evaluation).steps[0]).toEqual({
      label: '评标基准价',
      formula: '有效投标中最低的投标总报价',
      value: '没有有效投标，没有基准价',
      clause: 'c5-s2-1',
    });
  });
});

describe('c2-s5-6.2.1 不足三家', () => {
  test('两家提示废标，三家不提示', () => {
    expect(answered(priceScore(bids('1.00', '2.00'))).notices).toEqual([
      {
        code: 'fewer-than-three',
        message: '有效投标只有 2 家，不足三家的应当废标；以下得分只供试算。',
        clause: 'c2-s5-6.2.1',
      },
    ]);
    expect(noticesOf(priceScore(bids('1.00', '2.00', '3.00')))).toEqual([]);
  });
  test('超过预算的不算在三家之内', () => {
    expect(noticesOf(priceScore(bids('1.00', '2.00', '88150000.01')))).toEqual(['fewer-than-three']);
  });
});

describe('口径 rounding-of-scores', () => {
  const input = bids('2.00', '3.00');
  const under = (choice: string) => priceScore(input, { readings: { 'rounding-of-scores': choice } });

  test('截位：6.666… 得 6.66；四舍五入得 6.67', () => {
    expect(resultOf(under('truncate')).scores[1]?.score).toBe('6.66');
    expect(resultOf(under('each-part-then-total')).scores[1]?.score).toBe('6.67');
    expect(resultOf(under('total-only')).scores[1]?.score).toBe('6.67');
  });
  test('步骤说出怎样取舍', () => {
    const formula = (choice: string) => answered(under(choice)).steps[2]?.formula;
    expect(formula('truncate')).toBe('评标基准价 ÷ 投标总报价 × 10，截去第三位以后的小数（第五章二、注）');
    expect(formula('total-only')).toBe(
      '评标基准价 ÷ 投标总报价 × 10，合计时才取舍，这里显示到两位小数（第五章二、注）',
    );
  });
  test('只有另一口径会改变结果时才说会改变', () => {
    expect(wouldChange(priceScore(input), 'rounding-of-scores')).toBe(true);
    expect(wouldChange(under('truncate'), 'rounding-of-scores')).toBe(true);
    expect(wouldChange(priceScore(bids('1.00', '2.00')), 'rounding-of-scores')).toBe(false);
  });
});

describe('输入', () => {
  test('错误指出是哪一家的哪一项', () => {
    expect(errorsOf(priceScore({ bids: [] }))).toEqual(['bids too-few']);
    expect(errorsOf(priceScore(bids('1.00', '0.00', '1.001')))).toEqual([
      'bids.1.price not-positive',
      'bids.2.price not-money',
    ]);
    expect(
      errorsOf(
        priceScore({
          bids: [
            { bidder: '', price: '1' },
            { bidder: '甲'.repeat(101), price: '1' },
          ],
        }),
      ),
    ).toEqual(['bids.0.bidder empty-name', 'bids.1.bidder too-long']);
  });
  test('同名的投标人，从第二个起报重复', () => {
    const same = { bidder: '甲', price: '1.00' };
    expect(errorsOf(priceScore({ bids: [same, { bidder: '乙', price: '1.00' }, same, same] }))).toEqual([
      'bids.2.bidder duplicate-bidder',
      'bids.3.bidder duplicate-bidder',
    ]);
  });
  test('一千家可以，一千零一家太多', () => {
    const many = (n: number) => priceScore(bids(...Array.from({ length: n }, () => '1.00')));
    expect(errorsOf(many(1000))).toEqual([]);
    expect(errorsOf(many(1001))).toEqual(['bids too-many']);
  });
});

describe('性质', () => {
  test('投标的先后顺序不影响任何一家的得分', () => {
    fc.assert(
      fc.property(
        prices(1, 12).chain((fens) =>
          fc.tuple(fc.constant(asBids(fens)), fc.shuffledSubarray(asBids(fens), { minLength: fens.length })),
        ),
        ([given, shuffled]) => {
          const byBidder = (input: typeof given) =>
            new Map(resultOf(priceScore({ bids: input })).scores.map((bid) => [bid.bidder, bid.score]));
          expect(new Map([...byBidder(shuffled)].sort())).toEqual(new Map([...byBidder(given)].sort()));
        },
      ),
    );
  });

  test('降低自己的报价不会降低自己的得分', () => {
    fc.assert(
      fc.property(prices(1, 8), fc.nat(), (fens, cut) => {
        const own = (first: number) =>
          Number(resultOf(priceScore({ bids: asBids([first, ...fens.slice(1)]) })).scores[0]?.score);
        const lower = Math.max(1, fens[0]! - cut);
        expect(own(lower)).toBeGreaterThanOrEqual(own(fens[0]!));
      }),
    );
  });

  test('基准价得 10.00 分，每一家都在 0 到 10 分之间', () => {
    fc.assert(
      fc.property(prices(1, 12), (fens) => {
        const result = resultOf(priceScore({ bids: asBids(fens) }));
        expect(result.benchmark).toBe(yuan(Math.min(...fens)));
        for (const bid of result.scores) {
          expect(bid.score).toMatch(/^(10\.00|\d\.\d\d)$/);
          if (bid.price === result.benchmark) expect(bid.score).toBe('10.00');
        }
      }),
    );
  });

  test('得分与按整数分计算的四舍五入一致', () => {
    fc.assert(
      fc.property(prices(2, 6), (fens) => {
        const lowest = BigInt(Math.min(...fens));
        const expected = fens.map((fen) => yuan((2n * 1000n * lowest + BigInt(fen)) / (2n * BigInt(fen))));
        expect(resultOf(priceScore({ bids: asBids(fens) })).scores.map((bid) => bid.score)).toEqual(expected);
      }),
    );
  });

  test('超过预算的一家不影响别家', () => {
    fc.assert(
      fc.property(prices(1, 6), fc.integer({ min: CEILING_FEN + 1, max: 2 * CEILING_FEN }), (fens, over) => {
        const without = resultOf(priceScore({ bids: asBids(fens) }));
        const withOver = resultOf(priceScore({ bids: asBids([...fens, over]) }));
        expect(withOver.scores.slice(0, -1)).toEqual(without.scores);
        expect(withOver.benchmark).toBe(without.benchmark);
      }),
    );
  });
});
