import { describe, expect, test } from 'vitest';
import { clauseById, pages } from '../../src/tender/index.ts';
import { site } from './site.ts';
import { firstFault, publishedText, receivedText, sourceLines } from './tender-text.ts';

/** The whole tender in one page takes its time. */
const timeout = 60_000;

const editions = site.pages.filter(({ path }) => path.startsWith(`${site.base}tender/print/`));

describe('the edition for print', () => {
  test('of the whole is the tender as received, line by line', { timeout }, () => {
    expect(firstFault(sourceLines(), receivedText('tender/print/'))).toBeNull();
  });

  test('of the chapters, one after the other, is the whole', { timeout }, () => {
    const chapters = pages.filter(({ title, chapterTitle }) => title === chapterTitle);
    const text = chapters.map(({ slug }) => receivedText(`tender/print/${slug}/`));
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
