import writeXlsxFile from 'write-excel-file/universal';
import { PROJECT } from '../../../tender/project.ts';
import { emptyProject } from '../../project/empty.ts';
import { cleanExample } from '../../project/example.ts';
import { tenderItems } from '../../project/items.ts';
import type { Project } from '../../project/project.ts';
import { extrasFeature } from './extras.ts';
import { guideSheet } from './guide.ts';
import { sheetsOf } from './sheets.ts';

export const FONT = { fontFamily: '宋体', fontSize: 10 } as const;

function write(project: Project, filled: boolean): Promise<Blob> {
  const sheets = sheetsOf(project);
  const features = [
    extrasFeature([
      { landscape: false, heading: null, validations: [] },
      ...sheets.map(({ extras }) => extras),
    ]),
  ];
  return writeXlsxFile([guideSheet(filled), ...sheets.map(({ sheet }) => sheet)], {
    ...FONT,
    features,
  }).toBlob();
}

/** A project as the workbook that the importer reads. */
export const projectWorkbook = (project: Project): Promise<Blob> => write(project, false);

/** The workbook to fill in, with this tender's items; or the same filled with an example. */
export const template = (filled: boolean): Promise<Blob> =>
  filled ? write(cleanExample(), true) : write(emptyProject(PROJECT.title, tenderItems()), false);
