import type { Duration } from '../read/duration.ts';
import type { Frequency, Period } from '../read/frequencies.ts';

const SAME_DAY = 1_000_000;
const WORKING_DAYS = 2_000_000;

/** Orders times as `compareDurations` does, in one whole number: minutes, then 当天, then working days. */
export function rankOf(within: Duration | 'immediately'): number {
  if (within === 'immediately') return 0;
  if (within.unit === 'same-day') return SAME_DAY;
  return within.unit === 'minutes' ? within.most : WORKING_DAYS + within.most;
}

/** For sorting only: the service lasts one year. */
const PER_YEAR: Readonly<Record<Period, number>> = {
  day: 365,
  'working-day': 250,
  week: 52,
  month: 12,
  quarter: 4,
  'half-year': 2,
  year: 1,
  term: 1,
};

export const timesPerYear = ({ times, per }: Frequency): number => times * PER_YEAR[per];
