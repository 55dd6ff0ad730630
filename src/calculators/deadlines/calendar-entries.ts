import type { CitedClauses } from '../parts/explain/clauses.ts';
import type { CalendarEntry } from './calendar-file.ts';
import { eventWords } from './events.ts';
import type { Moment } from './timeline.ts';

/**
 * What a day is known by in a calendar. Once-only events and what they start keep it when their day is corrected, so
 * that the calendar moves the entry; what may happen again is known by its day.
 */
function identity(moment: Moment): string {
  if (moment.kind === 'fixed') return `fixed-${moment.fixed.id}`;
  const { row, on } = moment.reckoned;
  const own = moment.kind === 'event' ? `event-${row.event}` : `due-${row.event}-${moment.deadline.id}`;
  return eventWords(row.event).repeats ? `${own}-${on}` : own;
}

/** @param page the address of this page, which the clauses' addresses are completed with */
export function entriesOf(moments: readonly Moment[], clauses: CitedClauses, page: string): CalendarEntry[] {
  const seen = new Map<string, number>();
  return moments.map((moment) => {
    const id = identity(moment);
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    const cited = moment.clause === null ? undefined : clauses[moment.clause];
    return {
      id: times === 1 ? id : `${id}-${times}`,
      date: moment.date,
      title: moment.title,
      description: [
        moment.basis,
        cited && `依据：${cited.label}`,
        cited && new URL(cited.href, page).href,
        '以公布的招标文件为准。',
      ]
        .filter((line) => line !== undefined)
        .join('\n'),
    };
  });
}
