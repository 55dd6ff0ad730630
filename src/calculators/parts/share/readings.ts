import type { Reading } from '../../../rules/reading.ts';

/** The alternatives chosen by hand, per reading id. */
export type ChosenReadings = Readonly<Record<string, string>>;

/** Choices out of a link: those that the rule knows, and the names of those that it does not. */
export function unpackReadings(
  state: unknown,
  readings: readonly Reading[],
): { chosen: ChosenReadings; ignored: string[] } {
  const chosen: Record<string, string> = {};
  const ignored: string[] = [];
  const wanted = typeof state === 'object' && state !== null ? Object.entries(state) : [];
  for (const [id, alternative] of wanted) {
    const reading = readings.find((known) => known.id === id);
    if (reading?.alternatives.some((known) => known.id === alternative)) chosen[id] = alternative;
    else ignored.push('一项口径');
  }
  return { chosen, ignored };
}
