import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding } from '../../../src/tender/errata/finding.ts';
import { differences, place, places, sentenceAt } from '../../../src/tender/errata/text.ts';
import { clause, marked } from './planted.ts';

const pieces = (left: string, right: string) => {
  const [a, b] = differences(left, right);
  return [a.map(([start, end]) => left.slice(start, end)), b.map(([start, end]) => right.slice(start, end))];
};

describe('differences', () => {
  it('相同的两行没有标记', () => {
    expect(differences('按总则每月一次', '按总则每月一次')).toEqual([[], []]);
  });

  it('数字不同时标出整个数字，少了几位也一样', () => {
    expect(pieces('提供7×24小时支持', '提供7×2小时支持')).toEqual([['7×24'], ['7×2']]);
    expect(pieces('金额1%的', '金额12%的')).toEqual([['1%'], ['12%']]);
  });

  it('汉字不同时只标不同的字，一边没有的字另一边不标', () => {
    expect(pieces('考核等级为合格', '考核等次为合格')).toEqual([['级'], ['次']]);
    expect(pieces('支付预付款。', '支付预付款')).toEqual([['。'], []]);
  });

  it('去掉两边的标记，剩下的文字相同', () => {
    const line = fc.string({
      unit: fc.constantFrom('甲', '方', '应', '当', '1', '2', '%', '。'),
      maxLength: 24,
    });
    fc.assert(
      fc.property(line, line, (left, right) => {
        const rest = (text: string, marks: readonly (readonly [number, number])[]) =>
          [...text]
            .filter((c, i) => !/[\d%]/.test(c) && !marks.some(([start, end]) => i >= start && i < end))
            .join('');
        const [a, b] = differences(left, right);
        expect(rest(left, a)).toBe(rest(right, b));
      }),
    );
  });
});

describe('sentenceAt', () => {
  const text = '前一句。第二句，有分号；第三句\n另一行。';

  it('取整句，带句末的句号或分号，不跨行', () => {
    expect(sentenceAt(text, 5, 6)).toEqual({ quote: '第二句，有分号；', offset: 4 });
    expect(sentenceAt(text, 13, 14)).toEqual({ quote: '第三句', offset: 12 });
    expect(sentenceAt(text, 16, 17)).toEqual({ quote: '另一行。', offset: 16 });
  });
});

describe('place', () => {
  const one = clause('c3-9.1', '违约的，支付1%。逾期的，支付2%。');

  it('引整句，标出名为 mark 的部分', () => {
    expect(place(one, /逾期的，支付(?<mark>\d%)/)).toEqual({
      clause: 'c3-9.1',
      quote: '逾期的，支付2%。',
      marks: [[6, 8]],
    });
  });

  it('没有条款或没有匹配时为空', () => {
    expect(place(undefined, /支付/)).toBeNull();
    expect(place(one, /解除/)).toBeNull();
  });

  it('places 给出每一处', () => {
    expect(places(one, /支付\d%/).map(({ quote }) => quote)).toEqual([
      '违约的，支付1%。',
      '逾期的，支付2%。',
    ]);
  });
});

describe('finding', () => {
  const words = {
    title: '',
    why: '',
    ask: { what: '', kind: '询问' as const },
    meanwhile: '',
    consequence: 'form' as const,
  };

  it('同一句话只引一次，合并标记并按先后排', () => {
    const quote = '当日响应、立即响应';
    const made = finding(
      'two',
      [
        { clause: 'c4-x', quote, marks: [[5, 9]] },
        { clause: 'c4-x', quote, marks: [[0, 4]] },
      ],
      words,
    );
    expect(marked(made)).toEqual([['当日响应', '立即响应']]);
  });

  it('编号由检查和对象组成，小数点改连字符', () => {
    expect(finding('check', [], words, 'c4-s3-p2-1.10').id).toBe('check-c4-s3-p2-1-10');
    expect(finding('check', [], words).id).toBe('check');
  });
});
