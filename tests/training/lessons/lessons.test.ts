import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/rules/index.ts';
import { clauseById } from '../../../src/tender/index.ts';
import { kinds } from '../../../src/training/exercises/kinds.ts';

const DIRECTORY = new URL('../../../content/training/lessons/', import.meta.url);
const lessons = readdirSync(DIRECTORY)
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, DIRECTORY), 'utf8') }));

test('课程按评审的次序编号，中间没有缺号', () => {
  expect(lessons.map(({ name }) => Number(name.slice(0, 2)))).toEqual(lessons.map((_, index) => index + 1));
});

test.each(lessons)('$name：有条文、例题和练习，引用的都在', ({ text }) => {
  const clauses = [...text.matchAll(/<Clauses ids=\{\[([^\]]+)\]\}/g)].flatMap(([, list]) =>
    [...list!.matchAll(/'([^']+)'/g)].map(([, id]) => id!),
  );
  for (const [, id] of text.matchAll(/<Cite id="([^"]+)"/g)) clauses.push(id!);
  expect(clauses.length).toBeGreaterThan(0);
  expect(clauses.filter((id) => !clauseById.has(id))).toEqual([]);
  const used = [...text.matchAll(/<(Worked|Practice) kind="([^"]+)"/g)].map(([, element, kind]) => ({
    element,
    kind,
  }));
  expect(new Set(used.map(({ element }) => element))).toEqual(new Set(['Worked', 'Practice']));
  for (const { kind } of used) expect(kinds.map(({ id }) => id)).toContain(kind);
  const parameters = catalogue.flatMap((rule) => rule.parameters.map(({ id }) => id));
  for (const [, id] of text.matchAll(/<Figure of="([^"]+)"/g)) expect(parameters).toContain(id);
});

test('每一种练习都有一课用到', () => {
  const text = lessons.map((lesson) => lesson.text).join('\n');
  for (const { id } of kinds) expect(text).toMatch(new RegExp(`kind="${id}"`));
});
