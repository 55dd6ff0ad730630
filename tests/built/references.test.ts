import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pages } from '../../src/tender/index.ts';
import { references } from '../../src/tender/references/index.ts';
import { site } from './site.ts';
import { tenderMain } from './tender-text.ts';

const linksOf = (path: string) => [...tenderMain(path).querySelectorAll('a.ref')];

describe('references in the published text', () => {
  test('are the ones that the finder finds, in order', () => {
    const published = pages.flatMap(({ path }) =>
      linksOf(path).map((link) => [link.textContent, link.getAttribute('data-to')]),
    );
    expect(published).toEqual(references.map(({ words, to }) => [words, to]));
  });

  test.each(pages)('$path lead to the clause that their card shows', ({ path }) => {
    const excerpts = JSON.parse(readFileSync(join(site.root, path, 'excerpts.json'), 'utf8'));
    const links = linksOf(path);
    expect([...new Set(links.map((link) => link.getAttribute('data-to')))].sort()).toEqual(
      Object.keys(excerpts).sort(),
    );
    const astray = links.filter(
      (link) => !link.getAttribute('href')?.endsWith(`#${link.getAttribute('data-to')}`),
    );
    expect(astray).toEqual([]);
  });
});
