import { expect, test } from 'vitest';
import type { Project } from '../../../src/workbench/project/project.ts';
import { bidder, ITEMS, projectOf, SCORES, saidOf, THREE } from '../support.ts';
import { claiming, clean, only, PLAN_3, RECORD, scored } from './changed-example.ts';

/** Three bids with some of the scores taken away: by expert, bidder and item. */
const lacking = (...gaps: readonly (readonly [number, number, number])[]): Project => {
  const project = projectOf(THREE, SCORES);
  for (const [expert, place, item] of gaps) project.scores[expert]![place]![item] = '';
  return project;
};

test('gaps of two experts are two gaps, however many items there are', () => {
  expect(saidOf(only(lacking([0, 0, 0], [1, 0, 1]), 'missing'))).toEqual([
    'missing 甲公司 · 方案 · 评委一:  / 空',
    'missing 甲公司 · 业绩 · 评委二:  / 空',
  ]);
});

test('two gaps of a longer sheet are two gaps, and one gap is never a whole sheet', () => {
  const project = scored('', PLAN_3);
  project.scores[0]![0]![PLAN_3 + 1] = '';
  expect(only(project, 'missing').map(({ what }) => what)).toEqual(['没有评分', '没有评分']);
  const single = projectOf(
    THREE,
    SCORES.map(([plan]) => [plan!]),
    { items: [ITEMS[0]!] },
  );
  single.scores[2]![1] = [''];
  expect(only(single, 'missing').map(({ where, what }) => [where, what])).toEqual([
    [{ field: 'score', bidder: 1, item: 0, expert: 2 }, '没有评分'],
  ]);
});

test('by which clause a score is none, or none of the levels', () => {
  expect(only(scored('-1'), 'not-a-score').map(({ clause }) => clause)).toEqual(['c5-s2-note']);
  expect(only(scored('2.00'), 'not-a-level').map(({ clause }) => clause)).toEqual(['c5-s2']);
});

test('an objective score far from the others is asked about once, as one that differs', () => {
  expect(only(scored('0.00', RECORD, 4), 'outlier')).toEqual([]);
  expect(only(scored('0.00', RECORD, 4), 'objective-differs')).toHaveLength(1);
});

test('capitals that say nothing at all are no price', () => {
  const bids = [bidder('甲公司', '80000000.00', { capital: '零元整' }), ...THREE.slice(1)];
  expect(only(projectOf(bids, SCORES), 'entry').map(({ where, found }) => [where.field, found])).toEqual([
    ['capital', '零元整'],
  ]);
  const spaced = [bidder('甲公司', '80000000.00', { capital: ' 捌仟万元整 ' }), ...THREE.slice(1)];
  expect(only(projectOf(spaced, SCORES), 'entry')).toEqual([]);
});

test('an expert named twice with other spaces is the same', () => {
  const experts = [...clean.experts.slice(0, 6), ` ${clean.experts[0]} `];
  expect(only({ ...clean, experts }, 'panel-size').map(({ what }) => what)).toEqual(['评委重复']);
});

test('a wrong result is found under a name with other spaces', () => {
  const project = claiming('甲公司', { total: '96.36', commercial: '百' });
  project.claims.bidders = project.claims.bidders.map((one) => ({ ...one, bidder: ` ${one.bidder} ` }));
  project.bidders = project.bidders.map((one) => ({ ...one, name: `${one.name} ` }));
  expect(saidOf(only(project, 'total'))).toEqual(['total 甲公司 · 填报的总分: 96.35 / 96.36']);
  expect(saidOf(only(project, 'entry'))).toEqual(['entry 甲公司 · 填报的商务分:  / 百']);
});

test('an average given where no score could be read', () => {
  const project = projectOf(THREE, SCORES);
  for (const sheet of project.scores) sheet[0]![0] = '';
  project.claims.averages = [{ bidder: '甲公司', item: 'plan', score: '3.00' }];
  expect(only(project, 'average-differs').map(({ found }) => found)).toEqual(['3.00']);
});
