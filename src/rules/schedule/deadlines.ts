import { hasSchedule, yearOf } from '../calendar.ts';
import { addDays, type DateText, type Day, dateText } from '../date.ts';
import { countOf } from '../parameter-count.ts';
import { firstScheduleYear, lastScheduleYear } from '../parameters/schedule.ts';
import { lastDayOnRestDay } from '../readings.ts';
import { defineRule } from '../rule.ts';
import { date, oneOf, record } from '../schema.ts';
import { civilCodePeriods, holidaySchedule } from '../sources.ts';
import { EVENTS, PERIODS, type Period, periodsOf } from './deadline-table.ts';
import { periodEnd } from './period-end.ts';

export interface Deadlines {
  deadlines: {
    id: string;
    title: string;
    due: DateText;
    rolled: boolean;
    counting: 'working-days' | 'natural-days' | 'months';
    amount: number;
    clause: string;
  }[];
}

const ALL: readonly Period[] = Object.values(PERIODS).flat();
const clauseOf = (period: Period): string => period.clause ?? period.amount.clause;

const COUNTING = { 'working-days': 'working-days', days: 'natural-days', months: 'months' } as const;

/** The last day as it is counted, in words, and the years whose holidays decide where the period ends. */
const endOf = (period: Period, on: Day, neverRolls: boolean) => {
  const end = periodEnd(period, on, neverRolls);
  const { counted, last, due } = end;
  const { amount } = period;
  const length = countOf(amount);
  if (amount.unit === 'working-days') {
    return {
      ...end,
      formula: `第 ${length} 个工作日`,
      substituted: counted.map(dateText).join('、'),
      years: [yearOf(addDays(on, 1)), yearOf(last)],
    };
  }
  const inMonths = amount.unit === 'months';
  return {
    ...end,
    formula: inMonths ? `${length} 个月后的对应日（没有对应日的为月末日）` : `第 ${length} 日`,
    substituted: `${dateText(on)} + ${length} ${inMonths ? '个月' : '日'} = ${dateText(last)}`,
    years: neverRolls || !period.rolls ? [] : [yearOf(last), yearOf(due)],
  };
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
  clauses: [...new Set(ALL.flatMap((period) => [clauseOf(period), period.amount.clause]))],
  parameters: [...ALL.map((period) => period.amount), firstScheduleYear, lastScheduleYear],
  sources: [civilCodePeriods, holidaySchedule],
  readings: [lastDayOnRestDay],
  input: record({ event: oneOf(EVENTS), on: date() }),
  compute: ({ event, on }, readings, work, at): Deadlines => {
    const neverRolls = readings['last-day-on-rest-day'] === 'never-rolls';
    const periods = periodsOf(event, at);
    const ends = periods.map((period) => ({ period, ...endOf(period, on, neverRolls) }));
    work.steps(ends, ({ period, due, rolled, formula, substituted }) => ({
      label: period.title,
      formula: `事件当日不计，${formula}${rolled ? '；最后一日是休息日，顺延到下一个工作日' : ''}`,
      substituted: `${substituted}${rolled ? '（休息日）' : ''}`,
      value: dateText(due),
      clause: period.amount.clause,
    }));
    for (const { title, amount, assumption } of periods) {
      if (!assumption) continue;
      work.notice({ code: 'start-assumed', message: `${title}：${assumption}。`, clause: amount.clause });
    }
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
        counting: COUNTING[period.amount.unit],
        amount: countOf(period.amount),
        clause: clauseOf(period),
      })),
    };
  },
});
