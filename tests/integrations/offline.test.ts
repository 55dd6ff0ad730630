import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeWorker } from '../../src/integrations/offline.ts';
import { keptBy } from './worker.ts';

/** A worker is bundled anew each time: about a second, more on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

let folder: string;

function write(files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

const kept = () => keptBy(readFileSync(join(folder, 'sw.js'), 'utf8'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'worker-'));
  write({
    '_astro/a.B0RwHbhE.js': 'export default 1;',
    _headers: '/*',
    '404.html': '<h1>找不到</h1>',
    'data/rules.json': '{}',
    'index.html': '<h1>首页</h1>',
    'index.html.br': 'packed',
    'index.html.gz': 'packed',
    'pagefind/index/zh_1.pf_index': 'binary',
    'tender/1-invitation/index.html': '<h1>第一章</h1>',
  });
});

afterEach(() => rmSync(folder, { recursive: true }));

test('every file is kept under the address that links lead to, relative to the worker; what only hosts read is not', async () => {
  const { files, bytes } = await writeWorker(folder);
  expect(Object.keys(kept()).toSorted()).toEqual([
    './',
    '404.html',
    '_astro/a.B0RwHbhE.js',
    'data/rules.json',
    'pagefind/index/zh_1.pf_index',
    'tender/1-invitation/',
  ]);
  expect(files).toBe(6);
  expect(bytes).toBe(17 + 18 + 2 + 15 + 6 + 18);
});

test('a changed page gets another hash, every other file keeps its own', async () => {
  await writeWorker(folder);
  const before = kept();
  write({ 'tender/1-invitation/index.html': '<h1>第一章（更正）</h1>' });
  await writeWorker(folder);
  const changed = Object.entries(kept()).filter(([url, revision]) => before[url] !== revision);
  expect(changed.map(([url]) => url)).toEqual(['tender/1-invitation/']);
  expect(before['_astro/a.B0RwHbhE.js']).toBe(null);
  expect(before['./']).toMatch(/^[0-9a-f]{32}$/);
});

test('the same files give the same worker', async () => {
  await writeWorker(folder);
  const first = readFileSync(join(folder, 'sw.js'), 'utf8');
  await writeWorker(folder);
  expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toBe(first);
});

test('a file too large to be kept unasked stops the build and is named', async () => {
  write({ 'huge.json': ' '.repeat(4_000_001) });
  await expect(writeWorker(folder)).rejects.toThrow('huge.json');
});
