import type { Item, Project } from '../project/project.ts';
import type { Report } from '../report/report.ts';
import type { Progress, ReadOutcome } from './outcome.ts';

/** What is done away from the page: everything that takes longer than a frame. */
export interface Jobs {
  read: { given: { file: Blob; items: readonly Item[] | undefined }; gives: ReadOutcome };
  workbook: { given: Project; gives: Blob };
  template: { given: boolean; gives: Blob };
  'report-document': { given: Report; gives: Blob };
  'report-workbook': { given: Report; gives: Blob };
}
export type JobName = keyof Jobs;

/** Does a job here. Each library is fetched when it is first needed. */
const DOERS: {
  [Name in JobName]: (given: Jobs[Name]['given'], progress: Progress) => Promise<Jobs[Name]['gives']>;
} = {
  read: async ({ file, items }, progress) => {
    const { LARGEST_FILE, readProject } = await import('./read/read.ts');
    // Of a file that is too large no more is fetched than it takes to say so.
    const bytes = await file.slice(0, LARGEST_FILE + 1).arrayBuffer();
    return readProject(new Uint8Array(bytes), { ...(items && { items }), progress });
  },
  workbook: async (project) => (await import('./write/workbook.ts')).projectWorkbook(project),
  template: async (filled) => (await import('./write/workbook.ts')).template(filled),
  'report-document': async (report) => (await import('./write/report-document.ts')).reportAsDocument(report),
  'report-workbook': async (report) => (await import('./write/report-workbook.ts')).reportAsWorkbook(report),
};

export const doJob = <Name extends JobName>(
  name: Name,
  given: Jobs[Name]['given'],
  progress: Progress,
): Promise<Jobs[Name]['gives']> => DOERS[name](given, progress);
