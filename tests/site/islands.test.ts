import { expect, test } from 'vitest';
import { withIslandStyleInHead } from '../../src/integrations/islands.ts';

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
