import { useEffect, useState } from 'preact/hooks';

/** A computation that can be put down between its pieces. */
export type Gradual<Answer> = Generator<undefined, Answer>;

/** How long the page may be kept busy at a stretch, in milliseconds: half a frame. */
const STRETCH = 8;
/** A page that is never idle gets its answer all the same, after this many milliseconds. */
const PATIENCE = 300;

export function finish<Answer>(work: Gradual<Answer>): Answer {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

const hasIdle = typeof requestIdleCallback === 'function';
const when = (run: () => void): number =>
  hasIdle ? requestIdleCallback(run, { timeout: PATIENCE }) : window.setTimeout(run, 1);
const forget = (handle: number): void => (hasIdle ? cancelIdleCallback(handle) : window.clearTimeout(handle));

/**
 * What takes longer than a frame is worked out while the browser has nothing else to do. Until then the answer of before
 * stands, and `late` says so. The first answer is there at once where `atOnce` says that it is quickly made, so that it
 * can be rendered without script; else it is null until it is made.
 */
export function useLater<Subject extends object, Answer>(
  subject: Subject,
  work: (subject: Subject) => Gradual<Answer>,
  atOnce: boolean,
): { answer: Answer | null; late: boolean } {
  const [done, setDone] = useState(() => (atOnce ? { subject, answer: finish(work(subject)) } : null));
  const late = done?.subject !== subject;

  useEffect(() => {
    if (!late) return;
    const pieces = work(subject);
    let handle = 0;
    const go = () => {
      const until = performance.now() + STRETCH;
      let step = pieces.next();
      while (!step.done && performance.now() < until) step = pieces.next();
      if (step.done) setDone({ subject, answer: step.value });
      else handle = when(go);
    };
    handle = when(go);
    return () => forget(handle);
  }, [subject]);

  return { answer: done?.answer ?? null, late };
}
