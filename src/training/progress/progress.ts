import * as v from 'valibot';
import type { MarkedExercise } from './announce.ts';

/** No class works through more exercises than this; the oldest are forgotten first. */
const MOST_MARKS = 2000;

const Name = v.pipe(v.string(), v.maxLength(60), v.regex(/^[\w-]+$/));
const Mark = v.object({
  kind: Name,
  seed: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  right: v.boolean(),
});
const Kept = v.object({
  version: v.literal(1),
  lessons: v.pipe(v.array(Name), v.maxLength(100)),
  marks: v.pipe(v.array(Mark), v.maxLength(MOST_MARKS)),
  simulations: v.pipe(v.array(Name), v.maxLength(100)),
});

/** What one has done: lessons by their slug, exercises in the order in which they were marked, finished simulations. */
export type Progress = v.InferOutput<typeof Kept>;

export const noProgress: Progress = { version: 1, lessons: [], marks: [], simulations: [] };

/** Reads what was kept or is to be imported; null for anything else. Never throws. */
export function readProgress(text: string | null): Progress | null {
  if (text === null || text.length > 1_000_000) return null;
  try {
    const parsed = v.safeParse(Kept, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

export const writeProgress = (progress: Progress): string => JSON.stringify(progress);

export const withMark = (progress: Progress, mark: MarkedExercise): Progress => ({
  ...progress,
  marks: [...progress.marks, mark].slice(-MOST_MARKS),
});

const toggled = (names: readonly string[], name: string, done: boolean): string[] =>
  done ? [...new Set([...names, name])] : names.filter((other) => other !== name);

export const withLesson = (progress: Progress, slug: string, done: boolean): Progress => ({
  ...progress,
  lessons: toggled(progress.lessons, slug, done),
});

export const withSimulation = (progress: Progress, id: string): Progress => ({
  ...progress,
  simulations: toggled(progress.simulations, id, true),
});

/** How often exercises of a kind were answered, and how often right. */
export function tallyOf(progress: Progress, kind: string): { marked: number; right: number } {
  const marks = progress.marks.filter((mark) => mark.kind === kind);
  return { marked: marks.length, right: marks.filter(({ right }) => right).length };
}
