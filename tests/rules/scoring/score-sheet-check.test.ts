import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreSheetCheck } from '../../../src/rules/index.ts';
import { yuan } from '../arbitraries.ts';
import { answered, errorsOf, resultOf, wouldChange } from '../support.ts';
import { check, EXPERTS, type Input, ITEM, kindsOf, same, sheetsOf } from './score-sheets.ts';

describe('c5-s2-note 平均与合计', () => {
  test('每项是全体评委的平均，四舍五入到两位；合计是各项之和', () => {
    const evaluation = scoreSheetCheck({
      items: [ITEM, { id: '人员', max: '5.00', objective: false }],
      experts: EXPERTS,
      bidders: ['甲', '乙'],
      sheets: [
        ...sheetsOf(['8', '8', '8', '8', '8', '8', '8.04']),
        ...sheetsOf(same('4.00'), '人员'),
        ...sheetsOf(['9', '9', '9', '9', '9', '9', '9.03'], '方案', '乙'),
        ...sheetsOf(same('3.50'), '人员', '乙'),
      ],
    });
    expect(resultOf(evaluation)).toEqual({
      averages: [
        { bidder: '甲', item: '方案', score: '8.01' },
        { bidder: '甲', item: '人员', score: '4.00' },
        { bidder: '乙', item: '方案', score: '9.00' },
        { bidder: '乙', item: '人员', score: '3.50' },
      ],
      totals: [
        { bidder: '甲', score: '12.01' },
        { bidder: '乙', score: '12.50' },
      ],
      findings: [],
    });
    expect(answered(evaluation).steps).toEqual([
      {
        label: '甲：方案',
        formula: '各位评委打分之和 ÷ 人数，保留两位小数（四舍五入）',
        substituted: '56.04 ÷ 7 = 8.005714…',
        value: '8.01',
        clause: 'c5-s2-note',
      },
      {
        label: '甲：人员',
        formula: '各位评委打分之和 ÷ 人数，保留两位小数（四舍五入）',
        substituted: '28.00 ÷ 7 = 4',
        value: '4.00',
        clause: 'c5-s2-note',
      },
      {
        label: '乙：方案',
        formula: '各位评委打分之和 ÷ 人数，保留两位小数（四舍五入）',
        substituted: '63.03 ÷ 7 = 9.004285…',
        value: '9.00',
        clause: 'c5-s2-note',
      },
      {
        label: '乙：人员',
        formula: '各位评委打分之和 ÷ 人数，保留两位小数（四舍五入）',
        substituted: '24.50 ÷ 7 = 3.5',
        value: '3.50',
        clause: 'c5-s2-note',
      },
      {
        label: '甲：合计',
        formula: '各项平均分（两位小数）之和',
        substituted: '8.01 + 4.00',
        value: '12.01',
        clause: 'c5-s2-note',
      },
      {
        label: '乙：合计',
        formula: '各项平均分（两位小数）之和',
        substituted: '9.00 + 3.50',
        value: '12.50',
        clause: 'c5-s2-note',
      },
    ]);
  });

  test('口径 averaging：先逐项成分，或先合计再平均', () => {
    const input: Input = {
      items: [ITEM, { id: '人员', max: '5.00', objective: false }],
      experts: EXPERTS,
      bidders: ['甲'],
      sheets: [
        ...sheetsOf(['8', '8', '8', '8', '8', '8', '8.03']),
        ...sheetsOf(['4', '4', '4', '4', '4', '4', '4.03'], '人员'),
      ],
    };
    expect(resultOf(scoreSheetCheck(input)).totals).toEqual([{ bidder: '甲', score: '12.00' }]);
    const other = scoreSheetCheck(input, { readings: { averaging: 'sum-then-average' } });
    expect(resultOf(other).totals).toEqual([{ bidder: '甲', score: '12.01' }]);
    expect(answered(other).steps.at(-1)).toEqual({
      label: '甲：合计',
      formula: '各位评委合计分的平均，即各项平均分（不取舍）之和，保留两位小数（四舍五入）',
      substituted: '8.004285… + 4.004285…',
      value: '12.01',
      clause: 'c5-s2-note',
    });
    expect(wouldChange(scoreSheetCheck(input), 'averaging')).toBe(true);
    expect(wouldChange(check(same('8')), 'averaging')).toBe(false);
  });
});

describe('输入', () => {
  test('重复的名称、没有列出的名称，都报错', () => {
    expect(
      errorsOf(
        scoreSheetCheck({
          items: [ITEM, ITEM],
          experts: ['一', '一'],
          bidders: ['甲', '甲'],
          sheets: [{ expert: '丁', bidder: '乙', item: '别项', score: '1' }],
          claimed: [
            { bidder: '甲', score: '1' },
            { bidder: '乙', item: '别项', score: '1' },
          ],
        }),
      ),
    ).toEqual([
      'items.1.id duplicate-name',
      'experts.1 duplicate-name',
      'bidders.1 duplicate-bidder',
      'sheets.0.expert unknown-name',
      'sheets.0.bidder unknown-name',
      'sheets.0.item unknown-name',
      'claimed.1.bidder unknown-name',
      'claimed.1.item unknown-name',
    ]);
  });

  test('分数的写法不对是错误，不是问题', () => {
    expect(errorsOf(check(['-1']))).toEqual(['sheets.0.score not-a-score']);
    expect(errorsOf(check(['8'], { items: [{ ...ITEM, max: '100.01' }] }))).toEqual([
      'items.0.max out-of-range',
    ]);
    expect(errorsOf(check(['8'], { outlierShare: '100.5' }))).toEqual(['outlierShare out-of-range']);
    expect(kindsOf(check(['999', ...same('10').slice(1)], { outlierShare: '100' }))).toContain(
      'out-of-range',
    );
  });

  test('评分项 × 评委 × 投标人不超过五万', () => {
    const names = (count: number, prefix: string) =>
      Array.from({ length: count }, (_, index) => `${prefix}${index}`);
    const size = (items: number, experts: number, bidders: number) =>
      scoreSheetCheck({
        items: names(items, '项').map((id) => ({ ...ITEM, id })),
        experts: names(experts, '评委'),
        bidders: names(bidders, '家'),
        sheets: [],
      });
    expect(errorsOf(size(5, 10, 1000))).toEqual([]);
    expect(size(17, 3, 1000)).toMatchObject({
      ok: false,
      errors: [
        { path: 'bidders', code: 'too-many', message: '评分项 × 评委 × 投标人超过 50000，请分批核对' },
      ],
    });
  });
});

describe('性质', () => {
  const marks = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 7, maxLength: 7 });

  test('平均分与按整数计算的四舍五入一致，且在最低分与最高分之间', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const total = BigInt(list.reduce((sum, mark) => sum + mark, 0));
        const mean = (2n * total + 7n) / 14n;
        expect(resultOf(check(list.map((mark) => yuan(mark)))).averages[0]?.score).toBe(yuan(mean));
        expect(mean >= BigInt(Math.min(...list)) && mean <= BigInt(Math.max(...list))).toBe(true);
      }),
    );
  });

  test('评分表的先后顺序不影响平均、合计和问题', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const sheets = sheetsOf(list.map((mark) => yuan(mark)));
        const forward = resultOf(check([], { sheets }));
        expect(resultOf(check([], { sheets: [...sheets].reverse() }))).toEqual(forward);
      }),
    );
  });
});
