import { describe, expect, it } from 'vitest';
import { examples } from '../../src/calculators/examples.ts';
import { asksRate, compute, scenario, under } from '../../src/calculators/final-payment/draft.ts';
import { drawWaterfall } from '../../src/calculators/final-payment/picture.ts';
import type { FinalPaymentDraft } from '../../src/calculators/final-payment/state.ts';
import { announcement, changeOf, figures, gradeWords } from '../../src/calculators/final-payment/words.ts';
import { Decimal } from '../../src/rules/amount.ts';
import { finalPayment } from '../../src/rules/contract/final-payment.ts';
import { gradeOf } from '../../src/rules/contract/grade.ts';

const draft = (given: Partial<FinalPaymentDraft> = {}): FinalPaymentDraft => ({
  price: '8150万',
  notices: '0',
  score: '90',
  rate: '',
  reductions: [],
  readings: {},
  ...given,
});

const result = (given: Partial<FinalPaymentDraft> = {}) => {
  const { done } = compute(draft(given));
  if (!done) throw new Error('there is no result');
  return done.result;
};

describe('尾款：填写', () => {
  it('示例就是规则页的例子：五份整改告知单、考核良好，尾款 3145.225 万元', () => {
    expect(compute(examples['final-payment']).done?.result.finalPayment).toBe('31452250.00');
  });

  it.each([
    ['3', '0.00'],
    ['4份', '162125.00'],
    ['5', '324250.00'],
  ])('整改告知单 %s，扣 %s', (notices, deducted) => {
    expect(result({ notices }).deductions.notices).toBe(deducted);
  });

  it.each([
    ['90', '0.00'],
    ['89.99分', '648500.00'],
    ['80', '648500.00'],
    ['７９.９９', '1621250.00'],
    ['70', '1621250.00'],
    ['69.99', null],
  ])('考核分 %s，考核扣款 %s', (score, deducted) => {
    expect(result({ score }).deductions.assessment).toBe(deducted);
  });

  it('不到 70 分才问商定的比例；70 分以上填着的比例留着不用', () => {
    expect([asksRate(draft({ score: '69.99' })), asksRate(draft({ score: '70' }))]).toEqual([true, false]);
    expect(result({ score: '69.99', rate: '8%' }).deductions.assessment).toBe('2594000.00');
    const { done } = compute(draft({ score: '70', rate: '8' }));
    expect(done?.result.deductions.assessment).toBe('1621250.00');
    expect(done?.notices).toEqual([]);
  });

  it('没有填合同价或考核分时没有结果，也不算错误；别处填错的照样指出', () => {
    expect(compute(draft({ price: '' }))).toEqual({ done: null, problems: [], price: '' });
    expect(compute(draft({ score: ' ' }))).toMatchObject({ done: null, problems: [] });
    expect(compute(draft({ price: '', notices: '几份' })).problems.map(({ field }) => field)).toEqual([
      'final-payment-notices',
    ]);
  });

  it('每一格的错误都指到那一格', () => {
    const { done, problems } = compute(
      draft({
        price: '9000万',
        notices: '',
        score: '100.01',
        reductions: [
          { key: 0, text: '' },
          { key: 3, text: '1e3' },
        ],
      }),
    );
    expect(done).toBeNull();
    expect(problems.map(({ field, label }) => [field, label])).toEqual([
      ['final-payment-notices', '整改告知单份数'],
      ['final-payment-score', '考核分'],
      ['final-payment-reductions-3', '第 2 项核减'],
    ]);
    expect(compute(draft({ price: '8815.000001万' })).problems).toMatchObject([
      { field: 'final-payment-price', label: '合同价' },
    ]);
    expect(compute(draft({ score: '60', rate: '八' })).problems).toMatchObject([
      { field: 'final-payment-rate', label: '商定的扣除比例（%）' },
    ]);
  });

  it('核减各项相加', () => {
    const reductions = [
      { key: 0, text: '15万' },
      { key: 1, text: '8万' },
    ];
    expect(result({ reductions }).deductions.scope).toBe('230000.00');
  });

  it('比较方案时，写明各格所填；没有问到的比例不写', () => {
    const reductions = [{ key: 0, text: '15万' }];
    expect(scenario.inputs?.(draft({ reductions, score: '69', rate: '8' }))).toEqual([
      { name: '合同价', value: '81,500,000.00 元' },
      { name: '整改告知单份数', value: '0' },
      { name: '考核分', value: '69' },
      { name: '商定的扣除比例（%）', value: '8' },
      { name: '第 1 项核减', value: '150,000.00 元' },
    ]);
    expect(scenario.inputs?.(draft({ rate: '8' }))[3]).toEqual({ name: '商定的扣除比例（%）', value: '' });
  });
});

describe('尾款：说法', () => {
  const values = (given: Partial<FinalPaymentDraft>) =>
    figures(result(given)).map(({ name, value, note }) => [name, value, note]);

  it('写明尾款、扣款合计和预付款，何时支付', () => {
    expect(values({ notices: '4' })).toEqual([
      ['尾款', '32,262,875.00 元', '3,226.2875 万元；验收合格后 2 个月内支付'],
      ['扣款合计', '162,125.00 元', undefined],
      ['预付款', '49,075,000.00 元', '合同生效后 3 个月内支付'],
    ]);
  });

  it('没有商定比例时写待商议，不写成 0', () => {
    expect(values({ score: '60' }).slice(0, 2)).toEqual([
      ['尾款', '待商议', '商定扣除比例以后才能算出'],
      ['扣款合计', '待商议', undefined],
    ]);
    expect(announcement(result({ score: '60' }))).toBe('考核不达标，扣除比例待商议，尾款还算不出。');
    expect(announcement(result({ score: '85' }))).toBe('尾款 31,776,500.00 元，扣款合计 648,500.00 元。');
  });

  it('考核分旁边写明等级和扣除比例', () => {
    expect(['90', '89.99', '79.99', '69.99'].map((score) => gradeWords(gradeOf(new Decimal(score))))).toEqual(
      [
        '优秀，扣除合同剩余金额的 0.00%',
        '良好，扣除合同剩余金额的 2.00%',
        '合格，扣除合同剩余金额的 5.00%',
        '不达标，扣除比例另行商议',
      ],
    );
  });

  it('换一种口径，说出尾款改为多少；三份以内不变', () => {
    const change = (notices: string, alternative: string, score = '90') => {
      const given = draft({ notices, score });
      const then = under(given, { 'notices-beyond-three': alternative });
      return then && changeOf(result({ notices, score }), then);
    };
    expect(change('3', 'all-count')).toBeNull();
    expect(change('4', 'fifth-counts')).toBe('尾款改为 32,425,000.00 元');
    expect(change('4', 'all-count')).toBe('尾款改为 31,776,500.00 元');
    expect(change('4', 'fifth-counts', '60')).toBe('整改告知单扣款改为 0.00 元');
  });
});

describe('尾款：从合同价到尾款的图', () => {
  const draw = (input: Parameters<typeof finalPayment>[0]) => {
    const paid = finalPayment(input);
    if (!paid.ok) throw new Error(JSON.stringify(paid.errors));
    return drawWaterfall(input.contractPrice, paid.result);
  };
  const base = { contractPrice: '81500000.00', rectificationNotices: 5, assessmentScore: '85.00' };

  it('预付款和余款合起来是合同价的全长', () => {
    const [whole, prepaid, remaining] = draw(base).price;
    expect(whole).toMatchObject({ x: 0, width: 100 });
    expect(prepaid).toMatchObject({ x: 0, width: 60.21 });
    expect(remaining?.x).toBe(60.21);
    expect((prepaid?.width ?? 0) + (remaining?.width ?? 0)).toBe(100);
  });

  it('扣款从余款的右端依次减去，剩下的是尾款', () => {
    const [notices, assessment, scope, end] = draw(base).remaining;
    expect(notices).toEqual({
      name: '整改告知单扣款',
      amount: '324250.00',
      kind: 'deduction',
      x: 99,
      width: 1,
    });
    expect(assessment).toMatchObject({ x: 97, width: 2 });
    expect(scope).toMatchObject({ amount: '0.00', x: 97, width: 0 });
    expect(end).toEqual({ name: '尾款', amount: '31452250.00', kind: 'paid', x: 0, width: 97 });
  });

  it('待商议的没有长度', () => {
    const [, assessment, , end] = draw({ ...base, assessmentScore: '69.99' }).remaining;
    expect([assessment, end]).toMatchObject([
      { amount: null, width: 0 },
      { amount: null, width: 0 },
    ]);
  });

  it('扣款超过余款的，画到余款用完为止，尾款没有长度', () => {
    const rows = draw({ ...base, scopeReductions: ['50000000.00', '1.00'] }).remaining;
    expect(rows.map(({ x, width }) => [x, width])).toEqual([
      [99, 1],
      [97, 2],
      [0, 97],
      [0, 0],
    ]);
  });
});
