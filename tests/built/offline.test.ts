import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/integrations/headers.ts';
import { keptBy } from '../integrations/worker.ts';
import { site } from './site.ts';

const md5 = (file: string) => createHash('md5').update(readFileSync(file)).digest('hex');

// A later step that changes a file or adds one would leave the copy incomplete, or make every visit fetch it again.
test('the browser keeps every file of the site as it was published', () => {
  const files = globSync('**/*', { cwd: site.root })
    .filter((path) => statSync(join(site.root, path)).isFile())
    .filter((path) => !/\.(br|gz)$|^(_headers|sw\.js)$/.test(path));
  const published = files.map((path) => [
    path.replace(/(^|\/)index\.html$/, '$1') || './',
    path.startsWith('_astro/') ? null : md5(join(site.root, path)),
  ]);
  expect(keptBy(readFileSync(join(site.root, 'sw.js'), 'utf8'))).toEqual(Object.fromEntries(published));
});

test('the service worker is kept by nothing on the way', () => {
  const rules = parseHeaders(readFileSync(join(site.root, '_headers'), 'utf8'));
  const cacheControl = headersFor(rules, `${site.base}sw.js`).filter(([name]) => name === 'Cache-Control');
  expect(cacheControl).toEqual([['Cache-Control', 'no-cache']]);
});

test('the application can be installed: name, start and icons of the sizes they claim', () => {
  const manifest = JSON.parse(readFileSync(join(site.root, 'manifest.webmanifest'), 'utf8'));
  const { lang, start_url, scope, icons } = manifest;
  expect({ lang, start_url, scope }).toEqual({ lang: 'zh-CN', start_url: './', scope: './' });
  const images = (icons as { src: string; sizes: string; type: string }[]).filter(
    ({ type }) => type === 'image/png',
  );
  const sizes = images.map(({ src }) => {
    const png = readFileSync(join(site.root, src));
    return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
  });
  expect(sizes).toEqual(images.map((icon) => icon.sizes));
  expect(new Set(sizes)).toEqual(new Set(['192x192', '512x512']));
});

test('every page names the manifest and the colours of the window', () => {
  const missing = site.pages.filter(
    ({ document }) =>
      document.querySelector('link[rel=manifest]')?.getAttribute('href') !==
        `${site.base}manifest.webmanifest` ||
      document.querySelectorAll('meta[name=theme-color]').length !== 2,
  );
  expect(missing.map(({ path }) => path)).toEqual([]);
});
