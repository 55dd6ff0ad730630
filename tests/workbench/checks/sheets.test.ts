import { describe, expect, test } from 'vitest';
import type { Project } from '../../../src/workbench/project/project.ts';
import { findingsIn, saidOf } from '../support.ts';
import { clean, only, PLAN_3, RECORD, scored } from './changed-example.ts';

describe('the sheets', () => {
  test('a score above the maximum', () => {
    const [finding] = only(scored('3.01'), 'out-of-range');
    expect(finding).toMatchObject({
      where: { field: 'score', bidder: 0, item: PLAN_3, expert: 0 },
      expected: '0.00 至 3.00',
      found: '3.01',
    });
    expect(only(scored('3.00'), 'out-of-range')).toEqual([]);
  });

  test('a score between the levels', () => {
    const [finding] = only(scored('2.00'), 'not-a-level');
    expect(finding).toMatchObject({
      where: { field: 'score', bidder: 0, item: PLAN_3, expert: 0 },
      expected: '3.00、1.50、0.00',
      found: '2.00',
    });
  });

  test('a text that is no score, which is not named as missing too', () => {
    const project = scored('-1');
    expect(saidOf(only(project, 'not-a-score'))).toEqual(['not-a-score 甲公司 · 服务方案3 · 评委一:  / -1']);
    expect(only(project, 'missing')).toEqual([]);
  });

  test('a score that nobody gave', () => {
    expect(saidOf(only(scored(''), 'missing'))).toEqual(['missing 甲公司 · 服务方案3 · 评委一:  / 空']);
  });

  test('a whole sheet that is empty is one finding', () => {
    const project = scored('');
    project.scores[0]![0] = clean.items.map(() => '');
    const findings = only(project, 'missing');
    expect(findings.map(({ where, what }) => [where, what])).toEqual([
      [{ field: 'score', bidder: 0, expert: 0 }, '整张评分表没有填写（17 项）'],
    ]);
  });

  test('objective scores that differ, with the expert who is off the majority; they are not outliers as well', () => {
    const project = scored('4.00', RECORD, 4);
    const [finding, ...others] = findingsIn(project);
    expect(others.map(({ kind }) => kind)).toEqual([]);
    expect(finding).toMatchObject({
      kind: 'objective-differs',
      where: { field: 'score', bidder: 0, item: RECORD, expert: 4 },
      expected: '6.00',
      found: '6.00、4.00',
    });
  });

  test('a score far from the others: farther than the share that the project names', () => {
    const plan1 = clean.items.findIndex(({ id }) => id === 'plan-1');
    expect(saidOf(only(scored('0.00', plan1, 5), 'outlier'))).toEqual([
      'outlier 甲公司 · 服务方案1 · 评委六:  / 0.00',
    ]);
    expect(only(scored('1.50', plan1, 5), 'outlier')).toEqual([]);
    expect(only({ ...scored('1.50', plan1, 5), outlierShare: '49.99' }, 'outlier')).toHaveLength(1);
    expect(only({ ...scored('1.50', plan1, 5), outlierShare: '50' }, 'outlier')).toEqual([]);
  });

  test('sheets of bids that are out are not asked for', () => {
    expect(clean.bidders.filter(({ conformity }) => conformity === 'failed').map(({ name }) => name)).toEqual(
      ['庚公司'],
    );
    expect(only(clean, 'missing')).toEqual([]);
  });
});

describe('the committee', () => {
  const ofSize = (count: number): Project => ({
    ...clean,
    experts: Array.from({ length: count }, (_, at) => `评委${at}`),
    scores: Array.from({ length: count }, () => clean.scores[0]!),
  });

  test.each([
    [0, '没有填写评委'],
    [5, '评标委员会 5 人，不符合规定'],
    [6, '评标委员会 6 人，不符合规定'],
    [8, '评标委员会 8 人，不符合规定'],
  ])('c2-s5-2.2 %s experts do not do', (count, what) => {
    expect(only(ofSize(count), 'panel-size').map((finding) => finding.what)).toEqual([what]);
  });

  test.each([7, 9])('c2-s5-2.2 %s experts do', (count) => {
    expect(only(ofSize(count), 'panel-size')).toEqual([]);
  });

  test('an expert without a name, an expert named twice', () => {
    const experts = [...clean.experts.slice(0, 5), ' ', clean.experts[0]!];
    expect(only({ ...clean, experts }, 'panel-size').map(({ place, what }) => [place, what])).toEqual([
      ['第 6 位评委', '评委没有姓名'],
      ['第 7 位评委', '评委重复'],
    ]);
  });
});
