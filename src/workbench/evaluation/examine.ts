import { type Checked, runChecks } from '../checks/checks.ts';
import type { Finding } from '../checks/finding.ts';
import type { Project } from '../project/project.ts';
import { type BatchCache, emptyCache, type Progress } from './averages.ts';
import { type Effect, readingEffects } from './effects.ts';
import { enterProject } from './entries.ts';
import { type Recomputed, recompute } from './evaluate.ts';

/** Everything that is known about a project: the stages, what was found in it, what other readings would do. */
export interface Examination {
  result: Recomputed;
  /** At most `MOST_FINDINGS` of each kind; `checked` has the numbers. */
  findings: Finding[];
  checked: Checked[];
  effects: Effect[];
}

/** Of one kind: whoever has mended so many checks again. */
export const MOST_FINDINGS = 500;

/** Evaluates, checks, and tries the readings; yields as it goes along. */
export function* examine(
  project: Project,
  cache: BatchCache = emptyCache(),
): Generator<Progress, Examination> {
  const entries = enterProject(project);
  const result = yield* recompute(entries, project.readings, cache);
  const { findings: all, checked } = runChecks({ entries, result });
  const findings = checked.flatMap(({ kind }) =>
    all.filter((finding) => finding.kind === kind).slice(0, MOST_FINDINGS),
  );
  const effects = yield* readingEffects(entries, project.readings, result, cache);
  return { result, findings, checked, effects };
}
