import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples } from '../../../src/calculators/examples.ts';
import { finish } from '../../../src/calculators/parts/form/use-later.ts';
import { compute } from '../../../src/calculators/price/compute.ts';
import { fromHundredths, toHundredths } from '../../../src/calculators/price/hundredths.ts';
import { compare, contenders, whatMakesFirst } from '../../../src/calculators/price/lead.ts';
import { type Assumed, atPrice, outlookOf } from '../../../src/calculators/price/outlook.ts';
import { compareAll } from '../../../src/calculators/price/rivals.ts';
import { assume, points } from './assumed.ts';

const oneFenMore = (price: string) => fromHundredths(toHundredths(price) + 1n);

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
