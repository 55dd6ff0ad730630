import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** So far below the window's edge a place is about to be seen, in pixels. */
const NEAR = '200px';

/**
 * A part of a calculator that is fetched when somebody turns to the form, or when the part's place comes near the window,
 * or when it is `wanted`. Until then what was rendered when the site was built stands in its place.
 * @returns the part, null until it is there, and whether it could not be fetched
 */
export function useFetched<Part extends object>(
  place: RefObject<HTMLElement>,
  wanted: boolean,
  fetch: () => Promise<Part>,
): { fetched: Part | null; failed: boolean } {
  const [part, setPart] = useState<{ fetched: Part | null; failed: boolean }>({
    fetched: null,
    failed: false,
  });

  const want = () => {
    fetch().then(
      (fetched) => setPart({ fetched, failed: false }),
      () => setPart({ fetched: null, failed: true }),
    );
  };

  useEffect(() => {
    const sheet = place.current?.closest('.calc');
    if (!place.current || !sheet) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) want();
      },
      { rootMargin: NEAR },
    );
    watch.observe(place.current);
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

  return part;
}
