import {
  AlignmentType,
  Document,
  HeadingLevel,
  type ISectionOptions,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { FilledForm } from './fill.ts';

/** Twentieths of a point: A4, and its margins. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1_134;
/** Half points. */
const SIZE = { text: 21, cell: 18, title: 30 };
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体', cs: 'Times New Roman' };

const paragraphs = (text: string, size: number, bold = false): Paragraph[] =>
  text
    .split('\n')
    .map((line) => new Paragraph({ children: [new TextRun({ text: line, size, bold, font: FONT })] }));

interface CellOptions {
  width: number;
  bold?: boolean;
  columnSpan?: number;
}

const cell = (text: string, { width, bold = false, columnSpan = 1 }: CellOptions): TableCell =>
  new TableCell({
    columnSpan,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: paragraphs(text, SIZE.cell, bold),
  });

function tableOf({ columns, rows, total }: FilledForm, room: number): Table {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((room * width) / shares));
  const span = (from: number, to?: number) => widths.slice(from, to).reduce((sum, width) => sum + width, 0);
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: span(0), type: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map(({ title }, at) => cell(title, { width: widths[at]!, bold: true })),
      }),
      ...rows.map(
        (row) => new TableRow({ children: row.map((text, at) => cell(text, { width: widths[at]! })) }),
      ),
      ...(total
        ? [
            new TableRow({
              children: [
                cell(total.label, { width: span(0, -2), bold: true, columnSpan: columns.length - 2 }),
                cell(total.value, { width: span(-2), columnSpan: 2 }),
              ],
            }),
          ]
        : []),
    ],
  });
}

function sectionOf(form: FilledForm): ISectionOptions {
  const room = (form.landscape ? A4.height : A4.width) - 2 * MARGIN;
  return {
    properties: {
      page: {
        size: {
          ...A4,
          orientation: form.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
      },
    },
    children: [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        alignment: AlignmentType.CENTER,
        spacing: { after: 200 },
        children: [
          new TextRun({ text: form.title, size: SIZE.title, bold: true, color: '000000', font: FONT }),
        ],
      }),
      ...form.lines.flatMap((line) => paragraphs(line, SIZE.text)),
      tableOf(form, room),
      ...form.notes.flatMap((note) => paragraphs(note, SIZE.text)),
    ],
  };
}

/** The forms as a document, each on pages of its own. */
export const documentOf = (forms: readonly FilledForm[], title: string): Document =>
  new Document({ title, creator: '', description: '', sections: forms.map(sectionOf) });
