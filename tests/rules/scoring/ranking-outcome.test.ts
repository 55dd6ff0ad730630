import { describe, expect, test } from 'vitest';
import { ranking } from '../../../src/rules/index.ts';
import { answered, noticesOf, resultOf, wouldChange } from '../support.ts';
import { type Bidder, bidder, placesOf, rank } from './ranked-bids.ts';

describe('c2-s6-1.2 中标候选人', () => {
  test('前三名；并列第三名的都是，第四名不是', () => {
    const list = ['70.00', '69.00', '68.00', '68.00', '67.00'].map((technical, index) =>
      bidder(`第${index}家`, { technical }),
    );
    expect(resultOf(rank(...list)).candidates).toEqual(['第0家', '第1家', '第2家', '第3家']);
    expect(placesOf(rank(...list)).map(([place]) => place)).toEqual([1, 2, 3, 3, 5]);
  });
  test('并列第一名有两家时，第三名也是', () => {
    expect(
      resultOf(
        rank(bidder('甲'), bidder('乙'), bidder('丙', { technical: '2' }), bidder('丁', { technical: '1' })),
      ).candidates,
    ).toEqual(['甲', '乙', '丙']);
  });
});

describe('无效投标', () => {
  test('每种原因引用各自的条款；不参加排序，不作基准价', () => {
    const reasons = [
      'qualification',
      'conformity',
      'abnormal-low',
      'price-correction-refused',
      'other',
    ] as const;
    const evaluation = rank(
      ...reasons.map((excluded) => bidder(excluded, { excluded, price: '1.00' })),
      bidder('超', { price: '88150000.01' }),
      bidder('甲', { price: '88150000.00' }),
      bidder('乙'),
      bidder('丙'),
    );
    expect(resultOf(evaluation).excluded).toEqual([
      { bidder: 'qualification', reason: 'qualification', clause: 'c2-s5-6.1.4' },
      { bidder: 'conformity', reason: 'conformity', clause: 'c2-s5-6.1.6' },
      { bidder: 'abnormal-low', reason: 'abnormal-low', clause: 'c2-s5-6.1.10-note' },
      { bidder: 'price-correction-refused', reason: 'price-correction-refused', clause: 'c2-s5-5.5' },
      { bidder: 'other', reason: 'other', clause: 'c2-s5-6.1.12' },
      { bidder: '超', reason: 'over-budget', clause: 'c2-s5-6.1.5' },
    ]);
    expect(resultOf(evaluation)).toMatchObject({ outcome: 'ranked', benchmark: '80000000.00' });
    expect(resultOf(evaluation).ranking).toHaveLength(3);
    expect(answered(evaluation).steps[0]).toEqual({
      label: 'qualification：不参加排序',
      value: '投标无效',
      clause: 'c2-s5-6.1.4',
    });
  });
});

describe('c2-s5-6.2.1 不足三家', () => {
  test('两家废标，三家不废标', () => {
    const evaluation = rank(bidder('甲'), bidder('乙'));
    expect(resultOf(evaluation)).toEqual({
      outcome: 'failed',
      benchmark: null,
      ranking: [],
      excluded: [],
      candidates: [],
      winner: null,
    });
    expect(answered(evaluation).notices).toEqual([
      { code: 'fewer-than-three', message: '有效投标只有 2 家，不足三家，应当废标。', clause: 'c2-s5-6.2.1' },
    ]);
    expect(answered(evaluation).steps).toEqual([
      {
        label: '有效投标家数',
        formula: '不足 3 家的废标',
        substituted: '2 − 0',
        value: '2',
        clause: 'c2-s5-6.2.1',
      },
    ]);
    expect(resultOf(rank(bidder('甲'), bidder('乙'), bidder('丙'))).outcome).toBe('ranked');
  });

  test('口径 too-few-after-abnormal-low：因异常低价不足三家时，废标或继续', () => {
    const bidders = [
      bidder('低', { excluded: 'abnormal-low' }),
      bidder('甲'),
      bidder('乙', { technical: '61' }),
    ];
    const continues = { readings: { 'too-few-after-abnormal-low': 'continues' } };
    expect(resultOf(ranking({ bidders })).outcome).toBe('failed');
    expect(wouldChange(ranking({ bidders }), 'too-few-after-abnormal-low')).toBe(true);
    const evaluation = ranking({ bidders }, continues);
    expect(resultOf(evaluation)).toMatchObject({ outcome: 'ranked', winner: '乙', candidates: ['乙', '甲'] });
    expect(answered(evaluation).notices).toEqual([
      {
        code: 'confirm-continuation',
        message: '判为异常低价以后只有 2 家；按所选口径继续评审，须由评标委员会或监管部门确认。',
        clause: 'c2-s5-6.3.1',
      },
    ]);
  });

  test('继续评审只把异常低价的算作实质响应，也须还有一家', () => {
    const continues = { readings: { 'too-few-after-abnormal-low': 'continues' } };
    const outcome = (...bidders: Bidder[]) => resultOf(ranking({ bidders }, continues)).outcome;
    expect(outcome(bidder('符', { excluded: 'conformity' }), bidder('甲'), bidder('乙'))).toBe('failed');
    expect(outcome(...['一', '二', '三'].map((name) => bidder(name, { excluded: 'abnormal-low' })))).toBe(
      'failed',
    );
    expect(
      outcome(...['一', '二'].map((name) => bidder(name, { excluded: 'abnormal-low' })), bidder('甲')),
    ).toBe('ranked');
    expect(outcome(bidder('一', { excluded: 'abnormal-low' }), bidder('甲'))).toBe('failed');
    expect(
      noticesOf(
        ranking({ bidders: [bidder('甲'), bidder('乙'), bidder('丙', { technical: '1' })] }, continues),
      ),
    ).toEqual(['draw-lots']);
  });
});
