import { addWorkingDays, hasSchedule, nextWorkingDay, yearOf } from '../calendar.ts';
import { addDays, addMonths, type DateText, type Day, dateText } from '../date.ts';
import { countOf } from '../parameter.ts';
import { firstScheduleYear, lastScheduleYear } from '../parameters/schedule.ts';
import { lastDayOnRestDay } from '../readings.ts';
import { defineRule } from '../rule.ts';
import { date, oneOf, record } from '../schema.ts';
import { civilCodePeriods, holidaySchedule } from '../sources.ts';
import { type Counting, EVENTS, PERIODS, type Period } from './deadline-table.ts';

export interface Deadlines {
  deadlines: {
    id: string;
    title: string;
    due: DateText;
    rolled: boolean;
    counting: Counting;
    amount: number;
    clause: string;
  }[];
}

const ALL: readonly Period[] = Object.values(PERIODS).flat();
const clauseOf = (period: Period): string => period.clause ?? period.amount.clause;

/** Where the period ends, and the years whose holidays decide that. */
const endOf = (period: Period, on: Day, neverRolls: boolean) => {
  const amount = countOf(period.amount);
  if (period.counting === 'working-days') {
    const due = addWorkingDays(on, amount);
    return { due, rolled: false, years: [yearOf(addDays(on, 1)), yearOf(due)] };
  }
  const last = period.counting === 'months' ? addMonths(on, amount) : addDays(on, amount);
  if (neverRolls || !period.rolls) return { due: last, rolled: false, years: [] };
  const due = nextWorkingDay(last);
  return { due, rolled: due !== last, years: [yearOf(last), yearOf(due)] };
};

const COUNTED: Readonly<Record<Counting, (amount: number) => string>> = {
  'working-days': (amount) => `第 ${amount} 个工作日`,
  'natural-days': (amount) => `第 ${amount} 日`,
  months: (amount) => `${amount} 个月后的对应日（没有对应日的为月末日）`,
};

const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'];

/**
 * 期限: what an event starts and when it ends. The day of the event is not counted. Working days follow the published
 * schedule; a year without one counts Monday to Friday and carries the notice `holiday-schedule-unknown`.
 * @throws never; errors: `not-one-of` for an unknown event, `not-a-date`.
 */
export const deadlines = defineRule({
  id: 'deadlines',
  title: '期限',
  clauses: [...new Set(ALL.map(clauseOf))],
  parameters: [...ALL.map((period) => period.amount), firstScheduleYear, lastScheduleYear],
  sources: [civilCodePeriods, holidaySchedule],
  readings: [lastDayOnRestDay],
  input: record({ event: oneOf(EVENTS), on: date() }),
  compute: ({ event, on }, readings, work): Deadlines => {
    const neverRolls = readings['last-day-on-rest-day'] === 'never-rolls';
    const periods: readonly Period[] = PERIODS[event];
    const ends = periods.map((period) => ({ period, ...endOf(period, on, neverRolls) }));
    work.steps(ends, ({ period, due, rolled }) => ({
      label: period.title,
      formula: `事件当日不计，${COUNTED[period.counting](countOf(period.amount))}${rolled ? '；最后一日是休息日，顺延到下一个工作日' : ''}`,
      substituted: `自 ${dateText(on)}`,
      value: dateText(due),
      clause: clauseOf(period),
    }));
    const unknown = [...new Set(ends.flatMap(({ years }) => years))].filter((year) => !hasSchedule(year));
    if (unknown.length > 0) {
      work.notice({
        code: 'holiday-schedule-unknown',
        message: `${unknown.join('、')} 年的放假安排尚未公布或未收录，该年只按周一至周五计，没有扣除元旦等法定节假日；公布后请重新计算。`,
      });
    }
    if (event === 'quarter-ended' && !QUARTER_ENDS.includes(dateText(on).slice(5))) {
      work.notice({
        code: 'not-a-quarter-end',
        message: `${dateText(on)} 不是季度的最后一日，请核对。`,
        clause: 'c4-s3-p2-4.1.1-2-13',
      });
    }
    return {
      deadlines: ends.map(({ period, due, rolled }) => ({
        id: period.id,
        title: period.title,
        due: dateText(due),
        rolled,
        counting: period.counting,
        amount: countOf(period.amount),
        clause: clauseOf(period),
      })),
    };
  },
});
