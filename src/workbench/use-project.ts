import { useState } from 'preact/hooks';
import type { Project } from './project/project.ts';

/** So many steps can be taken back. Old and new projects share what is the same. */
const MOST_STEPS = 100;

export interface ProjectState {
  project: Project;
  /** Whether anything was changed since it came or was saved to a file. */
  changed: boolean;
  change(next: Project): void;
  /** A project that takes the place of the present one; that can be undone as well. */
  open(next: Project): void;
  undo: (() => void) | null;
  /** Forgets the steps and everything entered. */
  clear(empty: Project): void;
  saved(): void;
}

interface History {
  now: Project;
  before: readonly Project[];
  /** The state that needs no saving. */
  safe: Project;
}

export function useProject(empty: Project): ProjectState {
  const [{ now, before, safe }, setHistory] = useState<History>({ now: empty, before: [], safe: empty });
  const put = (next: Project) =>
    setHistory((history) => ({
      ...history,
      now: next,
      before: [...history.before, history.now].slice(-MOST_STEPS),
    }));
  return {
    project: now,
    changed: now !== safe,
    change: put,
    open: (next) => {
      put(next);
      setHistory((history) => ({ ...history, safe: next }));
    },
    undo:
      before.length === 0
        ? null
        : () =>
            setHistory((history) => ({
              ...history,
              now: history.before.at(-1) ?? history.now,
              before: history.before.slice(0, -1),
            })),
    clear: (next) => setHistory({ now: next, before: [], safe: next }),
    saved: () => setHistory((history) => ({ ...history, safe: history.now })),
  };
}
