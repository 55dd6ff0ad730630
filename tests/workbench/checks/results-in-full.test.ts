import { describe, expect, test } from 'vitest';
import type { Project } from '../../../src/workbench/project/project.ts';
import { bidder, findingsIn, projectOf, SCORES, THREE } from '../support.ts';
import { checkedIn, clean, inFull, only } from './changed-example.ts';

describe('results', () => {
  const claim = (name: string, rank = ''): Project['claims']['bidders'][number] => ({
    bidder: name,
    priceScore: '',
    technical: '',
    commercial: '',
    total: '',
    rank,
  });
  const EARLY = '2026-03-20T09:00';
  const LATE = '2026-03-20T09:01';
  /** The first two of equal totals and prices. */
  const tied = (joined: readonly string[], candidates: string[], ranks: string[] = []) => {
    const project = projectOf(
      [
        bidder('甲公司', '80000000.00', { joinedAt: joined[0]! }),
        bidder('乙公司', '80000000.00', { joinedAt: joined[1]! }),
        THREE[2]!,
      ],
      [['3.00', '7.00'], ['3.00', '7.00'], SCORES[2]!],
    );
    const names = ['甲公司', '乙公司', '丙公司'];
    return {
      ...project,
      claims: { ...project.claims, candidates, bidders: ranks.map((rank, at) => claim(names[at]!, rank)) },
    };
  };
  const IN_ORDER = ['甲公司', '乙公司', '丙公司'];
  const EXCHANGED = ['乙公司', '甲公司', '丙公司'];

  test('bids of the same total are counted as such', () => {
    const checked = checkedIn(tied([EARLY, LATE], []));
    expect(checked.find(({ kind }) => kind === 'tie-break')?.examined).toBe('2 份总分相同的投标');
  });

  test('candidates whom only lots tell apart may come in either order, others may not', () => {
    expect(inFull(tied([EARLY, EARLY], IN_ORDER))).toEqual([]);
    expect(inFull(tied([EARLY, EARLY], EXCHANGED))).toEqual([]);
    expect(inFull(tied([EARLY, LATE], IN_ORDER))).toEqual([]);
    expect(inFull(tied([EARLY, LATE], EXCHANGED))).toEqual([
      [
        'candidates',
        { field: 'candidates' },
        '中标候选人',
        '应当至少推荐前三名，并按名次排列',
        '甲公司、乙公司、丙公司',
        '乙公司、甲公司、丙公司',
        'c2-s6-1.2',
      ],
    ]);
  });

  test('a time of joining that only spaces stand for is asked for, and either order of candidates will do', () => {
    expect(inFull(tied([' ', LATE], EXCHANGED))).toEqual([
      [
        'tie-break',
        { field: 'joinedAt', bidder: 0 },
        '甲公司 · 参与投标时间',
        '总分和报价与另一家相同，没有填写参与投标时间，先后不能确定',
        '参与投标时间',
        '未填',
        'c2-s5-5.6',
      ],
    ]);
  });

  test('ranks: by which clause the tie and by which the order', () => {
    const clauses = (ranks: string[]) =>
      findingsIn(tied([EARLY, LATE], [], ranks)).map(({ kind, what, clause }) => [kind, what, clause]);
    expect(clauses(['2', '1', '3'])).toEqual([
      ['tie-break', '总分和报价都相同的，按参与投标时间先后排列', 'c2-s5-5.6'],
      ['tie-break', '总分和报价都相同的，按参与投标时间先后排列', 'c2-s5-5.6'],
    ]);
    expect(clauses(['1', '2', '4'])).toEqual([['order', '按总分 17.02 排序，名次不是这一个', 'c5-s1-1']]);
    expect(clauses(['1', '2', '末名'])).toEqual([['order', '填报的名次读不出', 'c5-s1-1']]);
  });

  test('names are compared without the spaces around them', () => {
    const spaced = (name: string) => ` ${name} `;
    const project = {
      ...clean,
      bidders: clean.bidders.map((one) => ({ ...one, name: spaced(one.name) })),
      reviews: clean.reviews.map((one) => ({ ...one, bidder: one.bidder })),
      claims: {
        ...clean.claims,
        candidates: [...clean.claims.candidates.map(spaced), ' '],
        bidders: clean.claims.bidders.map((one) => ({ ...one, bidder: `${one.bidder}  ` })),
      },
    };
    expect(inFull(project)).toEqual([]);
  });

  test('a benchmark where no price is valid; results of a bid that is out', () => {
    const rejected = THREE.map((one) => ({ ...one, conformity: 'failed' as const }));
    const project = projectOf(rejected, SCORES);
    project.claims.benchmark = '80000000.00';
    project.claims.bidders = [claim('甲公司', '1')];
    expect(inFull(project)).toEqual([
      [
        'benchmark',
        { field: 'benchmark' },
        '评标基准价',
        '填报的评标基准价不是有效投标中最低的报价',
        '没有有效报价',
        '80,000,000.00',
        'c5-s2-1',
      ],
      [
        'excluded-scored',
        { field: 'rank', bidder: 0 },
        '甲公司 · 填报的名次',
        '未通过符合性审查，不应再有得分和名次',
        '没有结果',
        '1',
        'c2-s5-6.1.6',
      ],
    ]);
    project.claims.bidders = [claim('甲公司')];
    expect(only(project, 'excluded-scored')).toEqual([]);
  });

  test('a tender that fails names everybody who was put forward', () => {
    const project = projectOf(THREE.slice(1), SCORES.slice(1));
    project.claims.candidates = ['乙公司', '丙公司'];
    expect(only(project, 'candidates').map(({ expected, found }) => [expected, found])).toEqual([
      ['废标', '乙公司、丙公司'],
    ]);
  });

  test('a corrected price that nobody was asked about, in full', () => {
    const project = projectOf(
      [bidder('甲公司', '80000000.00', { capital: '柒仟玖佰万元整' }), ...THREE.slice(1)],
      SCORES,
    );
    expect(inFull(project)).toEqual([
      [
        'consent',
        { field: 'correctionAccepted', bidder: 0 },
        '甲公司 · 接受修正后的价格',
        '报价由 80,000,000.00 元修正为 79,000,000.00 元，没有记录投标人是否接受',
        '接受或不接受',
        '未填',
        'c2-s5-5.5',
      ],
    ]);
  });

  test('objective scores without a majority name nobody; several off the majority are all named', () => {
    const given = (scores: string[]) => ({
      ...projectOf(THREE, SCORES),
      scores: scores.map((score) => [
        ['3.00', score],
        ['3.00', '6.00'],
        ['1.50', '6.00'],
      ]),
    });
    expect(
      only(given(['8', '8', '8', '6', '6', '6', '4']), 'objective-differs').map(({ what }) => what),
    ).toEqual(['客观评分项，各位评委应当一致']);
    expect(
      only(given(['8', '8', '8', '8', '8', '6', '4']), 'objective-differs').map(({ what }) => what),
    ).toEqual(['客观评分项，各位评委应当一致；与多数不同的：评委六、评委七']);
  });
});
