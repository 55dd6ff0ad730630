/**
 * Brings ８５．５, 85.5分, 8% and .5 to the plain decimal that the rules read. Anything else comes back as it is: whether
 * it is a score or a rate is for the rule to say.
 */
export function plainDecimal(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, '')
    .replace(/。/g, '.')
    .replace(/[分%]$/, '')
    .replace(/^\./, '0.');
}
