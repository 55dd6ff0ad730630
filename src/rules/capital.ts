import { Decimal } from './amount.ts';
import { text } from './schema.ts';

export const DIGITS = '零壹贰叁肆伍陆柒捌玖';
/** The units of the four digits of a group, and of the three groups of twelve digits. */
export const PLACES = ['仟', '佰', '拾', ''] as const;
export const GROUPS = ['亿', '万', '元'] as const;
const GROUP = 4;
export const INTEGER_DIGITS = GROUP * GROUPS.length;

/** A digit with its unit, or the unit of a group: as it is written, as it may be written too, and both as a pattern. */
export interface Piece {
  written: string;
  otherwise: string;
  allowed: string;
}

const plain = (word: string): Piece => ({ written: word, otherwise: word, allowed: word });

/**
 * A digit after zeros. Zeros between two digits are written as one 零. It may be left out where they reach to the end of a
 * group and the next digit stands in the first place after it (仟 or 角); usage keeps it there when a whole group is
 * skipped (壹亿零壹仟元).
 */
const afterZeros = (word: string, firstOfGroup: boolean, skipsGroup: boolean): Piece => {
  if (!firstOfGroup) return plain(`零${word}`);
  const both = [word, `零${word}`] as const;
  const [written, otherwise] = skipsGroup ? both.toReversed() : both;
  return { written: written!, otherwise: otherwise!, allowed: `零?${word}` };
};

/** The pieces of a number of fen from left to right. */
export const pieces = (fen: string): Piece[] => {
  const digits = fen.padStart(INTEGER_DIGITS + 2, '0');
  const list: Piece[] = [];
  let last = -1;
  const add = (index: number, unit: string) => {
    const digit = Number(digits[index]);
    if (digit === 0) return;
    const word = `${DIGITS[digit]}${unit}`;
    const inFraction = index >= INTEGER_DIGITS;
    const follows = last < 0 || index - last === 1;
    list.push(
      follows ? plain(word) : afterZeros(word, index % GROUP === 0, !inFraction && index - last > GROUP),
    );
    last = index;
  };
  GROUPS.forEach((group, at) => {
    PLACES.forEach((place, offset) => {
      add(at * GROUP + offset, place);
    });
    const from = group === '元' ? 0 : at * GROUP;
    if (Number(digits.slice(from, (at + 1) * GROUP)) > 0) list.push(plain(group));
  });
  add(INTEGER_DIGITS, '角');
  add(INTEGER_DIGITS + 1, '分');
  return list;
};

export const fenOf = (amount: Decimal): string => amount.times(100).toFixed();

/** 中文大写 of yuan with at most two decimals, up to 999,999,999,999.99: `捌仟捌佰壹拾伍万元整`. */
export const toCapital = (amount: Decimal): string => {
  if (amount.isZero()) return '零元整';
  const fen = fenOf(amount);
  const words = pieces(fen).map((piece) => piece.written);
  return `${words.join('')}${fen.endsWith('0') ? '整' : ''}`;
};

/** Every way of writing the amount that the rules of the People's Bank allow. */
const spellings = (amount: Decimal): RegExp => {
  if (amount.isZero()) return /^零元整?$/;
  const fen = fenOf(amount);
  const words = pieces(fen).map((piece) => piece.allowed);
  const start = amount.lt(1) ? '(?:零元零?)?' : '';
  return new RegExp(`^${start}${words.join('')}${fen.endsWith('0') ? '整?' : ''}$`);
};

const DIGIT = '([壹贰叁肆伍陆柒捌玖])';
const FOUR = `(?:${DIGIT}仟)?(?:${DIGIT}佰)?(?:${DIGIT}拾)?${DIGIT}?`;
const SHAPE = new RegExp(`^(?:${FOUR}亿)?(?:${FOUR}万)?(?:${FOUR}元)?(?:${DIGIT}角)?(?:${DIGIT}分)?$`);

const VARIANTS: Readonly<Record<string, string>> = {
  圆: '元',
  圓: '元',
  正: '整',
  貳: '贰',
  陸: '陆',
  億: '亿',
  萬: '万',
};

/** The capitals themselves, in the simplified standard characters, and where they begin in the text as it was given. */
export const bareCapital = (written: string): { words: string; from: number } => {
  const from = /^\s*(?:人民币[:：]?)?/.exec(written)![0].length;
  const words = written.slice(from).trimEnd();
  return { words: words.replace(/[圆圓正貳陸億萬]/g, (variant) => VARIANTS[variant]!), from };
};

/** The places of the words after their 零 and 整 are taken out; null where their order is not that of an amount. */
export const amountOfShape = (words: string): Decimal | null => {
  const match = SHAPE.exec(words.replace(/[零整]/g, ''));
  const fen = match?.slice(1).map((digit) => (digit ? DIGITS.indexOf(digit) : 0));
  return fen ? new Decimal(fen.join('')).div(100) : null;
};

/**
 * Reads 中文大写 as the rules of the People's Bank allow it to be written; a 整 missing after 元 is accepted, since the
 * printed form ends in 元. @returns null for anything else (两, 〇, a missing or misplaced 零, …)
 */
export const parseCapital = (written: string): Decimal | null => {
  const { words } = bareCapital(written);
  const amount = amountOfShape(words);
  return amount && spellings(amount).test(words) ? amount : null;
};

/** 中文大写 as an amount; `not-capital` for anything that cannot be read without guessing. */
export const capital = () => text(parseCapital, 'not-capital');
