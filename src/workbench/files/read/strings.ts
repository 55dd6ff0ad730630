import type { Archive } from './archive.ts';
import { readXml } from './xml.ts';

/** `_x000D_` stands for a character that XML cannot hold; `_x005F_` for an underscore before such a thing. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** The texts that the cells of a workbook share; the pronunciations beside Chinese characters are left out. */
export function readStrings(archive: Archive, part: string, advance: (bytes: number) => void): string[] {
  const strings: string[] = [];
  let text: string | null = null;
  let inText = false;
  let aside = false;
  readXml(
    archive,
    part,
    {
      open(name) {
        if (name === 'si') text = '';
        else if (name === 'rPh') aside = true;
        else if (name === 't') inText = !aside;
      },
      text(piece) {
        if (inText && text !== null) text += piece;
      },
      close(name) {
        if (name === 't') inText = false;
        else if (name === 'rPh') aside = false;
        else if (name === 'si') {
          strings.push(unescapeText(text ?? ''));
          text = null;
        }
      },
    },
    advance,
  );
  return strings;
}
