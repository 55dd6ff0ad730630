import { describe, expect, test } from 'vitest';
import { type Answers, type Mark, noAnswers } from '../../src/requirements/answers/answers.ts';
import { effectOf } from '../../src/requirements/answers/effect.ts';
import { articles, known } from '../../src/requirements/answers/known.ts';
import { readAnswers } from '../../src/requirements/answers/read.ts';
import { Store } from '../../src/requirements/answers/store.ts';

const mark = (answer: Mark['answer']): Mark => ({ answer, note: '', promise: '' });
const marked = (ids: readonly string[], answer: Mark['answer']) => ({
  marks: Object.fromEntries(ids.map((id) => [id, mark(answer)])),
});

describe('偏离的后果', () => {
  test('每一项都能应答：常规 300、实质性 23、合同条款 16 和第五条', () => {
    expect([known.regular, known.services, known.articles, known.terms].map(({ length }) => length)).toEqual([
      300, 23, 16, 1,
    ]);
    expect(effectOf(noAnswers, known).open).toBe(340);
  });

  test.each([
    [0, '24.00'],
    [1, '23.92'],
    [300, '0.00'],
  ])('常规要求 %i 项负偏离，服务响应得 %s 分', (count, score) => {
    const effect = effectOf(marked(known.regular.slice(0, count), 'negative'), known);
    expect(effect.technical).toEqual({ score, max: '24.00', deviations: count });
    expect(effect.commercial.score).toBe('8.00');
    expect(effect.open).toBe(340 - count);
  });

  test.each([
    [1, '7.50'],
    [15, '0.50'],
    [16, '0.00'],
  ])('合同条款 %i 条负偏离，商务条件响应得 %s 分', (count, score) => {
    const effect = effectOf(marked(known.articles.slice(0, count), 'negative'), known);
    expect(effect.commercial).toEqual({ score, max: '8.00', deviations: count });
    expect(effect.technical.score).toBe('24.00');
  });

  test('一项实质性要求不满足，投标无效，这一部分不得分', () => {
    const effect = effectOf(marked(['c4-s3-p2-1.12'], 'fails'), known);
    expect(effect.unmet).toEqual(['c4-s3-p2-1.12']);
    expect(effect.technical.score).toBe('0.00');
    expect(effectOf(marked(['c3-5'], 'fails'), known)).toMatchObject({
      unmet: ['c3-5'],
      technical: { score: '24.00' },
      commercial: { score: '0.00' },
    });
  });

  test('超出、符合和无偏离不扣分', () => {
    const answers = {
      marks: {
        ...marked(known.services, 'exceeds').marks,
        ...marked(known.regular, 'none').marks,
        ...marked([...known.articles], 'none').marks,
        'c3-5': mark('meets'),
      },
    };
    expect(effectOf(answers, known)).toEqual({
      technical: { score: '24.00', max: '24.00', deviations: 0 },
      commercial: { score: '8.00', max: '8.00', deviations: 0 },
      unmet: [],
      open: 0,
    });
  });

  test('附件4 的 16 条照所印的写法，没有第四条和第五条', () => {
    expect(articles.map(({ title }) => title)).toHaveLength(16);
    expect(articles[0]).toEqual({ id: 'c3-1', title: '第一条 定义' });
    expect(articles.map(({ id }) => id)).not.toContain('c3-5');
  });
});

test('标注可以改、可以取消，写下的原因留着', () => {
  const store = new Store();
  store.mark(['a', 'b'], 'negative', { note: '原因' });
  store.mark(['a'], 'none');
  store.mark(['b'], null);
  expect(store.answers.marks).toEqual({ a: { answer: 'none', note: '原因', promise: '' } });
});

describe('载入填写数据', () => {
  const allows = (id: string, answer: Mark['answer']) => id === 'c4-s3-p2-1.1' && answer === 'negative';
  const given: Answers = {
    ...noAnswers,
    bidder: '甲公司',
    marks: { 'c4-s3-p2-1.1': { answer: 'negative', note: '=1+1', promise: '' } },
  };

  test('导出的数据读回来一样', () => {
    expect(readAnswers(JSON.stringify(given), allows)).toEqual({ ok: true, answers: given, ignored: 0 });
  });

  test('不属于本页的标注不载入，并计数', () => {
    const marks = { ...given.marks, 'c4-s3-p2-9.9': mark('none'), 'c4-s3-p1-1': mark('meets') };
    const read = readAnswers(JSON.stringify({ ...given, marks }), allows);
    expect(read).toEqual({ ok: true, answers: given, ignored: 2 });
  });

  test.each([
    ['不是 JSON', '{', '文件不是 JSON 格式'],
    ['空的', '', '文件不是 JSON 格式'],
    ['别的内容', '[]', '文件内容不是本页的填写数据'],
    ['别的版本', JSON.stringify({ ...given, version: 2 }), 'version 有误'],
    ['多出的字段', JSON.stringify({ ...given, extra: 1 }), 'extra 有误'],
    ['太长的名称', JSON.stringify({ ...given, bidder: '甲'.repeat(101) }), 'bidder 有误'],
    ['太多的行', JSON.stringify({ ...given, lines: Array(10_001).fill(given.lines[0]) }), 'lines 有误'],
    [
      '不是编号的标注',
      `{"version":1,"bidder":"","price":"","promise":"","marks":{"__proto__":{"answer":"none","note":"","promise":""}},"lines":[]}`,
      '没有载入',
    ],
    ['太大', ' '.repeat(8_000_001), '文件太大'],
  ])('%s：说明原因，什么也不载入', (_, text, message) => {
    expect(readAnswers(text, allows)).toEqual({ ok: false, message: expect.stringContaining(message) });
  });
});
