import type { Clause } from '../../clause.ts';
import type { Place } from '../finding.ts';
import { firstMark, places } from '../text.ts';

/** A time limit as printed; a working day counts as a day. */
export interface Time {
  figure: number;
  unit: string;
  minutes: number;
  place: Place;
}

const MINUTES: Readonly<Record<string, number>> = { 分钟: 1, 小时: 60, 天: 1440, 个工作日: 1440 };
const LIMIT = String.raw`(?<mark>\d+(?:分钟|小时|天|个工作日))`;

export const RESPONSE = new RegExp(`响应(?:时间)?[：:]?${LIMIT}`);
export const REPAIR = new RegExp(`修复时间[：:]?(?:一般问题)?${LIMIT}`);

/** What the pattern marks, each with its sentence. */
export function times(clause: Clause, pattern: RegExp): Time[] {
  return places(clause, pattern).map((place) => {
    const limit = firstMark(place);
    const figure = Number.parseInt(limit, 10);
    const unit = limit.slice(String(figure).length);
    return { figure, unit, minutes: figure * (MINUTES[unit] as number), place };
  });
}
