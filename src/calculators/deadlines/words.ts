import { weekday } from '../../rules/calendar.ts';
import { parseDay } from '../../rules/date.ts';
import type { Deadlines } from '../../rules/schedule/deadlines.ts';
import { dateWords } from '../parts/form/date.ts';

export type Deadline = Deadlines['deadlines'][number];

export const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** 星期一 */
export const weekdayWords = (date: string): string => `星期${WEEKDAYS[weekday(parseDay(date)!)]}`;

export const fullDate = (date: string): string => `${dateWords(date)} ${weekdayWords(date)}`;

const UNITS = { 'working-days': '个工作日', 'natural-days': '日', months: '个月' } as const;

/** 15 日 */
export const lengthWords = ({ amount, counting }: Deadline): string => `${amount} ${UNITS[counting]}`;

/** How far a day is from another, in words. */
export function distanceWords(date: string, from: string): string {
  const days = parseDay(date)! - parseDay(from)!;
  if (days === 0) return '就是这一天';
  return days > 0 ? `还有 ${days} 天` : `已过 ${-days} 天`;
}

export const ROLLED = '最后一日是休息日，顺延到下一个工作日';

/** The day that a clock shows, as `YYYY-MM-DD`. */
export const today = (clock: Date): string =>
  [clock.getFullYear(), clock.getMonth() + 1, clock.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** The deadlines in one sentence, for those who hear them; the first few are enough to know that they are there. */
export function announcement(reckoned: readonly { done: { result: Deadlines } }[]): string | null {
  const all = reckoned.flatMap(({ done }) => done.result.deadlines);
  if (all.length === 0) return null;
  const first = all.slice(0, MOST_SPOKEN).map(({ title, due }) => `${title} ${dateWords(due)}`);
  return `${first.join('，')}${all.length > MOST_SPOKEN ? `，等共 ${all.length} 项` : ''}。`;
}

const MOST_SPOKEN = 5;
