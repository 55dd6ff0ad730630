import { describe, expect, test } from 'vitest';
import type { ClaimedBidder } from '../../../src/workbench/project/project.ts';
import { bidder, findingsIn, projectOf, SCORES, saidOf, THREE } from '../support.ts';
import { claiming, clean, only } from './changed-example.ts';

describe('the agency’s results', () => {
  test('a benchmark that is not the lowest valid price', () => {
    const wrong = { ...clean, claims: { ...clean.claims, benchmark: '36000000.00' } };
    expect(saidOf(only(wrong, 'benchmark'))).toEqual(['benchmark 评标基准价: 78,000,000.00 / 36,000,000.00']);
    expect(only({ ...clean, claims: { ...clean.claims, benchmark: '7800万' } }, 'benchmark')).toEqual([]);
    expect(saidOf(only({ ...clean, claims: { ...clean.claims, benchmark: '约' } }, 'benchmark'))).toEqual([
      'benchmark 评标基准价: 78,000,000.00 / 约',
    ]);
  });

  test.each([
    ['price-score', 'priceScore', '填报的价格分', '9.52', '9.51'],
    ['sum-differs', 'technical', '填报的技术分', '71.35', '71.34'],
    ['sum-differs', 'commercial', '填报的商务分', '15.00', '15.50'],
    ['total', 'total', '填报的总分', '96.36', '96.35'],
  ] as const)('%s: %s, %s %s instead of %s', (kind, field, cell, found, expected) => {
    const findings = findingsIn(claiming('甲公司', { [field]: found }));
    expect(saidOf(findings)).toEqual([`${kind} 甲公司 · ${cell}: ${expected} / ${found}`]);
    expect(findings[0]?.where).toEqual({ field, bidder: 0 });
  });

  test('an average of a single item', () => {
    const averages = clean.claims.averages.map((one) =>
      one.bidder === '乙公司' && one.item === 'plan-1' ? { ...one, score: '2.15' } : one,
    );
    expect(saidOf(findingsIn({ ...clean, claims: { ...clean.claims, averages } }))).toEqual([
      'average-differs 乙公司 · 服务方案1 · 填报的平均分: 2.14 / 2.15',
    ]);
  });

  test('two ranks that are exchanged', () => {
    const wrong = claiming('甲公司', { rank: '2' });
    wrong.claims.bidders = wrong.claims.bidders.map((claim) =>
      claim.bidder === '乙公司' ? { ...claim, rank: '1' } : claim,
    );
    expect(saidOf(only(wrong, 'order'))).toEqual([
      'order 甲公司 · 填报的名次: 1 / 2',
      'order 乙公司 · 填报的名次: 2 / 1',
    ]);
    expect(saidOf(only(claiming('甲公司', { rank: '头名' }), 'order'))).toEqual([
      'order 甲公司 · 填报的名次: 1 / 头名',
    ]);
  });

  test('results of a bid that is out', () => {
    const project = {
      ...clean,
      claims: {
        ...clean.claims,
        bidders: [...clean.claims.bidders, { ...clean.claims.bidders[0]!, bidder: '戊公司', rank: '5' }],
      },
    };
    expect(findingsIn(project).map(({ kind, place, clause }) => [kind, place, clause])).toEqual([
      ['excluded-scored', '戊公司 · 填报的名次', 'c2-s5-6.1.10-note'],
    ]);
  });

  test('candidates: the first three in their order, or more of them', () => {
    const naming = (candidates: string[]) =>
      only({ ...clean, claims: { ...clean.claims, candidates } }, 'candidates').map(
        ({ expected }) => expected,
      );
    expect(naming(['甲公司', '乙公司', '己公司', '丙公司'])).toEqual([]);
    expect(naming(['甲公司', '乙公司'])).toEqual(['甲公司、乙公司、己公司']);
    expect(naming(['乙公司', '甲公司', '己公司'])).toEqual(['甲公司、乙公司、己公司']);
    expect(naming(['甲公司', '乙公司', '戊公司'])).toEqual(['甲公司、乙公司、己公司']);
    expect(naming(['甲公司', '甲公司', '己公司'])).toEqual(['甲公司、乙公司、己公司']);
  });

  test('candidates of a tender that fails', () => {
    const project = projectOf(THREE.slice(1), SCORES.slice(1));
    project.claims.candidates = ['乙公司'];
    expect(saidOf(only(project, 'candidates'))).toEqual(['candidates 中标候选人: 废标 / 乙公司']);
  });
});

describe('ties', () => {
  const claim = (name: string, rank: string): ClaimedBidder => ({
    bidder: name,
    priceScore: '',
    technical: '',
    commercial: '',
    total: '',
    rank,
  });
  const equal = (ranks: string[], joined: string[], prices = ['80000000.00', '80000000.00']) => {
    const project = projectOf(
      [
        bidder('甲公司', prices[0]!, { joinedAt: joined[0]! }),
        bidder('乙公司', prices[1]!, { joinedAt: joined[1]! }),
        THREE[2]!,
      ],
      [['3.00', prices[0] === prices[1] ? '7.00' : '7.24'], ['3.00', '7.00'], SCORES[2]!],
    );
    project.claims.bidders = ['甲公司', '乙公司', '丙公司'].map((name, at) => claim(name, ranks[at]!));
    return findingsIn(project).filter(({ kind }) => kind === 'tie-break' || kind === 'order');
  };
  const EARLY = '2026-03-20T09:00';
  const LATE = '2026-03-20T09:01';

  test('c2-s5-5.6 the price decides before anything else', () => {
    const prices = ['82000000.00', '80000000.00'];
    expect(equal(['2', '1', '3'], [EARLY, LATE], prices)).toEqual([]);
    expect(
      equal(['1', '2', '3'], [EARLY, LATE], prices).map(({ kind, place, what }) => [kind, place, what]),
    ).toEqual([
      ['tie-break', '甲公司 · 填报的名次', '总分相同的，按投标总报价由低到高排列'],
      ['tie-break', '乙公司 · 填报的名次', '总分相同的，按投标总报价由低到高排列'],
    ]);
  });

  test('c2-s5-5.6 then the time of joining', () => {
    expect(equal(['1', '2', '3'], [EARLY, LATE])).toEqual([]);
    expect(saidOf(equal(['2', '1', '3'], [EARLY, LATE]))).toEqual([
      'tie-break 甲公司 · 填报的名次: 1 / 2',
      'tie-break 乙公司 · 填报的名次: 2 / 1',
    ]);
    expect(saidOf(equal(['1', '1', '3'], [EARLY, LATE]))).toEqual(['tie-break 乙公司 · 填报的名次: 2 / 1']);
  });

  test('c5-s1-1 then lots: any order will do, a shared rank will not', () => {
    expect(equal(['1', '2', '3'], [EARLY, EARLY])).toEqual([]);
    expect(equal(['2', '1', '3'], [EARLY, EARLY])).toEqual([]);
    expect(saidOf(equal(['1', '1', '3'], [EARLY, EARLY]))).toEqual([
      'tie-break 甲公司 · 填报的名次: 1 至 2 中的一个 / 1',
      'tie-break 乙公司 · 填报的名次: 1 至 2 中的一个 / 1',
    ]);
  });

  test('a missing time of joining is asked for where a tie needs it', () => {
    expect(equal(['1', '2', '3'], ['', LATE]).map(({ place, what }) => [place, what])).toEqual([
      ['甲公司 · 参与投标时间', '总分和报价与另一家相同，没有填写参与投标时间，先后不能确定'],
    ]);
  });

  test('a rank outside the tie is out of order', () => {
    expect(saidOf(equal(['3', '1', '2'], [EARLY, LATE]))).toEqual([
      'order 甲公司 · 填报的名次: 1 / 3',
      'order 丙公司 · 填报的名次: 3 / 2',
      'tie-break 乙公司 · 填报的名次: 2 / 1',
    ]);
  });
});
