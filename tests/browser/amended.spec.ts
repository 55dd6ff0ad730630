import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { AMENDED_SITE, buildAmended } from '../built/amended-copy.ts';
import { test as base, expect } from './harness.ts';

/** The site with two 更正公告: the tests of the built site have built it, unless this runs alone. */
const test = base.extend<object, { amended: string }>({
  amended: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern.
    async ({}, use) => {
      if (!existsSync(`${AMENDED_SITE}/_headers`)) buildAmended();
      const env = { ...process.env, PORT: '0', SITE_OUT_DIR: AMENDED_SITE };
      const server = spawn(process.execPath, ['scripts/serve.mjs'], {
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [output] = await once(server.stdout, 'data');
      await use(/http:\S+/.exec(String(output))![0]);
      server.kill();
      await once(server, 'exit');
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ amended }, use) => use(amended),
});
// In one worker: one server is enough.
test.describe.configure({ mode: 'serial' });

const CLAUSE = '[id="c5-s2-1-3"]';

test('原文在更正之处旁边：一按就开，连到公告，Esc 收起并回到按钮', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('tender/5-evaluation/#c5-s2-1-3');
  const clause = page.locator(CLAUSE);
  const button = clause.getByRole('button', { name: '2099-03-20 更正，看原文' });
  const was = clause.getByText('原文：45%');
  await expect(clause).toContainText('采购项目最高限价×50%');
  await expect(was).toBeHidden();

  await button.click();
  await expect(was).toBeInViewport();
  const [from, to] = [(await button.boundingBox())!, (await was.boundingBox())!];
  expect(to.y).toBeGreaterThan(from.y + from.height);
  expect(to.y - from.y).toBeLessThan(80);
  expect(Math.abs(to.x - from.x)).toBeLessThan(80);

  await page.keyboard.press('Escape');
  await expect(was).toBeHidden();
  await expect(button).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(clause.getByRole('link', { name: '测试公告（一）' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/x\/tender\/#notice-test-1$/);
  await expect(page.getByRole('heading', { name: '测试公告（一）' })).toBeInViewport();
});

test('手机上原文在屏幕下方，宽度正好，标记高到手指点得中', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('tender/5-evaluation/#c5-s2-1-3');
  const clause = page.locator(CLAUSE);
  const button = clause.getByRole('button', { name: '2099-03-20 更正，看原文' });
  const { x, y, width, height } = (await button.boundingBox())!;
  // Where a finger lands that is 20 px off.
  await page.mouse.click(x + width / 2, y + height / 2 + 20);
  const popover = clause.locator('.was');
  await expect(popover).toBeInViewport({ ratio: 1 });
  const box = (await popover.boundingBox())!;
  expect([box.x, box.width, box.y + box.height]).toEqual([0, 360, 740]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('同一处更正两次，各有各的原文', async ({ page }) => {
  await page.goto('tender/5-evaluation/');
  const row = page.getByRole('row', { name: /服务方案8/ });
  await row.getByRole('button', { name: '2099-03-25 更正，看原文' }).click();
  await expect(row.getByText('原文：5分')).toBeVisible();
  // It may lie over the other mark.
  await page.keyboard.press('Escape');
  await row.getByRole('button', { name: '2099-03-20 更正，看原文' }).click();
  await expect(row.getByText('原文：3分')).toBeVisible();
  await expect(row.getByText('原文：5分')).toBeHidden();
});

test('纸上日期和原文写在更正之处后面，不用按', async ({ page }) => {
  await page.goto('tender/print/5-evaluation/');
  await page.emulateMedia({ media: 'print' });
  const was = page.locator('[data-id="c5-s2-1-3"] .was');
  await expect(was).toBeVisible();
  await expect(was).toHaveText('原文：45%测试公告（一）');
  await expect(was).toHaveCSS('display', 'inline');
  await expect(was.getByText('测试公告（一）')).toBeHidden();
});
