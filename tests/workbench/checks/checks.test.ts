import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../src/workbench/checks/checks.ts';
import type { FindingKind } from '../../../src/workbench/checks/finding.ts';
import { enterProject } from '../../../src/workbench/evaluation/entries.ts';
import { evaluateProject } from '../../../src/workbench/evaluation/evaluate.ts';
import { cleanExample, faultyExample } from '../../../src/workbench/project/example.ts';
import type { ClaimedBidder, Project } from '../../../src/workbench/project/project.ts';
import { bidder, findingsIn, projectOf, SCORES, saidOf, THREE } from '../support.ts';

const clean = cleanExample();
const PLAN_3 = clean.items.findIndex(({ id }) => id === 'plan-3');
const RECORD = clean.items.findIndex(({ id }) => id === 'track-record-integration');

/** The clean example with one score changed: of the first expert and the first bidder where no other is named. */
const scored = (score: string, item = PLAN_3, expert = 0, place = 0): Project => {
  const scores = clean.scores.map((sheet) => sheet.map((row) => [...row]));
  scores[expert]![place]![item] = score;
  return { ...clean, scores, claims: { ...clean.claims, averages: [], bidders: [], candidates: [] } };
};

const claiming = (name: string, part: Partial<ClaimedBidder>): Project => ({
  ...clean,
  claims: {
    ...clean.claims,
    bidders: clean.claims.bidders.map((claim) => (claim.bidder === name ? { ...claim, ...part } : claim)),
  },
});

const only = (project: Project, kind: FindingKind) => findingsIn(project).filter((one) => one.kind === kind);

test('a clean file has no finding, and it is said what was looked at', () => {
  const { findings, checked } = runChecks({ entries: enterProject(clean), result: evaluateProject(clean) });
  expect(findings).toEqual([]);
  expect(checked.map(({ kind, examined, found }) => [kind, examined, found])).toContainEqual([
    'average-differs',
    '68 个填报的单项平均分',
    0,
  ]);
  expect(checked.filter(({ examined }) => examined === '')).toEqual([]);
});

test('every planted fault of the example is found at its cell, and nothing else', () => {
  expect(saidOf(findingsIn(faultyExample()))).toEqual([
    'missing 丙公司 · 服务方案8 · 评委六:  / 空',
    'out-of-range 甲公司 · 服务方案3 · 评委三: 0.00 至 3.00 / 3.50',
    'objective-differs 乙公司 · 人员配置1: 4.00 / 4.00、2.00',
    'outlier 己公司 · 服务方案2 · 评委七:  / 0.00',
    'review 戊公司: 不少于 30 分钟 / 20 分钟',
    'review 戊公司: 不晚于 2026-04-08 15:20 / 2026-04-08 15:38',
    'average-differs 甲公司 · 服务方案3 · 填报的平均分: 2.43 / 2.14',
    'average-differs 乙公司 · 人员配置1 · 填报的平均分: 3.71 / 4.00',
    'average-differs 己公司 · 服务方案2 · 填报的平均分: 1.71 / 2.14',
    'sum-differs 甲公司 · 填报的技术分: 71.63 / 71.34',
    'sum-differs 乙公司 · 填报的技术分: 66.55 / 66.84',
    'sum-differs 己公司 · 填报的技术分: 67.99 / 68.42',
    'price-score 丙公司 · 填报的价格分: 9.07 / 9.17',
    'total 甲公司 · 填报的总分: 96.64 / 96.35',
    'total 乙公司 · 填报的总分: 92.55 / 94.00',
    'total 己公司 · 填报的总分: 91.74 / 92.17',
  ]);
});

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

describe('the bids', () => {
  const entered = (part: Parameters<typeof bidder>[2], price = '80000000.00') =>
    only(projectOf([bidder('甲公司', price, part), ...THREE.slice(1)], SCORES), 'entry').map(
      ({ where, what }) => [where.field, what],
    );

  test('what is missing or cannot be read is named', () => {
    expect(entered({})).toEqual([]);
    expect(entered({ name: '' })).toEqual([['name', '投标人没有名称']]);
    expect(entered({}, '')).toEqual([['price', '没有填写投标总报价']]);
    expect(entered({}, '约八千万')).toEqual([['price', '投标总报价读不出']]);
    expect(entered({}, '0')).toEqual([['price', '投标总报价读不出']]);
    expect(entered({ joinedAt: '昨天' })).toEqual([['joinedAt', '参与投标时间读不出']]);
    expect(entered({ joinedAt: '' })).toEqual([]);
    expect(entered({ capital: '八千万' })).toEqual([['capital', '大写金额读不出，没有参加核对']]);
    expect(entered({ qualification: '' })).toEqual([['qualification', '没有填写资格审查的结果']]);
    expect(entered({ conformity: '' })).toEqual([['conformity', '没有填写符合性审查的结果']]);
    const line = { name: '', quantity: '两', unitPrice: '1', amount: '2', misplaced: false };
    expect(entered({ lines: [line] })).toEqual([['lines', '明细表有读不出的数量、单价或金额，没有参加核对']]);
  });

  test('a name that stands twice is named at its second place', () => {
    const twice = projectOf([THREE[0]!, { ...THREE[1]!, name: '甲公司' }, THREE[2]!], SCORES);
    expect(only(twice, 'entry').map(({ where, what }) => [where.bidder, what])).toEqual([
      [1, '投标人名称重复'],
    ]);
  });

  test('an item whose maximum cannot be read, and results of bidders whom nobody knows', () => {
    const project = projectOf(THREE, SCORES);
    project.items = project.items.map((item, at) => (at === 0 ? { ...item, max: '三分' } : item));
    project.claims.candidates = ['丁公司'];
    expect(only(project, 'entry').map(({ what }) => what)).toEqual([
      '评分项的满分读不出，该项没有参加计算',
      '填报的候选人不在投标人名单中',
    ]);
  });

  test('c2-s5-5.5 a corrected price for which nobody was asked', () => {
    const bids = (correctionAccepted: '' | 'yes') =>
      projectOf(
        [
          bidder('甲公司', '80000000.00', { capital: '柒仟玖佰万元整', correctionAccepted }),
          ...THREE.slice(1),
        ],
        SCORES,
      );
    expect(only(bids(''), 'consent').map(({ what }) => what)).toEqual([
      '报价由 80,000,000.00 元修正为 79,000,000.00 元，没有记录投标人是否接受',
    ]);
    expect(only(bids('yes'), 'consent')).toEqual([]);
  });
});

describe('the review of an abnormally low bid', () => {
  const reviewed = (part: Partial<Project['reviews'][number]>) =>
    only({ ...clean, reviews: clean.reviews.map((one) => ({ ...one, ...part })) }, 'review').map(
      ({ what }) => what,
    );

  test('c2-s5-6.1.10-note thirty minutes do, twenty-nine do not', () => {
    expect(reviewed({ dueAt: '2026-04-08T15:38' })).toEqual([]);
    expect(reviewed({ dueAt: '2026-04-08T15:30', answeredAt: '' })).toEqual([]);
    expect(reviewed({ dueAt: '2026-04-08T15:29', answeredAt: '' })).toEqual([
      '给予说明的时间 29 分钟，少于 30 分钟',
    ]);
  });

  test('a record without its parts', () => {
    expect(only({ ...clean, reviews: [] }, 'review').map(({ what }) => what)).toEqual([
      '触发了异常低价审查，没有审查记录',
    ]);
    expect(reviewed({ askedAt: '', askedBy: '' })).toEqual(['没有可读的发出要求的时间', '没有记录由谁提出']);
    expect(reviewed({ dueAt: '' })).toEqual(['没有可读的答复截止时间']);
    expect(reviewed({ answeredAt: '2026-04-08T15:46' })).toEqual(['答复晚于截止时间']);
    expect(reviewed({ judgement: '' })).toEqual(['没有结论']);
    expect(reviewed({ reason: ' ' })).toEqual(['结论没有理由']);
  });

  test('a bid that handed in nothing cannot be judged reasonable; rejected it can be', () => {
    expect(reviewed({ materials: '' })).toEqual([]);
    expect(reviewed({ materials: '', judgement: 'accepted' })).toEqual([
      '没有书面说明和证明材料，却判断为合理',
    ]);
  });

  test('c2-s5-6.1.10-3 alone: a statement that came with the bid need not be asked for', () => {
    const near = (price: string, part: object) =>
      only(
        projectOf(
          [bidder('甲公司', price), bidder('乙公司', '41000000.00'), bidder('丙公司', '42000000.00')],
          SCORES,
          {
            reviews: [
              {
                ...clean.reviews[0]!,
                bidder: '甲公司',
                askedAt: '',
                dueAt: '',
                answeredAt: '',
                askedBy: '',
                ...part,
              },
            ],
          },
        ),
        'review',
      ).map(({ what }) => what);
    expect(near('39667499.99', {})).toEqual([]);
    expect(near('39667499.99', { materials: '' })).toContain('没有可读的发出要求的时间');
    expect(near('39667500.00', {})).toContain('没有可读的发出要求的时间');
  });
});

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

test('names with markup and control signs are plain text everywhere', () => {
  const nasty = '<img src=x onerror=alert(1)>\u0000';
  const project = projectOf([bidder(nasty, 'x'), ...THREE.slice(1)], SCORES);
  expect(only(project, 'entry')[0]).toMatchObject({ place: `${nasty} · 投标总报价`, found: 'x' });
});
