import type { JobName, Jobs } from './jobs.ts';
import type { Progress } from './outcome.ts';
import type { Answer } from './worker.ts';

interface Options {
  signal?: AbortSignal | undefined;
  progress?: Progress | undefined;
}

/**
 * Has a job done in a worker of its own, so that the page answers meanwhile. The worker is ended with the job.
 * @throws the signal's reason when it is aborted; Error when the worker breaks down
 */
export async function inWorker<Name extends JobName>(
  name: Name,
  given: Jobs[Name]['given'],
  { signal, progress = () => {} }: Options = {},
): Promise<Jobs[Name]['gives']> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const ended = new AbortController();
  try {
    return await new Promise<Jobs[Name]['gives']>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { signal: ended.signal });
      worker.addEventListener('error', ({ message }) =>
        reject(new Error(message || 'the worker did not start')),
      );
      worker.addEventListener('messageerror', () =>
        reject(new Error('the worker could not hand over its answer')),
      );
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'progress') progress(data.done, data.total);
        else if (data.kind === 'done') resolve(data.gives as Jobs[Name]['gives']);
        else reject(new Error(data.message));
      });
      worker.postMessage({ name, given });
    });
  } finally {
    ended.abort();
    worker.terminate();
  }
}
