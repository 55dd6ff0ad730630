import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, markText, mergeRanges, rangesOf, type Segment } from '../../src/search/excerpt.ts';
import { comparable, strip } from '../../src/search/fold.ts';

/** `文【标】文` for a marked 标. */
const shown = (segments: readonly Segment[]) =>
  segments.map(({ text, marked }) => (marked ? `【${text}】` : text)).join('');
const mark = (text: string, needle: string) =>
  markText(text, rangesOf(comparable(text), [comparable(needle)]), 0);

describe('marks', () => {
  test('stand on every place of the phrase', () => {
    expect(shown(mark('预付款为合同金额的60%，预付款另付。', '预付款'))).toBe(
      '【预付款】为合同金额的60%，【预付款】另付。',
    );
  });

  test('take in white space inside the phrase, but none before or after it', () => {
    expect(shown(mark('第四章  采购\n 需求 说明', '章采购需求'))).toBe('第四【章  采购\n 需求】 说明');
  });

  test('that overlap or touch become one', () => {
    expect(
      mergeRanges([
        [4, 6],
        [0, 2],
        [1, 3],
        [3, 4],
      ]),
    ).toEqual([[0, 6]]);
    expect(shown(mark('投标投标投', '投标投'))).toBe('【投标投标投】');
  });

  test('are placed after what stands before the text', () => {
    expect(shown(markText('设备信息', [[3, 7]], 5))).toBe('【设备】信息');
  });

  test('cover what was looked for and leave the text as it is', () => {
    const unit = fc.constantFrom(...'投标Ａa×（ \n');
    fc.assert(
      fc.property(fc.string({ unit }), fc.string({ unit, minLength: 1, maxLength: 3 }), (text, query) => {
        const needle = comparable(query);
        fc.pre(needle !== '');
        const segments = mark(text, needle);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        const marked = segments
          .filter((segment) => segment.marked)
          .map((segment) => comparable(segment.text));
        for (const found of marked) expect(found).toContain(needle);
        expect(marked.length > 0).toBe(comparable(text).includes(needle));
      }),
    );
  });
});

describe('an excerpt', () => {
  test('is the sentence with the mark and what follows it in the line', () => {
    const text = '甲方依法组织履约验收。考核办法详见附件。尾款在验收后支付。\n第七条';
    expect(shown(excerpt(mark(text, '考核')))).toBe('…【考核】办法详见附件。尾款在验收后支付。');
  });

  test('is the whole line when that is short', () => {
    expect(shown(excerpt(mark('摄像机 DH 17\n服务器 EVS 1\n', '服务器')))).toBe('【服务器】 EVS 1');
  });

  test('begins a little before a mark that is far inside a long sentence, and ends after some lines', () => {
    const text = `${'前'.repeat(200)}标的${'后'.repeat(200)}`;
    const cut = shown(excerpt(mark(text, '标的')));
    expect(cut).toBe(`…${'前'.repeat(24)}【标的】${'后'.repeat(84)}…`);
  });

  test('shows a long mark whole', () => {
    const phrase = '标'.repeat(100);
    expect(shown(excerpt(mark(`${'前'.repeat(60)}${phrase}后后`, phrase)))).toBe(
      `…${'前'.repeat(24)}【${phrase}】…`,
    );
  });

  test('shows the longest mark rather than the first', () => {
    const ranges = rangesOf('投标。应当启动异常低价投标审查。', ['投标', '异常低价投']);
    expect(shown(excerpt(markText('投标。应当启动异常低价投标审查。', ranges, 0)))).toBe(
      '…应当启动【异常低价投标】审查。',
    );
  });

  test('without a mark is the beginning of the first line that is not empty', () => {
    expect(shown(excerpt([{ text: '\n 序号\n项目名称', marked: false }]))).toBe('序号');
  });

  test('always holds the first mark of an exact phrase', () => {
    const unit = fc.constantFrom(...'投标响应。；\n ，');
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 300 }),
        fc.nat(),
        fc.integer({ min: 1, max: 12 }),
        (text, at, length) => {
          const bare = strip(text);
          fc.pre(bare !== '');
          const phrase = bare.slice(at % bare.length, (at % bare.length) + length);
          const marked = excerpt(mark(text, phrase)).filter((segment) => segment.marked);
          expect(strip(marked.map((segment) => segment.text).join(''))).toContain(phrase);
        },
      ),
    );
  });
});
