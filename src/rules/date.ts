/** A calendar day, counted from 1970-01-01; no time of day and no time zone. */
export type Day = number & { readonly unit: 'day' };
/** `YYYY-MM-DD`. */
export type DateText = string & { readonly unit: 'date' };

const MS_PER_DAY = 86_400_000;
/** Keeps every reckoned date within four digits of year. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

const dayOf = (year: number, month: number, day: number): Day =>
  (Date.UTC(year, month - 1, day) / MS_PER_DAY) as Day;

export const dateText = (day: Day): DateText =>
  new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as DateText;

/** @returns null for anything but a real date of the years 1900 to 2999. */
export const parseDay = (text: string): Day | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const day = dayOf(year, Number(match[2]), Number(match[3]));
  return dateText(day) === text ? day : null;
};

export const addDays = (day: Day, days: number): Day => (day + days) as Day;

/** The same day of a later month, or that month's last day where it has no such day (民法典第二百零二条). */
export const addMonths = (day: Day, months: number): Day => {
  const date = new Date(day * MS_PER_DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + months];
  const lastOfMonth = addDays(dayOf(year, month + 1, 1), -1);
  return Math.min(dayOf(year, month, date.getUTCDate()), lastOfMonth) as Day;
};
