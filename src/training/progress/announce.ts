/** An exercise that has just been marked. */
export interface MarkedExercise {
  kind: string;
  seed: number;
  right: boolean;
}

export const MARKED = 'training:marked';

/** Tells whoever keeps the progress on this page; nobody need listen. */
export const announceMark = (detail: MarkedExercise): void => {
  document.dispatchEvent(new CustomEvent<MarkedExercise>(MARKED, { detail }));
};

export const FINISHED = 'training:finished';

/** A simulation has been gone through to its debrief. */
export const announceFinish = (id: string): void => {
  document.dispatchEvent(new CustomEvent<string>(FINISHED, { detail: id }));
};
