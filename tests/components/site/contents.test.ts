import { describe, expect, test } from 'vitest';
import {
  chapters,
  depthOf,
  factsOf,
  neighboursOf,
  sectionsOf,
} from '../../../src/components/site/contents.ts';
import { pages } from '../../../src/tender/index.ts';

const page = (path: string) => {
  const found = pages.find((candidate) => candidate.path === path);
  if (!found) throw new Error(`no page ${path}`);
  return found;
};
const titles = (path: string) => sectionsOf(page(path)).map(({ title }) => title);

test('the contents have six chapters, each beginning with its own page', () => {
  expect(chapters.map(({ index }) => index.id)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'c6']);
});

test('the counts of the chapters are the sums of the counts of their pages', () => {
  const sum = (list: readonly { clauses: number }[]) =>
    list.reduce((total, { clauses }) => total + clauses, 0);
  expect(sum(chapters)).toBe(sum(pages));
});

describe('the neighbours of a page', () => {
  test('cross the border between two chapters', () => {
    const last = page('tender/2-instructions/7-contract/');
    expect(neighboursOf(last).previous?.path).toBe('tender/2-instructions/6-award/');
    expect(neighboursOf(last).next?.path).toBe('tender/3-contract/');
  });

  test('are missing at the two ends', () => {
    expect(neighboursOf(pages[0]!)).not.toHaveProperty('previous');
    expect(neighboursOf(pages.at(-1)!)).not.toHaveProperty('next');
  });
});

describe('the sections of a page', () => {
  test('are its headings', () => {
    expect(titles('tender/2-instructions/5-evaluation/')).toContain('无效投标条款和废标条款');
  });

  test('are its service items, where it has them: 194 for the software', () => {
    expect(titles('tender/4-requirements/05-software/').length).toBe(194);
  });
});

test('a service group is a part of a part of chapter 4', () => {
  expect(depthOf(page('tender/4-requirements/05-software/'))).toBe(2);
  expect(depthOf(page('tender/2-instructions/5-evaluation/'))).toBe(0);
});

test("a chapter's own page counts the whole chapter", () => {
  const chapter = chapters.find(({ index }) => index.id === 'c2')!;
  expect(factsOf(chapter.index).clauses).toBe(chapter.clauses);
  expect(factsOf(chapter.parts[0]!).clauses).toBe(chapter.parts[0]!.clauses);
});

test('reading takes a minute for 400 characters, and never less than one', () => {
  const parts = pages.filter((candidate) => !factsOf(candidate).isChapter);
  const some = parts.map((candidate) => ({
    characters: candidate.characters,
    minutes: factsOf(candidate).minutes,
  }));
  const wrong = some.filter(
    ({ characters, minutes }) => minutes !== Math.max(1, Math.round(characters / 400)),
  );
  expect(wrong).toEqual([]);
  expect(Math.min(...some.map(({ minutes }) => minutes))).toBe(1);
});

test('a page says beside how many of its clauses a finding is marked', () => {
  expect(factsOf(page('tender/6-forms/13-track-record/')).doubtful).toBe(1);
  expect(factsOf(page('tender/6-forms/10-disability-welfare-declaration/')).doubtful).toBe(0);
});
