import type { Feature } from 'write-excel-file/universal';
import { columnName } from '../read/book.ts';

/** What may be entered below a heading: one of a list, or a number between two. */
export interface Validation {
  /** From 0. */
  column: number;
  firstRow: number;
  lastRow: number;
  allowed:
    | { words: readonly string[] }
    /** Cells of another sheet, e.g. `'投标人'!$A$2:$A$1001`. */
    | { cells: string }
    | { from: string; to: string };
  message: string;
}

/** A list written in place takes no more characters than this. */
const LONGEST_LIST = 255;
const LONGEST_MESSAGE = 200;
const SHEET_END = '</sheetData>';

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

function markup({ column, firstRow, lastRow, allowed, message }: Validation): string {
  const letters = columnName(column);
  const place = `sqref="${letters}${firstRow}:${letters}${lastRow}"`;
  const rest = `allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="填写有误" error="${escapeXml(message.slice(0, LONGEST_MESSAGE))}" ${place}`;
  if ('from' in allowed) {
    return `<dataValidation type="decimal" operator="between" ${rest}><formula1>${allowed.from}</formula1><formula2>${allowed.to}</formula2></dataValidation>`;
  }
  const list = 'cells' in allowed ? allowed.cells : `"${allowed.words.join(',')}"`;
  return `<dataValidation type="list" ${rest}><formula1>${escapeXml(list)}</formula1></dataValidation>`;
}

export const fitsInList = (words: readonly string[]): boolean => words.join(',').length <= LONGEST_LIST;

/** What the library does not write itself. */
export interface Extras {
  landscape: boolean;
  /** The row of the heading, from 1, which every printed page repeats; null where there is none. */
  heading: number | null;
  validations: readonly Validation[];
}

/** The names by which a spreadsheet knows what to repeat on each page. */
const headingNames = (sheets: readonly Extras[], names: readonly string[]): string =>
  sheets
    .map(({ heading }, at) =>
      heading === null
        ? ''
        : `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapeXml(`'${names[at]!.replaceAll("'", "''")}'!$${heading}:$${heading}`)}</definedName>`,
    )
    .join('');

/**
 * Drop-down lists and bounds; A4, as wide as one page, as long as it takes, the heading on every page.
 * @param sheets for each sheet, in order
 */
export const extrasFeature = (sheets: readonly Extras[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/workbook.xml': {
        transform: (content, options) =>
          content.replace(
            '<definedNames/>',
            () =>
              `<definedNames>${headingNames(
                sheets,
                options.map(({ sheet = '' }) => sheet),
              )}</definedNames>`,
          ),
      },
      'xl/worksheets/sheet{id}.xml': {
        transform(content, _, { sheetIndex }) {
          const { landscape, validations } = sheets[sheetIndex]!;
          const root = content.indexOf('>', content.indexOf('<worksheet')) + 1;
          const end = content.indexOf(SHEET_END) + SHEET_END.length;
          const merged = /^<mergeCells.*?<\/mergeCells>/.exec(content.slice(end))?.[0].length ?? 0;
          const lists =
            validations.length === 0
              ? ''
              : `<dataValidations count="${validations.length}">${validations.map(markup).join('')}</dataValidations>`;
          return [
            content.slice(0, root),
            '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
            content.slice(root, end + merged),
            lists,
            `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
            content.slice(end + merged),
          ].join('');
        },
      },
    },
  },
});
