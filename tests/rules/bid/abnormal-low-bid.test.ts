import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abnormalLowBid } from '../../../src/rules/index.ts';
import { asBids, prices } from '../arbitraries.ts';
import { answered, errorsOf, noticesOf, resultOf, wouldChange } from '../support.ts';

const bids = (...list: string[]) => ({
  bids: list.map((price, index) => ({ bidder: `第${index}家`, price })),
});
const triggersOf = (evaluation: ReturnType<typeof abnormalLowBid>) =>
  resultOf(evaluation).bids.map((bid) => bid.triggers);

describe('c2-s5-6.1.10(3) 限价线', () => {
  test('报价等于最高限价45%时不触发审查，低一分触发', () => {
    expect(triggersOf(abnormalLowBid(bids('39667500.00', '39667499.99', '39667500.01')))).toEqual([
      [],
      ['ceiling'],
      [],
    ]);
    expect(resultOf(abnormalLowBid(bids('1.00'))).ceilingLine).toBe('39667500.00');
  });

  test('只触发第3项的，随投标提交的说明不必重复提交；还触发别项的须当场说明', () => {
    const written = (...list: string[]) =>
      resultOf(abnormalLowBid(bids(...list))).bids.map((bid) => bid.writtenStatementSuffices);
    expect(written('39667499.99', '50000000.00')).toEqual([true, false]);
    expect(written('30000000.00', '80000000.00', '80000000.00')).toEqual([false, false, false]);
    const flagged = abnormalLowBid({ ...bids('39667499.99', '50000000.00'), flaggedByCommittee: ['第0家'] });
    expect(triggersOf(flagged)).toEqual([['ceiling', 'committee'], []]);
    expect(resultOf(flagged).bids[0]?.writtenStatementSuffices).toBe(false);
    expect(answered(flagged).steps.at(-2)?.substituted).toBe(
      '39667499.99；低于限价线（第 3 项）、评标委员会认为过低（第 4 项）',
    );
  });

  test('有一家启动审查，就提示当场说明；没有一家启动，不提示', () => {
    expect(noticesOf(abnormalLowBid(bids('39667499.99', '50000000.00')))).toEqual(['explanation-required']);
    expect(noticesOf(abnormalLowBid(bids('39667500.00', '50000000.00')))).toEqual([]);
  });

  test('超过预算的报价不该在名单里，点名提示', () => {
    const over = answered(abnormalLowBid(bids('88150000.01', '88150000.00', '90000000.00')));
    expect(over.notices).toEqual([
      {
        code: 'over-budget',
        message: '第0家、第2家的报价超过预算，属无效投标，不应列入通过符合性审查的名单，请核对。',
        clause: 'c2-s5-6.1.5',
      },
    ]);
  });
});

describe('c2-s5-6.1.10(1) 平均值线', () => {
  test('报价等于平均值50%时不触发，低一分触发', () => {
    const equal = bids('40000000.00', '88000000.00', '88000000.00', '88000000.00', '96000000.00');
    expect(resultOf(abnormalLowBid(equal)).averageLine).toBe('40000000.00');
    expect(triggersOf(abnormalLowBid(equal))[0]).toEqual(['second-lowest']);
    const below = bids('39999999.99', '88000000.00', '88000000.00', '88000000.00', '96000000.01');
    expect(resultOf(abnormalLowBid(below)).averageLine).toBe('40000000.00');
    expect(triggersOf(abnormalLowBid(below))[0]).toEqual(['average', 'second-lowest']);
  });

  test('除不尽的平均值按精确值比较，不用四舍五入后的线', () => {
    // The average is 0.0333…, half of it 0.01666…; the line is shown as 0.0167.
    const evaluation = abnormalLowBid(bids('0.02', '0.04', '0.04'));
    expect(resultOf(evaluation).average).toBe('0.03');
    expect(resultOf(evaluation).averageLine).toBe('0.0167');
    expect(triggersOf(evaluation)[0]).toEqual(['ceiling']);
    expect(triggersOf(abnormalLowBid(bids('0.01', '0.01', '0.05')))[0]).toEqual(['average', 'ceiling']);
    expect(triggersOf(abnormalLowBid(bids('0.01', '0.01', '0.04')))[0]).toEqual(['ceiling']);
  });
});

describe('c2-s5-6.1.10(2) 次低价线', () => {
  test('报价等于次低报价50%时不触发，低一分触发', () => {
    expect(triggersOf(abnormalLowBid(bids('40000000.00', '80000000.00')))[0]).toEqual([]);
    expect(triggersOf(abnormalLowBid(bids('39999999.99', '80000000.00')))[0]).toEqual(['second-lowest']);
  });

  test('线有半分时显示三位小数', () => {
    expect(resultOf(abnormalLowBid(bids('40000000.00', '80000000.01'))).secondLowestLine).toBe(
      '40000000.005',
    );
    expect(triggersOf(abnormalLowBid(bids('40000000.00', '80000000.01')))[0]).toEqual(['second-lowest']);
    expect(triggersOf(abnormalLowBid(bids('40000000.01', '80000000.01')))[0]).toEqual([]);
  });

  test('只有一家时没有次低报价', () => {
    const evaluation = abnormalLowBid(bids('50000000.00'));
    expect(resultOf(evaluation)).toMatchObject({ secondLowest: null, secondLowestLine: null });
    expect(triggersOf(evaluation)).toEqual([[]]);
    expect(answered(evaluation).steps[2]).toEqual({
      label: '次低价线',
      formula: '次低报价 × 50%',
      value: '没有次低报价，本项不适用',
      clause: 'c2-s5-6.1.10-2',
    });
  });

  test('次低报价不依投标的先后', () => {
    expect(resultOf(abnormalLowBid(bids('9.00', '100.00', '80.00', '10.00'))).secondLowest).toBe('10.00');
  });
});

describe('口径 second-lowest', () => {
  const input = bids('40000000.00', '40000000.00', '85000000.00');
  const distinct = { readings: { 'second-lowest': 'second-distinct-price' } };

  test('并列最低时，按供应商排等于最低价；按价格排为第二个不同的报价', () => {
    expect(resultOf(abnormalLowBid(input)).secondLowest).toBe('40000000.00');
    expect(triggersOf(abnormalLowBid(input))).toEqual([[], [], []]);
    expect(resultOf(abnormalLowBid(input, distinct)).secondLowest).toBe('85000000.00');
    expect(triggersOf(abnormalLowBid(input, distinct))).toEqual([['second-lowest'], ['second-lowest'], []]);
    expect(wouldChange(abnormalLowBid(input), 'second-lowest')).toBe(true);
  });

  test('所有报价相同时，按价格排没有次低报价', () => {
    expect(resultOf(abnormalLowBid(bids('5.00', '5.00'), distinct)).secondLowest).toBe(null);
  });

  test('没有并列时两种口径一样', () => {
    expect(wouldChange(abnormalLowBid(bids('1.00', '2.00', '3.00')), 'second-lowest')).toBe(false);
  });
});

describe('口径 average-scope', () => {
  const without = { readings: { 'average-scope': 'without-the-bid-itself' } };

  test('不含自己时平均值更高：等于其余平均值50%不触发，低一分触发', () => {
    expect(triggersOf(abnormalLowBid(bids('40000000.00', '80000000.00', '80000000.00'), without))[0]).toEqual(
      [],
    );
    const below = bids('39999999.99', '80000000.00', '80000000.00');
    expect(triggersOf(abnormalLowBid(below, without))[0]).toEqual(['average', 'second-lowest']);
    expect(triggersOf(abnormalLowBid(below))[0]).toEqual(['second-lowest']);
    expect(wouldChange(abnormalLowBid(below), 'average-scope')).toBe(true);
    expect(wouldChange(abnormalLowBid(bids('5.00', '5.00')), 'average-scope')).toBe(false);
  });

  test('只有一家时没有其余报价，不触发', () => {
    expect(triggersOf(abnormalLowBid(bids('50000000.00'), without))).toEqual([[]]);
  });
});

describe('c2-s5-6.1.10(4) 评标委员会认为过低', () => {
  test('列出的投标人启动审查，须当场说明', () => {
    const evaluation = abnormalLowBid({
      ...bids('80000000.00', '80000000.00'),
      flaggedByCommittee: ['第1家'],
    });
    expect(resultOf(evaluation).bids[1]).toEqual({
      bidder: '第1家',
      price: '80000000.00',
      triggers: ['committee'],
      reviewRequired: true,
      writtenStatementSuffices: false,
    });
    expect(resultOf(evaluation).bids[0]?.reviewRequired).toBe(false);
  });

  test('名单里没有的投标人报错', () => {
    expect(errorsOf(abnormalLowBid({ ...bids('1.00'), flaggedByCommittee: ['第0家', '第9家'] }))).toEqual([
      'flaggedByCommittee.1 unknown-name',
    ]);
  });
});

describe('提示与步骤', () => {
  test('启动审查时提示说明的时间和后果，不启动时不提示', () => {
    expect(answered(abnormalLowBid(bids('39667499.99'))).notices).toEqual([
      {
        code: 'explanation-required',
        message:
          '应当要求供应商当场说明报价并提供成本测算等书面材料，时间一般不少于 30 分钟；不能说明或不能证明合理性的，作为无效投标处理。',
        clause: 'c2-s5-6.1.10-note',
      },
    ]);
    expect(noticesOf(abnormalLowBid(bids('39667500.00')))).toEqual([]);
  });

  test('名单里有超过预算的报价时请使用者核对；等于预算的不提示', () => {
    expect(answered(abnormalLowBid(bids('88150000.01', '88150000.00'))).notices).toEqual([
      {
        code: 'over-budget',
        message: '第0家的报价超过预算，属无效投标，不应列入通过符合性审查的名单，请核对。',
        clause: 'c2-s5-6.1.5',
      },
    ]);
    expect(noticesOf(abnormalLowBid(bids('88150000.00')))).toEqual([]);
  });

  test('步骤依次为平均报价、三条线和每一家', () => {
    expect(answered(abnormalLowBid(bids('30000000.00', '80000000.00', '85000000.01'))).steps).toEqual([
      {
        label: '平均报价',
        formula: '通过符合性审查的全部报价之和 ÷ 家数（显示四舍五入到分，比较用精确值）',
        substituted: '195000000.01 ÷ 3 = 65000000.003333…',
        value: '65000000.00',
        clause: 'c2-s5-6.1.10-1',
      },
      {
        label: '平均值线',
        formula: '平均报价 × 50%',
        substituted: '65000000.003333… × 50%',
        value: '32500000.0017',
        clause: 'c2-s5-6.1.10-1',
      },
      {
        label: '次低价线',
        formula: '次低报价 × 50%',
        substituted: '80000000.00 × 50%',
        value: '40000000.00',
        clause: 'c2-s5-6.1.10-2',
      },
      {
        label: '限价线',
        formula: '最高限价 × 45%（最高限价按采购预算计）',
        substituted: '88150000.00 × 45%',
        value: '39667500.00',
        clause: 'c2-s5-6.1.10-3',
      },
      {
        label: '第0家：是否启动审查',
        formula: '报价 ＜ 任一条线，或评标委员会认为过低',
        substituted: '30000000.00；低于平均值线（第 1 项）、低于次低价线（第 2 项）、低于限价线（第 3 项）',
        value: '启动',
        clause: 'c2-s5-6.1.10',
      },
      {
        label: '第1家：是否启动审查',
        formula: '报价 ＜ 任一条线，或评标委员会认为过低',
        substituted: '80000000.00；不低于任何一条线',
        value: '不启动',
        clause: 'c2-s5-6.1.10',
      },
      {
        label: '第2家：是否启动审查',
        formula: '报价 ＜ 任一条线，或评标委员会认为过低',
        substituted: '85000000.01；不低于任何一条线',
        value: '不启动',
        clause: 'c2-s5-6.1.10',
      },
    ]);
  });
});

test('同名的投标人报重复', () => {
  const same = { bidder: '甲', price: '1.00' };
  expect(errorsOf(abnormalLowBid({ bids: [same, same] }))).toEqual(['bids.1.bidder duplicate-bidder']);
});

describe('性质', () => {
  test('第 1 项与按整数分计算的比较一致', () => {
    fc.assert(
      fc.property(prices(1, 9), (fens) => {
        const total = fens.reduce((sum, fen) => sum + BigInt(fen), 0n);
        const expected = fens.map((fen) => 2n * BigInt(fen) * BigInt(fens.length) < total);
        const actual = triggersOf(abnormalLowBid({ bids: asBids(fens) })).map((list) =>
          list.includes('average'),
        );
        expect(actual).toEqual(expected);
      }),
    );
  });

  test('提高自己的报价不会多触发任何一项', () => {
    fc.assert(
      fc.property(prices(2, 6), fc.integer({ min: 1, max: 1_000_000_000 }), (fens, rise) => {
        const own = (fen: number) =>
          triggersOf(abnormalLowBid({ bids: asBids([fen, ...fens.slice(1)]) }))[0]!;
        const before = own(fens[0]!);
        for (const trigger of own(fens[0]! + rise)) expect(before).toContain(trigger);
      }),
    );
  });

  test('投标的先后顺序不影响各条线', () => {
    fc.assert(
      fc.property(prices(1, 9), (fens) => {
        const { bids: _, ...lines } = resultOf(abnormalLowBid({ bids: asBids(fens) }));
        const { bids: __, ...reversed } = resultOf(abnormalLowBid({ bids: asBids([...fens].reverse()) }));
        expect(reversed).toEqual(lines);
      }),
    );
  });
});
