import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cacheControl, hashedFolder, securityHeaders } from '../../src/integrations/headers.ts';
import { WORKER_FILE } from '../../src/offline/names.ts';

const conf = readFileSync('docs/nginx.conf', 'utf8');

test('docs/nginx.conf sends the headers of dist/_headers', () => {
  const directives = Array.from(conf.matchAll(/^ *add_header (\S+) "(.*)" always;$/gm), ([, name, value]) => [
    name,
    value,
  ]);
  expect(Object.fromEntries(directives)).toEqual({
    'Cache-Control': '$tender_cache_control',
    ...securityHeaders,
  });
});

test('docs/nginx.conf lets the same files be kept, for the same time', () => {
  const cases = Array.from(conf.matchAll(/^ +(default|"\S+") +"(.*)";$/gm), ([, path, value]) => [
    path,
    value,
  ]);
  expect(cases).toEqual([
    ['default', cacheControl.other],
    [`"~^/${hashedFolder}"`, cacheControl.hashed],
    [`"/${WORKER_FILE}"`, cacheControl.worker],
  ]);
});
