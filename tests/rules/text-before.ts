import type { Amendment, Clause } from '../../src/tender/clause.ts';

interface Before extends Pick<Clause, 'text' | 'original'> {
  amendments: readonly Pick<Amendment, 'date' | 'was' | 'now'>[];
}

/** What a clause said until the day: the amendments of that day and later taken back, the newest first. */
export const textBefore = (day: string, { text, original, amendments }: Before): string => {
  const later = amendments.filter(({ date }) => date >= day).sort((a, b) => b.date.localeCompare(a.date));
  if (later.length === amendments.length) return original ?? text;
  return later.reduce((words, { was, now }) => words.replace(now, () => was), text);
};
