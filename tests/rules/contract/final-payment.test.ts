import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finalPayment } from '../../../src/rules/index.ts';
import { affordableFen, yuan } from '../arbitraries.ts';
import { answered, errorsOf, noticesOf, resultOf, wouldChange } from '../support.ts';

type Input = Parameters<typeof finalPayment>[0];

const BASE: Input = { contractPrice: '80000000.00', rectificationNotices: 0, assessmentScore: '95.00' };
const pay = (more: Partial<Input> = {}, readings: Record<string, string> = {}) =>
  finalPayment({ ...BASE, ...more }, { readings });
const notices = (n: number, readings: Record<string, string> = {}) =>
  resultOf(pay({ rectificationNotices: n }, readings)).deductions.notices;
const assessed = (assessmentScore: string, more: Partial<Input> = {}) =>
  resultOf(pay({ assessmentScore, ...more })).deductions.assessment;

test('没有扣款时，尾款等于合同剩余金额', () => {
  expect(resultOf(pay())).toEqual({
    prepayment: '48000000.00',
    remaining: '32000000.00',
    deductions: { notices: '0.00', assessment: '0.00', scope: '0.00', total: '0.00' },
    finalPayment: '32000000.00',
  });
});

describe('c3-a1-1 整改告知单', () => {
  test('累计超过 3 份：3 份不扣，第 4 份起每份 0.5%', () => {
    expect([0, 3, 4, 5].map((n) => notices(n))).toEqual(['0.00', '0.00', '160000.00', '320000.00']);
  });
  test('口径 notices-beyond-three', () => {
    const fifth = { 'notices-beyond-three': 'fifth-counts' };
    const all = { 'notices-beyond-three': 'all-count' };
    expect([0, 3, 4, 5, 6].map((n) => notices(n, fifth))).toEqual([
      '0.00',
      '0.00',
      '0.00',
      '160000.00',
      '320000.00',
    ]);
    expect([0, 3, 4, 5].map((n) => notices(n, all))).toEqual(['0.00', '0.00', '640000.00', '800000.00']);
    expect(wouldChange(pay({ rectificationNotices: 3 }), 'notices-beyond-three')).toBe(false);
    expect(wouldChange(pay({ rectificationNotices: 4 }), 'notices-beyond-three')).toBe(true);
  });
  test('扣款四舍五入到分', () => {
    // remaining 32600000.00; 0.5 % is 163000.00
    expect(resultOf(pay({ contractPrice: '81499999.99', rectificationNotices: 4 })).deductions.notices).toBe(
      '163000.00',
    );
    // remaining 40.01; 0.5 % is 0.20005
    expect(resultOf(pay({ contractPrice: '100.02', rectificationNotices: 4 })).deductions.notices).toBe(
      '0.20',
    );
    // remaining 41.00; 0.5 % is 0.205
    expect(resultOf(pay({ contractPrice: '102.50', rectificationNotices: 4 })).deductions.notices).toBe(
      '0.21',
    );
  });
});

describe('c3-a1-2 综合考核', () => {
  test('90、80、70 分都属较高的一档', () => {
    expect(['100', '90', '89.99', '80', '79.99', '70'].map((score) => assessed(score))).toEqual([
      '0.00',
      '0.00',
      '640000.00',
      '640000.00',
      '1600000.00',
      '1600000.00',
    ]);
  });
  test('70 分以下没有商定比例时不给出数字', () => {
    const evaluation = pay({ assessmentScore: '69.99', rectificationNotices: 4, scopeReductions: ['1.00'] });
    expect(resultOf(evaluation)).toEqual({
      prepayment: '48000000.00',
      remaining: '32000000.00',
      deductions: { notices: '160000.00', assessment: null, scope: '1.00', total: null },
      finalPayment: null,
    });
    expect(answered(evaluation).notices).toEqual([
      {
        code: 'to-be-negotiated',
        message: '考核分在 70 分以下，扣除比例另行商议；商定后请填写商定的比例。',
        clause: 'c3-a1-2.4',
      },
    ]);
    expect(answered(evaluation).steps.slice(3)).toEqual([
      {
        label: '综合考核扣款（不达标）',
        formula: '合同剩余金额 × 扣除比例，到分（文件未规定，按四舍五入）',
        substituted: '69.99 分，扣除比例另行商议',
        value: '待商议',
        clause: 'c3-a1-2.4',
      },
      {
        label: '服务内容变更扣款',
        formula: '变更后评估费用低于原服务费用的部分之和',
        substituted: '1.00',
        value: '1.00',
        clause: 'c3-a1-3',
      },
      {
        label: '扣款合计',
        formula: '整改告知单 + 综合考核 + 服务内容变更',
        value: '待商议',
        clause: 'c3-a1',
      },
      {
        label: '尾款',
        formula: '合同剩余金额 − 扣款，不低于 0（文件没有写倒付）',
        value: '待商议',
        clause: 'c3-5.4',
      },
    ]);
  });
  test('70 分以下按商定的比例，0 也算商定；70 分起商定的比例不采用', () => {
    expect(assessed('69.99', { negotiatedRate: '8.00' })).toBe('2560000.00');
    expect(assessed('0', { negotiatedRate: '0' })).toBe('0.00');
    expect(noticesOf(pay({ assessmentScore: '69.99', negotiatedRate: '8' }))).toEqual([]);
    expect(assessed('70', { negotiatedRate: '8' })).toBe('1600000.00');
    expect(answered(pay({ assessmentScore: '90', negotiatedRate: '8' })).notices).toEqual([
      {
        code: 'negotiated-rate-unused',
        message: '考核分不低于 70 分，扣除比例由考核办法规定，没有采用填写的商定比例。',
        clause: 'c3-a1-2.1',
      },
    ]);
  });
});

describe('c3-5.4 尾款', () => {
  test('三项扣款相加；步骤写出每一项', () => {
    const evaluation = pay({
      contractPrice: '81500000.00',
      rectificationNotices: 5,
      assessmentScore: '85',
      scopeReductions: ['100.10', '200.20'],
    });
    expect(resultOf(evaluation)).toEqual({
      prepayment: '49075000.00',
      remaining: '32425000.00',
      deductions: { notices: '324250.00', assessment: '648500.00', scope: '300.30', total: '973050.30' },
      finalPayment: '31451949.70',
    });
    expect(answered(evaluation).steps.slice(2)).toEqual([
      {
        label: '整改告知单扣款',
        formula: '合同剩余金额 × 0.5% × 计扣份数，到分（文件未规定，按四舍五入）',
        substituted: '32425000.00 × 0.5% × 2（共 5 份）= 324250',
        value: '324250.00',
        clause: 'c3-a1-1',
      },
      {
        label: '综合考核扣款（良好）',
        formula: '合同剩余金额 × 扣除比例，到分（文件未规定，按四舍五入）',
        substituted: '32425000.00 × 2.00% = 648500',
        value: '648500.00',
        clause: 'c3-a1-2.2',
      },
      {
        label: '服务内容变更扣款',
        formula: '变更后评估费用低于原服务费用的部分之和',
        substituted: '100.10 + 200.20',
        value: '300.30',
        clause: 'c3-a1-3',
      },
      {
        label: '扣款合计',
        formula: '整改告知单 + 综合考核 + 服务内容变更',
        substituted: '324250.00 + 648500.00 + 300.30',
        value: '973050.30',
        clause: 'c3-a1',
      },
      {
        label: '尾款',
        formula: '合同剩余金额 − 扣款，不低于 0（文件没有写倒付）',
        substituted: '32425000.00 − 973050.30',
        value: '31451949.70',
        clause: 'c3-5.4',
      },
    ]);
    expect(answered(pay()).steps[4]?.substituted).toBe('没有变更');
    expect(answered(pay()).steps[0]?.clause).toBe('c3-5.2.2');
  });

  test('扣款正好等于剩余金额时尾款为 0 不提示，多一分提示', () => {
    const exact = pay({ scopeReductions: ['32000000.00'] });
    expect(resultOf(exact).finalPayment).toBe('0.00');
    expect(noticesOf(exact)).toEqual([]);
    const over = pay({ scopeReductions: ['32000000.01'] });
    expect(resultOf(over)).toMatchObject({ deductions: { total: '32000000.01' }, finalPayment: '0.00' });
    expect(answered(over).notices).toEqual([
      {
        code: 'deductions-exceed-remaining',
        message: '扣款合计 32000000.01 超过合同剩余金额 32000000.00，尾款为 0；文件没有写超过部分怎样处理。',
        clause: 'c3-5.4',
      },
    ]);
  });

  test('203 份整改告知单扣完剩余金额', () => {
    expect(resultOf(pay({ rectificationNotices: 203 })).finalPayment).toBe('0.00');
    expect(noticesOf(pay({ rectificationNotices: 203 }))).toEqual([]);
    expect(noticesOf(pay({ rectificationNotices: 204 }))).toEqual(['deductions-exceed-remaining']);
  });
});

test('错误指出是哪一项', () => {
  expect(errorsOf(pay({ contractPrice: '88150000.01' }))).toEqual(['contractPrice over-budget']);
  expect(errorsOf(pay({ contractPrice: '88150000.00' }))).toEqual([]);
  expect(
    errorsOf(pay({ assessmentScore: '100.01', negotiatedRate: '101', rectificationNotices: 1.5 })),
  ).toEqual([
    'rectificationNotices not-a-count',
    'assessmentScore out-of-range',
    'negotiatedRate out-of-range',
  ]);
  expect(errorsOf(pay({ scopeReductions: ['1', '-1'] }))).toEqual(['scopeReductions.1 not-money']);
  expect(errorsOf(pay({ scopeReductions: Array.from({ length: 1001 }, () => '1') }))).toEqual([
    'scopeReductions too-many',
  ]);
});

test('尾款加扣款等于剩余金额，除非扣款更多；多一份告知单不会多付', () => {
  const fen = (text: string) => BigInt(text.replace('.', ''));
  fc.assert(
    fc.property(
      affordableFen,
      fc.nat({ max: 250 }),
      fc.integer({ min: 7000, max: 10_000 }),
      (price, n, mark) => {
        const result = (rectificationNotices: number) =>
          resultOf(
            finalPayment({ contractPrice: yuan(price), rectificationNotices, assessmentScore: yuan(mark) }),
          );
        const { remaining, deductions, finalPayment: payable } = result(n);
        const left = fen(remaining) - fen(deductions.total!);
        expect(fen(payable!)).toBe(left > 0n ? left : 0n);
        expect(fen(result(n + 1).finalPayment!) <= fen(payable!)).toBe(true);
      },
    ),
  );
});
