import { isScenario } from '../parts/share/link.ts';

/** What somebody does who is about to use the page. */
const SIGNS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'wheel',
  'scroll',
  'keydown',
  'focusin',
  'beforeprint',
];
/** Whoever reads without a sign, as with a screen reader, finds the form at work after so long, in milliseconds. */
const LATEST = 3000;
/** How long a failure stands before the next sign tries again, in milliseconds. */
const AGAIN = 1000;

/**
 * Calls `load` at the first sign of somebody at the page, at once for an address that carries a scenario. Where it fails,
 * as without network, `failed` says so and the next sign tries again.
 * @returns stops waiting
 */
export function whenWanted(load: () => Promise<void>, failed: () => void): () => void {
  let started = false;
  let timer = 0;
  const start = () => {
    if (started) return;
    started = true;
    load().then(stop, () => {
      failed();
      // The same sign must not try again at once.
      setTimeout(() => {
        started = false;
      }, AGAIN);
    });
  };
  const stop = () => {
    clearTimeout(timer);
    for (const sign of SIGNS) removeEventListener(sign, start);
    removeEventListener('hashchange', start);
  };
  for (const sign of SIGNS) addEventListener(sign, start, { passive: true });
  addEventListener('hashchange', start);
  if (isScenario(location.hash)) start();
  else timer = window.setTimeout(start, LATEST);
  return stop;
}
