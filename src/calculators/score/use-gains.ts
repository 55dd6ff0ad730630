import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChosenReadings } from '../share/readings.ts';
import type { Person } from './filled.ts';
import { type Gain, gainsOf, tryAdditions } from './gains.ts';

/** The trials wait until the typing pauses, and take no more than this of a frame, in milliseconds. */
const PAUSE = 250;
const SLICE = 8;

/** What one more would bring; `stale` while it is being worked out anew. A team with a problem keeps the last answer; null before the first. */
export function useGains(
  team: readonly Person[],
  readings: ChosenReadings,
  valid: boolean,
): { gains: readonly Gain[] | null; stale: boolean } {
  const key = JSON.stringify([team, readings]);
  const [known, setKnown] = useState<{ key: string; gains: readonly Gain[] | null }>(() => ({
    key: valid ? key : '',
    gains: valid ? gainsOf(team, readings) : null,
  }));
  const timer = useRef(0);

  useEffect(() => {
    if (!valid || key === known.key) return;
    const trials = tryAdditions(team, readings);
    const work = () => {
      const until = performance.now() + SLICE;
      while (performance.now() < until) {
        const { done, value } = trials.next();
        if (done) return setKnown({ key, gains: value });
      }
      timer.current = window.setTimeout(work);
    };
    timer.current = window.setTimeout(work, PAUSE);
    return () => clearTimeout(timer.current);
  }, [key, valid]);

  return { gains: known.gains, stale: known.key !== key };
}
