import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '../../../src/rules/calendar.ts';
import { parseDay } from '../../../src/rules/date.ts';
import { deadlines } from '../../../src/rules/index.ts';
import { EVENTS } from '../../../src/rules/schedule/deadline-table.ts';
import { answered, errorsOf, noticesOf, resultOf, wouldChange } from '../support.ts';

type EventId = Parameters<typeof deadlines>[0]['event'];

const NEVER = { 'last-day-on-rest-day': 'never-rolls' };
const due = (event: EventId, on: string, readings: Record<string, string> = {}) =>
  resultOf(deadlines({ event, on }, { readings })).deadlines.map((entry) => [
    entry.id,
    entry.due,
    entry.rolled,
  ]);

describe('每个事件的期限、算法和条款', () => {
  test.each([
    [
      'notice-published',
      [
        ['documents-available-until', 5, 'working-days', 'c1-s3-1'],
        ['notice-ends', 5, 'working-days', 'c1-s5'],
      ],
    ],
    ['challenge-period-starts', [['challenge', 7, 'working-days', 'c2-s6-2.2']]],
    ['bids-opened', [['bid-validity-ends', 60, 'natural-days', 'c2-s3-9.1']]],
    ['result-published', [['result-notice-ends', 1, 'working-days', 'c2-s6-1.3']]],
    ['result-notice-ended', [['award-notice-download', 30, 'natural-days', 'c2-s6-3.1']]],
    [
      'award-notice-issued',
      [
        ['contract-signing', 15, 'natural-days', 'c2-s7-1.1'],
        ['contract-signing-latest', 30, 'natural-days', 'c2-s7-1.1'],
        ['cabinets-ready', 15, 'natural-days', 'c4-s3-p2-4.2.2-1-14'],
      ],
    ],
    [
      'contract-signed',
      [
        ['contract-published', 2, 'working-days', 'c2-s7-4.1'],
        ['resource-pool-ready', 30, 'natural-days', 'c4-s3-p2-4.1.1-2-1'],
      ],
    ],
    ['contract-effective', [['prepayment', 3, 'months', 'c3-5.2']]],
    ['service-ended', [['annual-report', 1, 'months', 'c3-a1']]],
    ['accepted', [['final-payment', 2, 'months', 'c3-5.3']]],
    ['quarter-ended', [['resource-report', 2, 'working-days', 'c4-s3-p2-4.1.1-2-13']]],
    ['staff-restoration-requested', [['staff-restored', 5, 'working-days', 'c3-9.1.1']]],
    ['migration-started', [['migration-done', 5, 'working-days', 'c4-s3-p2-4.1.1-2-12']]],
    ['relocation-started', [['relocation-done', 5, 'working-days', 'c4-s3-p2-4.2.2-2-7']]],
    ['change-requested', [['change-supported', 5, 'working-days', 'c4-s3-p2-4.3.2']]],
    ['force-majeure-ended', [['force-majeure-proof', 7, 'working-days', 'c3-11.2']]],
    ['contact-changed', [['contact-notified', 3, 'natural-days', 'c3-17.3']]],
  ] as const)('%s', (event, expected) => {
    const { deadlines: list } = resultOf(deadlines({ event, on: '2026-06-30' }));
    expect(list.map(({ id, amount, counting, clause }) => [id, amount, counting, clause])).toEqual(expected);
    for (const { title } of list) expect(title).toMatch(/^[\u4e00-\u9fff]+$/);
  });

  test('没有别的事件', () => {
    expect(EVENTS).toHaveLength(17);
    expect(errorsOf(deadlines({ event: 'signed' as EventId, on: '2026-06-30' }))).toEqual([
      'event not-one-of',
    ]);
    expect(errorsOf(deadlines({ event: 'accepted', on: '2026-06-31' }))).toEqual(['on not-a-date']);
  });
});

describe('工作日', () => {
  test('事件当日不计；跨清明、五一、国庆假期', () => {
    expect(due('notice-published', '2026-03-18')).toEqual([
      ['documents-available-until', '2026-03-25', false],
      ['notice-ends', '2026-03-25', false],
    ]);
    expect(due('challenge-period-starts', '2026-04-01')).toEqual([['challenge', '2026-04-13', false]]);
    expect(due('result-published', '2026-04-30')).toEqual([['result-notice-ends', '2026-05-06', false]]);
    expect(due('staff-restoration-requested', '2026-04-30')).toEqual([
      ['staff-restored', '2026-05-11', false],
    ]);
  });

  test('每季度过后的第二个工作日', () => {
    expect(due('quarter-ended', '2026-06-30')).toEqual([['resource-report', '2026-07-02', false]]);
    expect(due('quarter-ended', '2026-09-30')).toEqual([['resource-report', '2026-10-09', false]]);
    expect(due('quarter-ended', '2026-12-31')).toEqual([['resource-report', '2027-01-04', false]]);
  });

  test('不是季度最后一日的提示核对', () => {
    for (const on of ['2026-03-31', '2026-06-30', '2026-09-30']) {
      expect(noticesOf(deadlines({ event: 'quarter-ended', on }))).toEqual([]);
    }
    expect(noticesOf(deadlines({ event: 'quarter-ended', on: '2026-12-31' }))).toEqual([
      'holiday-schedule-unknown',
    ]);
    expect(answered(deadlines({ event: 'quarter-ended', on: '2026-06-29' })).notices).toEqual([
      {
        code: 'not-a-quarter-end',
        message: '2026-06-29 不是季度的最后一日，请核对。',
        clause: 'c4-s3-p2-4.1.1-2-13',
      },
    ]);
    expect(noticesOf(deadlines({ event: 'contract-signed', on: '2026-06-29' }))).toEqual([]);
  });
});

describe('自然日和月', () => {
  test('投标有效期到 2026 年 6 月 7 日星期日为止，不顺延', () => {
    expect(due('bids-opened', '2026-04-08')).toEqual([['bid-validity-ends', '2026-06-07', false]]);
  });

  test('资源池 30 个自然日，最后一日是星期日也不顺延', () => {
    expect(due('contract-signed', '2026-05-01')[1]).toEqual(['resource-pool-ready', '2026-05-31', false]);
  });

  test('签约的最后一日是休息日，顺延到下一个工作日；是工作日，不顺延', () => {
    expect(due('award-notice-issued', '2026-04-16')).toEqual([
      ['contract-signing', '2026-05-06', true],
      ['contract-signing-latest', '2026-05-18', true],
      ['cabinets-ready', '2026-05-06', true],
    ]);
    expect(due('award-notice-issued', '2026-04-15')).toEqual([
      ['contract-signing', '2026-04-30', false],
      ['contract-signing-latest', '2026-05-15', false],
      ['cabinets-ready', '2026-04-30', false],
    ]);
  });

  test('最后一日是调休上班的周六，不顺延', () => {
    expect(due('contact-changed', '2026-05-06')).toEqual([['contact-notified', '2026-05-09', false]]);
    expect(due('contact-changed', '2026-05-07')).toEqual([['contact-notified', '2026-05-11', true]]);
  });

  test('月：到期月的对应日，没有对应日的为月末日，休息日顺延', () => {
    expect(due('contract-effective', '2026-04-20')).toEqual([['prepayment', '2026-07-20', false]]);
    expect(due('contract-effective', '2026-11-30')).toEqual([['prepayment', '2027-03-01', true]]);
    expect(due('service-ended', '2027-04-30')).toEqual([['annual-report', '2027-05-31', true]]);
    expect(due('accepted', '2026-08-31')).toEqual([['final-payment', '2026-11-02', true]]);
    expect(due('result-notice-ended', '2026-04-21')).toEqual([
      ['award-notice-download', '2026-05-21', false],
    ]);
  });
});

describe('口径 last-day-on-rest-day', () => {
  test('一律不顺延', () => {
    expect(due('award-notice-issued', '2026-04-16', NEVER)).toEqual([
      ['contract-signing', '2026-05-01', false],
      ['contract-signing-latest', '2026-05-16', false],
      ['cabinets-ready', '2026-05-01', false],
    ]);
    expect(due('service-ended', '2027-04-30', NEVER)).toEqual([['annual-report', '2027-05-30', false]]);
  });

  test('最后一日是工作日或本来不顺延的，两种口径一样', () => {
    const changes = (event: EventId, on: string) =>
      wouldChange(deadlines({ event, on }), 'last-day-on-rest-day');
    expect(changes('award-notice-issued', '2026-04-16')).toBe(true);
    expect(changes('award-notice-issued', '2026-04-15')).toBe(false);
    expect(changes('bids-opened', '2026-04-08')).toBe(false);
    expect(changes('challenge-period-starts', '2026-04-30')).toBe(false);
  });
});

describe('没有放假安排的年份', () => {
  const codes = (event: EventId, on: string, readings: Record<string, string> = {}) =>
    noticesOf(deadlines({ event, on }, { readings }));

  test('起算日或最后一日在 2027 年的提示；都在 2026 年的不提示', () => {
    expect(codes('contract-signed', '2026-12-28')).toEqual([]);
    expect(codes('contract-signed', '2026-12-30')).toEqual(['holiday-schedule-unknown']);
    expect(codes('notice-published', '2026-12-31')).toEqual(['holiday-schedule-unknown']);
    expect(answered(deadlines({ event: 'service-ended', on: '2027-04-30' })).notices).toEqual([
      {
        code: 'holiday-schedule-unknown',
        message:
          '2027 年的放假安排尚未公布或未收录，该年只按周一至周五计，没有扣除元旦等法定节假日；公布后请重新计算。',
      },
    ]);
  });

  test('跨两个没有安排的年份，两个都写出', () => {
    expect(answered(deadlines({ event: 'award-notice-issued', on: '2027-12-10' })).notices[1]).toEqual({
      code: 'holiday-schedule-unknown',
      message:
        '2027、2028 年的放假安排尚未公布或未收录，该年只按周一至周五计，没有扣除元旦等法定节假日；公布后请重新计算。',
    });
  });

  test('看最后一日所在的年份：2003 年没有放假安排，2004 年有', () => {
    expect(codes('contact-changed', '2003-12-28')).toEqual(['holiday-schedule-unknown']);
    expect(due('contact-changed', '2003-12-31')).toEqual([['contact-notified', '2004-01-05', true]]);
    expect(codes('contact-changed', '2003-12-31')).toEqual([]);
  });

  test('不看休息日的期限不提示', () => {
    expect(codes('bids-opened', '2027-04-08')).toEqual([]);
    expect(codes('service-ended', '2027-04-30', NEVER)).toEqual([]);
  });
});

describe('步骤', () => {
  const stepOf = (event: EventId, on: string) => answered(deadlines({ event, on })).steps[0];

  test('工作日逐日列出', () => {
    expect(stepOf('challenge-period-starts', '2026-04-28')).toEqual({
      label: '提出质疑截止',
      formula: '事件当日不计，第 7 个工作日',
      substituted: '2026-04-29、2026-04-30、2026-05-06、2026-05-07、2026-05-08、2026-05-09、2026-05-11',
      value: '2026-05-11',
      clause: 'c2-s6-2.2',
    });
  });

  test('自然日和月写出算式，顺延的写出原来的最后一日', () => {
    expect(stepOf('award-notice-issued', '2026-04-16')).toEqual({
      label: '签订合同',
      formula: '事件当日不计，第 15 日；最后一日是休息日，顺延到下一个工作日',
      substituted: '2026-04-16 + 15 日 = 2026-05-01（休息日）',
      value: '2026-05-06',
      clause: 'c2-s7-1.1',
    });
    expect(stepOf('bids-opened', '2026-04-08')).toEqual({
      label: '投标有效期届满',
      formula: '事件当日不计，第 60 日',
      substituted: '2026-04-08 + 60 日 = 2026-06-07',
      value: '2026-06-07',
      clause: 'c2-s3-9.1',
    });
    expect(stepOf('accepted', '2026-12-31')).toEqual({
      label: '支付尾款',
      formula: '事件当日不计，2 个月后的对应日（没有对应日的为月末日）；最后一日是休息日，顺延到下一个工作日',
      substituted: '2026-12-31 + 2 个月 = 2027-02-28（休息日）',
      value: '2027-03-01',
      clause: 'c3-5.3',
    });
  });

  test('年度报告的期限属于考核办法，字句在评分表的一行', () => {
    expect(stepOf('service-ended', '2027-04-30')?.clause).toBe('c3-a1-t-3');
  });
});

test('条文没有写明起算日的，提示按哪一日起算；其余不提示', () => {
  const assumed = EVENTS.flatMap((event) =>
    answered(deadlines({ event, on: '2026-06-30' })).notices.map(({ code, message, clause }) => [
      code,
      message,
      clause,
    ]),
  );
  expect(assumed).toEqual([
    ['start-assumed', '标准机柜准备完毕：条文写“中标后”，按中标通知书发出之日起算。', 'c4-s3-p2-4.2.2-1-14'],
    [
      'start-assumed',
      '业务系统迁移完成：条文没有写从哪一日起算，按迁移开始之日起算。',
      'c4-s3-p2-4.1.1-2-12',
    ],
    ['start-assumed', '设备搬迁完成：条文没有写从哪一日起算，按搬迁开始之日起算。', 'c4-s3-p2-4.2.2-2-7'],
  ]);
});

describe('性质', () => {
  const day = (text: string) => parseDay(text)!;
  const anyDate = fc
    .integer({ min: 0, max: 900 })
    .map((offset) => new Date(Date.UTC(2025, 6, 1 + offset)).toISOString().slice(0, 10));

  test('期限都在事件之后；除了不顺延的两种，最后一日都是工作日', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EVENTS), anyDate, (event, on) => {
        for (const entry of resultOf(deadlines({ event, on })).deadlines) {
          expect(day(entry.due)).toBeGreaterThan(day(on));
          if (!['bid-validity-ends', 'resource-pool-ready'].includes(entry.id)) {
            expect(isWorkingDay(day(entry.due))).toBe(true);
          }
        }
      }),
    );
  });

  test('晚一天发生的事件，期限不会更早', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EVENTS), anyDate, (event, on) => {
        const next = new Date(Date.parse(`${on}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
        const later = resultOf(deadlines({ event, on: next })).deadlines;
        resultOf(deadlines({ event, on })).deadlines.forEach((entry, index) => {
          expect(later[index]!.due >= entry.due).toBe(true);
        });
      }),
    );
  });

  test('顺延的期限不早于不顺延的，标为顺延的才不同', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EVENTS), anyDate, (event, on) => {
        const plain = resultOf(deadlines({ event, on }, { readings: NEVER })).deadlines;
        resultOf(deadlines({ event, on })).deadlines.forEach((entry, index) => {
          expect(entry.due > plain[index]!.due).toBe(entry.rolled);
          expect(entry.due >= plain[index]!.due).toBe(true);
          expect(plain[index]!.rolled).toBe(false);
        });
      }),
    );
  });
});
