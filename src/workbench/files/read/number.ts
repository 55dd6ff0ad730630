/** A spreadsheet shows and compares no more digits than these; what lies beyond comes from binary fractions. */
const DIGITS = 15;

const LONGEST_EXPONENT = 30;

/** Takes away zeros that say nothing: 0012.50 → 12.5. */
const canonical = (sign: string, whole: string, fraction: string): string => {
  const digits = whole.replace(/^0+(?=\d)/, '');
  const places = fraction.replace(/0+$/, '');
  const number = places === '' ? digits : `${digits}.${places}`;
  return sign === '-' && /[1-9]/.test(number) ? `-${number}` : number;
};

/** `4.89e+7` → 48900000, by moving the point. */
function expand(text: string): string {
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d*))?(?:e([+-]?\d+))?$/.exec(text) ?? [];
  const shift = Number(exponent);
  if (shift === 0) return canonical(sign, whole, fraction);
  return shift > 0
    ? canonical(sign, whole + fraction.slice(0, shift).padEnd(shift, '0'), fraction.slice(shift))
    : canonical(sign, '0', '0'.repeat(-shift - whole.length) + whole + fraction);
}

/**
 * The decimal that stands in a number cell, from the text of the file: `48900000.5` as it is, `4.8900000000000006E7` as the
 * 48900000 that the spreadsheet shows. No arithmetic is done.
 * @param decimals as many places as the cell is shown with; missing ones are filled with zeros, none is cut off
 * @returns null for what is no number
 */
export function decimalOf(text: string, decimals = 0): string | null {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(text)) return null;
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d*)\.?(\d*)$/.exec(text) ?? ['', '', '', ''];
  const plain = whole + fraction !== '' && (whole + fraction).replace(/^0+/, '').length <= DIGITS;
  const value = Number(text);
  if (
    !plain &&
    (!Number.isFinite(value) || (value !== 0 && Math.abs(Math.log10(Math.abs(value))) > LONGEST_EXPONENT))
  )
    return null;
  const number = plain ? canonical(sign, whole || '0', fraction) : expand(value.toPrecision(DIGITS));
  if (decimals === 0) return number;
  const [digits, places = ''] = number.split('.') as [string, string?];
  return `${digits}.${places.padEnd(decimals, '0')}`;
}

/** Reads a number that stands as text: `12.50`, `1,234`, `９．５`; null for what is no plain number. */
export function decimalOfText(text: string): string | null {
  const narrow = text.normalize('NFKC').replace(/\s/g, '').replace(/^[−–]/, '-');
  if (/^-?\d+(\.\d+)?$/.test(narrow)) return narrow;
  return /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(narrow) ? narrow.replaceAll(',', '') : null;
}
