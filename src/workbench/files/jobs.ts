import type { Project } from '../project/project.ts';
import type { Report } from '../report/report.ts';
import type { Progress, ReadOutcome } from './outcome.ts';

/** What is done away from the page: everything that takes longer than a frame. */
export interface Jobs {
  read: { given: Blob; gives: ReadOutcome };
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
  read: async (file, progress) => {
    const { readProject } = await import('./read/read.ts');
    return readProject(new Uint8Array(await file.arrayBuffer()), progress);
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
