import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../src/search/corpus.ts';
import { buildNumberIndex } from '../../src/search/number-jump.ts';
import { countFacets, filterRecords, find, MAX_QUERY, wordsOf } from '../../src/search/query.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { record } from './records.ts';

function search(records: readonly SearchRecord[], query: string) {
  const corpus = buildCorpus(records);
  const { jumps, exact, scattered } = find(corpus, buildNumberIndex(records), query);
  const ids = (list: readonly number[]) => list.map((index) => records[index]!.id);
  return { jumps: ids(jumps), exact: ids(exact), scattered: ids(scattered) };
}

describe('a phrase in one piece', () => {
  test('is found across signs, hyphens and digits, and when it begins or ends in a sign', () => {
    const records = [
      record({ id: 'a', text: '投标（响应）报价低于平均值50%的，即投标（响应）报价<平均值×50%。' }),
    ];
    for (const phrase of ['（响应）报价', '，即投标（', '50%。', '值×50', '标（响应）报价低于平', '<平均'])
      expect(search(records, phrase).exact).toEqual(['a']);
  });

  test('is found across the number and the text, and across the title and the text', () => {
    const records = [record({ id: 'a', number: '2.1.1', title: '设备信息', text: '设备信息：摄像机17台。' })];
    expect(search(records, '2.1.1设备').exact).toEqual(['a']);
    expect(search(records, '信息：摄像').exact).toEqual(['a']);
  });

  test('is found across table cells and source lines, white space aside', () => {
    const records = [record({ id: 'a', text: '网络存储服务器 DH-EVS5016S 1\n综合监控服务器 DH-DSS 1' })];
    expect(search(records, '服务器DH-EVS').exact).toEqual(['a']);
    expect(search(records, '存储 服务器　DH').exact).toEqual(['a']);
  });

  test('is not found across two records', () => {
    const records = [record({ id: 'a', text: '付款' }), record({ id: 'b', text: '方式' })];
    expect(search(records, '付款方式')).toEqual({ jumps: [], exact: [], scattered: [] });
    expect(search(records, '付款\n方式').exact).toEqual([]);
  });

  test('with the same characters in another order or with a gap is not found', () => {
    const records = [record({ id: 'a', text: '预付款为合同金额的60%' })];
    expect(search(records, '预付合同').exact).toEqual([]);
    expect(search(records, '付预款').exact).toEqual([]);
  });
});

describe('the order of results', () => {
  test('text as typed comes before text that is the same only after folding, whatever else speaks for it', () => {
    const records = [
      record({ id: 'folded', title: '7*24', text: '7*24' }),
      record({ id: 'typed', text: '故障报修受理时间为全年不间断的7×24小时服务' }),
    ];
    expect(search(records, '7×24').exact).toEqual(['typed', 'folded']);
  });

  test('a title comes before part of a title, that before the text; then short before long; then reading order', () => {
    const records = [
      record({ id: 'long', text: '中标人放弃中标的，代理机构和评委会不作解释，废标另行公告' }),
      record({ id: 'short', text: '废标的情形' }),
      record({ id: 'short too', text: '废标的后果' }),
      record({ id: 'part of a title', title: '无效投标条款和废标条款', text: '无效投标条款和废标条款' }),
      record({
        id: 'title',
        title: '废标',
        text: '废标：一个很长的说明，比其他各条都更长，因为它还包括了许多别的内容',
      }),
    ];
    expect(search(records, '废标').exact).toEqual(['title', 'part of a title', 'short', 'short too', 'long']);
  });

  test('a title that stands in the middle of the text counts as a title', () => {
    const records = [
      record({ id: 'text', text: '人员' }),
      record({ id: 'row', text: '2\n人员配置\n每有一人得1分', title: '人员配置' }),
    ];
    expect(search(records, '人员').exact).toEqual(['row', 'text']);
  });
});

describe('several words', () => {
  const records = [
    record({ id: 'both', text: '甲方向乙方支付预付款，逾期承担违约责任' }),
    record({ id: 'one', text: '甲方支付预付款' }),
    record({ id: 'together', text: '预付款违约的处理，见前款' }),
  ];

  test('in one piece come first, then records with all of them; a record with only some is left out', () => {
    expect(search(records, '预付款 违约')).toEqual({ jumps: [], exact: ['together'], scattered: ['both'] });
  });

  test('may stand in any order', () => {
    expect(search(records, '违约　预付款').scattered).toEqual(['together', 'both']);
  });
});

test('what a number names is not listed a second time', () => {
  const records = [
    record({ id: 'c2-s5-6.1', number: '6.1', text: '无效投标条款' }),
    record({ id: 'c2-s5-7', number: '7、', text: '见6.1' }),
  ];
  expect(search(records, '6.1')).toEqual({ jumps: ['c2-s5-6.1'], exact: ['c2-s5-7'], scattered: [] });
});

test('an empty query, or one of white space only, finds nothing', () => {
  const records = [record({ id: 'a', text: '文' })];
  for (const query of ['', '  ', '\n\u3000\u200b'])
    expect(search(records, query)).toEqual({ jumps: [], exact: [], scattered: [] });
});

test('a query is cut at a hundred characters', () => {
  expect(wordsOf('文'.repeat(MAX_QUERY + 50)).join('')).toHaveLength(100);
});

test('any piece of any record is found, and the first result holds it as typed', () => {
  const unit = fc.constantFrom(...'投标响应0Ａa×*（）“、1.2- \n');
  const texts = fc.array(fc.string({ unit, minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 });
  const bare = (text: string) => text.replace(/\s/g, '');
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), fc.nat(), (given, which, from, length) => {
      const records = given.map((text, index) => record({ id: `r${index}`, text }));
      const source = bare(given[which % given.length]!);
      fc.pre(source !== '');
      const start = from % source.length;
      const phrase = source.slice(start, start + 1 + (length % (source.length - start)));
      const [first] = search(records, phrase).exact;
      expect(bare(records.find(({ id }) => id === first)?.text ?? '')).toContain(phrase);
    }),
  );
});

describe('filters', () => {
  const records = [
    record({ id: 'a', chapter: 2, text: '服务' }),
    record({ id: 'b', chapter: 4, kind: 'service', text: '服务' }),
    record({ id: 'c', chapter: 4, kind: 'device', text: '服务器' }),
  ];
  const corpus = buildCorpus(records);

  test('leave records of the chosen chapter and kind', () => {
    expect(filterRecords(corpus, [2, 1, 0], { chapter: 4, kind: null })).toEqual([2, 1]);
    expect(filterRecords(corpus, [2, 1, 0], { chapter: 4, kind: 'service' })).toEqual([1]);
    expect(filterRecords(corpus, [2, 1, 0], { chapter: null, kind: null })).toEqual([2, 1, 0]);
  });

  test('each choice is counted as if it were made now', () => {
    const { chapters, kinds } = countFacets(corpus, [0, 1, 2], { chapter: 4, kind: 'service' });
    expect(Object.fromEntries(chapters)).toEqual({ null: 1, 4: 1 });
    expect(Object.fromEntries(kinds)).toEqual({ null: 2, service: 1, device: 1 });
  });
});
