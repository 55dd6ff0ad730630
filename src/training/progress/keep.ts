import { storedText } from '../../storage.ts';
import { FINISHED, MARKED, type MarkedExercise } from './announce.ts';
import { type Progress, readProgress, withMark, withSimulation, writeProgress } from './progress.ts';

const stored = storedText('training-progress');

/** What is kept on this machine; null where nobody has switched the keeping on. */
export const kept = (): Progress | null => readProgress(stored.read());

/** @returns whether it could be kept */
export const keep = (progress: Progress): boolean => stored.write(writeProgress(progress));

export const forget = (): void => stored.clear();

/** Changes what is kept; does nothing while the keeping is off. */
export function update(change: (progress: Progress) => Progress): void {
  const progress = kept();
  if (progress) keep(change(progress));
}

document.addEventListener(MARKED, (event) => {
  const { detail } = event as CustomEvent<MarkedExercise>;
  update((progress) => withMark(progress, detail));
});

document.addEventListener(FINISHED, (event) => {
  const { detail } = event as CustomEvent<string>;
  update((progress) => withSimulation(progress, detail));
});
