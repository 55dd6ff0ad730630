import { expect, test } from 'vitest';
import { doors } from '../../src/components/site/doors.ts';
import { facts, parties, type Source, timeline, weights } from '../../src/components/site/facts.ts';
import { clauseById } from '../../src/tender/index.ts';

const sources: Source[] = [
  ...parties,
  ...facts,
  ...weights,
  ...timeline.flatMap((point) => [point, ...point.terms]),
];

/** All that a clause says: its number, its heading and its text, with the clauses below it. */
function wordsOf(id: string): string {
  const own = clauseById.get(id);
  const below = [...clauseById.values()].filter(({ parent }) => parent === id);
  return [own?.number, own?.title, own?.text, ...below.map((clause) => wordsOf(clause.id))].join('');
}

test.each(sources)('$clause says: $words', ({ clause, words }) => {
  expect(wordsOf(clause)).toContain(words);
});

test('the three parts of the score make 100 points', () => {
  expect(weights.reduce((sum, { points }) => sum + points, 0)).toBe(100);
});

test('every door leads to clauses that exist', () => {
  const ids = doors.flatMap(({ links }) => links.flatMap((link) => ('clause' in link ? [link.clause] : [])));
  expect(ids.filter((id) => !clauseById.has(id))).toEqual([]);
});
