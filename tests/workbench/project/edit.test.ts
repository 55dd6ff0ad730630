import { expect, test } from 'vitest';
import {
  removeBidder,
  removeExpert,
  removeReview,
  setAverages,
  setBidder,
  setClaim,
  setExperts,
  setReview,
  setScores,
} from '../../../src/workbench/project/edit.ts';
import { cleanExample } from '../../../src/workbench/project/example.ts';
import type { Project } from '../../../src/workbench/project/project.ts';
import { parseProject } from '../../../src/workbench/project/schema.ts';
import { bidder, projectOf, SCORES, THREE } from '../support.ts';

const clean = cleanExample();
const isWhole = (project: Project) => parseProject(project).project !== null;

test('typing below the last bidder makes the rows in between, with sheets of their own', () => {
  const project = setBidder(projectOf(THREE, SCORES), 4, { name: '戊公司' });
  expect(project.bidders.map(({ name }) => name)).toEqual(['甲公司', '乙公司', '丙公司', '', '戊公司']);
  expect(project.scores[0]?.[4]).toEqual(['', '']);
  expect(isWhole(project)).toBe(true);
});

test('there are never more bidders than the rules take', () => {
  const project = projectOf(THREE, SCORES);
  expect(setBidder(project, 1000, { name: '多' })).toBe(project);
  expect(setBidder(project, 999, { name: '末' }).bidders).toHaveLength(1000);
});

test('a new name takes the review and the results along', () => {
  const project = setBidder(clean, 4, { name: '新戊公司' });
  expect(project.reviews.map(({ bidder: name }) => name)).toEqual(['新戊公司']);
  const first = setBidder(clean, 0, { name: '新甲公司' });
  expect(first.claims.bidders.filter(({ bidder: name }) => name === '新甲公司')).toHaveLength(1);
  expect(first.claims.candidates).toEqual(['新甲公司', '乙公司', '己公司']);
  expect(first.claims.averages.filter(({ bidder: name }) => name === '甲公司')).toEqual([]);
});

test('a name that two bidders share keeps its results when one of them is renamed', () => {
  const twice = projectOf([THREE[0]!, bidder('甲公司', '1.00'), THREE[2]!], SCORES);
  const project = setBidder(setClaim(twice, '甲公司', { rank: '1' }), 1, { name: '乙公司' });
  expect(project.claims.bidders.map(({ bidder: name }) => name)).toEqual(['甲公司']);
});

test('a bidder that is removed takes sheets, review and results away', () => {
  const project = removeBidder(clean, 4);
  expect(project.bidders).toHaveLength(6);
  expect(project.scores.every((sheet) => sheet.length === 6)).toBe(true);
  expect(project.scores[0]?.[4]).toEqual(clean.scores[0]?.[5]);
  expect(project.reviews).toEqual([]);
  expect(isWhole(project)).toBe(true);
});

test('scores change in a copy, and what is outside the table is left', () => {
  const before = structuredClone(clean);
  const project = setScores(clean, [
    { expert: 0, bidder: 0, item: 1, text: '0.00' },
    { expert: 0, bidder: 0, item: 2, text: '1.50' },
    { expert: 99, bidder: 0, item: 0, text: 'x' },
    { expert: 0, bidder: 99, item: 0, text: 'x' },
    { expert: 0, bidder: 0, item: 99, text: 'x' },
  ]);
  expect(clean).toEqual(before);
  expect(project.scores[0]?.[0]?.slice(0, 3)).toEqual(['23.92', '0.00', '1.50']);
  expect(project.scores[1]).toBe(clean.scores[1]);
  expect(isWhole(project)).toBe(true);
});

test('experts keep their sheets by place; a new one has an empty sheet, a removed one none', () => {
  const more = setExperts(clean, [...clean.experts, '评委八']);
  expect(more.scores[6]).toBe(clean.scores[6]);
  expect(more.scores[7]?.flat().join('')).toBe('');
  const fewer = removeExpert(clean, 0);
  expect(fewer.experts[0]).toBe('评委二');
  expect(fewer.scores[0]).toBe(clean.scores[1]);
  expect([more, fewer].every(isWhole)).toBe(true);
});

test('a review and a result are made where there was none, and changed where there was one', () => {
  const started = setReview(clean, '乙公司', {});
  expect(started.reviews.map(({ bidder: name, judgement }) => [name, judgement])).toEqual([
    ['戊公司', 'rejected'],
    ['乙公司', ''],
  ]);
  expect(setReview(started, '乙公司', { judgement: 'accepted' }).reviews).toHaveLength(2);
  expect(removeReview(started, '乙公司').reviews).toEqual(clean.reviews);
  expect(setClaim(clean, '甲公司', { rank: '9' }).claims.bidders[0]).toMatchObject({
    bidder: '甲公司',
    rank: '9',
  });
});

test('averages change by bidder and item; an empty one goes', () => {
  const project = setAverages(projectOf(THREE, SCORES), [
    { bidder: '甲公司', item: 'plan', score: '3.00' },
    { bidder: '甲公司', item: 'plan', score: '2.00' },
    { bidder: '乙公司', item: 'plan', score: '1.00' },
  ]);
  expect(project.claims.averages.map(({ score }) => score)).toEqual(['2.00', '1.00']);
  expect(setAverages(project, [{ bidder: '甲公司', item: 'plan', score: '' }]).claims.averages).toHaveLength(
    1,
  );
});
