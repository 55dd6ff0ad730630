import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platformDelay } from '../../../src/rules/index.ts';
import { answered, errorsOf, noticesOf, resultOf } from '../support.ts';

const delay = (signedOn: string, deliveredOn: string) => platformDelay({ signedOn, deliveredOn });

describe('c4-s3-p2-4.1.1-2-1 签订之日起30个自然日内提供服务', () => {
  test('签订当日不计：第 30 日不逾期，第 31 日逾期一天', () => {
    expect(resultOf(delay('2026-04-20', '2026-05-19'))).toEqual({
      dueOn: '2026-05-20',
      daysLate: 0,
      penalty: '0.00',
    });
    expect(resultOf(delay('2026-04-20', '2026-05-20'))).toEqual({
      dueOn: '2026-05-20',
      daysLate: 0,
      penalty: '0.00',
    });
    expect(resultOf(delay('2026-04-20', '2026-05-21'))).toEqual({
      dueOn: '2026-05-20',
      daysLate: 1,
      penalty: '10000.00',
    });
  });

  test('最后一日是休息日也不顺延：2026-05-31 是星期日', () => {
    expect(resultOf(delay('2026-05-01', '2026-06-01'))).toEqual({
      dueOn: '2026-05-31',
      daysLate: 1,
      penalty: '10000.00',
    });
  });

  test('没有上限：逾期一年收 365 万元', () => {
    expect(resultOf(delay('2026-04-01', '2027-05-01'))).toEqual({
      dueOn: '2026-05-01',
      daysLate: 365,
      penalty: '3650000.00',
    });
  });

  test('签订当日建成可以，早于签订报错', () => {
    expect(errorsOf(delay('2026-04-20', '2026-04-20'))).toEqual([]);
    expect(errorsOf(delay('2026-04-20', '2026-04-19'))).toEqual(['deliveredOn before-signing']);
  });

  test('不存在的日期报错', () => {
    expect(errorsOf(delay('2026-02-29', '2026-4-1'))).toEqual([
      'signedOn not-a-date',
      'deliveredOn not-a-date',
    ]);
  });

  test('步骤写出最后一日、天数和金额', () => {
    expect(answered(delay('2026-04-20', '2026-06-01')).steps).toEqual([
      {
        label: '提供服务的最后一日',
        formula: '签订之日 + 30 个自然日（签订当日不计）',
        substituted: '2026-04-20 + 30 日',
        value: '2026-05-20',
        clause: 'c4-s3-p2-4.1.1-2-1',
      },
      {
        label: '逾期天数',
        formula: '建成提供服务之日 − 最后一日，不逾期为 0',
        substituted: '2026-06-01 − 2026-05-20',
        value: '12',
        clause: 'c4-s3-p2-4.1.1-2-1',
      },
      {
        label: '逾期违约金',
        formula: '10000.00 × 逾期天数',
        substituted: '10000.00 × 12',
        value: '120000.00',
        clause: 'c4-s3-p2-4.1.1-2-1',
      },
    ]);
  });

  test('逾期时提示采购人可以收取，不逾期时不提示', () => {
    expect(answered(delay('2026-04-20', '2026-05-21')).notices).toEqual([
      {
        code: 'discretionary',
        message: '条文写的是采购人“可以”收取，没有写上限；计到建设完成并能正常提供服务为止。',
        clause: 'c4-s3-p2-4.1.1-2-1',
      },
    ]);
    expect(noticesOf(delay('2026-04-20', '2026-05-20'))).toEqual([]);
  });

  test('自然日的期限在两种口径下一样', () => {
    const input = { signedOn: '2026-05-01', deliveredOn: '2026-06-01' };
    expect(answered(platformDelay(input)).readings).toEqual([
      { id: 'last-day-on-rest-day', chosen: 'as-listed', wouldChange: false },
    ]);
    expect(resultOf(platformDelay(input, { readings: { 'last-day-on-rest-day': 'never-rolls' } }))).toEqual(
      resultOf(platformDelay(input)),
    );
  });
});

test('晚一天建成，违约金不会减少', () => {
  const day = fc.integer({ min: 0, max: 400 });
  const text = (offset: number) => new Date(Date.UTC(2026, 3, 1 + offset)).toISOString().slice(0, 10);
  fc.assert(
    fc.property(day, (offset) => {
      const penalty = (days: number) => Number(resultOf(delay('2026-04-01', text(days))).penalty);
      expect(penalty(offset + 1) - penalty(offset)).toBe(offset >= 30 ? 10000 : 0);
    }),
  );
});
