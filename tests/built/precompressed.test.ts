import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { site } from './site.ts';

const texts = globSync('**/*.{html,js,css,json,svg,txt}', { cwd: site.root }).map((name) =>
  join(site.root, name),
);

test.each([
  ['br', brotliDecompressSync],
  ['gz', gunzipSync],
] as const)('every .%s beside a file unpacks to that file', (extension, unpack) => {
  const differing = texts
    .filter((file) => existsSync(`${file}.${extension}`))
    .filter((file) => !unpack(readFileSync(`${file}.${extension}`)).equals(readFileSync(file)));
  expect(differing).toEqual([]);
});

test('every page comes in brotli and gzip, and brotli is the smaller one', () => {
  const pages = texts.filter((file) => file.endsWith('.html'));
  const size = (file: string) => statSync(file).size;
  const wrong = pages.filter(
    (file) => !(size(`${file}.br`) < size(`${file}.gz`) && size(`${file}.gz`) < size(file)),
  );
  expect(wrong).toEqual([]);
});
