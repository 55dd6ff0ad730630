import schedule from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hasSchedule,
  isWorkingDay,
  nextWorkingDay,
  workingDaysAfter,
  yearOf,
} from '../../src/rules/calendar.ts';
import { addDays, type Day, dateText, parseDay } from '../../src/rules/date.ts';

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
const daysOf = (year: number): string[] => {
  const first = day(`${year}-01-01`);
  const days = Array.from({ length: 366 }, (_, index) => dateText(addDays(first, index)));
  return days.filter((text) => text.startsWith(String(year)));
};
const between = (from: string, to: string): string[] =>
  daysOf(2026).filter((text) => text >= from && text <= to);
const isWeekend = (text: string): boolean => [0, 6].includes(new Date(`${text}T00:00:00Z`).getUTCDay());

describe('国务院办公厅关于 2026 年部分节假日安排的通知', () => {
  const holidays = [
    ...between('2026-01-01', '2026-01-03'),
    ...between('2026-02-15', '2026-02-23'),
    ...between('2026-04-04', '2026-04-06'),
    ...between('2026-05-01', '2026-05-05'),
    ...between('2026-06-19', '2026-06-21'),
    ...between('2026-09-25', '2026-09-27'),
    ...between('2026-10-01', '2026-10-07'),
  ];
  const makeUp = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];

  test('全年三百六十五天，休息日正是周末和放假的日子减去调休上班的日子', () => {
    const expected = daysOf(2026).filter(
      (text) => !makeUp.includes(text) && (holidays.includes(text) || isWeekend(text)),
    );
    expect(daysOf(2026)).toHaveLength(365);
    expect(daysOf(2026).filter((text) => !isWorkingDay(day(text)))).toEqual(expected);
  });

  test('调休上班的六天都是周末', () => {
    expect(makeUp.filter((text) => !isWeekend(text))).toEqual([]);
  });
});

test('2004 年到 2026 年有放假安排，2003 年以前和 2027 年起没有', () => {
  expect([2003, 2004, 2025, 2026, 2027].map(hasSchedule)).toEqual([false, true, true, true, false]);
});

test('日历包收录的正是这些年份：多出一年时先核对再采用', () => {
  const years = new Set(Object.keys(schedule.holidays).map((date) => Number(date.slice(0, 4))));
  expect([...years].sort()).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
});

test('没有放假安排的年份只按周一至周五', () => {
  expect(daysOf(2027).filter((text) => isWorkingDay(day(text)))).toEqual(
    daysOf(2027).filter((text) => !isWeekend(text)),
  );
  expect(isWorkingDay(day('1960-01-01'))).toBe(true);
  expect(isWorkingDay(day('1960-01-02'))).toBe(false);
});

test('年份', () => {
  expect(yearOf(day('2026-12-31'))).toBe(2026);
  expect(yearOf(day('2027-01-01'))).toBe(2027);
});

describe('数工作日', () => {
  test('下一个工作日：当日是工作日就是当日', () => {
    expect(dateText(nextWorkingDay(day('2026-04-30')))).toBe('2026-04-30');
    expect(dateText(nextWorkingDay(day('2026-05-01')))).toBe('2026-05-06');
    expect(dateText(nextWorkingDay(day('2026-05-09')))).toBe('2026-05-09');
    expect(dateText(nextWorkingDay(day('2026-05-10')))).toBe('2026-05-11');
  });

  test('当日不计；跨过假期，计入调休上班的周末', () => {
    expect(workingDaysAfter(day('2026-04-30'), 5).map(dateText)).toEqual([
      '2026-05-06',
      '2026-05-07',
      '2026-05-08',
      '2026-05-09',
      '2026-05-11',
    ]);
    expect(workingDaysAfter(day('2026-05-02'), 1).map(dateText)).toEqual(['2026-05-06']);
    expect(workingDaysAfter(day('2026-04-30'), 0)).toEqual([]);
  });

  test('数出的正是期间的全部工作日', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 20 }), (offset, count) => {
        const start = addDays(day('2025-06-01'), offset);
        const counted = workingDaysAfter(start, count);
        const passed = Array.from({ length: counted.at(-1)! - start }, (_, index) =>
          addDays(start, index + 1),
        );
        expect(counted).toHaveLength(count);
        expect(passed.filter(isWorkingDay)).toEqual(counted);
      }),
    );
  });
});
