import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/universal';
import type { Report, ReportSection } from '../../report/report.ts';
import { figureCell, HEADING, textCell } from './cells.ts';
import { provenance } from './provenance.ts';
import { FONT } from './workbook.ts';

/** Characters across a page. */
const ACROSS = 100;
/** What a sheet's name may not hold, and how long it may be. */
const FORBIDDEN = /[\\/?*[\]:]/g;
const LONGEST_NAME = 31;
const HEAD_SHEET = '报告';

/** A name for each section that a sheet may have, different from all others. */
function sheetNames(sections: readonly ReportSection[]): string[] {
  const taken = new Set([HEAD_SHEET.toLowerCase()]);
  return sections.map(({ title }, at) => {
    const plain =
      title
        .replace(FORBIDDEN, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, LONGEST_NAME - 4) || `第 ${at + 1} 部分`;
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${plain} ${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

const line = (text: string, across: number, style: object = {}): Row => [
  textCell(text, { columnSpan: across, ...style }),
  ...Array.from({ length: across - 1 }, () => null),
];

function sectionSheet({ title, paragraphs, table }: ReportSection, name: string): Sheet<Blob> {
  const columns = table?.columns ?? [];
  const shares = columns.reduce((sum, { width }) => sum + width, 0) || 1;
  const across = Math.max(columns.length, 1);
  return {
    sheet: name,
    orientation: 'landscape',
    columns:
      columns.length === 0
        ? [{ width: ACROSS }]
        : columns.map(({ width }) => ({ width: Math.max(6, Math.round((ACROSS * width) / shares)) })),
    data: [
      line(title, across, { fontWeight: 'bold', fontSize: 14 }),
      ...paragraphs.map((text) => line(text, across)),
      ...(table
        ? [
            columns.map((column) => textCell(column.title, HEADING)),
            ...table.rows.map((row) =>
              columns.map(({ align }, at) =>
                align === 'end' ? figureCell(row[at] ?? '') : textCell(row[at] ?? ''),
              ),
            ),
          ]
        : []),
    ],
  };
}

/** A report as a workbook: the head and the lines to sign on the first sheet, then a sheet for each section. */
export function reportAsWorkbook(report: Report): Promise<Blob> {
  const names = sheetNames(report.sections);
  const pair = (name: string, value: string): Row => [
    textCell(name, { fontWeight: 'bold' }),
    textCell(value),
  ];
  const head: Sheet<Blob> = {
    sheet: HEAD_SHEET,
    columns: [{ width: 26 }, { width: 80 }],
    data: [
      line(report.title, 2, { fontWeight: 'bold', fontSize: 14 }),
      ...[...report.facts, ...provenance(report)].map(({ name, value }) => pair(name, value)),
      [],
      ...report.signatures.map((label) => pair(`${label}（签字）`, '　　　　　　　　　　日期：')),
    ],
  };
  return writeXlsxFile(
    [head, ...report.sections.map((section, at) => sectionSheet(section, names[at]!))],
    FONT,
  ).toBlob();
}
