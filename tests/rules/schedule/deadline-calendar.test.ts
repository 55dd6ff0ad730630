import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '../../../src/rules/calendar.ts';
import { parseDay } from '../../../src/rules/date.ts';
import { deadlines } from '../../../src/rules/index.ts';
import {
  type CalendarDay,
  type CalendarMonth,
  deadlineCalendar,
} from '../../../src/rules/schedule/deadline-calendar.ts';
import { EVENTS, type EventId } from '../../../src/rules/schedule/deadline-table.ts';
import { resultOf } from '../support.ts';

const NEVER = { readings: { 'last-day-on-rest-day': 'never-rolls' } };
const REST = { weekend: '休', holiday: '假', 'make-up': '班', working: '' };

/** A day as one would write it by hand: 8起, 9班1, 6末, 11到. */
const write = (cell: CalendarDay | null): string =>
  cell === null
    ? '·'
    : [
        Number(cell.date.slice(8)),
        REST[cell.kind],
        cell.event ? '起' : '',
        cell.counted === null ? '' : `第${cell.counted}`,
        cell.moved.length > 0 ? '末' : '',
        cell.due.length > 0 ? '到' : '',
      ].join('');
const byHand = ({ weeks }: CalendarMonth): string[] => weeks.map((week) => week.map(write).join(' '));
const daysOf = (months: readonly CalendarMonth[]): CalendarDay[] =>
  months.flatMap(({ weeks }) => weeks.flat()).filter((cell) => cell !== null);
const calendar = (event: EventId, on: string) => deadlineCalendar({ event, on });

describe('与手数的月历相同', () => {
  test('2026 年春节：2 月 13 日起七个工作日，14 日、28 日调休上班都计入，到 3 月 2 日', () => {
    const months = calendar('challenge-period-starts', '2026-02-13');
    expect(months.map(({ month }) => month)).toEqual(['2026-02', '2026-03']);
    expect(byHand(months[0]!)).toEqual([
      '· · · · · · 1休',
      '2 3 4 5 6 7休 8休',
      '9 10 11 12 13起 14班第1 15假',
      '16假 17假 18假 19假 20假 21假 22假',
      '23假 24第2 25第3 26第4 27第5 28班第6 ·',
    ]);
    expect(byHand(months[1]!).slice(0, 2)).toEqual(['· · · · · · 1休', '2第7到 3 4 5 6 7休 8休']);
  });

  test('2026 年国庆：9 月 30 日起七个工作日，到 10 月 16 日；10 日调休上班计入', () => {
    const months = calendar('force-majeure-ended', '2026-09-30');
    expect(months.map(({ month }) => month)).toEqual(['2026-09', '2026-10']);
    expect(byHand(months[0]!)).toEqual([
      '· 1 2 3 4 5休 6休',
      '7 8 9 10 11 12休 13休',
      '14 15 16 17 18 19休 20班',
      '21 22 23 24 25假 26假 27假',
      '28 29 30起 · · · ·',
    ]);
    expect(byHand(months[1]!)).toEqual([
      '· · · 1假 2假 3假 4假',
      '5假 6假 7假 8第1 9第2 10班第3 11休',
      '12第4 13第5 14第6 15第7到 16 17休 18休',
      '19 20 21 22 23 24休 25休',
      '26 27 28 29 30 31休 ·',
    ]);
  });

  test('五一前后：顺延的写出数满的一日和顺延到的一日', () => {
    const [april, may] = calendar('award-notice-issued', '2026-04-16');
    expect(byHand(april!).at(2)).toBe('13 14 15 16起 17 18休 19休');
    expect(byHand(may!)).toEqual([
      '· · · · 1假末 2假 3假',
      '4假 5假 6到 7 8 9班 10休',
      '11 12 13 14 15 16休末 17休',
      '18到 19 20 21 22 23休 24休',
      '25 26 27 28 29 30休 31休',
    ]);
    expect(
      daysOf([may!])
        .filter(({ due }) => due.length > 0)
        .map(({ date, due }) => [date, due]),
    ).toEqual([
      ['2026-05-06', ['contract-signing', 'cabinets-ready']],
      ['2026-05-18', ['contract-signing-latest']],
    ]);
  });

  test('跨年：2026 年 12 月 31 日起第二个工作日在没有放假安排的 2027 年', () => {
    const months = calendar('quarter-ended', '2026-12-31');
    expect(months.map(({ month, scheduled }) => [month, scheduled])).toEqual([
      ['2026-12', true],
      ['2027-01', false],
    ]);
    expect(byHand(months[1]!).slice(0, 2)).toEqual(['· · · · 1第1 2休 3休', '4第2到 5 6 7 8 9休 10休']);
  });

  test('按月计的：中间没有要标的月份略去', () => {
    const months = calendar('contract-effective', '2026-04-30');
    expect(months.map(({ month }) => month)).toEqual(['2026-04', '2026-07']);
    expect(byHand(months[1]!).at(-1)).toBe('27 28 29 30到 31 · ·');
  });
});

test('放假的日子带着节日的名称，调休上班的不带', () => {
  const name = (event: EventId, on: string, date: string) =>
    daysOf(calendar(event, on)).find((day) => day.date === date)?.holiday;
  expect(name('challenge-period-starts', '2026-02-13', '2026-02-17')).toBe('春节');
  expect(name('challenge-period-starts', '2026-02-13', '2026-02-14')).toBeNull();
  expect(name('force-majeure-ended', '2026-09-30', '2026-10-01')).toBe('国庆节');
});

test('一律不顺延的口径：到期就在数满的那一日', () => {
  const days = daysOf(deadlineCalendar({ event: 'award-notice-issued', on: '2026-04-16' }, NEVER));
  expect(days.filter(({ due }) => due.length > 0).map(({ date }) => date)).toEqual([
    '2026-05-01',
    '2026-05-16',
  ]);
  expect(days.filter(({ moved }) => moved.length > 0)).toEqual([]);
});

test('不是日期的，没有月历', () => {
  expect(calendar('accepted', '2026-02-30')).toEqual([]);
  expect(calendar('accepted', '')).toEqual([]);
});

describe('与规则一致', () => {
  const anyDate = fc
    .integer({ min: 0, max: 900 })
    .map((offset) => new Date(Date.UTC(2025, 6, 1 + offset)).toISOString().slice(0, 10));
  const input = fc.record({ event: fc.constantFrom(...EVENTS), on: anyDate });

  test('到期的日子就是规则算出的日子，顺延的也一样', () => {
    fc.assert(
      fc.property(input, fc.constantFrom({}, NEVER), (given, options) => {
        const days = daysOf(deadlineCalendar(given, options));
        for (const { id, due, rolled } of resultOf(deadlines(given, options)).deadlines) {
          expect(days.filter((day) => day.due.includes(id)).map(({ date }) => date)).toEqual([due]);
          expect(days.filter((day) => day.moved.includes(id)).length).toBe(rolled ? 1 : 0);
        }
      }),
    );
  });

  test('数到的都是工作日，一个不漏，到期之日正是最后一个', () => {
    fc.assert(
      fc.property(input, (given) => {
        const months = deadlineCalendar(given);
        const days = daysOf(months);
        const counted = days.filter((day) => day.counted !== null);
        expect(counted.map((day) => day.counted)).toEqual(counted.map((_, index) => index + 1));
        for (const { amount, counting, due } of resultOf(deadlines(given)).deadlines) {
          if (counting === 'working-days') expect(counted[amount - 1]?.date).toBe(due);
        }
        const last = counted.at(-1)?.date ?? '';
        const passed = days.filter(({ date }) => date > given.on && date <= last);
        expect(passed.filter(({ date }) => isWorkingDay(parseDay(date)!))).toEqual(counted);
      }),
    );
  });

  test('每周七格，从周一起；一个月的每一天各一格', () => {
    fc.assert(
      fc.property(input, (given) => {
        for (const { month, weeks } of deadlineCalendar(given)) {
          const [year, number] = month.split('-').map(Number) as [number, number];
          expect(weeks.flat().filter((cell) => cell !== null)).toHaveLength(
            new Date(Date.UTC(year, number, 0)).getUTCDate(),
          );
          for (const week of weeks) {
            expect(week).toHaveLength(7);
            week.forEach((cell, column) => {
              if (cell) expect((new Date(`${cell.date}T00:00:00Z`).getUTCDay() + 6) % 7).toBe(column);
            });
          }
        }
      }),
    );
  });
});
