import schedule from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, type Day, dateText } from './date.ts';
import { countOf } from './parameter-count.ts';
import { firstScheduleYear, lastScheduleYear } from './parameters/schedule.ts';

const holidays: Readonly<Record<string, string>> = schedule.holidays;
const makeUpDays: Readonly<Record<string, string>> = schedule.workdays;

export const yearOf = (day: Day): number => Number(dateText(day).slice(0, 4));

/** Whether the State Council's schedule of holidays and make-up days is known for the year. */
export const hasSchedule = (year: number): boolean =>
  year >= countOf(firstScheduleYear) && year <= countOf(lastScheduleYear);

/** 1970-01-01 was a Thursday; Monday is 0. */
export const weekday = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** `make-up` is a day of the weekend on which one works. */
export type DayKind = 'working' | 'make-up' | 'weekend' | 'holiday';

/** What the published schedule makes of a day; without one it is a day of the week or of the weekend. */
export const kindOfDay = (day: Day): DayKind => {
  const date = dateText(day);
  if (date in makeUpDays) return 'make-up';
  if (date in holidays) return 'holiday';
  return weekday(day) < 5 ? 'working' : 'weekend';
};

/** The holiday that a day belongs to: the calendar's entry is `Labour Day,劳动节,2`. */
export const holidayName = (day: Day): string | null => holidays[dateText(day)]?.split(',')[1] ?? null;

/** Monday to Friday, less the holidays, plus the make-up days of the published schedule. */
export const isWorkingDay = (day: Day): boolean => ['working', 'make-up'].includes(kindOfDay(day));

/** The day itself if it is a working day, else the next one. */
export const nextWorkingDay = (day: Day): Day => {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1);
  return candidate;
};

/** The first `count` working days after the given day, which is not counted itself. */
export const workingDaysAfter = (day: Day, count: number): Day[] => {
  const counted: Day[] = [];
  for (let last = day; counted.length < count; counted.push(last)) last = nextWorkingDay(addDays(last, 1));
  return counted;
};
