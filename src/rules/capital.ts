import { Decimal } from './amount.ts';
import { text } from './schema.ts';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
/** The units of the four digits of a group, and of the three groups of twelve digits. */
const PLACES = ['仟', '佰', '拾', ''] as const;
const GROUPS = ['亿', '万', '元'] as const;
const GROUP = 4;
const INTEGER_DIGITS = GROUP * GROUPS.length;

/** A digit with its unit (or the unit of a group), and whether a 零 stands before it. */
interface Piece {
  text: string;
  zero: 'none' | 'optional' | 'usual' | 'required';
}

/**
 * The pieces of an amount from left to right. Zeros between two digits are written as one 零. It may be left out where
 * they reach to the end of a group and the next digit stands in the first place after it (仟 or 角); usage keeps it there
 * when a whole group is skipped (壹亿零壹仟元).
 */
const pieces = (fen: string): Piece[] => {
  const digits = fen.padStart(INTEGER_DIGITS + 2, '0');
  const whole = digits.slice(0, INTEGER_DIGITS);
  const list: Piece[] = [];
  let last = -1;
  const add = (index: number, unit: string) => {
    const digit = Number(digits[index]);
    if (digit === 0) return;
    const firstOfGroup = index % GROUP === 0;
    const skipsGroup = index < INTEGER_DIGITS && index - last > GROUP;
    const gap = last >= 0 && index - last > 1;
    const zero = !gap ? 'none' : !firstOfGroup ? 'required' : skipsGroup ? 'usual' : 'optional';
    list.push({ text: `${DIGITS[digit]}${unit}`, zero });
    last = index;
  };
  GROUPS.forEach((group, at) => {
    PLACES.forEach((place, offset) => {
      add(at * GROUP + offset, place);
    });
    const isYuan = at === GROUPS.length - 1;
    const hasDigits = Number(isYuan ? whole : whole.slice(at * GROUP, (at + 1) * GROUP)) > 0;
    if (hasDigits) list.push({ text: group, zero: 'none' });
  });
  add(INTEGER_DIGITS, '角');
  add(INTEGER_DIGITS + 1, '分');
  return list;
};

const fenText = (amount: Decimal): string => amount.times(100).toFixed();

const endsInFen = (list: readonly Piece[]): boolean => list.at(-1)?.text.endsWith('分') ?? false;

/** 中文大写 of yuan with at most two decimals, up to 999,999,999,999.99: `捌仟捌佰壹拾伍万元整`. */
export const toCapital = (amount: Decimal): string => {
  if (amount.isZero()) return '零元整';
  const list = pieces(fenText(amount));
  const words = list.map(({ text: word, zero }) =>
    zero === 'usual' || zero === 'required' ? `零${word}` : word,
  );
  return `${words.join('')}${endsInFen(list) ? '' : '整'}`;
};

/** Every way of writing the amount that the rules of the People's Bank allow. */
const spellings = (amount: Decimal): RegExp => {
  if (amount.isZero()) return /^零元整?$/;
  const list = pieces(fenText(amount));
  const words = list.map(({ text: word, zero }) => {
    if (zero === 'none') return word;
    return zero === 'required' ? `零${word}` : `零?${word}`;
  });
  const start = amount.lt(1) ? '(?:零元零?)?' : '';
  return new RegExp(`^${start}${words.join('')}${endsInFen(list) ? '' : '整?'}$`);
};

const DIGIT = '[壹贰叁肆伍陆柒捌玖]';
const FOUR = `((?:${DIGIT}仟)?(?:${DIGIT}佰)?(?:${DIGIT}拾)?${DIGIT}?)`;
const SHAPE = new RegExp(`^(?:${FOUR}亿)?(?:${FOUR}万)?(?:${FOUR}元)?(?:(${DIGIT})角)?(?:(${DIGIT})分)?$`);

const fourDigits = (words: string): string =>
  PLACES.map((place) => {
    const at = place ? words.indexOf(place) - 1 : words.length - 1;
    return String(Math.max(0, DIGITS.indexOf(words[at] ?? '零')));
  }).join('');

const VARIANTS: Readonly<Record<string, string>> = {
  圆: '元',
  圓: '元',
  正: '整',
  貳: '贰',
  陸: '陆',
  億: '亿',
  萬: '万',
};

/**
 * Reads 中文大写 as the rules of the People's Bank allow it to be written; a 整 missing after 元 is accepted, since the
 * printed form ends in 元. @returns null for anything else (两, 〇, a missing or misplaced 零, …)
 */
export const parseCapital = (written: string): Decimal | null => {
  const plain = written
    .trim()
    .replace(/^人民币[:：]?/, '')
    .replace(/[圆圓正貳陸億萬]/g, (variant) => VARIANTS[variant]!);
  const match = SHAPE.exec(plain.replace(/[零整]/g, ''));
  if (!match) return null;
  const [, yi = '', wan = '', yuan = '', jiao = '零', fen = '零'] = match;
  const whole = [yi, wan, yuan].map(fourDigits).join('');
  const amount = new Decimal(`${whole}.${DIGITS.indexOf(jiao)}${DIGITS.indexOf(fen)}`);
  return spellings(amount).test(plain) ? amount : null;
};

/** 中文大写 as an amount; `not-capital` for anything that cannot be read without guessing. */
export const capital = () => text(parseCapital, 'not-capital');
