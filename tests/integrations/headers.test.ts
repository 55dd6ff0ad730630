import { expect, test } from 'vitest';
import {
  cacheControl,
  formatHeaders,
  headerRules,
  headersFor,
  parseHeaders,
} from '../../src/integrations/headers.ts';

const entries = ['404.html', '_astro/', 'favicon.svg', 'index.html', 'sw.js', 'tender/'];
const rules = headerRules('/x/', entries);
const names = (path: string) => headersFor(rules, path).map(([name]) => name);
const cacheOf = (path: string) => Object.fromEntries(headersFor(rules, path))['Cache-Control'];

test('a file name with a hash is kept for a year, everything else is asked for again', () => {
  expect(cacheOf('/x/_astro/island.B0RwHbhE.js')).toBe(cacheControl.hashed);
  for (const path of ['/x/', '/x/404.html', '/x/favicon.svg', '/x/tender/1-invitation/']) {
    expect(cacheOf(path)).toBe(cacheControl.other);
  }
});

test('the service worker is kept by nobody on the way', () => {
  expect(cacheOf('/x/sw.js')).toBe('no-cache');
});

test('no path gets a header twice', () => {
  for (const path of ['/x/', '/x/_astro/a.js', '/x/404.html', '/x/sw.js', '/x/tender/', '/x/tender/a/']) {
    expect(names(path)).toEqual([...new Set(names(path))]);
  }
});

test('a path outside the base gets no header', () => {
  expect(headersFor(rules, '/tender/')).toEqual([]);
});

test('what is written is what is read', () => {
  expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
});

test.each(['  X-Before-Any-Path: 1', '/*\n  no value', '/*\n  Name:'])('refuses %j', (text) => {
  expect(() => parseHeaders(text)).toThrow('cannot read');
});
