import type { Answers } from '../answers/answers.ts';
import { fillForm } from './fill.ts';
import type { Forms } from './forms.ts';
import type { FormName } from './names.ts';

export type Format = 'xlsx' | 'docx';

/** Writes forms into one file, in the browser; the library for the format is fetched when it is first asked for. */
export async function writeForms(
  names: readonly FormName[],
  format: Format,
  forms: Forms,
  answers: Answers,
): Promise<Blob> {
  const filled = names.map((name) => fillForm(name, forms, answers));
  if (format === 'xlsx') {
    const [{ default: writeXlsxFile }, { sheetOf }] = await Promise.all([
      import('write-excel-file/browser'),
      import('./workbook.ts'),
    ]);
    return await writeXlsxFile(filled.map(sheetOf), { fontFamily: '宋体', fontSize: 10 }).toBlob();
  }
  const [{ Packer }, { documentOf }] = await Promise.all([import('docx'), import('./document.ts')]);
  return await Packer.toBlob(documentOf(filled, forms.project));
}
