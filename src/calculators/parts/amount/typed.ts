import { groupDigits } from './format.ts';
import { parseAmount } from './parse.ts';

/** A typed amount in yuan, so that 8150万 and 81,500,000 compare as equal; what cannot be read stays as typed. */
export function typedAmount(text: string): string {
  const parsed = parseAmount(text);
  return parsed.ok ? `${groupDigits(parsed.amount)} 元` : text.trim();
}
