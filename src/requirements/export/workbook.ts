import type { Row, Sheet } from 'write-excel-file/browser';
import { cellText } from '../../office-text.ts';
import type { FilledForm } from './fill.ts';

/** Every cell is text with the text format: whatever stands in it, a spreadsheet shows it and never reckons it. */
const cell = (value: string, style: object = {}) => ({
  value: cellText(value),
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'top' as const,
  ...style,
});

const BORDER = { borderStyle: 'thin' as const, borderColor: '#808080' };
const HEAD = { ...BORDER, fontWeight: 'bold' as const, align: 'center' as const };
/** Characters across a page. */
const WIDTH = { portrait: 72, landscape: 108 };
/** The longest text that a cell of a workbook takes. */
const LONGEST = 32_767;

/** A form as a sheet: title, lines, table, notes, each across the whole table. */
export function sheetOf({
  name,
  title,
  lines,
  columns,
  rows,
  total,
  notes,
  landscape,
}: FilledForm): Sheet<Blob> {
  const across = columns.length;
  const line = (text: string, style: object = {}): Row => [
    cell(text, { columnSpan: across, ...style }),
    ...Array.from({ length: across - 1 }, () => null),
  ];
  const page = landscape ? WIDTH.landscape : WIDTH.portrait;
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  return {
    sheet: name.split(' ')[0]!,
    ...(landscape && { orientation: 'landscape' }),
    columns: columns.map(({ width }) => ({ width: Math.round((page * width) / shares) })),
    data: [
      line(title, { fontWeight: 'bold', fontSize: 14, align: 'center' }),
      ...lines.map((text) => line(text)),
      columns.map((column) => cell(column.title, HEAD)),
      ...rows.map((row) => row.map((text) => cell(text.slice(0, LONGEST), BORDER))),
      ...(total
        ? [
            [
              cell(total.label, { ...HEAD, columnSpan: across - 2 }),
              ...Array.from({ length: across - 3 }, () => null),
              cell(total.value, { ...BORDER, columnSpan: 2 }),
              null,
            ],
          ]
        : []),
      ...notes.map((text) => line(text)),
    ],
  };
}
