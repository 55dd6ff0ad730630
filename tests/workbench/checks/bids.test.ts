import { describe, expect, test } from 'vitest';
import type { Project } from '../../../src/workbench/project/project.ts';
import { bidder, projectOf, SCORES, THREE } from '../support.ts';
import { clean, only } from './changed-example.ts';

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
