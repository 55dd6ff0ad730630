import { expect, test } from 'vitest';
import { doors } from '../../../src/components/site/doors.ts';
import { facts, type Source, timeline, weights } from '../../../src/components/site/facts.ts';
import { clauseById } from '../../../src/tender/index.ts';
import { PROJECT, parties, serviceEnds, serviceStarts } from '../../../src/tender/project.ts';

const sources: Source[] = [
  { clause: 'c1-s1-1', words: PROJECT.code },
  { clause: 'c1-s1-2', words: PROJECT.title },
  ...parties.map(({ clause, name }) => ({ clause, words: name })),
  serviceStarts,
  serviceEnds,
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

test('the figures and days on the home page are those of the tender', () => {
  expect(facts.map(({ figure, unit = '' }) => figure + unit)).toEqual([
    '8,815万元',
    '4月8日 13:00',
    '一年',
    '60%',
    '60天',
    '1%',
  ]);
  expect(facts[3]?.note).toBe('合同金额的60%；中标价格不低于8,150万元的，为4,907.5万元');
  expect(facts[5]?.note).toBe('合同总价款的1%，或50万元，取较大者');
  expect(timeline.map(({ iso, day }) => [iso, day])).toEqual([
    ['2026-04-08T13:00+08:00', '2026年4月8日 13:00'],
    ['2026-05-01', '2026年5月1日'],
    ['2027-04-30', '2027年4月30日'],
  ]);
});

test('the three parts of the score make 100 points', () => {
  expect(weights.reduce((sum, { points }) => sum + points, 0)).toBe(100);
});

test('every door leads to clauses that exist', () => {
  const ids = doors.flatMap(({ links }) => links.flatMap((link) => ('clause' in link ? [link.clause] : [])));
  expect(ids.filter((id) => !clauseById.has(id))).toEqual([]);
});
