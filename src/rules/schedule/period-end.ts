import { nextWorkingDay, workingDaysAfter } from '../calendar.ts';
import { addDays, addMonths, type Day } from '../date.ts';
import { countOf } from '../parameter-count.ts';
import type { Period } from './deadline-table.ts';

/** How a period runs out, reckoned from the day of the event, which is not counted. */
export interface PeriodEnd {
  /** The working days that are counted; none where a period runs in days or months. */
  counted: readonly Day[];
  /** The last day as counted. */
  last: Day;
  /** The day on which the period ends, after a rest day has moved it. */
  due: Day;
  rolled: boolean;
}

const lastDay = ({ amount }: Period, on: Day): Pick<PeriodEnd, 'counted' | 'last'> => {
  const length = countOf(amount);
  if (amount.unit === 'working-days') {
    const counted = workingDaysAfter(on, length);
    return { counted, last: counted.at(-1)! };
  }
  return { counted: [], last: amount.unit === 'months' ? addMonths(on, length) : addDays(on, length) };
};

/** @param neverRolls the reading under which no rest day moves the last day */
export const periodEnd = (period: Period, on: Day, neverRolls: boolean): PeriodEnd => {
  const { counted, last } = lastDay(period, on);
  const due = neverRolls || !period.rolls ? last : nextWorkingDay(last);
  return { counted, last, due, rolled: due !== last };
};
