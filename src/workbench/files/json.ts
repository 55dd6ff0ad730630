import type { Project } from '../project/project.ts';
import { parseProject } from '../project/schema.ts';
import type { ReadOutcome } from './outcome.ts';

const FORMAT = 'computable-tender/workbench';
const VERSION = 1;

/** The whole state as one file, which reopens to the same state. */
export const projectToJson = (project: Project): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, project }, null, 1)}\n`;

const no = (message: string, where = '文件'): ReadOutcome => ({ ok: false, problems: [{ where, message }] });

/** Reads what `projectToJson` wrote. */
export function readJson(text: string): ReadOutcome {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return no('JSON 文件已损坏或不完整。请使用从本页导出的 .json 文件。');
  }
  const { format, version, project } = (typeof given === 'object' && given !== null ? given : {}) as Record<
    string,
    unknown
  >;
  if (format !== FORMAT) return no('这个 JSON 文件不是从评审核对台导出的，没有读入。');
  if (version !== VERSION)
    return no(
      `这个 JSON 文件是另一版本（${String(version).slice(0, 20)}）的评审核对台导出的，本版本读不出来。请更新网站后再试。`,
    );
  const parsed = parseProject(project);
  return parsed.project
    ? { ok: true, project: parsed.project, holds: 'project', notes: [] }
    : no('这里的内容缺失、类型不对或超过了上限，文件可能被改动过。', `JSON 文件的 project.${parsed.where}`);
}
