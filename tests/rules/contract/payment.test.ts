import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payment } from '../../../src/rules/index.ts';
import { affordableFen, yuan } from '../arbitraries.ts';
import { answered, errorsOf, resultOf } from '../support.ts';

const pay = (contractPrice: string) => payment({ contractPrice });

describe('c3-5.2 预付款', () => {
  test('不低于8150万元：正好 8150 万元付固定的 4907.5 万元', () => {
    expect(resultOf(pay('81500000.00'))).toEqual({
      prepayment: '49075000.00',
      basis: 'fixed',
      remaining: '32425000.00',
      prepaymentShare: '60.21',
    });
  });

  test('低于8150万元一分：付 60%，四舍五入到分', () => {
    expect(resultOf(pay('81499999.99'))).toEqual({
      prepayment: '48899999.99',
      basis: 'percentage',
      remaining: '32600000.00',
      prepaymentShare: '60.00',
    });
  });

  test('高于8150万元一分：仍是固定金额', () => {
    expect(resultOf(pay('81500000.01'))).toMatchObject({
      prepayment: '49075000.00',
      remaining: '32425000.01',
    });
  });

  test('60% 有半分以下的舍去，以上的进位', () => {
    expect(resultOf(pay('0.01'))).toMatchObject({ prepayment: '0.01', remaining: '0.00' });
    expect(resultOf(pay('0.02'))).toMatchObject({ prepayment: '0.01', remaining: '0.01' });
    expect(resultOf(pay('0.04'))).toMatchObject({ prepayment: '0.02', remaining: '0.02' });
  });

  test('步骤写出比例、取舍和剩余金额', () => {
    expect(answered(pay('48900000.01')).steps).toEqual([
      {
        label: '预付款',
        formula: '合同金额 × 60%，到分（文件未规定，按四舍五入）',
        substituted: '48900000.01 × 60% = 29340000.006',
        value: '29340000.01',
        clause: 'c3-5.2.2',
      },
      {
        label: '合同剩余金额',
        formula: '合同金额 − 预付款',
        substituted: '48900000.01 − 29340000.01',
        value: '19560000.00',
        clause: 'c3-5.4',
      },
      {
        label: '预付款占合同金额',
        formula: '预付款 ÷ 合同金额，显示到 0.01%（四舍五入）',
        substituted: '29340000.01 ÷ 48900000.01 = 60.000000…%',
        value: '60.00%',
        clause: 'c3-5.2',
      },
    ]);
    expect(answered(pay('88150000.00')).steps[0]).toEqual({
      label: '预付款',
      formula: '中标价格 ≥ 8150 万元时为固定金额',
      substituted: '88150000.00 ≥ 81500000.00',
      value: '49075000.00',
      clause: 'c3-5.2.1',
    });
  });
});

test('等于预算可以，超过一分报错，零和空都报错', () => {
  expect(errorsOf(pay('88150000.00'))).toEqual([]);
  expect(errorsOf(pay('88150000.01'))).toEqual(['contractPrice over-budget']);
  expect(errorsOf(pay('0.00'))).toEqual(['contractPrice not-positive']);
  expect(errorsOf(pay(''))).toEqual(['contractPrice not-money']);
  expect(answered(pay('1.00')).readings).toEqual([]);
});

describe('性质', () => {
  const fen = (text: string) => BigInt(text.replace('.', ''));

  test('预付款加剩余金额等于合同金额，一分不差', () => {
    fc.assert(
      fc.property(affordableFen, (price) => {
        const { prepayment, remaining } = resultOf(pay(yuan(price)));
        expect(fen(prepayment) + fen(remaining)).toBe(BigInt(price));
      }),
    );
  });

  test('合同金额越高，预付款不会越少', () => {
    fc.assert(
      fc.property(affordableFen, affordableFen, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(fen(resultOf(pay(yuan(high))).prepayment)).toBeGreaterThanOrEqual(
          fen(resultOf(pay(yuan(low))).prepayment),
        );
      }),
    );
  });
});
