import { describe, expect, it } from 'vitest';
import { contractArticles } from '../../../../src/tender/errata/twice/contract-articles.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const NUMBERS = ['第一条', '第二条', '第三条', '第四条', '第五条'];
const article = (n: number, title: string) =>
  clause(`c3-${n}`, title, { number: NUMBERS[n - 1] as string, title, kind: 'article' });
const form = (...lines: string[]) => clause('c6-f4', lines.join('\n'), { kind: 'form' });
const articles = [
  article(1, '总则'),
  article(2, '价款'),
  article(3, '付款'),
  article(4, '验收'),
  article(5, '违约'),
];

describe('附件4 预印的合同条款', () => {
  it('与合同文本逐条相同，空格不比', () => {
    const listed = form('第一条总 则', '第二条 价款', '第三条\u3000付款', '第四条 验收', '第五条 违约');
    expect(idsFound(contractArticles, tender([...articles, listed]))).toEqual([]);
  });

  it('标题不同，两处都引', () => {
    const listed = form('第一条 总则', '第二条 价格', '第三条 付款', '第四条 验收', '第五条 违约');
    expect(shown(contractArticles, tender([...articles, listed]))).toEqual([['c3-2 价款', 'c6-f4 价格']]);
    expect(contractArticles.run(tender([...articles, listed]))).toMatchObject([
      { id: 'contract-articles-c3-2', consequence: 'form' },
    ]);
  });

  it('缺了第二、三条：引缺的两条和它们前后的行', () => {
    const listed = form('第一条 总则', '第四条 验收', '第五条 违约');
    const text = tender([...articles, listed]);
    expect(shown(contractArticles, text)).toEqual([
      ['c3-2 价款', 'c3-3 付款', 'c6-f4 【第一条 总则】', 'c6-f4 【第四条 验收】'],
    ]);
    expect(contractArticles.run(text)[0]?.title).toBe('附件4 没有列第二条、第三条');
    expect(contractArticles.run(text)[0]?.why).toContain('合同文本有5条，附件4 只印了3条');
  });

  it('缺的是最前或最后，只引一边', () => {
    expect(shown(contractArticles, tender([...articles.slice(0, 2), form('第二条 价款')]))).toEqual([
      ['c3-1 总则', 'c6-f4 【第二条 价款】'],
    ]);
    expect(shown(contractArticles, tender([...articles.slice(0, 2), form('第一条 总则')]))).toEqual([
      ['c3-2 价款', 'c6-f4 【第一条 总则】'],
    ]);
  });

  it('没有附件4，或附件4 一条也没有印，不作判断', () => {
    expect(idsFound(contractArticles, tender(articles))).toEqual([]);
    expect(idsFound(contractArticles, tender([...articles, form('逐条响应。')]))).toEqual([]);
    expect(idsFound(contractArticles, tender([form('第一条 总则')]))).toEqual([]);
  });
});
