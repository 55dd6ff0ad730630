import type { Row } from 'write-excel-file/universal';
import { cellText } from '../../../office-text.ts';
import { widthOf } from '../../text-width.ts';
import type { Column } from '../columns.ts';

type WrittenCell = Exclude<Row[number], null | undefined>;

export const BORDER = { borderStyle: 'thin' as const, borderColor: '#A0A0A0' };
export const HEADING = {
  ...BORDER,
  fontWeight: 'bold' as const,
  align: 'center' as const,
  alignVertical: 'center' as const,
  backgroundColor: '#F2EFE6',
  wrap: true,
};
/** The longest text that a cell takes. */
const LONGEST = 32_767;
/** A spreadsheet keeps no more digits of a number; a longer one goes in as text. */
const DIGITS = 15;

/** A text cell in the text format: whatever it begins with, a spreadsheet shows it and never reckons it. */
export const textCell = (text: string, style: object = {}): WrittenCell => ({
  value: cellText(text).slice(0, LONGEST),
  type: String,
  format: '@',
  alignVertical: 'top',
  wrap: true,
  ...style,
});

/** A line's height, by the size of its letters, and the room above and below, in points. */
const LINE = 1.35;
const ROOM = 4;
/** A row can be no higher. */
const HIGHEST = 409;
const SIZE = 10;

/** In points; not every spreadsheet fits the rows to their texts by itself. */
function heightOf(text: string, width: number, size: number): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((widthOf(line) * size) / SIZE / (width - 1))), 0);
  return Math.min(Math.ceil(lines * size * LINE) + ROOM, HIGHEST);
}

/** The same row, as high as its texts need in columns of these widths. */
export function fitted(cells: readonly WrittenCell[], widths: readonly number[]): WrittenCell[] {
  const height = Math.max(
    ...cells.map((cell, at) =>
      typeof cell === 'object' && 'value' in cell && typeof cell.value === 'string'
        ? heightOf(cell.value, widths[at]!, SIZE)
        : 0,
    ),
  );
  return cells.map((cell, at) =>
    at === 0 && typeof cell === 'object' && height > 0 ? { ...cell, height } : cell,
  );
}

/** A row of one text across several columns. */
export function wideRow(
  text: string,
  {
    across,
    width,
    size = SIZE,
    bold = false,
  }: { across: number; width: number; size?: number; bold?: boolean },
): Row {
  const style = {
    columnSpan: across,
    height: heightOf(text, width, size),
    fontSize: size,
    ...(bold && { fontWeight: 'bold' as const }),
  };
  return [textCell(text, style), ...Array.from({ length: across - 1 }, () => null)];
}

const isExact = (text: string): boolean =>
  /^(0|[1-9]\d*)(\.\d+)?$/.test(text) && text.replace('.', '').length <= DIGITS;

/** A figure as a number, shown with as many places as were written; what is no plain number stays the text that it is. */
export function figureCell(text: string, style: object = {}): WrittenCell {
  if (!isExact(text)) return textCell(text, { align: 'right', ...style });
  const places = text.split('.')[1]?.length ?? 0;
  return {
    value: Number(text),
    type: Number,
    format: places === 0 ? '0' : `0.${'0'.repeat(places)}`,
    alignVertical: 'top',
    ...style,
  };
}

/** What stands in a column for a value of a project. */
export function columnCell({ kind, choices }: Column, value: string): WrittenCell {
  if (kind === 'choice') {
    const word = choices?.find(([, meaning]) => meaning === value)?.[0] ?? value;
    return word === '' ? BORDER : textCell(word, BORDER);
  }
  if (value === '') return BORDER;
  if (kind === 'amount' || kind === 'figure' || kind === 'order') return figureCell(value, BORDER);
  return textCell(kind === 'time' ? value.replace('T', ' ') : value, BORDER);
}
