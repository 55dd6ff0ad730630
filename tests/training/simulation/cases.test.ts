import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXPERTS } from '../../../src/training/exercises/support.ts';
import { type Case, planText } from '../../../src/training/simulation/case.ts';
import { debrief, findingTitle, isOwn } from '../../../src/training/simulation/debrief.ts';
import { levelKey, majority, projectOf, reference } from '../../../src/training/simulation/project.ts';
import { evaluateProject } from '../../../src/workbench/evaluation/evaluate.ts';

const DIRECTORY = new URL('../../../content/training/cases/', import.meta.url);
const cases = readdirSync(DIRECTORY)
  .sort()
  .map((name): Case => JSON.parse(readFileSync(new URL(name, DIRECTORY), 'utf8')));
const caseOf = (id: string) => cases.find((given) => given.id === id)!;
const outcomeOf = (given: Case, decisions = reference(given)) => evaluateProject(projectOf(given, decisions));

describe.each(cases.map((given) => [given.title, given] as const))('%s', (_, given) => {
  test('五到七家投标，七位评委，学员是其中一位', () => {
    expect(given.bidders.length).toBeGreaterThanOrEqual(5);
    expect(given.bidders.length).toBeLessThanOrEqual(7);
    for (const { plans, others, name } of given.bidders) {
      expect(others, name).toMatch(/^[fan]{8}$/);
      expect(plans.map(({ id }) => planText(id).plan)).toEqual([3, 5]);
      for (const { votes } of plans)
        expect(votes, name).toMatch(new RegExp(`^[fan]{${EXPERTS.length - 1}}$`));
    }
    for (const { votes, bidder } of given.reviews) {
      expect(votes).toMatch(/^[ar]{6}$/);
      expect(given.bidders.map(({ name }) => name)).toContain(bidder);
    }
  });

  test('该审查的都有说明可看，没有多余的', () => {
    expect(outcomeOf(given).triggered.map(({ name }) => name)).toEqual(
      given.reviews.map(({ bidder }) => bidder),
    );
  });

  test('照参考打分没有差别，评分表没有差错', () => {
    const { levels, judgements, places, findings } = debrief(given, reference(given));
    expect({ levels, judgements }).toEqual({ levels: [], judgements: [] });
    expect(places.map(({ own }) => own)).toEqual(places.map(({ right }) => right));
    expect(findings.filter(({ kind }) => kind !== 'outlier')).toEqual([]);
  });

  test('同一份方案在一个案例里只出现一次', () => {
    const used = given.bidders.flatMap(({ plans }) => plans.map(({ id }) => id));
    expect(new Set(used).size).toBe(used.length);
  });
});

test('平常的评审：超过预算的一家出局，其余四家排出名次', () => {
  const { standing, dropped } = outcomeOf(caseOf('ordinary'));
  expect(dropped.map(({ name, reason }) => [name, reason])).toEqual([['戊公司', 'over-budget']]);
  expect(standing.outcome).toBe('ranked');
  expect(standing.ranked).toHaveLength(4);
});

test('说得清楚的低价：接受与否决，基准价不同', () => {
  const given = caseOf('convincing');
  expect(outcomeOf(given).benchmark).toBe('38900000.00');
  expect(majority(given, '丁公司', 'rejected')).toBe('accepted');
});

test('并列到最后：照参考打分第一名须抽签；学员多给一档就不并列', () => {
  const given = caseOf('tie');
  expect(outcomeOf(given).standing).toMatchObject({ winner: null });
  expect(outcomeOf(given).standing.ranked.slice(0, 2)).toMatchObject([
    { rank: 1, tied: true, decidedBy: 'lots' },
    { rank: 1, tied: true, decidedBy: 'lots' },
  ]);
  const right = reference(given);
  const generous = {
    ...right,
    levels: { ...right.levels, [levelKey('甲公司', '5-2')]: 'full' as const },
  };
  const { places, levels } = debrief(given, generous);
  expect(outcomeOf(given, generous).standing.winner).toBe('甲公司');
  expect(places.find(({ bidder }) => bidder === '乙公司')).toMatchObject({
    own: { rank: 2 },
    right: { rank: 1 },
  });
  expect(levels).toMatchObject([
    { bidder: '甲公司', plan: 5, given: 'full', expected: 'adequate', agreeing: 0 },
  ]);
});

test('不足三家：否决以后废标，没有名次', () => {
  const { standing } = outcomeOf(caseOf('too-few'));
  expect(standing).toMatchObject({ outcome: 'failed', ranked: [], candidates: [] });
});

test('打得与众不同的一项，核对时提示离群', () => {
  const given = caseOf('ordinary');
  const right = reference(given);
  const { findings } = debrief(given, {
    ...right,
    levels: { ...right.levels, [levelKey('乙公司', '5-4')]: 'none' as const },
  });
  const own = findings.filter(isOwn);
  expect(own.map(({ kind, where }) => [kind, where.bidder])).toEqual([['outlier', 1]]);
  expect(own.map(findingTitle)).toEqual(['离群的评分（乙公司，服务方案5，你）']);
});

test('不足三家时不再给方案打分，核对也不说缺评分', () => {
  const given = caseOf('too-few');
  for (const judgement of ['accepted', 'rejected'] as const) {
    expect(debrief(given, { levels: {}, judgements: { 戊公司: judgement } }).findings).toEqual([]);
  }
});
