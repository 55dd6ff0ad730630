import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { test as base, expect } from './harness.ts';
import { searchOf } from './search-page.ts';

interface Unpacked {
  server: ChildProcess;
  address: string;
}

/** Packs the built site, unpacks it where paths are awkward, and starts its server from yet another folder. */
const test = base.extend<object, { unpacked: Unpacked }>({
  unpacked: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), '评审 室 100% #1-'));
      execFileSync(process.execPath, ['scripts/archive.mjs'], {
        env: { ...process.env, RELEASE_DIR: folder },
      });
      const archive = (await readdir(folder)).find((name) => name.endsWith('.zip'))!;
      for (const [path, content] of Object.entries(unzipSync(await readFile(join(folder, archive))))) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }
      const server = spawn(process.execPath, [join(folder, archive.replace('.zip', ''), 'serve.mjs')], {
        env: { ...process.env, PORT: '0' },
        cwd: tmpdir(),
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [output] = await once(server.stdout!, 'data');
      await use({ server, address: /http:\S+/.exec(String(output))?.[0] ?? '' });
      server.kill();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ unpacked }, use) => use(unpacked.address),
});

// fetch() and URL would tidy the path up before it is sent.
async function request(address: string, path: string): Promise<IncomingMessage> {
  const { hostname, port } = new URL(address);
  const [response] = (await once(get({ hostname, port, path }), 'response')) as [IncomingMessage];
  response.resume();
  return response;
}

test('unpacked and served, the archive shows a page, calculates and searches', async ({ page }) => {
  await page.goto('tender/5-evaluation/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goto('calculators/price-score/');
  await page.getByRole('textbox', { name: '丁公司 投标总报价（元）' }).fill('7900万');
  await expect(page.getByRole('definition').first()).toContainText('79,000,000.00 元');

  const { field, list } = searchOf(page);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('/');
  await field.fill('数据存储备份、数据迁移');
  await expect(list('相近结果').first()).toBeVisible();
  await field.fill('选择合适的恢复方法');
  await list('完全一致').first().click();
  await expect(page).toHaveURL(/tender\/4-requirements\/05-software\/#c4-s3-p2-1\.114\.1-4$/);
});

test('the server of the archive finds folders, answers 404, and gives out nothing beside the site', async ({
  unpacked: { address },
}) => {
  const about = await request(address, '/about');
  expect([about.statusCode, about.headers.location]).toEqual([301, '/about/']);
  expect((await request(address, '/about/?a=1')).statusCode).toBe(200);
  for (const path of [
    '/9-nothing/',
    '/icons/',
    '/../serve.mjs',
    '/..%2fserve.mjs',
    '/%2e%2e/README.txt',
    '/%E0',
  ]) {
    const answer = await request(address, path);
    expect([path, answer.statusCode, answer.headers['content-type']]).toEqual([
      path,
      404,
      'text/html; charset=utf-8',
    ]);
  }
});
