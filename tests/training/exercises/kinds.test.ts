import { describe, expect, test } from 'vitest';
import { clauseById } from '../../../src/tender/index.ts';
import { draw } from '../../../src/training/exercises/draw.ts';
import type { Exercise } from '../../../src/training/exercises/exercise.ts';
import { kinds } from '../../../src/training/exercises/kinds.ts';
import { mark, sameAnswer } from '../../../src/training/exercises/mark.ts';

const SEEDS = 1000;
/** What a slip of a template leaves behind. */
const ARTEFACT =
  /undefined|null|NaN|Infinity|\[object|\$\{|，，|。。|、、|：。|，。|、。|\s{2}|（）|,\s|[“”]{2}/;

const wordsOf = ({ facts, tables, ask, answer, misreadings, reason }: Exercise): string[] => [
  ...facts,
  ...tables.flatMap(({ caption, columns, rows }) => [
    caption,
    ...columns.map(({ title }) => title),
    ...rows.flat(),
  ]),
  ask,
  ...('options' in answer ? answer.options.map(({ label }) => label) : []),
  ...(answer.form === 'many' && answer.grid
    ? answer.grid.rows.flatMap(({ title, cells }) => [title, ...cells.map(({ value }) => value)])
    : []),
  ...misreadings.map(({ words }) => words),
  ...(reason === undefined ? [] : [reason]),
];

/** Their cases are written by hand: there are as many as there are. */
const WRITTEN: readonly string[] = ['duties', 'grounds', 'plan-level'];

describe.each(kinds.map((kind) => [kind.title, kind] as const))('%s', (_, kind) => {
  const exercises = Array.from({ length: SEEDS }, (_, seed) => draw(kind, seed + 1));

  test('答案是一个算得出来的数，或者出自给出的选项', () => {
    for (const { answer, seed } of exercises) {
      if (answer.form === 'amount') {
        expect(answer.right, `seed ${seed}`).toMatch(
          answer.unit === '元' ? /^\d{1,12}\.\d{2}$/ : /^\d{1,2}\.\d{2}$/,
        );
        continue;
      }
      const ids = answer.options.map(({ id }) => id);
      expect(new Set(ids).size, `seed ${seed}`).toBe(ids.length);
      const right = [answer.right].flat();
      expect(right.length, `seed ${seed}`).toBeGreaterThan(0);
      for (const id of right) expect(ids, `seed ${seed}`).toContain(id);
      if (answer.form === 'order') expect([...right].sort(), `seed ${seed}`).toEqual([...ids].sort());
    }
  });

  test('对的判对；误读的判错，并指出是哪一种误读；误读之间互不相同', () => {
    for (const exercise of exercises) {
      expect(mark(exercise, exercise.answer.right)).toEqual({ right: true, misreading: null });
      for (const misreading of exercise.misreadings) {
        expect(mark(exercise, misreading.gives), `seed ${exercise.seed}`).toEqual({
          right: false,
          misreading,
        });
        expect([misreading.gives].flat().length, `${misreading.id}, seed ${exercise.seed}`).toBeGreaterThan(
          0,
        );
      }
    }
  });

  test('每一种误读都有不少题目认得出来', () => {
    const counts = new Map<string, number>();
    for (const { misreadings } of exercises)
      for (const { id } of misreadings) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect(Object.fromEntries([...counts].filter(([, count]) => count < SEEDS / 50))).toEqual({});
    for (const { misreadings, seed } of exercises)
      expect(misreadings.length, `seed ${seed}`).toBeGreaterThan(0);
  });

  test('措辞没有模板的残渣', () => {
    for (const exercise of exercises)
      for (const words of wordsOf(exercise)) {
        expect(words, `seed ${exercise.seed}`).not.toMatch(ARTEFACT);
        expect(words.trim(), `seed ${exercise.seed}`).toBe(words);
        expect(words, `seed ${exercise.seed}`).not.toBe('');
      }
  });

  test('说明里的条款都公布了，每题都有规则的步骤或理由', () => {
    const cited = new Set<string>();
    for (const { clauses, misreadings, explanations, reason, seed } of exercises) {
      for (const id of clauses) cited.add(id);
      for (const { clause } of misreadings) cited.add(clause);
      const steps = explanations.flatMap((explanation) => explanation.steps);
      expect([...steps, reason ?? ''].join(''), `seed ${seed}`).not.toBe('');
    }
    for (const id of cited) expect(clauseById.has(id), id).toBe(true);
  });

  test('同一编号每次都是同一道题，不同编号大多不同', () => {
    expect(draw(kind, 7)).toEqual(exercises[6]);
    const different = new Set(
      exercises.map(({ facts, tables, answer }) => JSON.stringify([facts, tables, answer])),
    );
    expect(different.size).toBeGreaterThan(WRITTEN.includes(kind.id) ? 12 : SEEDS / 4);
  });
});

test('数按值比较，选项不论次序，名次要论次序', () => {
  expect(sameAnswer({ form: 'amount' }, '9.5', '9.50')).toBe(true);
  expect(sameAnswer({ form: 'amount' }, '9.51', '9.50')).toBe(false);
  expect(sameAnswer({ form: 'amount' }, '九', '9.50')).toBe(false);
  expect(sameAnswer({ form: 'many' }, ['b', 'a'], ['a', 'b'])).toBe(true);
  expect(sameAnswer({ form: 'many' }, ['a'], ['a', 'b'])).toBe(false);
  expect(sameAnswer({ form: 'order' }, ['b', 'a'], ['a', 'b'])).toBe(false);
  expect(sameAnswer({ form: 'one' }, 'a', 'a')).toBe(true);
});
