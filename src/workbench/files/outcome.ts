import type { Project } from '../project/project.ts';

/** What is wrong with a file, and where: e.g. `工作表“评分”单元格 D7`. */
export interface FileProblem {
  where: string;
  message: string;
}

/** How much of a project a file holds: a .csv has one table only. */
export type Holding = 'project' | 'bidders' | 'scores';

/** All of a file or nothing. `notes` say what was read otherwise than it stands, or not at all. */
export type ReadOutcome =
  | { ok: true; project: Project; holds: Holding; notes: string[] }
  | { ok: false; problems: FileProblem[] };

export type Progress = (done: number, total: number) => void;

/** A file that cannot be read at all; caught where the reading starts. */
export class Unreadable extends Error {
  readonly where: string;
  constructor(where: string, message: string) {
    super(message);
    this.where = where;
  }
}
