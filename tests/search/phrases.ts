export const MIN_LENGTH = 2;
export const MAX_LENGTH = 12;

/** Numbers from 0 up to but not including 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A piece of the text that begins anywhere; null when the text is shorter. */
export function cut(text: string, length: number, random: () => number): string | null {
  if (text.length < length) return null;
  const start = Math.floor(random() * (text.length - length + 1));
  return text.slice(start, start + length);
}

/** Phrases of 2 to 12 characters, all lengths alike, cut anywhere out of the lines, the same for the same seed. */
export function phrasesFrom(lines: readonly string[], count: number, seed: number): string[] {
  const random = randomNumbers(seed);
  const phrases: string[] = [];
  while (phrases.length < count) {
    const length = MIN_LENGTH + (phrases.length % (MAX_LENGTH - MIN_LENGTH + 1));
    const phrase = cut(lines[Math.floor(random() * lines.length)]!, length, random);
    if (phrase !== null) phrases.push(phrase);
  }
  return phrases;
}
