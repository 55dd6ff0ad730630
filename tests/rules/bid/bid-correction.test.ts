import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bidCorrection } from '../../../src/rules/index.ts';
import { affordableFen, yuan } from '../arbitraries.ts';
import { answered, errorsOf, noticesOf, resultOf, wouldChange } from '../support.ts';

type Input = Parameters<typeof bidCorrection>[0];
type Line = NonNullable<Input['detail']>['lines'][number];

const line = (quantity: string, unitPrice: string, amount: string, unitPriceMisplaced?: boolean): Line => ({
  quantity,
  unitPrice,
  amount,
  ...(unitPriceMisplaced !== undefined && { unitPriceMisplaced }),
});
const bid = (amount: string, lines: Line[], total?: string): Input => ({
  opening: { amount },
  detail: { lines, ...(total !== undefined && { total }) },
});
const correctionsOf = (input: Input, readings: Record<string, string> = {}) =>
  resultOf(bidCorrection(input, { readings })).corrections.map(({ order, what, before, after }) => [
    order,
    what,
    before,
    after,
  ]);
const prevail = { 'detail-sum-over-opening': 'unit-prices-prevail' };

test('没有出入时不修正，不须接受', () => {
  const evaluation = bidCorrection({
    opening: { amount: '1100.00', capital: '壹仟壹佰元整' },
    elsewhere: ['1100'],
    detail: {
      lines: [line('10', '50.00', '500.00'), line('3', '200.00', '600.00', false)],
      total: '1100.00',
    },
  });
  expect(resultOf(evaluation)).toEqual({
    price: '1100.00',
    corrections: [],
    detail: {
      lines: [
        { quantity: '10', unitPrice: '50.00', amount: '500.00' },
        { quantity: '3', unitPrice: '200.00', amount: '600.00' },
      ],
      total: '1100.00',
    },
    mustBeAccepted: false,
  });
  expect(noticesOf(evaluation)).toEqual([]);
  expect(answered(evaluation).steps).toEqual([
    { label: '评标用的投标总报价', formula: '以开标一览表为准', value: '1100.00', clause: 'c2-s3-4.2' },
  ]);
  expect(resultOf(bidCorrection({ opening: { amount: '5' } }))).toEqual({
    price: '5.00',
    corrections: [],
    detail: null,
    mustBeAccepted: false,
  });
});

describe('c2-s5-5.4(1) 以开标一览表为准', () => {
  test('其他处不同的逐处修正，相同的不修正', () => {
    const input = { opening: { amount: '100.00' }, elsewhere: ['100.00', '99.99', '100.01'] };
    expect(correctionsOf(input)).toEqual([
      [1, '投标文件其他处的总报价（第 2 处）', '99.99', '100.00'],
      [1, '投标文件其他处的总报价（第 3 处）', '100.01', '100.00'],
    ]);
    expect(resultOf(bidCorrection(input))).toMatchObject({ price: '100.00', mustBeAccepted: true });
    expect(answered(bidCorrection(input)).steps[0]).toEqual({
      label: '（1）投标文件其他处的总报价（第 2 处）',
      substituted: '99.99 → 100.00',
      value: '100.00',
      clause: 'c2-s5-5.4-1',
    });
  });

  test('c2-s3-4.2 明细表合计不同，不作无效处理，评标时按开标一览表', () => {
    const evaluation = bidCorrection(bid('100.00', [line('1', '90.00', '90.00')], '90.00'));
    expect(resultOf(evaluation)).toEqual({
      price: '100.00',
      corrections: [
        {
          order: 1,
          clause: 'c2-s5-5.4-1',
          what: '明细表合计费用（评标时按开标一览表）',
          before: '90.00',
          after: '100.00',
        },
      ],
      detail: { lines: [{ quantity: '1', unitPrice: '90.00', amount: '90.00' }], total: '90.00' },
      mustBeAccepted: true,
    });
    expect(answered(evaluation).notices).toEqual([
      {
        code: 'detail-differs',
        message: '按单价汇总为 90.00，与开标一览表的 100.00 不同；不作无效投标处理，评标时按开标一览表。',
        clause: 'c2-s3-4.2',
      },
    ]);
  });
});

describe('c2-s5-5.4(2) 以大写金额为准', () => {
  test('大写不同时修正小写，须接受', () => {
    const input = { opening: { amount: '90.00', capital: '壹佰元整' } };
    expect(correctionsOf(input)).toEqual([[2, '开标一览表的小写金额', '90.00', '100.00']]);
    expect(resultOf(bidCorrection(input))).toMatchObject({ price: '100.00', mustBeAccepted: true });
  });

  test('几处错误按规定的顺序修正：先其他处，再大小写', () => {
    expect(
      correctionsOf({ opening: { amount: '90.00', capital: '壹佰元整' }, elsewhere: ['95.00'] }),
    ).toEqual([
      [1, '投标文件其他处的总报价（第 1 处）', '95.00', '90.00'],
      [2, '开标一览表的小写金额', '90.00', '100.00'],
    ]);
  });
});

describe('c2-s5-5.4(3) 单价小数点明显错位', () => {
  test('行金额没有错：单价 = 金额 ÷ 数量，金额和总价不动', () => {
    expect(correctionsOf(bid('600.00', [line('3', '2000.00', '600.00', true)], '600.00'))).toEqual([
      [3, '明细表第 1 行单价', '2000.00', '200.00'],
    ]);
  });

  test('除不尽的单价四舍五入到分，行金额仍不动', () => {
    const result = resultOf(bidCorrection(bid('100.00', [line('3', '333.30', '100.00', true)])));
    expect(result.detail).toEqual({
      lines: [{ quantity: '3', unitPrice: '33.33', amount: '100.00' }],
      total: '100.00',
    });
    expect(result.mustBeAccepted).toBe(false);
  });

  test('行金额也跟着错位：由开标一览表总价减去其他行得出', () => {
    expect(
      correctionsOf(bid('700.00', [line('1', '100.00', '100.00'), line('3', '2000.00', '6000.00', true)])),
    ).toEqual([
      [3, '明细表第 2 行单价', '2000.00', '200.00'],
      [3, '明细表第 2 行金额', '6000.00', '600.00'],
    ]);
  });

  test('按大写修正后的总价推算', () => {
    const input: Input = {
      opening: { amount: '1', capital: '陆佰元整' },
      detail: { lines: [line('3', '2000.00', '6000.00', true)] },
    };
    expect(resultOf(bidCorrection(input)).detail?.lines[0]).toEqual({
      quantity: '3',
      unitPrice: '200.00',
      amount: '600.00',
    });
  });

  test('两行都跟着错位，或总价没有余额时，推不出来，提示澄清', () => {
    const two = bidCorrection(
      bid('700.00', [line('1', '10.00', '10.00', true), line('3', '2000.00', '6000.00', true)]),
    );
    expect(resultOf(two).corrections).toEqual([]);
    expect(answered(two).notices.at(-1)).toEqual({
      code: 'slip-not-resolved',
      message: '明细表第 1、2 行的单价有错位，但行金额和总价不能说明应是多少，请要求投标人澄清。',
      clause: 'c2-s5-4.1',
    });
    const none = (amount: string) =>
      noticesOf(
        bidCorrection(bid(amount, [line('1', '100.00', '100.00'), line('3', '20.00', '60.00', true)])),
      );
    expect(none('100.00')).toContain('slip-not-resolved');
    expect(none('100.03')).not.toContain('slip-not-resolved');
  });
});

describe('c2-s5-5.4(4) 以单价金额计算结果为准', () => {
  test('行金额 = 数量 × 单价，四舍五入到分；明细表内的合计随之修正', () => {
    expect(
      correctionsOf(
        bid(
          '1.00',
          [line('0.5', '0.01', '0.02'), line('0.4', '0.01', '0.00'), line('1', '1.00', '1.01')],
          '1.03',
        ),
      ),
    ).toEqual([
      [1, '明细表合计费用（评标时按开标一览表）', '1.03', '1.00'],
      [4, '明细表第 1 行金额', '0.02', '0.01'],
      [4, '明细表第 3 行金额', '1.01', '1.00'],
      [4, '明细表内的合计', '1.03', '1.01'],
    ]);
  });

  test('数量和单价都写到最长，乘积仍精确到分', () => {
    const line = { quantity: '123456789.1234', unitPrice: '987654321098.76', amount: '1.00' };
    const { detail } = resultOf(bidCorrection({ opening: { amount: '1.00' }, detail: { lines: [line] } }));
    expect(detail?.lines[0]?.amount).toBe('121932631246704404705.23');
  });

  test('没有填合计的，只修正各行', () => {
    const result = resultOf(bidCorrection(bid('10.00', [line('2', '5.00', '11.00')])));
    expect(result.corrections).toHaveLength(1);
    expect(result).toMatchObject({ price: '10.00', detail: { total: '10.00' }, mustBeAccepted: false });
  });

  test('四种错误按 1、2、3、4 的顺序列出', () => {
    const orders = resultOf(
      bidCorrection({
        opening: { amount: '600.00', capital: '柒佰元整' },
        elsewhere: ['1.00'],
        detail: {
          lines: [line('1', '100.00', '99.00'), line('3', '2000.00', '600.00', true)],
          total: '699.00',
        },
      }),
    ).corrections.map((correction) => correction.order);
    expect(orders).toEqual([1, 1, 2, 3, 4, 4]);
  });
});

describe('口径 detail-sum-over-opening', () => {
  const input = bid('100.00', [line('1', '90.00', '90.00')], '90.00');

  test('以单价汇总为准时改变投标总报价', () => {
    const evaluation = bidCorrection(input, { readings: prevail });
    expect(resultOf(evaluation)).toMatchObject({ price: '90.00', mustBeAccepted: true });
    expect(resultOf(evaluation).corrections.at(-1)).toEqual({
      order: 4,
      clause: 'c2-s5-5.4-4',
      what: '投标总报价',
      before: '100.00',
      after: '90.00',
    });
    expect(answered(evaluation).steps.at(-1)).toEqual({
      label: '评标用的投标总报价',
      formula: '以单价汇总结果为准（所选口径）',
      value: '90.00',
      clause: 'c2-s5-5.4-4',
    });
    expect(noticesOf(evaluation)).toEqual([]);
  });

  test('两者相同或没有明细表时不改变结果', () => {
    expect(wouldChange(bidCorrection(input), 'detail-sum-over-opening')).toBe(true);
    expect(
      wouldChange(bidCorrection(bid('90.00', [line('1', '90.00', '90.00')])), 'detail-sum-over-opening'),
    ).toBe(false);
    const none = bidCorrection({ opening: { amount: '5.00' } }, { readings: prevail });
    expect(answered(none).steps.at(-1)?.formula).toBe('以开标一览表为准');
  });
});

describe('c2-s5-6.1.5 预算', () => {
  const corrected = (amount: string, capital: string) =>
    answered(bidCorrection({ opening: { amount, capital } })).notices;

  test('修正后等于预算不提示，超过一分提示无效', () => {
    expect(corrected('88150000.00', '捌仟捌佰壹拾伍万元整')).toEqual([]);
    expect(corrected('88150000.00', '捌仟捌佰壹拾伍万元零壹分')).toEqual([
      {
        code: 'over-budget',
        message: '评标用的投标总报价 88150000.01 超过预算 88150000.00，投标无效。',
        clause: 'c2-s5-6.1.5',
      },
    ]);
  });

  test('修正前超过、修正后不超过的，说明按修正后判断', () => {
    expect(corrected('88150000.01', '捌仟捌佰壹拾伍万元整')).toEqual([
      {
        code: 'within-budget-after-correction',
        message: '修正前 88150000.01 超过预算，修正后 88150000.00 不超过；按修正后的价格判断。',
        clause: 'c2-s5-5.5',
      },
    ]);
  });
});

test('错误指出是哪一行的哪一项', () => {
  expect(errorsOf(bidCorrection({ opening: { amount: '0.00' } }))).toEqual(['opening.amount not-positive']);
  expect(errorsOf(bidCorrection({ opening: { amount: '1.00', capital: '壹' } }))).toEqual([
    'opening.capital not-capital',
  ]);
  expect(errorsOf(bidCorrection({ opening: { amount: '1.00', capital: '零元整' } }))).toEqual([
    'opening.capital not-positive',
  ]);
  expect(errorsOf(bidCorrection(bid('1.00', [line('0', '1', 'x')], '-1')))).toEqual([
    'detail.lines.0.quantity not-positive',
    'detail.lines.0.amount not-money',
    'detail.total not-money',
  ]);
  expect(errorsOf(bidCorrection(bid('1.00', [])))).toEqual(['detail.lines too-few']);
  expect(
    errorsOf(
      bidCorrection({ opening: { amount: '1.00' }, elsewhere: Array.from({ length: 101 }, () => '1') }),
    ),
  ).toEqual(['elsewhere too-many']);
  expect(
    errorsOf(
      bidCorrection(
        bid(
          '1.00',
          Array.from({ length: 10_001 }, () => line('1', '1', '1')),
        ),
      ),
    ),
  ).toEqual(['detail.lines too-many']);
});

describe('性质', () => {
  const anyLine = fc
    .tuple(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 0, max: 9_000_000 }),
    )
    .map(([quantity, unit, amount]) => line(String(quantity), yuan(unit), yuan(amount)));

  test('修正过的投标再修正一次，没有可改的', () => {
    fc.assert(
      fc.property(affordableFen, fc.array(anyLine, { minLength: 1, maxLength: 5 }), (fen, lines) => {
        const once = resultOf(bidCorrection(bid(yuan(fen), lines, '1.00')));
        const again = correctionsOf({
          opening: { amount: once.price },
          detail: { lines: once.detail!.lines },
        });
        expect(again).toEqual([]);
      }),
    );
  });

  test('默认口径下，投标总报价只由开标一览表决定', () => {
    fc.assert(
      fc.property(affordableFen, fc.array(anyLine, { minLength: 1, maxLength: 5 }), (fen, lines) => {
        expect(resultOf(bidCorrection(bid(yuan(fen), lines))).price).toBe(yuan(fen));
      }),
    );
  });
});
