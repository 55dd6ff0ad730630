import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { plainText } from '../../../office-text.ts';
import type { Report, ReportTable } from '../../report/report.ts';
import { provenance } from './provenance.ts';

/** Twentieths of a point: A4, its margins, and the width between them. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1_134;
const ROOM = A4.width - 2 * MARGIN;
/** Half points. */
const SIZE = { text: 21, cell: 18, foot: 16, heading: 24, title: 32 };
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体', cs: 'Times New Roman' };
/** A handwritten signature and a date need this much height below the label. */
const SIGNING = 600;
const SIGNATURES_OF_A_PAGE = 16;

const run = (text: string, size: number, bold = false): TextRun =>
  new TextRun({ text: plainText(text), size, bold, font: FONT, color: '000000' });

const lines = (text: string, size: number, options: object = {}, bold = false): Paragraph[] =>
  text.split(/\r?\n|\r/).map((line) => new Paragraph({ ...options, children: [run(line, size, bold)] }));

const cell = (
  text: string,
  width: number,
  { bold = false, end = false }: { bold?: boolean; end?: boolean } = {},
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    verticalAlign: VerticalAlignTable.CENTER,
    children: lines(text, SIZE.cell, { alignment: end ? AlignmentType.RIGHT : AlignmentType.LEFT }, bold),
  });

function tableOf({ columns, rows }: ReportTable): Table {
  const shares = columns.reduce((sum, { width }) => sum + width, 0) || 1;
  const widths = columns.map(({ width }) => Math.floor((ROOM * width) / shares));
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title, align }, at) =>
          cell(title, widths[at]!, { bold: true, end: align === 'end' }),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map(({ align }, at) =>
              cell(row[at] ?? '', widths[at]!, { end: align === 'end' }),
            ),
          }),
      ),
    ],
  });
}

/** A line to sign on for each label, and one for the date beside it; all of them on one page where they fit. */
const signatureOf = (label: string, at: number, all: readonly string[]): Paragraph =>
  new Paragraph({
    keepLines: true,
    keepNext: at < all.length - 1 && all.length <= SIGNATURES_OF_A_PAGE,
    spacing: { before: SIGNING },
    tabStops: [
      { type: TabStopType.LEFT, position: Math.round(ROOM * 0.66), leader: 'underscore' },
      { type: TabStopType.LEFT, position: Math.round(ROOM * 0.7) },
      { type: TabStopType.LEFT, position: ROOM, leader: 'underscore' },
    ],
    children: [run(`${label}（签字）：\t\t日期：\t`, SIZE.text)],
  });

/** On every page: its number, then by which rules and when; the fingerprint fills a line by itself. */
function footer(report: Report): Footer {
  const line = (...children: TextRun[]) => new Paragraph({ alignment: AlignmentType.CENTER, children });
  const [version, fingerprint, date] = provenance(report).map(({ name, value }) => `${name}：${value}`);
  const pages = new TextRun({
    font: FONT,
    size: SIZE.foot,
    children: ['第 ', PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页'],
  });
  return new Footer({
    children: [line(pages, run(`　${version}　${date}`, SIZE.foot)), line(run(fingerprint ?? '', SIZE.foot))],
  });
}

/** A report as an A4 document: head, sections, lines to sign; page numbers, version, fingerprint and date on every page. */
export function reportAsDocument(report: Report): Promise<Blob> {
  const { title, facts, sections, signatures } = report;
  const document = new Document({
    title: plainText(title),
    creator: '',
    description: '',
    sections: [
      {
        properties: {
          page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
        },
        footers: { default: footer(report) },
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [run(title, SIZE.title, true)],
          }),
          ...facts.flatMap(({ name, value }) =>
            lines(`${name}：${value}`, SIZE.text, { spacing: { after: 60 } }),
          ),
          ...sections.flatMap(({ title: heading, paragraphs, table }) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_2,
              keepNext: true,
              spacing: { before: 300, after: 120 },
              children: [run(heading, SIZE.heading, true)],
            }),
            ...paragraphs.flatMap((text) => lines(text, SIZE.text, { spacing: { after: 80 } })),
            ...(table ? [tableOf(table), new Paragraph({ children: [] })] : []),
          ]),
          ...signatures.map(signatureOf),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
