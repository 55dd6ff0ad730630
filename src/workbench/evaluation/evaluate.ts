import type { Project } from '../project/project.ts';
import { average, averages, type BatchCache, emptyCache, type Marks, type Progress } from './averages.ts';
import { type Corrected, correction } from './correction.ts';
import { type Entries, enterProject } from './entries.ts';
import { initial } from './initial.ts';
import { type LowBids, review, triggers } from './low-bids.ts';
import { budget, count, price } from './price.ts';
import { ranking, type Standing } from './ranking.ts';
import type { Dropped, Field, Stage } from './stage.ts';
import type { Triggered } from './triggered.ts';

/** An evaluation done again from the bids and the experts' sheets: the stages, and the figures that the checks compare. */
export interface Recomputed {
  stages: Stage[];
  /** Names as the stages use them, by place in the project's list; '' for an empty row. */
  names: string[];
  dropped: Dropped[];
  corrected: Corrected[];
  triggered: Triggered[];
  lines: LowBids | null;
  benchmark: string | null;
  priceScores: { bidder: number; score: string }[];
  /** Of the bids that are still in. */
  marks: Marks[];
  standing: Standing;
}

/** In the tender's order; yields how far the experts' sheets have been gone through. */
export function* recompute(
  entries: Entries,
  readings: Readonly<Record<string, string>>,
  cache: BatchCache = emptyCache(),
): Generator<Progress, Recomputed> {
  const start: Field = { entries, readings, still: entries.bidders, dropped: [] };
  const checked = initial(start);
  const mended = correction(checked.field);
  const within = budget(mended.field);
  const counted = count(within.field);
  const low = triggers(within.field);
  const judged = review(within.field, low.triggered);
  const { field } = judged;
  const scored = price(field);
  const batch = yield* average(entries, readings, cache);
  const ranked = ranking(field, batch.marks, counted.fails);
  const still = new Set(field.still.map(({ index }) => index));
  const names = entries.project.bidders.map(() => '');
  for (const { index, name } of entries.bidders) names[index] = name;
  return {
    stages: [
      checked.stage,
      mended.stage,
      within.stage,
      counted,
      low.stage,
      judged.stage,
      ...scored.stages,
      averages(field, batch),
      ...ranked.stages,
    ],
    names,
    dropped: field.dropped,
    corrected: mended.corrected,
    triggered: low.triggered,
    lines: low.lines,
    benchmark: scored.benchmark,
    priceScores: scored.scores,
    marks: batch.marks.filter(({ bidder }) => still.has(bidder)),
    standing: ranked.standing,
  };
}

/** Runs to the end without a pause. */
export function finish<Result>(run: Generator<unknown, Result>): Result {
  for (;;) {
    const next = run.next();
    if (next.done) return next.value;
  }
}

export const evaluateProject = (project: Project): Recomputed =>
  finish(recompute(enterProject(project), project.readings));
