/** How a line of the tender can be numbered. */
export type NumberStyle =
  | 'chapter'
  | 'article'
  | 'annex'
  | 'section'
  | 'part'
  | 'decimal'
  | 'paren'
  | 'circled'
  | 'letter'
  | 'note';

export interface PrintedNumber {
  style: NumberStyle;
  /** As it stands in the text, with the mark that belongs to it: `6、`, `（3）`, `注：①`. */
  printed: string;
  /** For citations: without a leading 注： and without the mark that follows. */
  label: string;
  /** What the id is built from: `6.1.10`, `3`, `a`. */
  key: string;
  /** The line begins with 注： or 备注：, and the number, if any, counts the notes. */
  note: boolean;
}

const DIGITS = '一二三四五六七八九';

/** 一 to 九十九; the tender goes up to 十八. */
export function chineseNumber(text: string): number {
  const digit = (c: string) => (c ? DIGITS.indexOf(c) + 1 : 0);
  const ten = text.indexOf('十');
  if (ten === -1) return digit(text);
  return (digit(text.slice(0, ten)) || 1) * 10 + digit(text.slice(ten + 1));
}

const NUMERAL = '[一二三四五六七八九十]+';
const PATTERNS: readonly [NumberStyle, RegExp][] = [
  ['chapter', new RegExp(`^第(${NUMERAL})章`)],
  ['article', new RegExp(`^第(${NUMERAL})条`)],
  ['annex', /^附件(\d+)[、：]?/],
  ['section', new RegExp(`^(${NUMERAL})、`)],
  ['part', new RegExp(`^（(${NUMERAL})）`)],
  ['decimal', /^(\d+(?:\.\d+)+)/],
  ['decimal', /^(\d+)(?:、|\.(?=\D))/],
  ['paren', /^（(\d+)）/],
  ['circled', /^([\u2460-\u2473])/],
  ['letter', /^([a-z])[.、]/],
];
const NOTE = /^备?注：\s*/;

/** The number that a line of the tender begins with, or null. A number in the middle of a line does not count. */
export function printedNumber(line: string): PrintedNumber | null {
  const lead = NOTE.exec(line)?.[0] ?? '';
  const rest = line.slice(lead.length);
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(rest);
    if (!match || (lead && style !== 'decimal' && style !== 'circled')) continue;
    return {
      style,
      printed: lead + match[0],
      label: match[0].replace(/[、.：]$/, ''),
      key: keyOf(style, match[1] as string),
      note: lead !== '',
    };
  }
  if (!lead) return null;
  return {
    style: 'note',
    printed: lead.trimEnd(),
    label: lead.trimEnd().slice(0, -1),
    key: 'note',
    note: true,
  };
}

function keyOf(style: NumberStyle, value: string): string {
  if (style === 'circled') return String(value.charCodeAt(0) - 0x245f);
  if (style === 'decimal' || style === 'paren' || style === 'annex' || style === 'letter') return value;
  return String(chineseNumber(value));
}
