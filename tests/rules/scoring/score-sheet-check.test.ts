import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreSheetCheck } from '../../../src/rules/index.ts';
import { yuan } from '../arbitraries.ts';
import { answered, errorsOf, resultOf, wouldChange } from '../support.ts';

type Input = Parameters<typeof scoreSheetCheck>[0];

const EXPERTS = ['一', '二', '三', '四', '五', '六', '七'];
const ITEM = { id: '方案', max: '10.00', objective: false };
const sheetsOf = (scores: readonly (string | null)[], item = '方案', bidder = '甲') =>
  scores.flatMap((score, index) =>
    score === null ? [] : [{ expert: EXPERTS[index]!, bidder, item, score }],
  );
const check = (scores: readonly (string | null)[], more: Partial<Input> = {}) =>
  scoreSheetCheck({ items: [ITEM], experts: EXPERTS, bidders: ['甲'], sheets: sheetsOf(scores), ...more });
const same = (score: string) => Array.from({ length: 7 }, () => score);
const findingsOf = (evaluation: ReturnType<typeof scoreSheetCheck>) => resultOf(evaluation).findings;
const kindsOf = (evaluation: ReturnType<typeof scoreSheetCheck>) =>
  findingsOf(evaluation).map((finding) => finding.kind);

describe('c5-s2-note 平均与合计', () => {
  test('每项是全体评委的平均，四舍五入到两位；合计是各项之和', () => {
    const evaluation = scoreSheetCheck({
      items: [ITEM, { id: '人员', max: '5.00', objective: false }],
      experts: EXPERTS,
      bidders: ['甲', '乙'],
      sheets: [
        ...sheetsOf(['8', '8', '8', '8', '8', '8', '8.04']),
        ...sheetsOf(same('4.00'), '人员'),
        ...sheetsOf(['9', '9', '9', '9', '9', '9', '9.03'], '方案', '乙'),
        ...sheetsOf(same('3.50'), '人员', '乙'),
      ],
    });
    expect(resultOf(evaluation)).toEqual({
      averages: [
        { bidder: '甲', item: '方案', score: '8.01' },
        { bidder: '甲', item: '人员', score: '4.00' },
        { bidder: '乙', item: '方案', score: '9.00' },
        { bidder: '乙', item: '人员', score: '3.50' },
      ],
      totals: [
        { bidder: '甲', score: '12.01' },
        { bidder: '乙', score: '12.50' },
      ],
      findings: [],
    });
    expect(answered(evaluation).steps).toEqual([
      {
        label: '甲：方案',
        formula: '各位评委打分之和 ÷ 人数，保留两位小数（四舍五入）',
        substituted: '56.04 ÷ 7 = 8.005714…',
        value: '8.01',
        clause: 'c5-s2-note',
      },
      {
        label: '甲：人员',
        formula: '各位评委打分之和 ÷ 人数，保留两位小数（四舍五入）',
        substituted: '28.00 ÷ 7 = 4',
        value: '4.00',
        clause: 'c5-s2-note',
      },
      {
        label: '乙：方案',
        formula: '各位评委打分之和 ÷ 人数，保留两位小数（四舍五入）',
        substituted: '63.03 ÷ 7 = 9.004285…',
        value: '9.00',
        clause: 'c5-s2-note',
      },
      {
        label: '乙：人员',
        formula: '各位评委打分之和 ÷ 人数，保留两位小数（四舍五入）',
        substituted: '24.50 ÷ 7 = 3.5',
        value: '3.50',
        clause: 'c5-s2-note',
      },
      {
        label: '甲：合计',
        formula: '各项平均分（两位小数）之和',
        substituted: '8.01 + 4.00',
        value: '12.01',
        clause: 'c5-s2-note',
      },
      {
        label: '乙：合计',
        formula: '各项平均分（两位小数）之和',
        substituted: '9.00 + 3.50',
        value: '12.50',
        clause: 'c5-s2-note',
      },
    ]);
  });

  test('口径 averaging：先逐项成分，或先合计再平均', () => {
    const input: Input = {
      items: [ITEM, { id: '人员', max: '5.00', objective: false }],
      experts: EXPERTS,
      bidders: ['甲'],
      sheets: [
        ...sheetsOf(['8', '8', '8', '8', '8', '8', '8.03']),
        ...sheetsOf(['4', '4', '4', '4', '4', '4', '4.03'], '人员'),
      ],
    };
    expect(resultOf(scoreSheetCheck(input)).totals).toEqual([{ bidder: '甲', score: '12.00' }]);
    const other = scoreSheetCheck(input, { readings: { averaging: 'sum-then-average' } });
    expect(resultOf(other).totals).toEqual([{ bidder: '甲', score: '12.01' }]);
    expect(answered(other).steps.at(-1)).toEqual({
      label: '甲：合计',
      formula: '各位评委合计分的平均，即各项平均分（不取舍）之和，保留两位小数（四舍五入）',
      substituted: '8.004285… + 4.004285…',
      value: '12.01',
      clause: 'c5-s2-note',
    });
    expect(wouldChange(scoreSheetCheck(input), 'averaging')).toBe(true);
    expect(wouldChange(check(same('8')), 'averaging')).toBe(false);
  });
});

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

describe('输入', () => {
  test('重复的名称、没有列出的名称，都报错', () => {
    expect(
      errorsOf(
        scoreSheetCheck({
          items: [ITEM, ITEM],
          experts: ['一', '一'],
          bidders: ['甲', '甲'],
          sheets: [{ expert: '丁', bidder: '乙', item: '别项', score: '1' }],
          claimed: [
            { bidder: '甲', score: '1' },
            { bidder: '乙', item: '别项', score: '1' },
          ],
        }),
      ),
    ).toEqual([
      'items.1.id duplicate-name',
      'experts.1 duplicate-name',
      'bidders.1 duplicate-bidder',
      'sheets.0.expert unknown-name',
      'sheets.0.bidder unknown-name',
      'sheets.0.item unknown-name',
      'claimed.1.bidder unknown-name',
      'claimed.1.item unknown-name',
    ]);
  });

  test('分数的写法不对是错误，不是问题', () => {
    expect(errorsOf(check(['-1']))).toEqual(['sheets.0.score not-a-score']);
    expect(errorsOf(check(['8'], { items: [{ ...ITEM, max: '100.01' }] }))).toEqual([
      'items.0.max out-of-range',
    ]);
    expect(errorsOf(check(['8'], { outlierShare: '100.5' }))).toEqual(['outlierShare out-of-range']);
    expect(kindsOf(check(['999', ...same('10').slice(1)], { outlierShare: '100' }))).toContain(
      'out-of-range',
    );
  });

  test('评分项 × 评委 × 投标人不超过五万', () => {
    const names = (count: number, prefix: string) =>
      Array.from({ length: count }, (_, index) => `${prefix}${index}`);
    const size = (items: number, experts: number, bidders: number) =>
      scoreSheetCheck({
        items: names(items, '项').map((id) => ({ ...ITEM, id })),
        experts: names(experts, '评委'),
        bidders: names(bidders, '家'),
        sheets: [],
      });
    expect(errorsOf(size(5, 10, 1000))).toEqual([]);
    expect(size(17, 3, 1000)).toMatchObject({
      ok: false,
      errors: [
        { path: 'bidders', code: 'too-many', message: '评分项 × 评委 × 投标人超过 50000，请分批核对' },
      ],
    });
  });
});

describe('性质', () => {
  const marks = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 7, maxLength: 7 });

  test('平均分与按整数计算的四舍五入一致，且在最低分与最高分之间', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const total = BigInt(list.reduce((sum, mark) => sum + mark, 0));
        const mean = (2n * total + 7n) / 14n;
        expect(resultOf(check(list.map((mark) => yuan(mark)))).averages[0]?.score).toBe(yuan(mean));
        expect(mean >= BigInt(Math.min(...list)) && mean <= BigInt(Math.max(...list))).toBe(true);
      }),
    );
  });

  test('评分表的先后顺序不影响平均、合计和问题', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const sheets = sheetsOf(list.map((mark) => yuan(mark)));
        const forward = resultOf(check([], { sheets }));
        expect(resultOf(check([], { sheets: [...sheets].reverse() }))).toEqual(forward);
      }),
    );
  });
});
