import { describe, expect, test } from 'vitest';
import { site } from './site.ts';

test('every page has a title of its own', () => {
  const titles = site.pages.map(({ document }) => document.title);
  expect(titles.filter((title, index) => title.trim() === '' || titles.indexOf(title) !== index)).toEqual([]);
});

describe.each(site.pages)('$path', ({ document }) => {
  test('is in Chinese as written on the mainland', () => {
    expect(document.documentElement.getAttribute('lang')).toBe('zh-CN');
  });

  test('has one main heading, in its main part', () => {
    expect(document.querySelectorAll('h1').length).toBe(1);
    expect(document.querySelectorAll('main h1').length).toBe(1);
  });

  test('says in its description what it is', () => {
    const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
    expect(description.trim()).not.toBe('');
  });
});
