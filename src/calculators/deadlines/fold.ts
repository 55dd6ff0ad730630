/** RFC 5545, 3.1: a line is no longer than this, in octets, without its break. */
const LONGEST = 75;

const octets = (text: string): number => new TextEncoder().encode(text).length;

function fold(line: string): string {
  let out = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > LONGEST) {
      out += '\r\n ';
      length = 1;
    }
    out += character;
    length += size;
  }
  return out;
}

/** Folds an iCalendar text anew: the library counts characters, the standard counts octets, of which a Chinese one has three. */
export const foldLines = (text: string): string =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(fold)
    .join('\r\n');
