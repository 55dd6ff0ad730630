import fc from 'fast-check';

/** Money from fen, as a caller writes it. */
export const yuan = (fen: number | bigint): string => {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

export const CEILING_FEN = 8_815_000_000;

/** A price above zero that the budget allows, in fen. */
export const affordableFen = fc.integer({ min: 1, max: CEILING_FEN });

export const prices = (min: number, max: number) =>
  fc.array(affordableFen, { minLength: min, maxLength: max });

export const asBids = (fens: readonly number[]) =>
  fens.map((fen, index) => ({ bidder: `第${index}家`, price: yuan(fen) }));
