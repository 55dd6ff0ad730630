import { emptyCache } from '../evaluation/averages.ts';
import { examine } from '../evaluation/examine.ts';
import type { Answer, Request } from './messages.ts';

/** What a worker is to this program; the types of the page do not know of workers. */
const scope = globalThis as unknown as {
  postMessage(answer: Answer): void;
  onmessage: (event: { data: Request }) => void;
};

/** Long enough to get on, short enough to be asked something else, in milliseconds. */
const SPELL = 80;

let latest = 0;
let cache = emptyCache();

/** Lets waiting messages in. */
const pause = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

async function answer({ id, project }: Request): Promise<void> {
  const run = examine(project, cache);
  let rested = performance.now();
  for (;;) {
    const next = run.next();
    if (next.done) {
      cache = { before: cache.now, now: new Map() };
      const { result, ...rest } = next.value;
      const marks = result.marks.map((one) => ({ ...one, findings: [] }));
      scope.postMessage({ id, kind: 'done', examination: { ...rest, result: { ...result, marks } } });
      return;
    }
    if (performance.now() - rested < SPELL) continue;
    scope.postMessage({ id, kind: 'progress', ...next.value });
    await pause();
    if (latest !== id) return;
    rested = performance.now();
  }
}

scope.onmessage = ({ data }) => {
  latest = data.id;
  answer(data).catch((cause: unknown) => {
    scope.postMessage({ id: data.id, kind: 'failed', message: String(cause) });
  });
};
