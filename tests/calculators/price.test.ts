import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { citedBy } from '../../src/calculators/cited.ts';
import { examples } from '../../src/calculators/examples.ts';
import type { BidRow } from '../../src/calculators/parts/bids/draft.ts';
import { finish } from '../../src/calculators/parts/form/use-later.ts';
import { lookAround } from '../../src/calculators/price/around.ts';
import { changesUnder } from '../../src/calculators/price/changes.ts';
import { compute } from '../../src/calculators/price/compute.ts';
import { type PriceDraft, readings, scenario } from '../../src/calculators/price/draft.ts';
import { ExampleResult } from '../../src/calculators/price/ExampleResult.tsx';
import { fromHundredths, toHundredths } from '../../src/calculators/price/hundredths.ts';
import { compare, contenders, whatMakesFirst } from '../../src/calculators/price/lead.ts';
import { type Assumed, atPrice, type Bid, outlookOf } from '../../src/calculators/price/outlook.ts';
import { drawPrices } from '../../src/calculators/price/picture.ts';
import { rejectEach } from '../../src/calculators/price/rejection.ts';
import { compareAll } from '../../src/calculators/price/rivals.ts';
import { fetchSimulation } from '../../src/calculators/price/simulation.ts';
import { MOST_PRICES, readRange, tryRange } from '../../src/calculators/price/sweep.ts';
import { findThresholds } from '../../src/calculators/price/thresholds.ts';
import { announcement, changeOf, figures, verdict } from '../../src/calculators/price/words.ts';
import { abnormalLowBid, priceScore, ranking } from '../../src/rules/index.ts';

const points = (sum: string) => ({ technical: sum, commercial: '10.00' });

/** Ours first; prices in 万元, points of the technical part. */
function assume(...bids: [price: string, technical?: string | undefined, rejected?: boolean][]): Assumed {
  const [mine, ...others] = bids.map(
    ([price, technical, rejected = false], i): Bid => ({
      bidder: i === 0 ? '我方' : `${'甲乙丙丁戊'[i - 1]}公司`,
      price: price.includes('.') ? price : `${price}0000.00`,
      points: technical === undefined ? null : points(technical),
      rejected,
    }),
  );
  return { bids: [mine!, ...others], stage: 'conformity', readings: {} };
}

const around = (assumed: Assumed) => finish(lookAround(assumed));
const thresholds = (assumed: Assumed) => finish(findThresholds(assumed));
const mineAt = (assumed: Assumed, price: string) => outlookOf(atPrice(assumed, price)).standings[0];
const oneFenMore = (price: string) => fromHundredths(toHundredths(price) + 1n);
const oneFenLess = (price: string) => fromHundredths(toHundredths(price) - 1n);

describe('我方现在的结果', () => {
  it('示例就是规则页的例子：甲公司作我方，第 2 名', () => {
    const { done, problems } = compute(examples.price);
    expect(problems).toEqual([]);
    const [mine] = done!.result.outlook.standings;
    expect(mine).toMatchObject({ score: '9.51', total: '93.01', rank: 2, tied: false, triggers: [] });
    expect(done?.result.outlook.benchmark).toBe('78000000.00');
    expect(verdict(done!.result.outlook)).toBe('报 8,200 万元：价格分 9.51，总分 93.01，第 2 名。');
    expect(figures(done!.result.outlook).map(({ value, note }) => [value, note])).toEqual([
      ['9.51 分', '比满分少 0.49 分'],
      ['78,000,000.00 元', '由乙公司决定'],
      ['第 3 低', '有效报价 4 家'],
      ['93.01 分，第 2 名', '第一名丙公司 93.57 分'],
    ]);
  });

  it('超过预算的别家不参加基准价、平均报价和次低报价', () => {
    const outlook = outlookOf(assume(['8200'], ['8000'], ['88150000.01'], ['8600']));
    expect(outlook.standings[2]).toMatchObject({ status: 'over-budget', score: null, triggers: [] });
    expect(outlook.review?.average).toBe('82666666.67');
  });

  it('我方正好等于最低价，也是基准价，得 10.00 分', () => {
    const outlook = outlookOf(assume(['8000'], ['8000'], ['8600']));
    expect(outlook.standings[0].score).toBe('10.00');
    expect(figures(outlook)[0]?.note).toBe('满分');
    expect(figures(outlook)[1]?.note).toBe('由我方、甲公司决定');
  });

  it('与别家总分、报价都相同：并列，说明看参与投标的先后', () => {
    const outlook = outlookOf(assume(['8000', '60.00'], ['8000', '60.00'], ['8600', '60.00']));
    expect(verdict(outlook)).toBe(
      '报 8,000 万元：价格分 10.00，总分 80.00，第 1 名（并列）。与别家总分、报价都相同的，按参与投标的先后排，时间也相同的抽签。',
    );
  });

  it('我方超过预算一分钱：不评分，说明投标无效', () => {
    const outlook = outlookOf(assume(['88150000.01'], ['8000'], ['8600'], ['8700']));
    expect(outlook.standings[0].score).toBeNull();
    expect(verdict(outlook)).toBe('报价超过预算 8,815 万元，投标无效，不评分。');
  });

  it('没有填全技术分、商务分时不显示总分和名次，价格分照算', () => {
    const outlook = outlookOf(assume(['8200', '60.00'], ['8000', '60.00'], ['8600'], ['8700', '60.00']));
    expect(outlook.standings.map(({ rank }) => rank)).toEqual([null, null, null, null]);
    expect(outlook.standings[0].score).toBe('9.76');
  });

  it('被否决的没有分数，不妨碍其余各家排名', () => {
    const outlook = outlookOf(
      assume(['8200', '60.00'], ['8000', '60.00'], ['8600', '60.00'], ['7000', undefined, true]),
    );
    expect(outlook.standings.map(({ rank }) => rank)).toEqual([2, 1, 3, null]);
  });

  it('不足三家：应当废标，说明只供试算', () => {
    const outlook = outlookOf(assume(['8200', '60.00'], ['8000', '60.00']));
    expect(outlook.failed).toBe(true);
    expect(verdict(outlook)).toBe(
      '报 8,200 万元：价格分 9.76。有效投标只有 2 家，不足 3 家应当废标，以下只供试算。',
    );
  });

  it('低于审查线：启动审查，不说投标无效', () => {
    const outlook = outlookOf(assume(['3900'], ['8000'], ['8600']));
    expect(verdict(outlook)).toContain(
      '报价低于次低价线、限价线，会启动异常低价审查；启动审查不等于投标无效。',
    );
  });

  it('念出的结果里有基准价', () => {
    expect(announcement(outlookOf(assume(['8200'], ['8000'], ['8600'])))).toContain(
      '评标基准价 80,000,000.00 元。',
    );
  });
});

describe('高一点、低一点', () => {
  it('两个价都按规则算：低 100 万元多 0.12 分，低 1 万元不变', () => {
    const { moves } = around(compute(examples.price).done!.result.assumed);
    expect(moves.map(({ by, outlook }) => [by, outlook.standings[0].score])).toEqual([
      [-100, '9.63'],
      [-10, '9.52'],
      [-1, '9.51'],
      [1, '9.51'],
      [10, '9.50'],
      [100, '9.40'],
    ]);
  });

  it('我方最低时，再降价少的是别家的分', () => {
    const { moves, more } = around(assume(['8000'], ['8200'], ['8600']));
    const [cheaper] = moves;
    expect(cheaper?.outlook.standings.map(({ score }) => score)).toEqual(['10.00', '9.63', '9.19']);
    expect(outlookOf(assume(['8000'], ['8200'], ['8600'])).standings[1]?.score).toBe('9.76');
    expect(more).toBeNull();
  });

  it('超过预算或不到一分钱的价不列', () => {
    expect(around(assume(['8810'], ['8200'], ['8600'])).moves.map(({ by }) => by)).toEqual([
      -100, -10, -1, 1,
    ]);
    expect(around(assume(['5'], ['8200'], ['8600'])).moves.map(({ by }) => by)).toEqual([-1, 1, 10, 100]);
  });

  it('同样的分最高报多少：9.505 ÷ 10 处四舍五入，多一分钱就少 0.01 分', () => {
    const assumed = assume(['8200'], ['7800'], ['8600']);
    // 7800 万 ÷ 9.505 × 10 = 82,062,072.59…
    const { asMuch, more } = around(assumed);
    expect(asMuch).toBe('82062072.59');
    expect(mineAt(assumed, '82062072.59').score).toBe('9.51');
    expect(mineAt(assumed, '82062072.60').score).toBe('9.50');
    // 7800 万 ÷ 9.515 × 10 = 81,975,827.64…
    expect(more).toBe('81975827.64');
    expect(mineAt(assumed, '81975827.64').score).toBe('9.52');
    expect(mineAt(assumed, '81975827.65').score).toBe('9.51');
  });

  it('没有别家时，到预算都是满分', () => {
    expect(around(assume(['8000']))).toMatchObject({ asMuch: '88150000.00', more: null });
  });

  it('报价等于预算时不能再高', () => {
    expect(around(assume(['88150000.00'], ['8000'], ['8600'])).asMuch).toBe('88150000.00');
  });
});

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

describe('领先几分抵得过多少报价', () => {
  const example = compute(examples.price).done!.result;

  it('示例：合计 84.06 分才是第一，还差 0.56 分；或报到 77,442,999.99 元', () => {
    const { each, first, more } = finish(compareAll(example.assumed, example.outlook, 10));
    // 丙公司 70 + 14.5 = 84.5，价格分 9.07；我方 9.51 + 84.06 = 93.57 平分，报价低的在前
    expect(first).toEqual({ points: 8406n, spare: -56n, price: '77442999.99' });
    expect(each.map(({ standing, lead, price }) => [standing.bidder, lead, price])).toEqual([
      ['丙公司', -44n, '77442999.99'],
      ['乙公司', 50n, '87394957.98'],
      ['戊公司', 25n, '88150000.00'],
    ]);
    expect(more).toBe(0);
  });

  it('总分正好相等：我方报价低就在前，报价高就不在前', () => {
    // 甲 10.00，我方 9.76：领先 0.24 分平分，报价高者在后
    expect(finish(compare(assume(['8200'], ['8000']), assume(['8200'], ['8000']).bids[1]!)).lead).toBe(25n);
    // 我方 10.00，甲 9.76：落后 0.24 分平分，报价低者在前
    expect(finish(compare(assume(['8000'], ['8200']), assume(['8000'], ['8200']).bids[1]!)).lead).toBe(-24n);
  });

  it('报价相同的，平分还要看参与投标的先后，所以须领先 0.01 分', () => {
    const assumed = assume(['8000'], ['8000'], ['8600']);
    expect(finish(compare(assumed, assumed.bids[1]!)).lead).toBe(1n);
  });

  it('满分也追不上、降价也追不上，都说没有', () => {
    const assumed = assume(['8815', '0.00'], ['4000', '74.00'], ['8600', '0.00']);
    const first = finish(whatMakesFirst(assumed, assumed.bids.slice(1)));
    expect(first.price).toBeNull();
    const far = assume(['8815', '74.00'], ['4000', '74.00'], ['8600', '0.00']);
    const full = {
      ...far,
      bids: [
        far.bids[0],
        { ...far.bids[1]!, points: { technical: '74.00', commercial: '16.00' } },
        far.bids[2]!,
      ] as const,
    };
    expect(finish(whatMakesFirst(full, full.bids.slice(1))).points).toBeNull();
  });

  it('没有填分数时只说须领先多少，不说最高报价', () => {
    const assumed = assume(['8200'], ['8000'], ['8600']);
    const { each, first } = finish(compareAll(assumed, outlookOf(assumed), 10));
    expect(each.map(({ standing, lead, price }) => [standing.bidder, lead, price])).toEqual([
      ['甲公司', 25n, null],
      ['乙公司', -46n, null],
    ]);
    expect(first).toBeNull();
  });

  it('只比最前的几家，其余报出家数', () => {
    expect(finish(compareAll(example.assumed, example.outlook, 1))).toMatchObject({ more: 2 });
  });

  it('我方不评分时不比', () => {
    const assumed = assume(['9000'], ['8000'], ['8600']);
    expect(finish(compareAll(assumed, outlookOf(assumed), 10))).toEqual({ each: [], more: 0, first: null });
  });

  it('报价不低、分数不高于别家的，永远排在那一家之后，不必比', () => {
    const assumed = assume(
      ['8200', '60.00'],
      ['8000', '60.00'],
      ['8100', '60.00'],
      ['8600', '65.00'],
      ['8000', '50.00'],
    );
    expect(contenders(assumed.bids.slice(1)).map(({ bidder }) => bidder)).toEqual(['甲公司', '丙公司']);
  });

  const fen = fc.integer({ min: 3_000_000_000, max: 8_815_000_000 });
  const bid = fc.record({ price: fen, technical: fc.integer({ min: 5000, max: 7400 }) });
  const tender = fc
    .array(bid, { minLength: 3, maxLength: 6 })
    .map((bids) =>
      assume(
        ...bids.map(({ price, technical }): [string, string] => [
          fromHundredths(BigInt(price)),
          fromHundredths(BigInt(technical)),
        ]),
      ),
    );
  const rounding = fc.constantFrom('each-part-then-total', 'total-only', 'truncate');

  it('找到的最高报价上仍独居第一，高一分钱就不是；找到的合计分上是第一，少 0.01 分就不是', () => {
    fc.assert(
      fc.property(tender, rounding, (bids, chosen) => {
        const assumed = { ...bids, readings: { 'rounding-of-scores': chosen } };
        const isFirst = (some: Assumed) => {
          const [mine] = outlookOf(some).standings;
          return mine.rank === 1 && !mine.tied;
        };
        const first = finish(whatMakesFirst(assumed, assumed.bids.slice(1)));
        if (first.price !== null) {
          expect(isFirst(atPrice(assumed, first.price))).toBe(true);
          if (first.price !== '88150000.00') {
            expect(isFirst(atPrice(assumed, oneFenMore(first.price)))).toBe(false);
          }
        } else expect(isFirst(atPrice(assumed, '0.01'))).toBe(false);

        const withSum = (sum: bigint): Assumed => {
          const [mine, ...others] = assumed.bids;
          const technical = sum < 7400n ? sum : 7400n;
          const own = { technical: fromHundredths(technical), commercial: fromHundredths(sum - technical) };
          return { ...assumed, bids: [{ ...mine, points: own }, ...others] };
        };
        if (first.points === null) expect(isFirst(withSum(9000n))).toBe(false);
        else {
          expect(isFirst(withSum(first.points))).toBe(true);
          if (first.points > 0n) expect(isFirst(withSum(first.points - 1n))).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('对一家的最高报价：在它之前，高一分钱就不在', () => {
    fc.assert(
      fc.property(tender, (assumed) => {
        const other = assumed.bids[1]!;
        const { price, lead } = finish(compare(assumed, other));
        const leads = (some: Assumed) => {
          const [mine, theirs] = outlookOf(some).standings;
          return mine.rank! < theirs!.rank!;
        };
        if (price === null) expect(leads(atPrice(assumed, '0.01'))).toBe(false);
        else {
          expect(leads(atPrice(assumed, price))).toBe(true);
          if (price !== '88150000.00') expect(leads(atPrice(assumed, oneFenMore(price)))).toBe(false);
        }
        const own = toHundredths(other.points!.technical) + lead;
        const leading = (sum: bigint): Assumed => {
          const [mine, ...others] = assumed.bids;
          return { ...assumed, bids: [{ ...mine, points: points(fromHundredths(sum)) }, ...others] };
        };
        fc.pre(own > 0n && own <= 7400n);
        expect(leads(leading(own))).toBe(true);
        expect(leads(leading(own - 1n))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});

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

describe('链接', () => {
  it('带着全部填写，读回来一模一样', () => {
    const draft: PriceDraft = {
      ...examples.price,
      stage: 'abnormal-low',
      readings: { 'rounding-of-scores': 'truncate' },
    };
    const restored = scenario.unpack(JSON.parse(JSON.stringify(scenario.pack(draft))));
    expect(restored).toEqual({ draft, ignored: [] });
  });

  it('规则到了以后才有结果，主要数字都在', async () => {
    await fetchSimulation();
    expect(scenario.figures?.(examples.price).map(({ name }) => name)).toEqual([
      '我方价格分',
      '评标基准价',
      '报价由低到高',
      '总分与名次',
    ]);
    expect(scenario.results(scenario.blank!)).toBeNull();
  });

  it.each([
    null,
    'x',
    {},
    { m: ['1'], b: [] },
    { m: ['1', '2', '3'], b: 7 },
    { m: ['1', '2', '3'], b: [['甲', '1', 0]], s: ['a', '', '', ''] },
  ])('不是本计算器的内容 %j 不读', (state) => {
    expect(scenario.unpack(state)).toBeNull();
  });

  it('链接里任何一处换成别的内容，结果照样显示得出，没有 NaN', () => {
    const own = scenario.pack(examples.price) as { m: unknown[]; b: unknown[][]; s: unknown[] };
    const clauses = citedBy('price');
    const odd = fc.constantFrom(
      '',
      '0',
      '8150',
      '-0',
      '1e999',
      '９'.repeat(30),
      '<img src=x>',
      '74.005',
      '2000000000000',
      3,
      -1,
    );
    fc.assert(
      fc.property(odd, odd, fc.nat({ max: 2 }), fc.nat({ max: 4 }), (first, second, at, column) => {
        const state = {
          ...own,
          m: own.m.with(at, first),
          b: own.b.with(0, own.b[0]!.with(column, second)),
          s: own.s.with(at + 1, second),
        };
        const restored = scenario.unpack(state);
        if (!restored) return;
        const html = renderToString(h(ExampleResult, { example: restored.draft, clauses, standalone: true }));
        expect(html).toContain('报价模拟结果');
        expect(html).not.toMatch(/<script|<img|NaN|Infinity|undefined/);
      }),
      { numRuns: 30 },
    );
  });

  it('没有区间和口径的链接也读得出', () => {
    const restored = scenario.unpack({ m: ['8200万', '', ''], b: [['甲公司', '8000万', 1]] });
    expect(restored?.draft).toMatchObject({
      rows: [{ name: '甲公司', marked: true }],
      stage: 'conformity',
      sweep: { row: null },
      readings: {},
    });
  });
});

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
