import { doJob, type JobName, type Jobs } from './jobs.ts';

/** One job for each worker: it is ended when the job is done, or no longer wanted. */
export type Order = { [Name in JobName]: { name: Name; given: Jobs[Name]['given'] } }[JobName];

export type Answer =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'done'; gives: Jobs[JobName]['gives'] }
  | { kind: 'failed'; message: string };

/** Milliseconds between two reports of progress. */
const PAUSE = 50;

const answer = (message: Answer): void => self.postMessage(message);

self.addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  let last = 0;
  const progress = (done: number, total: number): void => {
    const now = performance.now();
    if (now - last < PAUSE) return;
    last = now;
    answer({ kind: 'progress', done, total });
  };
  try {
    answer({ kind: 'done', gives: await doJob(data.name, data.given, progress) });
  } catch (cause) {
    answer({ kind: 'failed', message: String(cause) });
  }
});
