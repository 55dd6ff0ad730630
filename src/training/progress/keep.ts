import { storedText } from '../../storage.ts';
import { FINISHED, MARKED, type MarkedExercise, STARTED } from './announce.ts';
import {
  noProgress,
  type Progress,
  readProgress,
  withMark,
  withSimulation,
  writeProgress,
} from './progress.ts';

const stored = storedText('training-progress');

/** What is kept on this machine; null where nobody has switched the keeping on. */
export const kept = (): Progress | null => readProgress(stored.read());

/** @returns whether it could be kept */
export const keep = (progress: Progress): boolean => stored.write(writeProgress(progress));

export const forget = (): void => stored.clear();

/** Changes what is kept; does nothing while the keeping is off. @returns whether it was kept */
function update(change: (progress: Progress) => Progress): boolean {
  const progress = kept();
  return progress !== null && keep(change(progress));
}

/** An event that was dealt with is one whose default is prevented: so its sender learns that it was kept. */
const on = <Detail>(type: string, done: (detail: Detail) => boolean) =>
  document.addEventListener(type, (event) => {
    if (done((event as CustomEvent<Detail>).detail)) event.preventDefault();
  });

on<MarkedExercise>(MARKED, (mark) => update((progress) => withMark(progress, mark)));
on<string>(FINISHED, (id) => update((progress) => withSimulation(progress, id)));
on(STARTED, () => keep(kept() ?? noProgress));
