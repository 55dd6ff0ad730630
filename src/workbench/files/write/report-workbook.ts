import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/universal';
import type { Report, ReportSection } from '../../report/report.ts';
import { BORDER, figureCell, fitted, HEADING, textCell, wideRow } from './cells.ts';
import { extrasFeature } from './extras.ts';
import { provenance } from './provenance.ts';
import { FONT } from './workbook.ts';

/** Characters across a page. */
const ACROSS = 100;
const NARROWEST = 6;
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

function sectionSheet({ title, paragraphs, table }: ReportSection, name: string): Sheet<Blob> {
  const columns = table?.columns ?? [];
  const shares = columns.reduce((sum, { width }) => sum + width, 0) || 1;
  const across = Math.max(columns.length, 1);
  const widths =
    columns.length === 0
      ? [ACROSS]
      : columns.map(({ width }) => Math.max(NARROWEST, Math.round((ACROSS * width) / shares)));
  return {
    sheet: name,
    columns: widths.map((width) => ({ width })),
    data: [
      wideRow(title, { across, width: ACROSS, size: 14, bold: true }),
      ...paragraphs.map((text) => wideRow(text, { across, width: ACROSS })),
      ...(table
        ? [
            fitted(
              columns.map((column) => textCell(column.title, HEADING)),
              widths,
            ),
            ...table.rows.map((row) =>
              fitted(
                columns.map(({ align }, at) =>
                  align === 'end'
                    ? figureCell(row[at] ?? '', BORDER)
                    : textCell(row[at] ?? '', { ...BORDER, align: 'left', indent: 1 }),
                ),
                widths,
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
  const pair = (name: string, value: string): Row =>
    fitted([textCell(name, { fontWeight: 'bold' }), textCell(value)], [26, 80]);
  const head: Sheet<Blob> = {
    sheet: HEAD_SHEET,
    columns: [{ width: 26 }, { width: 80 }],
    data: [
      wideRow(report.title, { across: 2, width: 106, size: 14, bold: true }),
      ...[...report.facts, ...provenance(report)].map(({ name, value }) => pair(name, value)),
      [],
      ...report.signatures.map((label) => pair(`${label}（签字）`, '　　　　　　　　　　日期：')),
    ],
  };
  const sheets = [head, ...report.sections.map((section, at) => sectionSheet(section, names[at]!))];
  const headings = report.sections.map(({ table, paragraphs }) => (table ? paragraphs.length + 2 : null));
  const extras = [null, ...headings].map((heading) => ({ landscape: true, heading, validations: [] }));
  const features = [extrasFeature(extras)];
  return writeXlsxFile(sheets, { ...FONT, features }).toBlob();
}
