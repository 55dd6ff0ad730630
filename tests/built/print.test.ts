import { describe, expect, test } from 'vitest';
import { clauseById, pages } from '../../src/tender/index.ts';
import { site } from './site.ts';
import { bare, firstFault, publishedText, sourceLines, tenderMain } from './tender-text.ts';

const editions = site.pages.filter(({ path }) => path.startsWith(`${site.base}tender/print/`));

describe('the edition for print', () => {
  test('of the whole is the tender as received, line by line', () => {
    expect(firstFault(sourceLines(), bare(tenderMain('tender/print/').textContent ?? ''))).toBeNull();
  });

  test('of the chapters, one after the other, is the whole', () => {
    const chapters = pages.filter(({ title, chapterTitle }) => title === chapterTitle);
    const text = chapters.map(({ slug }) => bare(tenderMain(`tender/print/${slug}/`).textContent ?? ''));
    expect(text.length).toBe(6);
    expect(text.join('')).toBe(publishedText());
  });

  test.each(editions)('$path takes no anchor from the pages that it repeats', ({ document }) => {
    expect([...document.querySelectorAll('[id]')].filter(({ id }) => clauseById.has(id))).toEqual([]);
  });

  test.each(editions)('$path is kept out of search engines', ({ document }) => {
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });
});
