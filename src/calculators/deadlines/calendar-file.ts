import { createEvents, type DateArray } from 'ics';
import { addDays, dateText, parseDay } from '../../rules/date.ts';
import { PROJECT } from '../../tender/project.ts';
import { foldLines } from './fold.ts';

/** A day of the calendar. `id` stays the same from file to file. */
export interface CalendarEntry {
  id: string;
  /** `YYYY-MM-DD` */
  date: string;
  title: string;
  description: string;
}

const parts = (date: string): DateArray => date.split('-').map(Number) as [number, number, number];
const dayAfter = (date: string): string => dateText(addDays(parseDay(date)!, 1));

/** A whole day begins at midnight: 15 hours before it is nine in the morning of the day before. */
const DAY_BEFORE = { hours: 15, before: true } as const;

/**
 * The days as an iCalendar file (RFC 5545): whole days without a time zone, which no clock moves.
 * @throws where a day is none
 */
export function calendarFile(entries: readonly CalendarEntry[], { alarm }: { alarm: boolean }): string {
  const { error, value } = createEvents(
    entries.map(({ id, date, title, description }) => ({
      uid: `${id}@${PROJECT.code}`,
      start: parts(date),
      end: parts(dayAfter(date)),
      title,
      description,
      transp: 'TRANSPARENT',
      busyStatus: 'FREE',
      ...(alarm && { alarms: [{ action: 'display', description: title, trigger: DAY_BEFORE }] }),
    })),
    { productId: `-//${PROJECT.code}//deadlines//ZH`, calName: `${PROJECT.title} 期限` },
  );
  if (error || value === null) throw error ?? new Error('no calendar was written');
  return foldLines(value);
}
