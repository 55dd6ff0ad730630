/** Fen of an amount, hundredths of a point: `"81500000.00"` → 8150000000n, `"68.5"` → 6850n. */
export function toHundredths(text: string): bigint {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
}

/** 6850n → `"68.50"`, −6n → `"-0.06"`. */
export function fromHundredths(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The distance of two amounts or scores, whichever is larger. */
export function between(a: string, b: string): string {
  const gap = toHundredths(a) - toHundredths(b);
  return fromHundredths(gap < 0n ? -gap : gap);
}

export const amountOrNone = (fen: bigint | null): string | null =>
  fen === null ? null : fromHundredths(fen);

/** From the lowest price to the highest. */
export const byPrice = (a: { price: string }, b: { price: string }): number =>
  Number(toHundredths(a.price) - toHundredths(b.price));
