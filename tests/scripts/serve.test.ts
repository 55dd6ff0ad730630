import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheControl, formatHeaders, headerRules, securityHeaders } from '../../src/integrations/headers.ts';

const home = '<h1>首页</h1>'.repeat(50);
const root = mkdtempSync(join(tmpdir(), 'site-'));
const files = {
  _headers: formatHeaders(headerRules('/x/', ['404.html', '_astro/', 'about/', 'index.html'])),
  '404.html': '<h1>找不到</h1>',
  '_astro/a.B0RwHbhE.js': 'export default 1;',
  'about/index.html': '<h1>关于</h1>',
  'index.html': home,
  'index.html.br': brotliCompressSync(home),
  'index.html.gz': gzipSync(home),
};

function startServer(env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, ['scripts/serve.mjs'], { env: { ...process.env, ...env } });
}

let server: ChildProcess;
let address = '';

beforeAll(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  server = startServer({ PORT: '0', SITE_OUT_DIR: root });
  const [output] = await once(server.stdout!, 'data');
  address = /http:\S+/.exec(String(output))?.[0] ?? '';
});

afterAll(() => {
  server.kill();
  rmSync(root, { recursive: true });
});

// fetch() would decode the body and follow redirects by itself.
async function request(path: string, headers: Record<string, string> = {}) {
  const [response] = (await once(get(new URL(path, address), { headers }), 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

async function exit(process: ChildProcess): Promise<{ code: number; message: string }> {
  const [[code], message] = await Promise.all([once(process, 'exit'), buffer(process.stderr!)]);
  return { code, message: message.toString() };
}

test('the server says where the site is', () => {
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/x\/$/);
});

test.each([
  ['br', files['index.html.br']],
  ['gzip', files['index.html.gz']],
])('who accepts %s gets the packed file', async (encoding, packed) => {
  const { headers, body } = await request('', { 'Accept-Encoding': encoding });
  expect(headers['content-encoding']).toBe(encoding);
  expect(headers.vary).toBe('Accept-Encoding');
  expect(body.equals(packed)).toBe(true);
});

test('who accepts neither gets the file itself', async () => {
  const { headers, body } = await request('');
  expect(headers['content-encoding']).toBe(undefined);
  expect(headers['content-type']).toBe('text/html;charset=utf-8');
  expect(body.toString()).toBe(home);
});

test.each(['', 'about/', '_astro/a.B0RwHbhE.js', 'no-such-page/'])(
  '“%s” comes with the security headers, once each',
  async (path) => {
    const { headers } = await request(path);
    const sent = Object.keys(securityHeaders).map((name) => [name, headers[name.toLowerCase()]]);
    expect(Object.fromEntries(sent)).toEqual(securityHeaders);
  },
);

test('a hashed file may be kept for a year, a page is asked for again', async () => {
  expect((await request('_astro/a.B0RwHbhE.js')).headers['cache-control']).toBe(cacheControl.hashed);
  expect((await request('about/')).headers['cache-control']).toBe(cacheControl.other);
});

test('a page that has not changed is not sent again', async () => {
  const { headers } = await request('about/');
  const again = await request('about/', { 'If-None-Match': headers.etag! });
  expect(again.status).toBe(304);
  expect(again.body.length).toBe(0);
});

test.each(['no-such-page/', '_headers', '/about/', '/y/'])(
  '“%s” is answered with the 404 page and status 404',
  async (path) => {
    const { status, body } = await request(path);
    expect(status).toBe(404);
    expect(body.toString()).toBe(files['404.html']);
  },
);

test.each([
  ['about?q=1', '/x/about/?q=1'],
  ['/x', '/x/'],
  ['/', '/x/'],
])('“%s” leads to %s', async (path, location) => {
  const { status, headers } = await request(path);
  expect(status).toBe(301);
  expect(headers.location).toBe(location);
});

test('a taken port is named, with the way out', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { code, message } = await exit(startServer({ PORT: String(port), SITE_OUT_DIR: root }));
  other.close();
  expect(code).toBe(1);
  expect(message).toContain(`Port ${port} is taken`);
});

test('a folder without a built site is named, with the way out', async () => {
  const { code, message } = await exit(startServer({ PORT: '0', SITE_OUT_DIR: join(root, 'about') }));
  expect(code).toBe(1);
  expect(message).toContain('npm run build');
});
