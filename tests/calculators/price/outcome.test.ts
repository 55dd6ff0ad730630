import { describe, expect, it } from 'vitest';
import { examples } from '../../../src/calculators/examples.ts';
import { compute } from '../../../src/calculators/price/compute.ts';
import { outlookOf } from '../../../src/calculators/price/outlook.ts';
import { announcement, figures, verdict } from '../../../src/calculators/price/words.ts';
import { assume } from './assumed.ts';

describe('我方现在的结果', () => {
  it('示例就是规则页的例子：甲公司作我方，第 2 名', () => {
    const { done, problems } = compute(examples.price);
    expect(problems).toEqual([]);
    const [mine] = done!.result.outlook.standings;
    expect(mine).toMatchObject({ score: '9.51', total: '93.01', rank: 2, tied: false, triggers: [] });
    expect(done?.result.outlook.benchmark).toBe('78000000.00');
    expect(verdict(done!.result.outlook)).toBe('报 8,200 万元：价格分 9.51，总分 93.01，第 2 名。');
    expect(figures(done!.result.outlook).map(({ value, note }) => [value, note])).toEqual([
      ['9.51 分', '比满分少 0.49 分'],
      ['78,000,000.00 元', '由乙公司决定'],
      ['第 3 低', '有效报价 4 家'],
      ['93.01 分，第 2 名', '第一名丙公司 93.57 分'],
    ]);
  });

  it('超过预算的别家不参加基准价、平均报价和次低报价', () => {
    const outlook = outlookOf(assume(['8200'], ['8000'], ['88150000.01'], ['8600']));
    expect(outlook.standings[2]).toMatchObject({ status: 'over-budget', score: null, triggers: [] });
    expect(outlook.review?.average).toBe('82666666.67');
  });

  it('我方正好等于最低价，也是基准价，得 10.00 分', () => {
    const outlook = outlookOf(assume(['8000'], ['8000'], ['8600']));
    expect(outlook.standings[0].score).toBe('10.00');
    expect(figures(outlook)[0]?.note).toBe('满分');
    expect(figures(outlook)[1]?.note).toBe('由我方、甲公司决定');
  });

  it('与别家总分、报价都相同：并列，说明看参与投标的先后', () => {
    const outlook = outlookOf(assume(['8000', '60.00'], ['8000', '60.00'], ['8600', '60.00']));
    expect(verdict(outlook)).toBe(
      '报 8,000 万元：价格分 10.00，总分 80.00，第 1 名（并列）。与别家总分、报价都相同的，按参与投标的先后排，时间也相同的抽签。',
    );
  });

  it('我方超过预算一分钱：不评分，说明投标无效', () => {
    const outlook = outlookOf(assume(['88150000.01'], ['8000'], ['8600'], ['8700']));
    expect(outlook.standings[0].score).toBeNull();
    expect(verdict(outlook)).toBe('报价超过预算 8,815 万元，投标无效，不评分。');
  });

  it('没有填全技术分、商务分时不显示总分和名次，价格分照算', () => {
    const outlook = outlookOf(assume(['8200', '60.00'], ['8000', '60.00'], ['8600'], ['8700', '60.00']));
    expect(outlook.standings.map(({ rank }) => rank)).toEqual([null, null, null, null]);
    expect(outlook.standings[0].score).toBe('9.76');
  });

  it('被否决的没有分数，不妨碍其余各家排名', () => {
    const outlook = outlookOf(
      assume(['8200', '60.00'], ['8000', '60.00'], ['8600', '60.00'], ['7000', undefined, true]),
    );
    expect(outlook.standings.map(({ rank }) => rank)).toEqual([2, 1, 3, null]);
  });

  it('不足三家：应当废标，说明只供试算', () => {
    const outlook = outlookOf(assume(['8200', '60.00'], ['8000', '60.00']));
    expect(outlook.failed).toBe(true);
    expect(verdict(outlook)).toBe(
      '报 8,200 万元：价格分 9.76。有效投标只有 2 家，不足 3 家应当废标，以下只供试算。',
    );
  });

  it('低于审查线：启动审查，不说投标无效', () => {
    const outlook = outlookOf(assume(['3900'], ['8000'], ['8600']));
    expect(verdict(outlook)).toContain(
      '报价低于次低价线、限价线，会启动异常低价审查；启动审查不等于投标无效。',
    );
  });

  it('念出的结果里有基准价', () => {
    expect(announcement(outlookOf(assume(['8200'], ['8000'], ['8600'])))).toContain(
      '评标基准价 80,000,000.00 元。',
    );
  });
});
