import { tenderItems } from '../../project/items.ts';
import type { Item } from '../../project/project.ts';
import { parseProject } from '../../project/schema.ts';
import { readJson } from '../json.ts';
import { type Progress, type ReadOutcome, Unreadable } from '../outcome.ts';
import { assemble, assembleTable } from './assemble.ts';
import { decodeText, readCsv } from './csv.ts';
import { createLog } from './log.ts';
import { readWorkbook } from './workbook.ts';

export const LARGEST_FILE = 10 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** The old compound format: .xls, .et and files with a password, which name their packed content in UTF-16. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = 'EncryptedPackage';
const ZIP = [0x50, 0x4b];

function refuseCompound(bytes: Uint8Array): never {
  const text = new TextDecoder('latin1').decode(bytes);
  throw new Unreadable(
    '文件',
    text.includes([...ENCRYPTED].join('\0'))
      ? '文件设有打开密码，无法读取。请取消密码后另存为 .xlsx 再导入。'
      : '这是旧格式的文件（.xls 或 .et），请用表格软件另存为 .xlsx 再导入。',
  );
}

function readBytes(bytes: Uint8Array, items: readonly Item[], progress: Progress): ReadOutcome {
  if (bytes.length === 0) throw new Unreadable('文件', '文件是空的。');
  if (startsWith(bytes, COMPOUND)) refuseCompound(bytes);
  const log = createLog();
  if (startsWith(bytes, ZIP)) {
    const project = assemble(readWorkbook(bytes, progress), log);
    if (log.count() > 0) return { ok: false, problems: log.problems() };
    return finish({ ok: true, project, holds: 'project', notes: log.notes() });
  }
  const text = decodeText(bytes);
  if (/^\s*(<|%PDF|\{\\rtf)/i.test(text)) {
    throw new Unreadable(
      '文件',
      '这不是表格文件（可能是网页或其他格式改了扩展名）。请用表格软件打开后另存为 .xlsx。',
    );
  }
  if (/^\s*[{[]/.test(text)) return readJson(text);
  const { project, holds } = assembleTable(readCsv(text), items, log);
  if (log.count() > 0) return { ok: false, problems: log.problems() };
  return finish({ ok: true, project, holds, notes: log.notes() });
}

/** No project leaves here that the workbench would not open again. */
function finish(outcome: ReadOutcome & { ok: true }): ReadOutcome {
  const parsed = parseProject(outcome.project);
  if (parsed.project) return { ...outcome, project: parsed.project };
  return {
    ok: false,
    problems: [{ where: '文件', message: `内容超过了核对台的上限（${parsed.where}），没有读入。` }],
  };
}

interface Options {
  /** The columns that the scores in a .csv must have; those of the tender where left out. */
  items?: readonly Item[];
  progress?: Progress;
}

/** Reads a project from an .xlsx, .csv or .json, told apart by their content. Never throws for what stands in the bytes. */
export function readProject(
  bytes: Uint8Array,
  { items = tenderItems(), progress = () => {} }: Options = {},
): ReadOutcome {
  try {
    if (bytes.length > LARGEST_FILE) throw new Unreadable('文件', '文件超过 10 MB，没有读入。');
    return readBytes(bytes, items, progress);
  } catch (cause) {
    if (!(cause instanceof Unreadable)) throw cause;
    return { ok: false, problems: [{ where: cause.where, message: cause.message }] };
  }
}
