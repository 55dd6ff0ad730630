import { describe, expect, test } from 'vitest';
import { countOf } from '../../../src/workbench/checks/count.ts';
import { emptyProject } from '../../../src/workbench/project/empty.ts';
import { faultyExample } from '../../../src/workbench/project/example.ts';
import type { Project } from '../../../src/workbench/project/project.ts';
import { bidder, EXPERTS, findingsIn, ITEMS, projectOf, SCORES, THREE } from '../support.ts';
import { checkedIn, clean, inFull, only } from './changed-example.ts';

test('what each check looked at, by which clause', () => {
  const scores = '4 家 × 7 位评委 × 17 项，共 476 个评分';
  expect(checkedIn(clean).map(({ kind, clause, examined }) => [kind, clause, examined])).toEqual([
    ['entry', 'c2-s5-1.2', '7 家投标人，17 个评分项'],
    ['panel-size', 'c2-s5-2.2', '7 位评委'],
    ['missing', 'c5-s2-note', scores],
    ['not-a-score', 'c5-s2-note', scores],
    ['out-of-range', 'c5-s2', scores],
    ['not-a-level', 'c5-s2', scores],
    ['objective-differs', 'c5-s2', '4 家 × 7 个客观评分项'],
    ['outlier', 'c5-s2-note', `${scores}；相差超过满分的 50.00%`],
    ['consent', 'c2-s5-5.5', '1 份须确认的修正'],
    ['review', 'c2-s5-6.1.10-note', '1 家触发审查的投标'],
    ['average-differs', 'c5-s2-note', '68 个填报的单项平均分'],
    ['sum-differs', 'c5-s2-note', '8 个填报的技术分和商务分'],
    ['benchmark', 'c5-s2-1', '1 个填报的评标基准价'],
    ['price-score', 'c5-s2-1', '4 个填报的价格分'],
    ['total', 'c5-s2-note', '4 个填报的总分'],
    ['order', 'c5-s1-1', '4 个填报的名次'],
    ['tie-break', 'c2-s5-5.6', '没有总分相同的投标'],
    ['excluded-scored', 'c2-s5-6.1', '3 份被排除的投标'],
    ['candidates', 'c2-s6-1.2', '3 个填报的中标候选人'],
  ]);
});

test('where there was nothing to look at, nothing is said to have been looked at', () => {
  const empty = checkedIn(emptyProject('', clean.items));
  expect(empty.filter(({ examined }) => examined !== '').map(({ examined }) => examined)).toEqual([
    '0 家投标人，17 个评分项',
    '0 位评委',
    '0 份报价，没有须确认的修正',
    '没有投标触发审查',
    '没有总分相同的投标',
    '没有被排除的投标',
  ]);
  expect(empty.filter(({ found }) => found > 0).map(({ kind }) => kind)).toEqual(['panel-size']);
  const plain = projectOf(THREE, SCORES, { items: ITEMS.map((item) => ({ ...item, objective: false })) });
  expect(checkedIn(plain).find(({ kind }) => kind === 'objective-differs')?.examined).toBe('');
});

test('an average that cannot be read is not counted among those looked at', () => {
  const [first, ...others] = clean.claims.averages;
  const averages = [{ ...first!, score: '约' }, ...others];
  const examined = checkedIn({ ...clean, claims: { ...clean.claims, averages } });
  expect(examined.find(({ kind }) => kind === 'average-differs')?.examined).toBe('67 个填报的单项平均分');
});

test('the number of findings is that of all checks together', () => {
  expect(countOf(checkedIn(clean))).toBe(0);
  expect(countOf(checkedIn(faultyExample()))).toBe(16);
});

test('every planted fault of the example, in full', () => {
  const note = 'c5-s2-note';
  const review = 'c2-s5-6.1.10-note';
  const differs = (part: string) => `填报的${part}与评分表算出的不同`;
  expect(inFull(faultyExample())).toEqual([
    [
      'missing',
      { field: 'score', bidder: 2, item: 8, expert: 5 },
      '丙公司 · 服务方案8 · 评委六',
      '没有评分',
      '',
      '空',
      note,
    ],
    [
      'out-of-range',
      { field: 'score', bidder: 0, item: 3, expert: 2 },
      '甲公司 · 服务方案3 · 评委三',
      '评分超过该项满分 3.00',
      '0.00 至 3.00',
      '3.50',
      'c5-s2',
    ],
    [
      'objective-differs',
      { field: 'score', bidder: 1, item: 11, expert: 4 },
      '乙公司 · 人员配置1',
      '客观评分项，各位评委应当一致；与多数不同的：评委五',
      '4.00',
      '4.00、2.00',
      'c5-s2',
    ],
    [
      'outlier',
      { field: 'score', bidder: 5, item: 2, expert: 6 },
      '己公司 · 服务方案2 · 评委七',
      '与其他评委的平均分 2.00 相差超过满分的 50.00%',
      '',
      '0.00',
      note,
    ],
    [
      'review',
      { field: 'review', bidder: 4 },
      '戊公司',
      '给予说明的时间 20 分钟，少于 30 分钟',
      '不少于 30 分钟',
      '20 分钟',
      review,
    ],
    [
      'review',
      { field: 'review', bidder: 4 },
      '戊公司',
      '答复晚于截止时间',
      '不晚于 2026-04-08 15:20',
      '2026-04-08 15:38',
      review,
    ],
    [
      'average-differs',
      { field: 'average', bidder: 0, item: 3 },
      '甲公司 · 服务方案3 · 填报的平均分',
      differs('平均分'),
      '2.43',
      '2.14',
      note,
    ],
    [
      'average-differs',
      { field: 'average', bidder: 1, item: 11 },
      '乙公司 · 人员配置1 · 填报的平均分',
      differs('平均分'),
      '3.71',
      '4.00',
      note,
    ],
    [
      'average-differs',
      { field: 'average', bidder: 5, item: 2 },
      '己公司 · 服务方案2 · 填报的平均分',
      differs('平均分'),
      '1.71',
      '2.14',
      note,
    ],
    [
      'sum-differs',
      { field: 'technical', bidder: 0 },
      '甲公司 · 填报的技术分',
      differs('技术分'),
      '71.63',
      '71.34',
      note,
    ],
    [
      'sum-differs',
      { field: 'technical', bidder: 1 },
      '乙公司 · 填报的技术分',
      differs('技术分'),
      '66.55',
      '66.84',
      note,
    ],
    [
      'sum-differs',
      { field: 'technical', bidder: 5 },
      '己公司 · 填报的技术分',
      differs('技术分'),
      '67.99',
      '68.42',
      note,
    ],
    [
      'price-score',
      { field: 'priceScore', bidder: 2 },
      '丙公司 · 填报的价格分',
      '填报的价格分不等于评标基准价 ÷ 投标总报价 × 10',
      '9.07',
      '9.17',
      'c5-s2-1',
    ],
    [
      'total',
      { field: 'total', bidder: 0 },
      '甲公司 · 填报的总分',
      '填报的总分不等于 9.51 + 71.63 + 15.50',
      '96.64',
      '96.35',
      note,
    ],
    [
      'total',
      { field: 'total', bidder: 1 },
      '乙公司 · 填报的总分',
      '填报的总分不等于 10.00 + 66.55 + 16.00',
      '92.55',
      '94.00',
      note,
    ],
    [
      'total',
      { field: 'total', bidder: 5 },
      '己公司 · 填报的总分',
      '填报的总分不等于 9.75 + 67.99 + 14.00',
      '91.74',
      '92.17',
      note,
    ],
  ]);
});

describe('what is entered', () => {
  const line = { name: '', quantity: '两', unitPrice: '1', amount: '2', misplaced: false };
  const project = projectOf(
    [
      bidder('', ''),
      bidder(' 甲公司', '约八千万', {
        joinedAt: '昨天',
        capital: '八千万',
        qualification: '',
        conformity: '',
      }),
      bidder('甲公司 ', '82000000.00', { lines: [line] }),
      bidder('乙公司', '84000000.00', { qualification: 'failed', conformity: '' }),
      bidder('丙公司', '86000000.00'),
    ],
    Array.from({ length: 5 }, () => ['3.00', '8.00']),
    {
      items: [{ ...ITEMS[0]!, max: '三分' }, ITEMS[1]!],
      experts: [...EXPERTS.slice(0, 5), ' ', '评委一'],
      claims: {
        benchmark: '约',
        bidders: [
          { bidder: '丁公司', priceScore: '', technical: '', commercial: '', total: '9', rank: '' },
          {
            bidder: ' 丙公司 ',
            priceScore: '十',
            technical: '101',
            commercial: '-1',
            total: '1.234',
            rank: '',
          },
        ],
        averages: [],
        candidates: ['戊公司', ' ', '丙公司 '],
      },
      reviews: [
        {
          bidder: '己公司',
          askedBy: '',
          askedAt: '',
          dueAt: '',
          answeredAt: '',
          materials: '',
          judgement: '',
          reason: '',
        },
      ],
    },
  );

  test('every gap, in full', () => {
    const unread = '填报的得分读不出，没有参加核对';
    expect(inFull(project)).toEqual([
      ['entry', { bidder: 0, field: 'name' }, '第 1 家', '投标人没有名称', '', '', 'c2-s5-1.2'],
      [
        'entry',
        { bidder: 0, field: 'price' },
        '第 1 家 · 投标总报价',
        '没有填写投标总报价',
        '',
        '',
        'c2-s5-1.2',
      ],
      [
        'entry',
        { bidder: 1, field: 'price' },
        '甲公司 · 投标总报价',
        '投标总报价读不出',
        '',
        '约八千万',
        'c2-s5-1.2',
      ],
      [
        'entry',
        { bidder: 1, field: 'joinedAt' },
        '甲公司 · 参与投标时间',
        '参与投标时间读不出',
        '',
        '昨天',
        'c5-s1-1',
      ],
      [
        'entry',
        { bidder: 1, field: 'qualification' },
        '甲公司 · 资格审查',
        '没有填写资格审查的结果',
        '',
        '',
        'c2-s5-5.1.1',
      ],
      [
        'entry',
        { bidder: 1, field: 'conformity' },
        '甲公司 · 符合性审查',
        '没有填写符合性审查的结果',
        '',
        '',
        'c2-s5-5.1.2',
      ],
      [
        'entry',
        { bidder: 1, field: 'capital' },
        '甲公司 · 大写金额',
        '大写金额读不出，没有参加核对',
        '',
        '八千万',
        'c2-s5-5.4-2',
      ],
      ['entry', { bidder: 2, field: 'name' }, '甲公司（2）', '投标人名称重复', '', '甲公司 ', 'c2-s5-6.1.3'],
      [
        'entry',
        { bidder: 2, field: 'lines' },
        '甲公司（2） · 明细表',
        '明细表有读不出的数量、单价或金额，没有参加核对',
        '',
        '',
        'c2-s5-5.4-4',
      ],
      [
        'entry',
        { field: 'item', item: 0 },
        '方案',
        '评分项的满分读不出，该项没有参加计算',
        '',
        '三分',
        'c5-s2',
      ],
      ['entry', { field: 'total' }, '丁公司', '填报的结果不属于名单中的投标人', '', '丁公司', 'c2-s5-1.2'],
      ['entry', { field: 'candidates' }, '戊公司', '填报的候选人不在投标人名单中', '', '戊公司', 'c2-s5-1.2'],
      ['entry', { field: 'review' }, '己公司', '审查记录不属于名单中的投标人', '', '己公司', 'c2-s5-1.2'],
      ['entry', { field: 'priceScore', bidder: 4 }, '丙公司 · 填报的价格分', unread, '', '十', 'c5-s2-note'],
      ['entry', { field: 'technical', bidder: 4 }, '丙公司 · 填报的技术分', unread, '', '101', 'c5-s2-note'],
      ['entry', { field: 'commercial', bidder: 4 }, '丙公司 · 填报的商务分', unread, '', '-1', 'c5-s2-note'],
      ['entry', { field: 'total', bidder: 4 }, '丙公司 · 填报的总分', unread, '', '1.234', 'c5-s2-note'],
      [
        'panel-size',
        { field: 'expert', expert: 5 },
        '第 6 位评委',
        '评委没有姓名',
        '7 人以上单数',
        '',
        'c2-s5-2.2',
      ],
      [
        'panel-size',
        { field: 'expert', expert: 6 },
        '第 7 位评委',
        '评委重复',
        '7 人以上单数',
        '评委一',
        'c2-s5-2.2',
      ],
      [
        'benchmark',
        { field: 'benchmark' },
        '评标基准价',
        '填报的评标基准价读不出',
        '82,000,000.00',
        '约',
        'c5-s2-1',
      ],
    ]);
  });

  test('an example is given of what to write', () => {
    const mends = findingsIn(project).map(({ mend }) => mend);
    expect(mends).toContain('照开标一览表填写，例如 81500000.00');
    expect(mends).toContain('照平台记录填写，例如 2026-03-20 09:00');
  });

  test('a detail table that can be read is no gap, nor is one of a bid without a price', () => {
    const whole = { name: '', quantity: '2', unitPrice: '1', amount: '2', misplaced: false };
    const kinds = (price: string, given: typeof line) =>
      only(projectOf([bidder('甲公司', price, { lines: [given] }), ...THREE.slice(1)], SCORES), 'entry').map(
        ({ where }) => where.field,
      );
    expect(kinds('80000000.00', whole)).toEqual([]);
    expect(kinds('', line)).toEqual(['price']);
  });

  test('no experts at all', () => {
    expect(inFull({ ...clean, experts: [], scores: [] })).toEqual([
      ['panel-size', { field: 'expert' }, '评标委员会', '没有填写评委', '7 人以上单数', '0 人', 'c2-s5-2.2'],
    ]);
    const [mend] = findingsIn({ ...clean, experts: [], scores: [] }).map((finding) => finding.mend);
    expect(mend).toBe('填写全部评委');
    const eight = {
      ...clean,
      experts: [...clean.experts, '评委八'],
      scores: [...clean.scores, clean.scores[0]!],
    };
    expect(only(eight, 'panel-size').map(({ found, mend: words }) => [found, words])).toEqual([
      ['8 人', '核对评委名单；确实不足或为双数的，须依法重新组成评标委员会'],
    ]);
  });
});

test('a review without its parts, in full', () => {
  const reviewed = (part: Partial<Project['reviews'][number]>) =>
    only({ ...clean, reviews: clean.reviews.map((one) => ({ ...one, ...part })) }, 'review').map(
      ({ where, what, found, expected, mend }) => [where.field, where.bidder, what, found, expected, mend],
    );
  expect(
    reviewed({ askedAt: '昨天', dueAt: '', askedBy: '', materials: '', judgement: 'accepted', reason: ' ' }),
  ).toEqual([
    ['review', 4, '没有可读的发出要求的时间', '昨天', '', '填写要求说明的时间'],
    ['review', 4, '没有可读的答复截止时间', '未填', '', '填写给予供应商的截止时间'],
    ['review', 4, '没有记录由谁提出', '未填', '', '填写提出要求的评委'],
    [
      'review',
      4,
      '没有书面说明和证明材料，却判断为合理',
      '没有材料',
      '',
      '补记所交的材料；确实没有提交的，应当作为无效投标处理',
    ],
    ['review', 4, '结论没有理由', '未填', '', '填写判断的理由'],
  ]);
  expect(reviewed({ askedAt: '', dueAt: '后天', judgement: '' })).toEqual([
    ['review', 4, '没有可读的发出要求的时间', '未填', '', '填写要求说明的时间'],
    ['review', 4, '没有可读的答复截止时间', '后天', '', '填写给予供应商的截止时间'],
    ['review', 4, '没有结论', '未填', '', '填写评标委员会的结论'],
  ]);
  expect(reviewed({ dueAt: '2026-04-08T15:20' }).map(([, , , , , mend]) => mend)).toEqual([
    '一般不少于 30 分钟；应当重新给予时间，或者在理由中说明',
    '核对答复时间；由评标委员会决定是否采纳',
  ]);
  expect(only({ ...clean, reviews: [] }, 'review').map(({ found, mend }) => [found, mend])).toEqual([
    ['没有记录', '启动审查，要求投标人说明，并填写记录'],
  ]);
});
