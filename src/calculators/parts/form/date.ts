import { halfWidth } from './half-width.ts';
/** 2026年5月11日, of a day as the rules take it. */
export const dateWords = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/**
 * Brings 2026-5-1, 2026/05/01, 2026.5.1, 2026年5月1日 and full-width digits to `2026-05-01`; a browser without a date
 * picker gives whatever was typed. Null for anything else. Whether the day exists is for the rule to say.
 */
export function parseDate(text: string): string | null {
  const plain = halfWidth(text).replace(/\s+/g, '');
  const match = /^(\d{4})(?:年(\d{1,2})月(\d{1,2})日?|([-/.])(\d{1,2})\4(\d{1,2})|(\d{2})(\d{2}))$/.exec(
    plain,
  );
  if (!match) return null;
  const month = match[2] ?? match[5] ?? match[7] ?? '';
  const day = match[3] ?? match[6] ?? match[8] ?? '';
  return `${match[1]}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
