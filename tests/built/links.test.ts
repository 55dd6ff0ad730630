import { expect, test } from 'vitest';
import { anchorsOf, brokenLinks } from './links.ts';
import { site } from './site.ts';

const anchors = anchorsOf(site);

test.each(site.pages)('$path links to files and anchors that exist', (page) => {
  expect(brokenLinks(site, page, anchors)).toEqual([]);
});

test.each(site.pages)('$path gives each id once', ({ document }) => {
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
