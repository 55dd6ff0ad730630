import { expect, test } from 'vitest';
import { buildCorpus, findPhrase } from '../../src/search/corpus.ts';
import { findNear, nearRanges, type Pagefind, pairsOf } from '../../src/search/near.ts';
import { indexedCharacters, spaced } from '../../src/search/spaced.ts';

test('every Han character, letter and digit stands alone for Pagefind, signs dropped', () => {
  expect(spaced('“苏采云”7×24、ＣＡ ①℃')).toBe('苏 采 云 7 x 2 4 c a');
});

test('a query is looked for by its neighbouring characters, signs and white space aside, each pair once', () => {
  expect(pairsOf(['低价（低价', '款'])).toEqual(['低价', '价低']);
  expect(pairsOf(['款', '（税）'])).toEqual(['款', '税']);
});

test('words of a question are left out, unless there are no others', () => {
  expect(pairsOf(['什么时候开标'])).toEqual(['开标']);
  expect(pairsOf(['违约金怎么付'])).toEqual(['违约', '约金']);
  expect(pairsOf(['多少'])).toEqual(['多少']);
});

test('who asks how something is reckoned is looking for 计算', () => {
  expect(pairsOf(['价格怎么算'])).toEqual(['价格', '计算']);
  expect(pairsOf(['违约金如何算'])).toEqual(['违约', '约金', '计算']);
});

test('of a very long query only the first pairs are looked for', () => {
  expect(
    pairsOf([Array.from({ length: 100 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('')]),
  ).toHaveLength(24);
});

test('pairs are marked in the text, across signs too', () => {
  expect(nearRanges('投标（响应）报价', ['标响', '报价'])).toEqual([
    [1, 4],
    [6, 8],
  ]);
});

/** Pagefind as it answers quoted and unquoted queries of single characters. */
function standIn(texts: Readonly<Record<string, string>>): Pagefind & { asked: string[] } {
  const ids = Object.keys(texts);
  const result = (id: string) => ({
    id,
    score: 1,
    data: async () => ({ url: `/page/#${encodeURIComponent(id)}` }),
  });
  const asked: string[] = [];
  return {
    asked,
    async search(term) {
      asked.push(term);
      const characters = indexedCharacters(term);
      const corpus = buildCorpus(
        ids.map((id) => ({
          page: '',
          pageTitle: '',
          chapterTitle: '',
          chapter: 0,
          id,
          number: '',
          label: '',
          title: '',
          context: '',
          kind: 'clause',
          text: indexedCharacters(texts[id]!).join(''),
        })),
      );
      const found = term.startsWith('"')
        ? findPhrase(corpus, characters.join('')).map(({ record }) => ids[record]!)
        : ids.filter((id) => characters.length > 0 && characters.every((each) => texts[id]!.includes(each)));
      return { results: found.map(result) };
    },
  };
}

test('the record with most of the rare pairs is nearest; one that shares only common ones is left out', async () => {
  const pagefind = standIn({
    a: '应当启动异常低价投标（响应）审查程序',
    b: '投标有效期',
    c: '投标文件',
    d: '投标报价',
    e: '启动异常低价投标（响应）审查后',
  });
  expect(await findNear(pagefind, ['异常低价审察程序'], 5)).toEqual(['a', 'e']);
});

test('signs that were left out or typed otherwise do not hinder', async () => {
  const pagefind = standIn({ a: '投标（响应）报价低于平均值', b: '响应时间' });
  expect(await findNear(pagefind, ['投标响应报价'], 2)).toEqual(['a']);
});

test('where no pair occurs, records with all characters are near', async () => {
  const pagefind = standIn({ a: '款项的支付', b: '付清' });
  expect(await findNear(pagefind, ['付款'], 2)).toEqual(['a']);
  expect(pagefind.asked).toEqual(['"付 款"', '付 款']);
});

test('nothing is near to characters that do not occur', async () => {
  expect(await findNear(standIn({ a: '付款' }), ['龘龘'], 1)).toEqual([]);
});

test('at most eight are given', async () => {
  const texts = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`r${index}`, '付款方式']));
  expect(await findNear(standIn(texts), ['付款方法'], 20)).toHaveLength(8);
});
