import { halfWidth } from './half-width.ts';
/**
 * Brings ８５．５, 85.5分, 8% and .5 to the plain decimal that the rules read. Anything else comes back as it is: whether
 * it is a score or a rate is for the rule to say.
 */
export function plainDecimal(text: string): string {
  return halfWidth(text)
    .replace(/\s+/g, '')
    .replace(/。/g, '.')
    .replace(/[分%]$/, '')
    .replace(/^\./, '0.');
}
