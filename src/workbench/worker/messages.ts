import type { Examination } from '../evaluation/examine.ts';
import type { Project } from '../project/project.ts';

/** From the page to the worker; a later request takes the place of one that still runs. */
export interface Request {
  id: number;
  project: Project;
}

/** From the worker to the page. */
export type Answer = { id: number } & (
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'done'; examination: Examination }
  | { kind: 'failed'; message: string }
);
