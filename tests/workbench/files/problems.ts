import { unzipSync, zipSync } from 'fflate';
import type { FileProblem } from '../../../src/workbench/files/outcome.ts';
import { readProject } from '../../../src/workbench/files/read/read.ts';
import { agencyBook, type Book, pack } from './agency.ts';

export const problemsOf = (bytes: Uint8Array): FileProblem[] => {
  const read = readProject(bytes);
  return read.ok ? [] : read.problems;
};
export const planted = (plant: (book: Book) => void): FileProblem[] => {
  const book = agencyBook();
  plant(book);
  return problemsOf(pack(book));
};

export const PASTE = '是公式。这一列要填数值或文字本身：请复制这一列，用“选择性粘贴”贴成数值后再导入。';
export const MERGED = '是合并单元格。请取消合并，并在每一行都填写，否则看不出内容属于哪一行。';
export const TIME = '请写成 2026-04-08 09:30 的样子。';

export const repacked = (change: (files: Record<string, Uint8Array>) => void): Uint8Array => {
  const files = unzipSync(pack(agencyBook()));
  change(files);
  return zipSync(files);
};
