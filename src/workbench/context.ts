import type { CitedClauses } from '../calculators/parts/explain/clauses.ts';
import type { Where } from './checks/finding.ts';
import type { Project } from './project/project.ts';
import type { Examining } from './worker/use-examination.ts';

/** What every panel of the workbench is given. */
export interface PanelProps {
  project: Project;
  examining: Examining;
  clauses: CitedClauses;
  change(next: Project): void;
  undo: (() => void) | null;
  say(message: string): void;
}

/** A cell to go to in the entry; a new object goes there again. */
export interface Target {
  where: Where;
}
