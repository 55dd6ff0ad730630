import { groupDigits } from './format.ts';
import { parseAmount } from './parse.ts';

/** A text that would read as a likely amount if its unit were another one. */
export interface UnitDoubt {
  /** What to put into the field instead. */
  text: string;
  /** The same, as the question shows it. */
  shown: string;
}

/**
 * Whether a readable amount looks ten thousand times too small (8150 for 8150万) or too large.
 * `around`: an amount in yuan of the size expected here. Sizes only are compared, by the number of digits, so that a
 * number still being typed raises no doubt until it has about as many digits as the expected one would have in 万元.
 */
export function unitDoubt(text: string, around: string): UnitDoubt | null {
  const parsed = parseAmount(text);
  if (!parsed.ok) return null;
  const digits = (amount: string): number => amount.replace(/\..*$/, '').replace(/^0$/, '').length;
  const gap = digits(around) - digits(parsed.amount);
  if (gap === 4 || gap === 5) {
    const wan = parsed.amount.replace(/\.?0+$/, '');
    return { text: `${wan}万`, shown: `${groupDigits(wan)} 万元` };
  }
  if (gap === -4 || gap === -3) {
    const yuan = parsed.amount.replace(/0000\.00$/, '');
    return yuan === parsed.amount ? null : { text: yuan, shown: `${groupDigits(yuan)} 元` };
  }
  return null;
}
