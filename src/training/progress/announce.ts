/** An exercise that has just been marked. */
export interface MarkedExercise {
  kind: string;
  seed: number;
  right: boolean;
}

export const MARKED = 'training:marked';
export const FINISHED = 'training:finished';
export const STARTED = 'training:started';

/** Tells whoever keeps the progress on this page. @returns whether it was kept; nobody need listen. */
const announce = (type: string, detail?: unknown): boolean =>
  !document.dispatchEvent(new CustomEvent(type, { detail, cancelable: true }));

export const announceMark = (mark: MarkedExercise): boolean => announce(MARKED, mark);

/** A simulation has been gone through to its debrief. */
export const announceFinish = (id: string): boolean => announce(FINISHED, id);

/** The reader asks for the progress to be kept from now on. */
export const announceStart = (): boolean => announce(STARTED);
