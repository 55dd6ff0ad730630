import { parseAmount } from '../../calculators/parts/amount/parse.ts';

/** A figure as the rules take it, or null for a text that is none. */
export type Read = (text: string) => string | null;

/** Full-width signs to ASCII, without white space. */
const narrow = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[。．｡]/g, '.')
    .replace(/[\s\u00A0\u3000]+/g, '');

export const isBlank = (text: string): boolean => text.trim() === '';

/** Yuan with two decimals; takes what people write: 8150万, 81,500,000.00. */
export const readMoney: Read = (text) => {
  const parsed = parseAmount(text);
  return parsed.ok ? parsed.amount : null;
};

/** Points with at most two decimals that are not zero, as `"2.50"`; 2.5, 2.5分 and 2.500 are read, −1 and 2.555 are not. */
export const readScore: Read = (text) => {
  const match = /^(\d{0,3})(?:\.(\d{1,2})0*)?分?$/.exec(narrow(text));
  if (!match) return null;
  const [, whole = '', decimals = ''] = match;
  if (whole === '' && decimals === '') return null;
  return `${whole === '' ? '0' : whole}.${decimals.padEnd(2, '0')}`;
};

/** Whether points as read are no more than the hundred of the whole. */
export const isMaximum = (points: string): boolean => /^(\d{1,2}\.\d\d|100\.00)$/.test(points);

/** A quantity: what the rule takes, without separators. */
export const readQuantity: Read = (text) => {
  const plain = narrow(text).replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return /^\d{1,9}(\.\d{1,4})?$/.test(plain) ? plain : null;
};

/** A rank: `第1名` and `1` are 1. */
export const readRank = (text: string): number | null => {
  const match = /^第?(\d{1,4})名?$/.exec(narrow(text));
  return match ? Number(match[1]) : null;
};

const two = (digits: string): string => digits.padStart(2, '0');

/** A local time as `2026-03-20T09:00`, seconds kept; takes 2026/3/20 9:00, 2026年3月20日 9:00. Whether the day exists is for the rule. */
export const readTime: Read = (text) => {
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[T ]+(\d{1,2})(?::|时|点)(\d{1,2})(?:(?::|分)(\d{1,2})?(?:\.0+)?秒?)?分?$/.exec(
      text
        .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
        .replace(/[\s\u00A0\u3000]+/g, ' ')
        .replace(/日(?=\d)/, '日 ')
        .trim(),
    );
  if (!match) return null;
  const [, year = '', month = '', day = '', hour = '', minute = '', second] = match;
  const time = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
  const read = second === undefined ? time : `${time}:${two(second)}`;
  return isRealTime(read) ? read : null;
};

const MS_PER_MINUTE = 60_000;

/** Minutes since 1970, as if the local time were the world's. */
const instant = (time: string): number => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = time.split(/\D/).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
};

const isRealTime = (time: string): boolean => {
  const read = instant(time);
  return /^(19|2\d)/.test(time) && !Number.isNaN(read) && new Date(read).toISOString().startsWith(time);
};

/** Whole minutes from one local time to another; negative where the second is the earlier one. */
export const minutesBetween = (from: string, to: string): number =>
  Math.floor((instant(to) - instant(from)) / MS_PER_MINUTE);
