import { describe, expect, test } from 'vitest';
import { scoreSheetCheck } from '../../../src/rules/index.ts';
import { resultOf } from '../support.ts';
import { check, findingsOf, ITEM, kindsOf, same, sheetsOf } from './score-sheets.ts';

describe('缺漏与重复', () => {
  test('缺漏的评委并在一处，平均按到场的评委', () => {
    const evaluation = check(['8', null, '8', '8', '8', null, '8']);
    expect(resultOf(evaluation).averages).toEqual([{ bidder: '甲', item: '方案', score: '8.00' }]);
    expect(findingsOf(evaluation)).toEqual([
      {
        kind: 'missing',
        bidder: '甲',
        item: '方案',
        experts: ['二', '六'],
        message: '二、六没有给甲的“方案”打分，请补齐',
      },
    ]);
  });

  test('没有任何人打分的一项没有平均，不计入合计', () => {
    const evaluation = check([]);
    expect(resultOf(evaluation)).toMatchObject({ averages: [], totals: [{ bidder: '甲', score: '0.00' }] });
    expect(kindsOf(evaluation)).toEqual(['missing']);
  });

  test('重复的按第一次计，列出各次', () => {
    const evaluation = check([], {
      sheets: [...sheetsOf(same('8')), { expert: '三', bidder: '甲', item: '方案', score: '1.5' }],
    });
    expect(resultOf(evaluation).averages[0]?.score).toBe('8.00');
    expect(findingsOf(evaluation)).toEqual([
      {
        kind: 'duplicate',
        bidder: '甲',
        item: '方案',
        experts: ['三'],
        found: '8.00、1.50',
        message: '三给甲的“方案”打了 2 次分（8.00、1.50），这里按第一次计，请核对',
      },
    ]);
  });
});

describe('超出与档次', () => {
  test('等于满分可以，超过 0.01 分就是超出', () => {
    expect(kindsOf(check(same('10.00')))).toEqual([]);
    expect(findingsOf(check(['10.01', ...same('10').slice(1)]))).toEqual([
      {
        kind: 'out-of-range',
        bidder: '甲',
        item: '方案',
        experts: ['一'],
        found: '10.01',
        expected: '10.00',
        message: '一给甲的“方案”打了 10.01 分，超过满分 10.00',
      },
    ]);
  });

  test('有档次的一项只能是其中一档；写法不同的同一档可以', () => {
    const items = [{ ...ITEM, max: '3', levels: ['3', '1.5', '0'] }];
    expect(
      kindsOf(check(['3.00', '1.50', '0.00', '3', '1.5', '3', '3'], { items, outlierShare: '100' })),
    ).toEqual([]);
    expect(findingsOf(check(['2.00', ...same('3').slice(1)], { items, outlierShare: '100' }))).toEqual([
      {
        kind: 'not-a-level',
        bidder: '甲',
        item: '方案',
        experts: ['一'],
        found: '2.00',
        message: '一给甲的“方案”打了 2.00 分，评分标准只有 3.00、1.50、0.00 这几档',
      },
    ]);
    expect(kindsOf(check(['3.5', ...same('3').slice(1)], { items, outlierShare: '100' }))).toEqual([
      'out-of-range',
    ]);
  });
});

describe('客观分', () => {
  const items = [{ ...ITEM, objective: true }];
  const objective = (...scores: string[]) => findingsOf(check(scores, { items, outlierShare: '100' }));

  test('全体一致没有问题；主观分不一致也没有问题', () => {
    expect(objective(...same('4'))).toEqual([]);
    expect(kindsOf(check(['7', '8', '8', '8', '8', '8', '8']))).toEqual([]);
  });

  test('多数一致的，列出与多数不同的评委', () => {
    expect(objective('4', '4', '2', '4.00', '4', '2', '4')).toEqual([
      {
        kind: 'objective-differs',
        bidder: '甲',
        item: '方案',
        experts: ['三', '六'],
        expected: '4.00',
        found: '4.00、2.00',
        message: '甲的“方案”是客观评分项，各位评委应当一致，现有 4.00、2.00，请核对',
      },
    ]);
  });

  test('没有多数的，列出全体，不说应是几分', () => {
    expect(objective('4', '4', '4', '2', '2', '2', '1')).toEqual([
      {
        kind: 'objective-differs',
        bidder: '甲',
        item: '方案',
        experts: ['一', '二', '三', '四', '五', '六', '七'],
        found: '4.00、2.00、1.00',
        message: '甲的“方案”是客观评分项，各位评委应当一致，现有 4.00、2.00、1.00，请核对',
      },
    ]);
  });

  test('多数不在最先出现时也找得到', () => {
    expect(objective('1', '2', '2', '2', '2', '2', '2')[0]).toMatchObject({
      experts: ['一'],
      expected: '2.00',
    });
  });
});

describe('离群', () => {
  test('与其他评委平均分相差正好 30% 不算，超过才算；高低都算', () => {
    expect(kindsOf(check(['5.00', ...same('8').slice(1)]))).toEqual([]);
    expect(findingsOf(check(['4.99', ...same('8').slice(1)]))).toEqual([
      {
        kind: 'outlier',
        bidder: '甲',
        item: '方案',
        experts: ['一'],
        expected: '8.00',
        found: '4.99',
        message: '一给甲的“方案”打了 4.99 分，其他评委平均 8.00 分，相差超过满分的 30%，请说明理由',
      },
    ]);
    expect(kindsOf(check(['8.00', ...same('5').slice(1)]))).toEqual([]);
    expect(kindsOf(check(['8.01', ...same('5').slice(1)]))).toEqual(['outlier']);
  });

  test('可以另设比例；0 时不同于平均就算', () => {
    expect(kindsOf(check(['7.00', ...same('8').slice(1)], { outlierShare: '10.00' }))).toEqual([]);
    expect(findingsOf(check(['6.99', ...same('8').slice(1)], { outlierShare: '10' }))[0]?.message).toContain(
      '满分的 10%',
    );
    expect(kindsOf(check(same('8'), { outlierShare: '0' }))).toEqual([]);
    expect(kindsOf(check(['7', ...same('8').slice(1)], { outlierShare: '0' }))).toHaveLength(7);
  });

  test('除不尽的平均按精确值比较：相差 30.1666…%，四舍五入后的平均会是 30.2%', () => {
    const outlierShare = (share: string) =>
      kindsOf(check(['8', '8', '8', '8', '8', '9', '5.15'], { outlierShare: share }));
    expect(outlierShare('30.17')).toEqual([]);
    expect(outlierShare('30.16')).toEqual(['outlier']);
  });

  test('只有一位评委打分时没有其他人可比', () => {
    expect(kindsOf(check(['1', null, null, null, null, null, null]))).toEqual(['missing']);
    expect(kindsOf(check(['1', '9', null, null, null, null, null]))).toEqual([
      'missing',
      'outlier',
      'outlier',
    ]);
  });
});

describe('填报的分数', () => {
  test('与重新计算的相同没有问题，差 0.01 分就是问题', () => {
    expect(
      kindsOf(
        check(same('8'), {
          claimed: [
            { bidder: '甲', score: '8' },
            { bidder: '甲', item: '方案', score: '8.00' },
          ],
        }),
      ),
    ).toEqual([]);
    expect(
      findingsOf(
        check(same('8'), {
          claimed: [
            { bidder: '甲', score: '8.01' },
            { bidder: '甲', item: '方案', score: '7.99' },
          ],
        }),
      ),
    ).toEqual([
      {
        kind: 'sum-differs',
        bidder: '甲',
        expected: '8.00',
        found: '8.01',
        message: '甲的合计填报 8.01 分，按评分表应为 8.00 分',
      },
      {
        kind: 'sum-differs',
        bidder: '甲',
        item: '方案',
        expected: '8.00',
        found: '7.99',
        message: '甲的“方案”填报 7.99 分，按评分表应为 8.00 分',
      },
    ]);
  });

  test('填报的是哪一项就与哪一项比；合计的问题不带项目', () => {
    const items = [{ ...ITEM }, { ...ITEM, id: '答辩' }];
    const sheets = ['一', '二', '三', '四', '五', '六', '七'].flatMap((expert) => [
      { expert, bidder: '甲', item: ITEM.id, score: '8' },
      { expert, bidder: '甲', item: '答辩', score: '5' },
    ]);
    const claim = (claimed: { bidder: string; item?: string; score: string }[]) =>
      findingsOf(check([], { items, sheets, claimed }));
    expect(claim([{ bidder: '甲', item: '答辩', score: '5.00' }])).toEqual([]);
    expect(claim([{ bidder: '甲', item: '答辩', score: '8.00' }])).toMatchObject([
      { kind: 'sum-differs', item: '答辩', expected: '5.00', found: '8.00' },
    ]);
    expect(Object.keys(claim([{ bidder: '甲', score: '8.00' }])[0] ?? {})).toEqual([
      'kind',
      'bidder',
      'expected',
      'found',
      'message',
    ]);
  });

  test('没有人打分的一项，填报任何分数都是问题', () => {
    expect(findingsOf(check([], { claimed: [{ bidder: '甲', item: '方案', score: '0' }] }))[1]).toEqual({
      kind: 'sum-differs',
      bidder: '甲',
      item: '方案',
      found: '0.00',
      message: '甲的“方案”填报 0.00 分，按评分表应为 没有分数',
    });
  });
});

describe('c2-s5-2.2 评委会由七人或以上单数组成', () => {
  const panel = (count: number) => {
    const experts = Array.from({ length: count }, (_, index) => `评委${index}`);
    return findingsOf(
      scoreSheetCheck({
        items: [ITEM],
        experts,
        bidders: ['甲'],
        sheets: experts.map((expert) => ({ expert, bidder: '甲', item: '方案', score: '8' })),
      }),
    );
  };
  test('七人、九人可以，五人、六人、八人不可以', () => {
    expect([7, 9].flatMap(panel)).toEqual([]);
    expect([5, 6, 8].map((count) => panel(count).map((finding) => finding.kind))).toEqual([
      ['panel-size'],
      ['panel-size'],
      ['panel-size'],
    ]);
    expect(panel(6)).toEqual([
      {
        kind: 'panel-size',
        experts: ['评委0', '评委1', '评委2', '评委3', '评委4', '评委5'],
        found: '6',
        message: '评标委员会应为 7 人以上单数，现有 6 人',
      },
    ]);
  });
});
