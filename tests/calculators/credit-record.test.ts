import { describe, expect, it } from 'vitest';
import { type CreditDraft, compute, scenario } from '../../src/calculators/credit-record/draft.ts';
import { drawTimeline } from '../../src/calculators/credit-record/picture.ts';
import { consequences, figures, verdict } from '../../src/calculators/credit-record/words.ts';
import { examples } from '../../src/calculators/examples.ts';

const draft = (part: Partial<CreditDraft> = {}): CreditDraft => ({
  fine: '200万',
  sector: '',
  effectiveOn: '2023-04-08',
  submittedOn: '',
  ...part,
});

const done = (part?: Partial<CreditDraft>) => {
  const computed = compute(draft(part));
  if (!computed.done) throw new Error('there is no result');
  return { done: computed.done, result: computed.done.result, days: computed.days };
};
const say = (part?: Partial<CreditDraft>) => {
  const { result, days } = done(part);
  return verdict(result, days.submittedOn);
};

describe('较大数额罚款：填写', () => {
  it('示例就是规则页的例子，提交之日是投标截止之日', () => {
    expect(examples['credit-record']).toEqual({
      fine: '2,000,000.00',
      sector: '',
      effectiveOn: '2023-04-08',
      submittedOn: '2026-04-08',
    });
    expect(compute(examples['credit-record']).done?.result.blocked).toBe(true);
  });

  it('提交之日留空的按投标截止之日', () => {
    expect(done({ submittedOn: ' ' }).days.submittedOn).toBe('2026-04-08');
  });

  it('没有填罚款或生效日时没有结果，也不算错误', () => {
    expect(compute(draft({ fine: '' }))).toMatchObject({ done: null, problems: [] });
    expect(compute(draft({ effectiveOn: '' }))).toMatchObject({ done: null, problems: [] });
  });

  it('填错的各指出来，一格一处', () => {
    expect(compute(draft({ fine: '二百万', sector: '5百万' })).problems.map(({ field }) => field)).toEqual([
      'credit-record-fine',
      'credit-record-sector',
    ]);
    expect(compute(draft({ effectiveOn: '2023-02-30', submittedOn: '明天' })).problems).toEqual([
      {
        field: 'credit-record-effectiveOn',
        label: '处罚生效日',
        message: '请填写真实存在的日期，例如 2026-04-08。',
      },
      {
        field: 'credit-record-submittedOn',
        label: '提交投标文件之日',
        message: '请填写真实存在的日期，例如 2026-04-08。',
      },
    ]);
  });

  it('日期的几种写法都认', () => {
    expect(done({ effectiveOn: '2023年4月8日' }).days.effectiveOn).toBe('2023-04-08');
  });

  it('方案比较的数字与结果相同，没有结果时没有', () => {
    expect(scenario.figures?.(draft({ fine: '' }))).toEqual([]);
    expect(scenario.figures?.(draft()).map(({ value }) => value)).toEqual([
      '是',
      '2026年4月8日',
      '2026年4月8日',
    ]);
  });
});

describe('较大数额罚款：界线', () => {
  it('正好 200 万元属于较大数额，少一分不属于', () => {
    expect(say()).toBe('属于较大数额罚款，到提交之日未满三年：投标无效，到2026年4月8日（含当日）为止。');
    expect(say({ fine: '1999999.99' })).toBe('不属于较大数额罚款，投标不因这项罚款被拒绝。');
  });

  it('三年后的对应日仍未满三年，早一天生效的已满', () => {
    expect(say({ effectiveOn: '2023-04-07' })).toBe(
      '属于较大数额罚款，到提交之日已满三年，投标不因这项罚款被拒绝。',
    );
  });

  it('提交之后才生效的，请核对日期', () => {
    expect(say({ effectiveOn: '2026-04-09' })).toBe(
      '属于较大数额罚款，提交之日处罚尚未生效，请核对两个日期。',
    );
    expect(say({ effectiveOn: '2026-04-08' })).toContain('投标无效');
  });

  it('相关领域的标准更高的按它，更低的不采用', () => {
    expect(say({ fine: '300万', sector: '500万' })).toContain('不属于');
    expect(say({ fine: '200万', sector: '50万' })).toContain('投标无效');
    expect(figures(done({ fine: '300万', sector: '500万' }).done, done().days)[0]).toEqual({
      name: '是否较大数额罚款',
      value: '不是',
      note: '3,000,000.00 ＜ 5,000,000.00',
      main: true,
    });
  });

  it('无效的说明依据 6.1.8；其他失信记录另行判断', () => {
    expect(consequences(done().result)[0]).toMatchObject({ clause: 'c2-s5-6.1.8' });
    expect(consequences(done({ fine: '1' }).result).map(({ clause }) => clause)).toEqual([
      'c2-s5-5.1.1',
      'c5-s4-1',
      'c2-s5-6.1.8-2',
    ]);
  });
});

describe('较大数额罚款：时间图', () => {
  it('三年从生效日起，到对应日止；提交之日正好在末端', () => {
    const { result, days } = done();
    const { period, days: marks, years } = drawTimeline(result, days);
    const [effective, through, submitted] = marks;
    expect(effective!.x).toBe(period.x);
    expect(through!.x).toBe(submitted!.x);
    expect(period.x + period.width).toBe(through!.x);
    expect(marks.map(({ label }) => label)).toEqual([
      '处罚生效 2023年4月8日',
      '未满三年到 2026年4月8日',
      '提交投标文件 2026年4月8日',
    ]);
    expect(years.map(({ label }) => label)).toEqual(['2024', '2025', '2026']);
  });

  it('提交之日在三年以后的，在期间的右边；相隔很久的年份隔着写', () => {
    const later = done({ effectiveOn: '2003-01-01' });
    const { period, days: marks, years } = drawTimeline(later.result, later.days);
    expect(marks[2]!.x).toBeGreaterThan(period.x + period.width);
    expect(years.length).toBeLessThanOrEqual(9);
    expect(years.length).toBeGreaterThan(4);
  });
});
