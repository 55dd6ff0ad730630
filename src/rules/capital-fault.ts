import type { Decimal } from './amount.ts';
import {
  amountOfShape,
  bareCapital,
  DIGITS,
  fenOf,
  GROUPS,
  PLACES,
  parseCapital,
  pieces,
} from './capital.ts';

/** What keeps a text from being 中文大写. */
export type FaultCode =
  | 'nothing'
  | 'space'
  | 'shorthand'
  | 'figure'
  | 'stranger'
  | 'unit-without-digit'
  | 'digit-without-unit'
  | 'order'
  | 'yuan-missing'
  | 'whole-not-last'
  | 'whole-after-fen'
  | 'zero-missing'
  | 'zero-extra';

/** `at` counts from 0 in the text as given; with length 0 something is missing in front of that place. */
export interface CapitalFault {
  code: FaultCode;
  at: number;
  length: number;
  /** What should stand there, where that is certain. */
  write?: string;
}

/** What is written for one of the capitals and is not recognized. */
const INSTEAD: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'〇一二三四五六七八九'].map((plain, digit) => [plain, DIGITS[digit]!])),
  ...{ 两: '贰', 廿: '贰拾', 念: '贰拾', 卅: '叁拾', 十: '拾', 百: '佰', 千: '仟' },
  ...{ 块: '元', 毛: '角', 参: '叁', 參: '叁', 叄: '叁' },
};

const STRANGER = /[^零壹贰叁肆伍陆柒捌玖仟佰拾亿万元角分整]/u;
const FIGURES = /^[\d０-９.,，．]+/;

const strange = (words: string): CapitalFault | null => {
  const at = words.search(STRANGER);
  if (at < 0) return null;
  const char = String.fromCodePoint(words.codePointAt(at)!);
  if (/\s/.test(char)) return { code: 'space', at, length: 1 };
  const figures = FIGURES.exec(words.slice(at))?.[0];
  if (figures) return { code: 'figure', at, length: figures.length };
  const write = INSTEAD[char];
  return write ? { code: 'shorthand', at, length: 1, write } : { code: 'stranger', at, length: char.length };
};

/** Reads from left to right and stops at the first character that cannot stand where it stands. */
const disordered = (words: string): CapitalFault | null => {
  let open: number | null = null;
  let place = -1;
  let group = -1;
  let inGroup = false;
  let any = false;
  let small = '';
  const fault = (code: FaultCode, at: number, length = 1, write?: string): CapitalFault => ({
    code,
    at,
    length,
    ...(write && { write }),
  });

  for (const [at, char] of [...words].entries()) {
    const digit = DIGITS.indexOf(char) > 0;
    if (digit || char === '零' || char === '整') {
      if (open !== null) return fault('digit-without-unit', open);
      if (char === '整' && at < words.length - 1) return fault('whole-not-last', at);
      if (digit) {
        if (small === '分') return fault('order', at);
        open = at;
        any = true;
      }
      continue;
    }
    const step = PLACES.indexOf(char as (typeof PLACES)[number]);
    const next = GROUPS.indexOf(char as (typeof GROUPS)[number]);
    if (step >= 0) {
      if (group === 2 || small !== '' || step <= place) return fault('order', at);
      if (open === null) return fault('unit-without-digit', at);
      place = step;
      inGroup = true;
    } else if (next >= 0) {
      if (next <= group || small !== '') return fault('order', at);
      const zero = char === '元' && words[at - 1] === '零';
      if (open === null && !inGroup && !zero && (char !== '元' || !any))
        return fault('unit-without-digit', at);
      group = next;
      place = -1;
      inGroup = false;
    } else {
      if (open === null) return fault('unit-without-digit', at);
      if (small === char) return fault('order', at);
      if (group < 2 && (group >= 0 || inGroup))
        return fault('yuan-missing', words[open - 1] === '零' ? open - 1 : open, 0, '元');
      small = char;
    }
    open = null;
  }

  const end = words.endsWith('整') ? words.length - 1 : words.length;
  if (group < 2 && small === '' && any) return fault('yuan-missing', end, 0, '元');
  if (open !== null) return fault('digit-without-unit', open);
  if (group < 2 && small === '') return fault('nothing', 0, 0);
  return small === '分' && end < words.length ? fault('whole-after-fen', end) : null;
};

/** The order is right: what remains are the 零, compared with how the amount is written. */
const misplacedZero = (words: string, amount: Decimal): CapitalFault | null => {
  const list = amount.isZero() ? [{ allowed: '零元' }] : pieces(fenOf(amount));
  let at = amount.lt(1) && !amount.isZero() ? (/^零元零?/.exec(words)?.[0].length ?? 0) : 0;
  for (const { allowed } of list) {
    const pattern = new RegExp(allowed, 'y');
    pattern.lastIndex = at;
    if (!pattern.test(words)) {
      const zeros = /零*/y;
      zeros.lastIndex = at;
      const run = zeros.exec(words)![0].length;
      if (run === 0) return { code: 'zero-missing', at, length: 0, write: '零' };
      const right = allowed.startsWith('零') ? 1 : 0;
      return { code: 'zero-extra', at: at + right, length: run - right };
    }
    at = pattern.lastIndex;
  }
  const rest = /零*/.exec(words.slice(at))![0].length;
  return rest > 0 ? { code: 'zero-extra', at, length: rest } : null;
};

/**
 * Why a text is no 中文大写 and at which character; null where `parseCapital` reads it. Of several faults the first is
 * named: a character that does not belong there at all, then the order, then the 零.
 */
export const capitalFault = (written: string): CapitalFault | null => {
  if (parseCapital(written)) return null;
  const { words, from } = bareCapital(written);
  const fault = strange(words) ?? disordered(words) ?? misplacedZero(words, amountOfShape(words)!);
  return fault && { ...fault, at: fault.at + from };
};
