import type { Archive } from './archive.ts';
import { type NumberFormat, PLAIN } from './book.ts';
import { readXml } from './xml.ts';

/** The formats that a workbook need not spell out; those of East Asian editions are all dates or times. */
const BUILT_IN: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  32: 'h:mm',
  33: 'h:mm:ss',
  34: 'h:mm',
  35: 'h:mm:ss',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  55: 'h:mm',
  56: 'h:mm:ss',
};
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Reads the first section of a format code, e.g. `yyyy"年"m"月"d"日" h:mm`. */
export function formatOf(code: string): NumberFormat {
  const bare = code
    .split(';')[0]!
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/General/gi, '');
  const time = /[hs]/i.test(bare);
  const date = /[yd]/i.test(bare) || (/m/i.test(bare) && !time);
  if (date || time) {
    return { kind: date && time ? 'date-time' : date ? 'date' : 'time', decimals: 0 };
  }
  const decimals = /\.(0+)/.exec(bare)?.[1]?.length ?? 0;
  return { kind: bare.includes('%') ? 'percent' : 'number', decimals: /E[+-]/i.test(bare) ? 0 : decimals };
}

/** The number format of each style of a workbook, by its index. */
export function readStyles(archive: Archive, part: string): NumberFormat[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  readXml(archive, part, {
    open(name, attributes) {
      if (name === 'numFmt') {
        const { numFmtId = '', formatCode = '' } = attributes();
        codes.set(Number(numFmtId), formatCode);
      } else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) ids.push(Number(attributes()['numFmtId'] ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  const known = new Map<number, NumberFormat>();
  return ids.map((id) => {
    const code = codes.get(id) ?? BUILT_IN[id] ?? (isEastAsianDate(id) ? 'yyyy/m/d' : undefined);
    const format = known.get(id) ?? (code === undefined ? PLAIN : formatOf(code));
    known.set(id, format);
    return format;
  });
}
