import { LARGEST_SEED } from '../random.ts';

/** The number of an exercise as it was typed or stands in an address; null for anything else. */
export function readSeed(text: string): number | null {
  const digits = text.normalize('NFKC').trim();
  if (!/^\d{1,6}$/.test(digits)) return null;
  const seed = Number(digits);
  return seed >= 1 && seed <= LARGEST_SEED ? seed : null;
}

const FRAGMENT = /^#n=(\d{1,6})$/;

export const seedIn = (fragment: string): number | null => readSeed(FRAGMENT.exec(fragment)?.[1] ?? '');

export const fragmentOf = (seed: number): string => `#n=${seed}`;
