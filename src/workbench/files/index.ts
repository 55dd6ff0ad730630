import type { Item, Project } from '../project/project.ts';
import type { Report } from '../report/report.ts';
import { inWorker } from './client.ts';
import type { Progress, ReadOutcome } from './outcome.ts';

export { combine } from './combine.ts';
export { contentsOf } from './contents.ts';
export { projectToJson } from './json.ts';
export type { FileProblem, Holding, Progress, ReadOutcome } from './outcome.ts';

/**
 * Reads a project from an .xlsx, .csv or .json, told apart by content, in a worker. All of the file is read or nothing.
 * @param progress bytes done and to do; may not be called at all for a small file
 * @param items those of the project at hand, which the scores in a .csv are for; the tender's where left out
 * @throws only the signal's reason, when it is aborted
 */
export async function readProjectFile(
  file: File,
  signal?: AbortSignal,
  progress?: Progress,
  items?: readonly Item[],
): Promise<ReadOutcome> {
  try {
    return await inWorker('read', { file, items }, { signal, progress });
  } catch {
    signal?.throwIfAborted();
    return {
      ok: false,
      problems: [
        {
          where: '文件',
          message:
            '读取中断，没有读入任何内容：读取程序没有载入，或者文件正被其他程序占用、已经移走。请再试一次。',
        },
      ],
    };
  }
}

/** The project as the workbook that `readProjectFile` reads. @throws Error when it cannot be written */
export const writeProjectWorkbook = (project: Project): Promise<Blob> => inWorker('workbook', project);

/** The workbook to fill in, empty or with a made-up example. @throws Error when it cannot be written */
export const templateWorkbook = (filled: boolean): Promise<Blob> => inWorker('template', filled);

/** A report as .docx on A4, to be signed. @throws Error when it cannot be written */
export const reportDocument = (report: Report): Promise<Blob> => inWorker('report-document', report);

/** A report as .xlsx, a sheet for each of its tables. @throws Error when it cannot be written */
export const reportWorkbook = (report: Report): Promise<Blob> => inWorker('report-workbook', report);
