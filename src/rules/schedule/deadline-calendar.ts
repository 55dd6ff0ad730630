import { type DayKind, hasSchedule, holidayName, kindOfDay, weekday, yearOf } from '../calendar.ts';
import { addDays, type DateText, type Day, dateText, parseDay } from '../date.ts';
import type { EvaluationOptions } from '../evaluation.ts';
import { inForce } from '../in-force.ts';
import { type EventId, periodsOf } from './deadline-table.ts';
import { periodEnd } from './period-end.ts';

export interface CalendarDay {
  date: DateText;
  kind: DayKind;
  /** The holiday that it belongs to, as the State Council names it. */
  holiday: string | null;
  /** The event happened on it. */
  event: boolean;
  /** Its number among the working days that are counted, from 1; all periods of an event count the same days. */
  counted: number | null;
  /** Ids of the periods whose counted last day it is and which a rest day moves on. */
  moved: string[];
  /** Ids of the periods that end on it. */
  due: string[];
}

/** `month` is `YYYY-MM`; a week runs from Monday to Sunday, null where a day belongs to another month. */
export interface CalendarMonth {
  month: string;
  /** Whether the State Council's schedule is known for the year; else only Monday to Friday are working days. */
  scheduled: boolean;
  weeks: (CalendarDay | null)[][];
}

const monthOf = (day: Day): string => dateText(day).slice(0, 7);

const daysOf = (month: string): Day[] => {
  const days: Day[] = [];
  for (let day = parseDay(`${month}-01`)!; monthOf(day) === month; day = addDays(day, 1)) days.push(day);
  return days;
};

/**
 * The months in which something falls that the rule `deadlines` counts from an event: the day of the event, the working
 * days counted, the last days. Months in between are left out.
 * @param input as the rule takes it; a day that is none gives no month
 * @param options as the rule takes them
 */
export function deadlineCalendar(
  { event, on }: { event: EventId; on: string },
  { readings = {}, on: asOf }: EvaluationOptions = {},
): CalendarMonth[] {
  const start = parseDay(on);
  if (start === null) return [];
  const neverRolls = readings['last-day-on-rest-day'] === 'never-rolls';
  const ends = periodsOf(event, (parameter) => inForce(parameter, asOf)).map((period) => ({
    id: period.id,
    ...periodEnd(period, start, neverRolls),
  }));
  const idsWhere = (holds: (end: (typeof ends)[number]) => boolean): string[] =>
    ends.filter(holds).map(({ id }) => id);
  const counted = ends.map((end) => end.counted).reduce((a, b) => (b.length > a.length ? b : a));

  const mark = (day: Day): CalendarDay => {
    const number = counted.indexOf(day) + 1;
    return {
      date: dateText(day),
      kind: kindOfDay(day),
      holiday: holidayName(day),
      event: day === start,
      counted: number === 0 ? null : number,
      moved: idsWhere(({ last, rolled }) => rolled && last === day),
      due: idsWhere(({ due }) => due === day),
    };
  };
  const marked = [start, ...counted, ...ends.flatMap(({ last, due }) => [last, due])];
  return [...new Set(marked.sort((a, b) => a - b).map(monthOf))].map((month) => {
    const days = daysOf(month);
    const cells = [...Array.from({ length: weekday(days[0]!) }, () => null), ...days.map(mark)];
    const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
      Array.from({ length: 7 }, (_, column) => cells[week * 7 + column] ?? null),
    );
    return { month, scheduled: hasSchedule(yearOf(days[0]!)), weeks };
  });
}
