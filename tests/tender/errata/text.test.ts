import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding } from '../../../src/tender/errata/finding.ts';
import {
  differences,
  firstSentence,
  firstWords,
  place,
  places,
  sentenceAt,
  within,
} from '../../../src/tender/errata/text.ts';
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

  it('一个数里有两处不同，也只标一次；紧接着的汉字一起标', () => {
    expect(pieces('提供7×24小时', '提供9×28小时')).toEqual([['7×24'], ['9×28']]);
    expect(pieces('第3乙4', '第3丙4')).toEqual([['乙'], ['丙']]);
    expect(pieces('第21乙。', '第31丙。')).toEqual([['21乙'], ['31丙']]);
    expect(pieces('甲1乙丙2', '甲3乙丁4')).toEqual([
      ['1', '丙2'],
      ['3', '丁4'],
    ]);
  });

  it('一边为空，另一边整行标出', () => {
    expect(pieces('', '甲')).toEqual([[], ['甲']]);
    expect(pieces('甲', '')).toEqual([['甲'], []]);
  });

  it('一样长的几种对法，取靠右的一种', () => {
    expect(differences('甲乙', '乙甲')).toEqual([[[0, 1]], [[1, 2]]]);
    expect(differences('甲甲', '甲')).toEqual([[[1, 2]], []]);
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
    expect(sentenceAt(text, 0, 1)).toEqual({ quote: '前一句。', offset: 0 });
    expect(sentenceAt(text, 3, 4)).toEqual({ quote: '前一句。', offset: 0 });
    expect(sentenceAt('没有句号', 1, 4)).toEqual({ quote: '没有句号', offset: 0 });
  });
});

it('句前的空白不在引文里，位置照算', () => {
  expect(sentenceAt('前一句。  第二句。', 7, 8)).toEqual({ quote: '第二句。', offset: 6 });
});

describe('firstSentence、firstWords', () => {
  const one = (text: string) => [firstSentence(clause('c1', text)), firstWords(clause('c1', text))];

  it('到句末，到第一个标点', () => {
    expect(one('培训：每月，一次。另行')).toEqual(['培训：每月，一次。', '培训']);
    expect(one('每月；一次')).toEqual(['每月；', '每月']);
    expect(one('每月\n一次')).toEqual(['每月', '每月']);
    expect(one('每月。')).toEqual(['每月。', '每月']);
    expect(one('每月，')).toEqual(['每月，', '每月']);
  });
});

describe('within', () => {
  it('是条款本身和它下面的各级，不是编号相近的', () => {
    const all = ['c4-1', 'c4-1.1', 'c4-1-1', 'c4-11', 'c5-c4-1'].map((id) => clause(id, ''));
    expect(within(all, 'c4-1').map(({ id }) => id)).toEqual(['c4-1', 'c4-1.1', 'c4-1-1']);
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

  it('注不同的，同一句话分别引；没有标记的不必合并', () => {
    const quote = '当日响应';
    const made = finding(
      'two',
      [
        { clause: 'c4-x', quote, note: '甲' },
        { clause: 'c4-x', quote, note: '乙' },
        { clause: 'c4-x', quote, note: '乙' },
        { clause: 'c4-y', quote, marks: [[0, 2]] },
        { clause: 'c4-y', quote },
        { clause: 'c4-z', quote },
        { clause: 'c4-z', quote, marks: [[0, 2]] },
      ],
      words,
    );
    expect(made.places).toEqual([
      { clause: 'c4-x', quote, note: '甲' },
      { clause: 'c4-x', quote, note: '乙' },
      { clause: 'c4-y', quote, marks: [[0, 2]] },
      { clause: 'c4-z', quote, marks: [[0, 2]] },
    ]);
  });

  it.each([
    ['c1-s2', '采购人'],
    ['c1-s2-2', '采购人'],
    ['c2-s5-5.4', '采购人'],
    ['c3-9.1', '采购人'],
    ['c4', '采购人'],
    ['c5-s2', '采购人'],
    ['c1-s4', '代理机构'],
    ['c1-s20', '代理机构'],
    ['c2-s4-2.1', '代理机构'],
    ['c6-f1', '代理机构'],
    ['x-c4', '代理机构'],
  ])('只涉及 %s 的问%s', (id, to) => {
    expect(finding('check', [{ clause: id, quote: '一句' }], words).ask.to).toBe(to);
  });

  it('有一处归采购人答复的，就问采购人', () => {
    const places = ['c6-f1', 'c4-1'].map((id) => ({ clause: id, quote: '一句' }));
    expect(finding('check', places, words).ask.to).toBe('采购人');
  });
});
