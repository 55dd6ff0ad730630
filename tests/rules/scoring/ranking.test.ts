import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priceScore, ranking } from '../../../src/rules/index.ts';
import { affordableFen, yuan } from '../arbitraries.ts';
import { answered, errorsOf, noticesOf, resultOf, wouldChange } from '../support.ts';
import { type Bidder, bidder, placesOf, rank } from './ranked-bids.ts';

describe('c5-s1-1 排序', () => {
  test('总分由高到低', () => {
    const evaluation = rank(
      bidder('甲', { technical: '60.00' }),
      bidder('乙', { technical: '60.01' }),
      bidder('丙', { technical: '59.99' }),
    );
    expect(placesOf(evaluation)).toEqual([
      [1, '乙', false],
      [2, '甲', false],
      [3, '丙', false],
    ]);
    expect(resultOf(evaluation).winner).toBe('乙');
  });

  test('总分相同的，报价由低到高', () => {
    const evaluation = rank(
      bidder('甲', { price: '80000000.00', technical: '60.00' }),
      bidder('乙', { price: '64000000.00', technical: '58.00' }),
      bidder('丙', { price: '88000000.00', technical: '20.00' }),
    );
    expect(
      resultOf(evaluation).ranking.map((place) => [place.bidder, place.priceScore, place.total]),
    ).toEqual([
      ['乙', '10.00', '78.00'],
      ['甲', '8.00', '78.00'],
      ['丙', '7.27', '37.27'],
    ]);
  });

  test('总分和报价都相同的，参与时间由先到后，比到秒', () => {
    const evaluation = rank(
      bidder('甲', { joinedAt: '2026-03-20T09:00:02' }),
      bidder('乙', { joinedAt: '2026-03-20T09:00:01' }),
      bidder('丙', { joinedAt: '2026-03-20T09:00' }),
    );
    expect(placesOf(evaluation)).toEqual([
      [1, '丙', false],
      [2, '乙', false],
      [3, '甲', false],
    ]);
  });

  test('时间写到分与写明零秒相同', () => {
    expect(
      placesOf(
        rank(
          bidder('甲', { joinedAt: '2026-03-20T09:00:00' }),
          bidder('乙'),
          bidder('丙', { technical: '1' }),
        ),
      ),
    ).toEqual([
      [1, '甲', true],
      [1, '乙', true],
      [3, '丙', false],
    ]);
  });

  test('三项都相同的并列，第一名并列时没有中标人，提示抽签', () => {
    const evaluation = rank(
      bidder('甲'),
      bidder('乙'),
      bidder('丙', { technical: '1.00' }),
      bidder('丁', { technical: '0.50' }),
    );
    expect(placesOf(evaluation)).toEqual([
      [1, '甲', true],
      [1, '乙', true],
      [3, '丙', false],
      [4, '丁', false],
    ]);
    expect(resultOf(evaluation)).toMatchObject({ winner: null, candidates: ['甲', '乙', '丙'] });
    expect(answered(evaluation).notices).toEqual([
      {
        code: 'draw-lots',
        message: '甲、乙的得分、投标总报价和参与投标时间都相同，由评标委员会组织抽签确定先后。',
        clause: 'c5-s1-1',
      },
    ]);
    expect(answered(evaluation).steps.at(-1)?.value).toBe('第一名须抽签');
  });

  test('并列不在第一名时有中标人，仍提示抽签', () => {
    const evaluation = rank(bidder('甲', { technical: '70.00' }), bidder('乙'), bidder('丙'));
    expect(resultOf(evaluation).winner).toBe('甲');
    expect(noticesOf(evaluation)).toEqual(['draw-lots']);
  });
});

describe('口径 rounding-of-scores', () => {
  const bidders = [
    bidder('甲', { price: '60000000.00', technical: '60.00' }),
    bidder('乙', { price: '90000000.00'.replace('9', '8'), technical: '60.00' }),
    bidder('丙', { price: '70000000.00', technical: '60.00' }),
  ];
  const totals = (choice: string) =>
    resultOf(ranking({ bidders }, { readings: { 'rounding-of-scores': choice } })).ranking.map((place) => [
      place.priceScore,
      place.total,
    ]);

  test('截位会少 0.01 分；只在合计时取舍与逐项取舍的总分相同', () => {
    expect(totals('each-part-then-total')).toEqual([
      ['10.00', '80.00'],
      ['8.57', '78.57'],
      ['7.50', '77.50'],
    ]);
    expect(totals('total-only')).toEqual(totals('each-part-then-total'));
    const thirds = [
      bidder('甲', { price: '20000000.00' }),
      bidder('乙', { price: '30000000.00' }),
      bidder('丙', { price: '30000000.00' }),
    ];
    const under = (choice: string) =>
      resultOf(ranking({ bidders: thirds }, { readings: { 'rounding-of-scores': choice } })).ranking[1]
        ?.total;
    expect(under('each-part-then-total')).toBe('76.67');
    expect(under('total-only')).toBe('76.67');
    expect(under('truncate')).toBe('76.66');
    expect(wouldChange(ranking({ bidders: thirds }), 'rounding-of-scores')).toBe(true);
  });

  test('只在合计时取舍的步骤写出未取舍的价格分', () => {
    const evaluation = ranking(
      {
        bidders: [
          bidder('甲', { price: '20000000.00' }),
          bidder('乙', { price: '30000000.00' }),
          bidder('丙', { price: '40000000.00' }),
        ],
      },
      { readings: { 'rounding-of-scores': 'total-only' } },
    );
    expect(answered(evaluation).steps[6]?.substituted).toBe('6.666666… + 60.00 + 10.00');
  });
});

test('步骤依次为家数、基准价、各家价格分、各家总分、排序', () => {
  const evaluation = rank(
    bidder('甲', { price: '30000000.00', technical: '70.00' }),
    bidder('乙', { price: '20000000.00', technical: '50.5' }),
    bidder('丙', { price: '40000000.00', technical: '10' }),
  );
  expect(answered(evaluation).steps).toEqual([
    {
      label: '有效投标家数',
      formula: '不足 3 家的废标',
      substituted: '3 − 0',
      value: '3',
      clause: 'c2-s5-6.2.1',
    },
    {
      label: '评标基准价',
      formula: '有效投标中最低的投标总报价',
      substituted: '3 家有效投标',
      value: '20000000.00',
      clause: 'c5-s2-1',
    },
    {
      label: '甲：价格分',
      formula: '评标基准价 ÷ 投标总报价 × 10，保留两位小数',
      substituted: '20000000.00 ÷ 30000000.00 × 10 = 6.666666…',
      value: '6.67',
      clause: 'c5-s2-1',
    },
    {
      label: '乙：价格分',
      formula: '评标基准价 ÷ 投标总报价 × 10，保留两位小数',
      substituted: '20000000.00 ÷ 20000000.00 × 10 = 10',
      value: '10.00',
      clause: 'c5-s2-1',
    },
    {
      label: '丙：价格分',
      formula: '评标基准价 ÷ 投标总报价 × 10，保留两位小数',
      substituted: '20000000.00 ÷ 40000000.00 × 10 = 5',
      value: '5.00',
      clause: 'c5-s2-1',
    },
    {
      label: '甲：总分，第 1 名',
      formula: '价格分 + 技术分 + 商务分，保留两位小数',
      substituted: '6.67 + 70.00 + 10.00',
      value: '86.67',
      clause: 'c5-s2-note',
    },
    {
      label: '乙：总分，第 2 名',
      formula: '价格分 + 技术分 + 商务分，保留两位小数',
      substituted: '10.00 + 50.50 + 10.00',
      value: '70.50',
      clause: 'c5-s2-note',
    },
    {
      label: '丙：总分，第 3 名',
      formula: '价格分 + 技术分 + 商务分，保留两位小数',
      substituted: '5.00 + 10.00 + 10.00',
      value: '25.00',
      clause: 'c5-s2-note',
    },
    {
      label: '排序',
      formula: '得分由高到低；相同的报价由低到高；再相同的参与时间由先到后；仍相同的抽签',
      value: '甲',
      clause: 'c5-s1-1',
    },
  ]);
  expect(answered(evaluation).notices).toEqual([]);
});

test('错误指出是哪一家的哪一项；技术 74 分、商务 16 分封顶', () => {
  const errors = (more: Partial<Record<keyof Bidder, unknown>>) =>
    errorsOf(ranking({ bidders: [{ ...bidder('甲'), ...more } as Bidder] }));
  expect(errors({ technical: '74.00', commercial: '16.00' })).toEqual([]);
  expect(errors({ technical: '74.01', commercial: '16.01' })).toEqual([
    'bidders.0.technical out-of-range',
    'bidders.0.commercial out-of-range',
  ]);
  expect(errors({ technical: '1.005', commercial: 1 })).toEqual([
    'bidders.0.technical not-a-score',
    'bidders.0.commercial not-a-score',
  ]);
  expect(errors({ joinedAt: '2026-03-20' })).toEqual(['bidders.0.joinedAt not-a-time']);
  expect(errors({ excluded: 'late' })).toEqual(['bidders.0.excluded not-one-of']);
  expect(errors({ price: '0' })).toEqual(['bidders.0.price not-positive']);
  expect(errorsOf(rank(bidder('甲'), bidder('甲')))).toEqual(['bidders.1.bidder duplicate-bidder']);
  expect(errorsOf(ranking({ bidders: [] }))).toEqual(['bidders too-few']);
});

describe('性质', () => {
  const anyBidders = fc
    .array(
      fc.record({
        fen: affordableFen,
        technical: fc.integer({ min: 0, max: 7400 }),
        commercial: fc.integer({ min: 0, max: 1600 }),
        second: fc.integer({ min: 10, max: 59 }),
      }),
      { minLength: 3, maxLength: 10 },
    )
    .map((list) =>
      list.map(({ fen, technical, commercial, second }, index) =>
        bidder(`第${index}家`, {
          price: yuan(fen),
          technical: yuan(technical),
          commercial: yuan(commercial),
          joinedAt: `2026-03-20T09:00:${second}`,
        }),
      ),
    );

  test('投标的先后顺序不影响名次', () => {
    fc.assert(
      fc.property(anyBidders, (bidders) => {
        const ranks = (list: Bidder[]) =>
          resultOf(rank(...list))
            .ranking.map((place) => `${place.bidder} ${place.rank}`)
            .sort();
        expect(ranks([...bidders].reverse())).toEqual(ranks(bidders));
      }),
    );
  });

  test('价格分与“投标报价得分”一致，总分是三项之和且名次不升', () => {
    fc.assert(
      fc.property(anyBidders, (bidders) => {
        const result = resultOf(rank(...bidders));
        const scores = new Map(
          resultOf(
            priceScore({ bids: bidders.map(({ bidder: name, price }) => ({ bidder: name, price })) }),
          ).scores.map((bid) => [bid.bidder, bid.score]),
        );
        const hundredths = (text: string) => BigInt(text.replace('.', ''));
        let before = 10_000n;
        for (const place of result.ranking) {
          expect(place.priceScore).toBe(scores.get(place.bidder));
          const total =
            hundredths(place.priceScore) + hundredths(place.technical) + hundredths(place.commercial);
          expect(hundredths(place.total)).toBe(total);
          expect(total <= before).toBe(true);
          before = total;
        }
        expect(result.winner).toBe(result.ranking[0]?.tied ? null : result.ranking[0]?.bidder);
      }),
    );
  });
});
