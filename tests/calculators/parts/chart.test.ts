import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawLines } from '../../../src/calculators/abnormal-low-bid/picture.ts';
import { drawBars } from '../../../src/calculators/breach-penalty/picture.ts';
import { priceTicks } from '../../../src/calculators/parts/chart/axis.ts';
import { domain, lanes, polyline, scale, ticks } from '../../../src/calculators/parts/chart/layout.ts';
import { chartLines } from '../../../src/calculators/parts/chart/lines.ts';
import { drawStep } from '../../../src/calculators/payment/picture.ts';
import { drawCurve } from '../../../src/calculators/price-score/picture.ts';
import { abnormalLowBid } from '../../../src/rules/bid/abnormal-low-bid.ts';
import { breachPenalty } from '../../../src/rules/contract/breach-penalty.ts';
import { payment } from '../../../src/rules/contract/payment.ts';
import { platformDelay } from '../../../src/rules/contract/platform-delay.ts';
import type { Evaluation } from '../../../src/rules/evaluation.ts';
import { priceScore } from '../../../src/rules/scoring/price-score.ts';

function resultOf<Result extends object>(evaluation: Evaluation<Result>): Result {
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.errors));
  return evaluation.result;
}

describe('图的尺度', () => {
  it('两端之间按比例，之外放在边上', () => {
    const at = scale([100, 300], 10, 90);
    expect([100, 150, 300, 50, 400].map(at)).toEqual([10, 30, 90, 10, 90]);
    expect(at('200.00')).toBe(50);
  });

  it('没有宽度的区间不出 NaN', () => {
    expect(scale([5, 5])(5)).toBe(0);
    expect(ticks([5, 5], 5)).toEqual([5]);
    expect(domain(['0.00'])).toEqual([0, 0.06]);
  });

  it('价格轴的刻度以万元计，千位分节；数很长的，少标几个', () => {
    const at = (span: readonly [number, number]) => priceTicks(span, scale(span)).map(({ label }) => label);
    expect(at([36_600_000, 91_200_000])).toEqual(['4,000', '6,000', '8,000']);
    expect(at([0, 1_060_000_000_000])).toEqual(['0', '50,000,000', '100,000,000']);
  });

  it('刻度是整齐的数，不多于所要的个数加一，都在区间之内', () => {
    expect(ticks([36_600_000, 91_200_000], 5)).toEqual([40_000_000, 60_000_000, 80_000_000]);
    expect(ticks([8, 10], 5)).toEqual([8, 8.5, 9, 9.5, 10]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (lo, span) => {
        const found = ticks([lo, lo + span], 5);
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThanOrEqual(6);
        expect(found.every((tick) => tick >= lo && tick <= lo + span)).toBe(true);
      }),
    );
  });

  it('同一行里的标记不相碰，放不下的不放', () => {
    expect(lanes([10, 12, 30], 6, 2)).toEqual([0, 1, 0]);
    expect(lanes([30, 12, 10, 11], 6, 2)).toEqual([0, null, 0, 1]);
    fc.assert(
      fc.property(fc.array(fc.float({ min: 0, max: 100, noNaN: true }), { maxLength: 40 }), (positions) => {
        const placed = lanes(positions, 6, 3);
        for (const lane of [0, 1, 2]) {
          const inLane = positions.filter((_, i) => placed[i] === lane).sort((a, b) => a - b);
          for (const [i, position] of inLane.entries()) {
            expect(position - (inLane[i - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(6);
          }
        }
      }),
    );
  });

  it('折线的点写在一千见方里', () => {
    expect(
      polyline([
        [0, 100],
        [33.333, 50],
      ]),
    ).toBe('0,1000 333.3,500');
  });
});

describe('价格分曲线', () => {
  const bids = [
    { bidder: '甲', price: '80000000.00' },
    { bidder: '乙', price: '84000000.00' },
    { bidder: '丙', price: '88150000.01' },
  ];
  const result = resultOf(priceScore({ bids }));
  const review = resultOf(abnormalLowBid({ bids: bids.slice(0, 2) }));
  const picture = drawCurve(result, review, [1, 2, 4], {});

  it('只画计分的报价，带着它在表中的行号', () => {
    expect(picture.bids.map(({ number, title }) => ({ number, title }))).toEqual([
      { number: 1, title: '甲：10.00 分' },
      { number: 2, title: '乙：9.52 分' },
    ]);
  });

  it('基准价以内满分，此后向右只降不升，画到预算为止', () => {
    const points = picture.curve.split(' ').map((point) => point.split(',').map(Number));
    const ys = points.map(([, y]) => y!);
    expect(ys.slice(0, 2)).toEqual([0, 0]);
    expect(ys.every((y, i) => i === 0 || y >= ys[i - 1]!)).toBe(true);
    expect(picture.bids.every(({ x }) => x > 0 && x < 100)).toBe(true);
    expect(points.at(-1)![0]).toBeLessThan(1000);
  });

  it('报价的点落在曲线上', () => {
    const points = picture.curve.split(' ').map((point) => point.split(',').map(Number));
    const budget = picture.lines.find(({ id }) => id === 'budget')!;
    const last = points.at(-1)!;
    expect(Math.round(11 + (last[0]! / 1000) * 88)).toBe(Math.round(budget.x));
    expect(picture.bids[0]!.y).toBe(0);
  });

  it('没有有效报价时没有曲线，只剩预算线', () => {
    const none = resultOf(priceScore({ bids: [{ bidder: '甲', price: '1.00', valid: false }] }));
    const empty = drawCurve(none, null, [1], {});
    expect(empty.curve).toBe('');
    expect(empty.bids).toEqual([]);
    expect(empty.lines.map(({ label }) => label)).toEqual(['预算 8,815 万']);
  });

  it('任何报价都不画出 NaN，也不画到图外', () => {
    const price = fc
      .bigInt({ min: 1n, max: 99_999_999_999_999n })
      .map((fen) => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(price, { minLength: 1, maxLength: 8 }), (prices) => {
        const drawn = prices.map((amount, i) => ({ bidder: `${i}`, price: amount }));
        const scored = resultOf(priceScore({ bids: drawn }));
        const reviewed = resultOf(abnormalLowBid({ bids: drawn }));
        const pictures = [
          drawCurve(
            scored,
            reviewed,
            drawn.map((_, i) => i + 1),
            {},
          ),
          drawLines(
            reviewed,
            drawn.map((_, i) => i + 1),
            true,
          ),
        ];
        for (const each of pictures) {
          expect(JSON.stringify(each)).not.toMatch(/NaN|null,"y"|Infinity/);
          for (const { x } of [...each.lines, ...each.bids]) {
            expect(x).toBeGreaterThanOrEqual(1);
            expect(x).toBeLessThanOrEqual(99);
          }
        }
      }),
    );
  });
});

describe('异常低价的审查线', () => {
  const review = resultOf(
    abnormalLowBid({
      bids: [
        { bidder: '甲', price: '30000000.00' },
        { bidder: '乙', price: '80000000.00' },
        { bidder: '丙', price: '85000000.00' },
      ],
    }),
  );

  it('由低到高排列，最后是预算', () => {
    expect(chartLines(review).map(({ label }) => label)).toEqual([
      '平均值线 3,250 万',
      '限价线 3,966.75 万',
      '次低价线 4,000 万',
      '预算 8,815 万',
    ]);
  });

  it('每家有自己的平均值时不画平均值线', () => {
    expect(chartLines(review, false).map(({ id }) => id)).toEqual(['ceiling', 'second-lowest', 'budget']);
  });

  it('只有一家时没有次低价线', () => {
    const alone = resultOf(abnormalLowBid({ bids: [{ bidder: '甲', price: '80000000.00' }] }));
    expect(chartLines(alone).map(({ id }) => id)).toEqual(['ceiling', 'average', 'budget']);
  });

  it('万元写不尽的截到两位并标省略号', () => {
    const odd = resultOf(
      abnormalLowBid({
        bids: [
          { bidder: '甲', price: '80000000.01' },
          { bidder: '乙', price: '80000000.00' },
        ],
      }),
    );
    expect(chartLines(odd).map(({ label }) => label)).toContain('平均值线 4,000.00… 万');
  });

  it('应当审查的报价落在阴影之内，其余在外', () => {
    const picture = drawLines(review, [1, 2, 3], true);
    expect(picture.bids.map(({ hot }) => hot)).toEqual([true, false, false]);
    expect(picture.bids.map(({ x }) => x < picture.reviewed)).toEqual([true, false, false]);
  });
});

describe('付款与违约金的图', () => {
  const draw = (contractPrice: string) => drawStep(contractPrice, resultOf(payment({ contractPrice })));

  it('预付款在 8150 万元处跳高，图上看得见', () => {
    const { threshold } = draw('81500000.00');
    expect(threshold.below - threshold.above).toBeGreaterThan(5);
  });

  it('所填价格的点落在线上；太低的在图外', () => {
    const { price, threshold } = draw('81500000.00');
    expect(price).toEqual({ x: threshold.x, y: threshold.above, outside: false });
    expect(draw('81499999.99').price).toEqual({ x: threshold.x, y: threshold.below, outside: false });
    expect(draw('50000000.00').price.outside).toBe(true);
  });

  it('违约金各条同一比例，9.1 按次数分节', () => {
    const breach = resultOf(
      breachPenalty({
        contractPrice: '81500000.00',
        occurrences: [{ clause: '9.1.1', count: 4 }],
        unrectified: true,
      }),
    );
    const delay = resultOf(platformDelay({ signedOn: '2026-04-20', deliveredOn: '2026-06-01' }));
    expect(drawBars(breach, delay)).toEqual([
      { name: '9.1 违约金', amount: '3260000.00', width: 100, marks: [25, 50, 75] },
      { name: '9.2 违约金', amount: '1630000.00', width: 50, marks: [] },
      { name: '资源池逾期违约金', amount: '120000.00', width: 3.68, marks: [] },
    ]);
  });

  it('没有违约时各条都没有长度', () => {
    const none = resultOf(breachPenalty({ contractPrice: '81500000.00', occurrences: [] }));
    expect(drawBars(none, null).map(({ width, marks }) => [width, marks])).toEqual([
      [0, []],
      [0, []],
    ]);
  });

  it('次数太多时不分节', () => {
    const many = resultOf(
      breachPenalty({ contractPrice: '81500000.00', occurrences: [{ clause: '9.1.5', count: 21 }] }),
    );
    expect(drawBars(many, null)[0]!.marks).toEqual([]);
  });
});
