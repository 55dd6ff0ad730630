import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fetchSimulation, simulation } from './simulation.ts';

/** So far below the window's edge a result is about to be seen, in pixels. */
const NEAR = '200px';

/**
 * Fetches what reckons when somebody turns to the form, or when the results come near the window, or when `wanted`.
 * @returns it, null until it is there, and whether it could not be fetched
 */
export function useSimulation(results: RefObject<HTMLElement>, wanted: boolean) {
  const [failed, setFailed] = useState(false);
  const [, setFetched] = useState(simulation());

  const want = () => {
    fetchSimulation().then(setFetched, () => setFailed(true));
  };

  useEffect(() => {
    const place = results.current;
    const sheet = place?.closest('.calc');
    if (!place || !sheet) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) want();
      },
      { rootMargin: NEAR },
    );
    watch.observe(place);
    const turns = ['pointerover', 'pointerdown', 'focusin'] as const;
    for (const turn of turns) sheet.addEventListener(turn, want, { once: true });
    return () => {
      watch.disconnect();
      for (const turn of turns) sheet.removeEventListener(turn, want);
    };
  }, []);

  useEffect(() => {
    if (wanted) want();
  }, [wanted]);

  return { simulation: simulation(), failed };
}
