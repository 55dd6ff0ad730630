import { describe, expect, it } from 'vitest';
import { examples } from '../../src/calculators/examples.ts';
import { compute, scenario } from '../../src/calculators/supplement-limit/draft.ts';
import { drawLimit } from '../../src/calculators/supplement-limit/picture.ts';
import { announcement, figures, verdict } from '../../src/calculators/supplement-limit/words.ts';

const draft = (price: string, ...supplements: string[]) => ({
  price,
  supplements: supplements.map((text, key) => ({ key, text })),
});

const result = (...given: Parameters<typeof draft>) => {
  const { done } = compute(draft(...given));
  if (!done) throw new Error('there is no result');
  return done.result;
};

describe('追加采购限额', () => {
  it('示例就是规则页的例子：两份正好用完', () => {
    expect(compute(examples['supplement-limit']).done?.result).toMatchObject({ left: '0.00', within: true });
  });

  it('没有补充合同时，下一份最多就是限额', () => {
    expect(figures(result('8150万')).map(({ name, value, note }) => [name, value, note])).toEqual([
      ['下一份补充合同最多', '8,150,000.00 元', '815 万元'],
      ['限额', '8,150,000.00 元', '原合同金额的 10%'],
      ['补充合同合计', '0.00 元', '0 万元'],
    ]);
  });

  it.each([
    ['814.9999万', '没有超过限额，还可以追加 1.00 元。'],
    ['815万', '限额正好用完，没有超过。'],
    ['8150000.01', '补充合同合计超过限额。'],
  ])('限额 815 万元，补充合同合计 %s：%s', (signed, words) => {
    expect(verdict(result('8150万', signed))).toBe(words);
  });

  it('超过的写明已经超过，下一份是 0', () => {
    expect(figures(result('8150万', '500万', '500万'))[0]).toMatchObject({
      value: '0.00 元',
      note: '已经超过限额',
    });
  });

  it('念出限额、合计和结论', () => {
    expect(announcement(result('8150万', '500万'))).toBe(
      '限额 8,150,000.00 元，补充合同合计 5,000,000.00 元。没有超过限额，还可以追加 3,150,000.00 元。',
    );
  });

  it('没有填原合同金额时没有结果；填错的各指到那一格', () => {
    expect(compute(draft(' ', '5万'))).toEqual({ done: null, problems: [] });
    expect(compute(draft('0', '')).problems).toMatchObject([{ field: 'supplement-limit-price' }]);
    expect(
      compute(draft('约8000万', '5万', '-1')).problems.map(({ field, label }) => [field, label]),
    ).toEqual([
      ['supplement-limit-price', '原合同金额'],
      ['supplement-limit-supplements-1', '第 2 份补充合同'],
    ]);
  });

  it('比较方案时，写明各份补充合同', () => {
    expect(scenario.inputs?.(draft('8150万', '5万', ''))).toEqual([
      { name: '原合同金额', value: '81,500,000.00 元' },
      { name: '第 1 份补充合同', value: '50,000.00 元' },
      { name: '第 2 份补充合同', value: '' },
    ]);
  });

  it('图上，限额以内画到用了多少，超过的另成一段', () => {
    expect(drawLimit(result('8150万', '407.5万'))).toEqual({ used: 46, beyond: 0, limit: 92 });
    expect(drawLimit(result('8150万', '815万'))).toEqual({ used: 92, beyond: 0, limit: 92 });
    expect(drawLimit(result('8150万', '1630万'))).toEqual({ used: 50, beyond: 50, limit: 50 });
    expect(drawLimit(result('0.01'))).toEqual({ used: 0, beyond: 0, limit: 0 });
  });
});
