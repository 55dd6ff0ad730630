import { parseDay } from '../../../rules/date.ts';

const SECONDS_A_DAY = 86_400;
/** Days from 1899-12-30, the day 0 of the 1900 system from March 1900 on, to 1970-01-01; and to the day 0 of the 1904 system. */
const TO_1970 = 25_569;
const TO_1904 = 1_462;
/** The 1900 system has a 29 February 1900, which there was not. */
const NO_SUCH_DAY = 60;

const two = (number: number | string): string => String(number).padStart(2, '0');

/** Seconds only where there are any: they decide who took part first. */
function written(day: string, hours: number, minutes: number, seconds: number): string | null {
  if (parseDay(day) === null || hours > 23 || minutes > 59 || seconds > 59) return null;
  return `${day}T${two(hours)}:${two(minutes)}${seconds === 0 ? '' : `:${two(seconds)}`}`;
}

/** The time that a number cell stands for, `YYYY-MM-DDTHH:mm` (with `:ss` where it has seconds); null for no time of 1900 to 2999. */
export function timeOfSerial(text: string, from1904: boolean): string | null {
  const serial = Number(text);
  if (!Number.isFinite(serial) || serial < 0 || serial > 500_000) return null;
  const total = Math.round(serial * SECONDS_A_DAY);
  const count = Math.floor(total / SECONDS_A_DAY);
  const days = from1904 ? count + TO_1904 : count < NO_SUCH_DAY ? count + 1 : count;
  if (!from1904 && count === NO_SUCH_DAY) return null;
  const day = new Date((days - TO_1970) * SECONDS_A_DAY * 1000).toISOString().slice(0, 10);
  const rest = total - count * SECONDS_A_DAY;
  return written(day, Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60);
}

/** Reads `2026-04-08 9:30`, `2026/4/8 09:30:05`, `2026年4月8日9时30分`; null for anything else, a day without a time included. */
export function timeOfText(text: string): string | null {
  const match =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*T?\s*(\d{1,2})\s*[:时点]\s*(\d{1,2})\s*(?:分|(?:[:分]\s*(\d{1,2})\s*秒?))?$/.exec(
      text.normalize('NFKC').trim(),
    );
  if (!match) return null;
  const [, year, month, day, hours, minutes, seconds = '0'] = match;
  return written(`${year}-${two(month!)}-${two(day!)}`, Number(hours), Number(minutes), Number(seconds));
}
