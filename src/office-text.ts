/** What XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** The same and what the library would leave out besides. */
const LEFT_OUT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]|\p{Noncharacter_Code_Point}/gu;

const escaped = (text: string): string =>
  text
    .split('')
    .map((unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');

/**
 * Text of a workbook's cell. What XML cannot hold, and what would be read as its escape, is written as the format's escape; so
 * is the first letter of `constructor` and the like, which the library would take for its own.
 */
export function cellText(text: string): string {
  if (text in Object.prototype) return escaped(text[0]!) + text.slice(1);
  return text
    .toWellFormed()
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(LEFT_OUT, escaped)
    .replaceAll('\r', '_x000D_');
}

/** Text of a document: what XML cannot hold is left out. */
export const plainText = (text: string): string => text.toWellFormed().replace(FORBIDDEN, '');
