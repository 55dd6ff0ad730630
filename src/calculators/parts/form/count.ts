import { halfWidth } from './half-width.ts';
export type ParsedCount = { ok: true; count: number } | { ok: false; message: string };

/** What is counted: the words that may stand behind the number, what to say to an empty field, how large it may get. */
export interface Counted {
  /** Of the number, in sentences: 次数. */
  name: string;
  units: string;
  empty: string;
  digits: number;
}

/** How often something happened. */
export const TIMES: Counted = {
  name: '次数',
  units: '次份个',
  empty: '请填写次数，没有发生请填 0。',
  digits: 4,
};

export const PEOPLE: Counted = { name: '人数', units: '人名个', empty: '请填写人数，例如 120。', digits: 7 };

export const LINES: Counted = { name: '数量', units: '条个', empty: '请填写数量，例如 39。', digits: 7 };

/** Reads a count such as `3`, `３`, `1,200` or `3次`. */
export function parseCount(text: string, counted: Counted = TIMES): ParsedCount {
  const plain = halfWidth(text)
    .replace(/\s+/g, '')
    .replace(new RegExp(`[${counted.units}]$`), '');
  if (plain === '') return { ok: false, message: counted.empty };
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(plain)) return { ok: false, message: '请填写整数，例如 2。' };
  const digits = plain.replaceAll(',', '');
  if (digits.length > counted.digits) {
    return {
      ok: false,
      message: `${counted.name}太大，请填写不超过${'零一二三四五六七八九'[counted.digits]}位的整数。`,
    };
  }
  return { ok: true, count: Number(digits) };
}
