import { dateWords } from '../parts/form/date.ts';
import type { DeadlinesDraft, Reckoned } from './draft.ts';
import { eventWords } from './events.ts';
import { type FixedDate, fixedDates } from './fixed.ts';
import { type Deadline, lengthWords, ROLLED } from './words.ts';

/** A day of the timeline. */
export type Moment = {
  /** `YYYY-MM-DD` */
  date: string;
  title: string;
  /** What the day rests on, in words. */
  basis: string;
  clause: string | null;
} & (
  | { kind: 'fixed'; fixed: FixedDate }
  | { kind: 'event'; reckoned: Reckoned }
  | { kind: 'due'; reckoned: Reckoned; deadline: Deadline }
);

const ORDER = { fixed: 0, event: 1, due: 2 } as const;

/** All days that the draft comes to, in their order. */
export function timeline({ fixed }: DeadlinesDraft, reckoned: readonly Reckoned[]): Moment[] {
  const moments: Moment[] = fixed
    ? fixedDates.map((given) => ({
        kind: 'fixed',
        date: given.date,
        title: given.time ? `${given.title}（${given.time}，北京时间）` : given.title,
        basis: '招标文件写定',
        clause: given.clause,
        fixed: given,
      }))
    : [];
  for (const one of reckoned) {
    const { title } = eventWords(one.row.event);
    moments.push({
      kind: 'event',
      date: one.on,
      title,
      basis: '所填的事件，当日不计',
      clause: null,
      reckoned: one,
    });
    for (const deadline of one.done.result.deadlines) {
      moments.push({
        kind: 'due',
        date: deadline.due,
        title: deadline.title,
        basis: `${dateWords(one.on)}${title}后 ${lengthWords(deadline)}${deadline.rolled ? `；${ROLLED}` : ''}`,
        clause: deadline.clause,
        reckoned: one,
        deadline,
      });
    }
  }
  return moments.sort((a, b) => a.date.localeCompare(b.date) || ORDER[a.kind] - ORDER[b.kind]);
}
