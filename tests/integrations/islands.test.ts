import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withIslandStyleInHead, withoutWords } from '../../src/integrations/islands.ts';

test('the style of the islands moves into the head', () => {
  const style = '<style>astro-island,astro-slot{display:contents}</style>';
  const html = `<html><head><title>t</title></head><body><p>a</p>${style}<astro-island></astro-island></body></html>`;
  expect(withIslandStyleInHead(html)).toBe(
    `<html><head><title>t</title>${style}</head><body><p>a</p><astro-island></astro-island></body></html>`,
  );
});

test('a page without islands stays as it is', () => {
  const html = '<html><head><style>p{margin:0}</style></head><body></body></html>';
  expect(withIslandStyleInHead(html)).toBe(html);
});

test('a parameter without its words keeps its number, its unit and its clause', () => {
  const bare = withoutWords(readFileSync('src/rules/parameters/payment.ts', 'utf8'));
  expect(bare).not.toMatch(/title|words/);
  expect(
    bare.match(/\n {2}value: '81500000\.00',\n {2}unit: 'yuan',\n {2}clause: 'c3-5\.2\.1',\n/g),
  ).toHaveLength(1);
  expect(bare.match(/\n {2}id: /g)).toHaveLength(3);
});
