import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparable, fold, strip } from '../../src/search/fold.ts';

test('white space of every kind, zero-width characters and the private-use bullet do not count', () => {
  expect(strip(' 第一章\u3000 投标\u00a0邀请\n\t①\uf0d8响\u200b应\ufeff')).toBe('第一章投标邀请①响应');
});

test('full-width and half-width letters, digits and signs are the same, in either case', () => {
  expect(fold('ＶＰＮ１００Ｍ（响应），100％')).toBe('vpn100m(响应),100%');
  expect(fold('Vpn100m(响应),100%')).toBe(fold('ＶＰＮ１００Ｍ（响应），100％'));
});

test('signs that are typed for one another are the same', () => {
  expect(fold('7×24')).toBe(fold('7*24'));
  expect(fold('7×24')).toBe(fold('7x24'));
  expect(fold('“苏采云”')).toBe(fold('"苏采云"'));
  expect(fold('苏财购〔2023〕101号')).toBe(fold('苏财购[2023]101号'));
  expect(fold('80分—90分')).toBe(fold('80分-90分'));
});

test('other signs stay apart', () => {
  const signs = [...'、，。：；①（)≤≥%√'];
  expect(new Set(signs.map(fold)).size).toBe(signs.length);
});

test('folding keeps every position and is done once and for all', () => {
  const text = fc.string({ unit: fc.constantFrom(...'第９条Ａa×*（“—】 \u3000文①…℃𠮷') });
  fc.assert(
    fc.property(text, (given) => {
      expect(fold(given)).toHaveLength(given.length);
      expect(comparable(comparable(given))).toBe(comparable(given));
      expect(comparable(given)).toBe(fold(strip(given)));
    }),
  );
});
