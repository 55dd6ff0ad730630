import { describe, expect, it } from 'vitest';
import { compute, type SizeDraft, scenario } from '../../src/calculators/enterprise-size/draft.ts';
import { drawGrades } from '../../src/calculators/enterprise-size/picture.ts';
import { consequences, figures, verdict } from '../../src/calculators/enterprise-size/words.ts';
import { examples } from '../../src/calculators/examples.ts';

const draft = (employees: string, revenue: string, newlyFounded = false): SizeDraft => ({
  employees,
  revenue,
  newlyFounded,
});

const done = (employees: string, revenue: string) => {
  const computed = compute(draft(employees, revenue));
  if (!computed.done || !computed.input) throw new Error('there is no result');
  return { result: computed.done.result, input: computed.input };
};

describe('中小企业划型：填写', () => {
  it('示例就是规则页的例子：收入差一分到一亿元，中型', () => {
    expect(examples['enterprise-size']).toEqual(draft('500', '99,999,999.99'));
    expect(compute(examples['enterprise-size']).done?.result).toEqual({ size: 'medium', eligible: true });
  });

  it('少填一项时没有结果，也不算错误', () => {
    expect(compute(draft('', '8000万'))).toMatchObject({ done: null, problems: [] });
    expect(compute(draft('120', ' '))).toMatchObject({ done: null, problems: [] });
  });

  it('两项都填错的一次指出来', () => {
    const { done: none, problems } = compute(draft('一百', '约8000万'));
    expect(none).toBeNull();
    expect(problems).toEqual([
      { field: 'enterprise-size-employees', label: '从业人员', message: '请填写整数，例如 2。' },
      {
        field: 'enterprise-size-revenue',
        label: '营业收入',
        message: '请填写一个确定的金额，去掉“约”“左右”“以上”等字样。',
      },
    ]);
  });

  it('新成立的，提示只供参考', () => {
    const codes = compute(draft('120', '8000万', true)).done?.notices.map(({ code }) => code);
    expect(codes).toContain('newly-founded');
  });

  it('方案比较的数字：没有结果时没有，有结果时先说划型', () => {
    expect(scenario.figures?.(draft('', ''))).toEqual([]);
    expect(scenario.figures?.(draft('120', '8000万'))[0]).toMatchObject({ name: '划型', value: '中型企业' });
    expect(scenario.inputs?.(draft('120', '8000万', true))).toEqual([
      { name: '从业人员', value: '120' },
      { name: '营业收入', value: '80,000,000.00 元' },
      { name: '新成立', value: '是' },
    ]);
  });
});

describe('中小企业划型：界线', () => {
  it.each([
    ['300', '1亿', '大型企业，不能参加本项目。'],
    ['299', '1亿', '中型企业，可以参加本项目。'],
    ['300人', '9999.999999万', '中型企业，可以参加本项目。'],
    ['100', '1000万', '中型企业，可以参加本项目。'],
    ['99', '1000万', '小型企业，可以参加本项目。'],
    ['10', '50万', '小型企业，可以参加本项目。'],
    ['10', '499999.99', '微型企业，可以参加本项目。'],
    ['9', '5亿', '微型企业，可以参加本项目。'],
  ])('从业人员 %s、营业收入 %s：%s', (employees, revenue, words) => {
    expect(verdict(done(employees, revenue).result)).toBe(words);
  });

  it('说出每一项单独达到哪一型', () => {
    const { result, input } = done('500', '99999999.99');
    expect(figures(result, input)).toEqual([
      { name: '划型', value: '中型企业', note: '两项不同，归低的一型', main: true },
      { name: '从业人员', value: '500 人', note: '这一项达到大型的标准' },
      { name: '营业收入', value: '99,999,999.99 元', note: '这一项达到中型的标准' },
    ]);
    const same = done('120', '8000万');
    expect(figures(same.result, same.input)[0]).toMatchObject({ note: '两项达到同一型' });
  });

  it('能参加的要有声明函，写明是哪一型；大型的不具备资格，投标无效', () => {
    expect(consequences(done('120', '8000万').result).map(({ clause }) => clause)).toEqual([
      'c1-s2-2',
      'c6-f9-1.1',
      'c6-f9-1.2',
      'c5-s3-1-4',
    ]);
    expect(consequences(done('120', '8000万').result)[2]!.words).toContain('“中型企业”');
    expect(consequences(done('300', '1亿').result).map(({ clause }) => clause)).toEqual([
      'c1-s2-2',
      'c2-s5-6.1.4',
    ]);
  });
});

describe('中小企业划型：图', () => {
  const at = (employees: string, revenue: string) => drawGrades(done(employees, revenue).input);

  it('十六格，从左下的微型到右上的大型，低的一项决定', () => {
    const { cells, columns, rows } = at('500', '99999999.99');
    expect(cells.map(({ words }) => words)).toEqual([
      ...['微型', '微型', '微型', '微型'],
      ...['微型', '小型', '小型', '小型'],
      ...['微型', '小型', '中型', '中型'],
      ...['微型', '小型', '中型', '大型'],
    ]);
    expect(columns.map(({ label }) => label)).toEqual(['10', '100', '300']);
    expect(rows.map(({ label }) => label)).toEqual(['50', '1,000', '10,000']);
    expect(cells.at(-1)).toMatchObject({ x: 75, y: 0 });
  });

  it('正好在线上的点在右边、上边的一格里，少一分的在下边的一格里，都不压线', () => {
    expect(at('300', '1亿').dot).toEqual({ x: 80, y: 20 });
    expect(at('300', '99999999.99').dot).toEqual({ x: 80, y: 30 });
    expect(at('10', '50万').dot).toEqual({ x: 30, y: 70 });
    expect(at('9', '1亿').dot.x).toBeLessThanOrEqual(20);
  });

  it('远超过最大一档的，点留在图内', () => {
    expect(at('9999999', '999999999999.99').dot).toEqual({ x: 95, y: 5 });
    expect(at('0', '0').dot).toEqual({ x: 5, y: 95 });
  });
});
