import { Decimal } from './amount.ts';
import { fenOf, INTEGER_DIGITS, pieces, toCapital } from './capital.ts';

/** The amount with every 零 that may be written or left out the other way round; as `toCapital` where there is none. */
export const otherZeros = (amount: Decimal): string => {
  const fen = fenOf(amount);
  const words = pieces(fen).map((piece) => piece.otherwise);
  return amount.isZero() ? toCapital(amount) : `${words.join('')}${fen.endsWith('0') ? '整' : ''}`;
};

/** A group of an amount in capitals: its words with the unit that they end in, its figures, and what it amounts to. */
export interface CapitalGroup {
  unit: '亿' | '万' | '元' | '角' | '分';
  words: string;
  figures: string;
  amount: Decimal;
}

const UNITS: readonly { unit: CapitalGroup['unit']; worth: string; from: number; to: number }[] = [
  { unit: '亿', worth: '100000000', from: 0, to: 4 },
  { unit: '万', worth: '10000', from: 4, to: 8 },
  { unit: '元', worth: '1', from: 8, to: 12 },
  { unit: '角', worth: '0.1', from: 12, to: 13 },
  { unit: '分', worth: '0.01', from: 13, to: 14 },
];

/** The groups of an amount that are not zero, from left to right. */
export const capitalGroups = (amount: Decimal): CapitalGroup[] => {
  const digits = fenOf(amount).padStart(INTEGER_DIGITS + 2, '0');
  return UNITS.flatMap(({ unit, worth, from, to }) => {
    const figures = String(Number(digits.slice(from, to)));
    if (figures === '0') return [];
    const value = new Decimal(figures).times(worth);
    return [
      { unit, words: toCapital(value).replace(/元?整$/, unit === '元' ? '元' : ''), figures, amount: value },
    ];
  });
};
