import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { test as base, expect } from './harness.ts';
import { searchOf } from './search-page.ts';
import { ServedCopy } from './served-copy.ts';

/** Enough for saving the whole site on a busy machine. */
const SAVING = 40_000;

const test = base.extend<{ served: ServedCopy }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern.
  served: async ({}, use) => {
    const served = await ServedCopy.start();
    await use(served);
    await served.remove();
  },
  baseURL: async ({ served }, use) => use(served.address),
});

test.use({ serviceWorkers: 'allow' });

const section = (page: Page) => page.getByRole('region', { name: '离线使用' });
const footer = (page: Page) => page.getByRole('navigation', { name: '页脚' });
const notice = (page: Page) => page.getByRole('region', { name: '新版本' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function saveSite(page: Page): Promise<void> {
  await page.goto('about/');
  await section(page).getByRole('button', { name: '保存离线副本' }).click();
  await expect(section(page)).toContainText(/本机已保存全部页面：\d+ 个文件，共 [\d.]+ MB/, {
    timeout: SAVING,
  });
}

test('visited once, the site works without network: pages never seen, a calculator, the search, the 404 page', async ({
  page,
  context,
  served,
}) => {
  await page.goto('');
  // Nobody has asked for it: the copy is made by itself, and the first page uses it as well.
  await expect(footer(page).getByRole('link', { name: '离线可用' })).toBeVisible({ timeout: SAVING });
  await context.setOffline(true);
  await served.stop();
  await expect(footer(page).getByRole('link', { name: '当前离线' })).toBeVisible();

  const { field, list } = searchOf(page);
  await page.keyboard.press('/');
  await field.fill('数据存储备份、数据迁移');
  await expect(list('相近结果').first()).toBeVisible();
  await field.fill('选择合适的恢复方法');
  await list('完全一致').first().click();
  await expect(page).toHaveURL(/tender\/4-requirements\/05-software\/#c4-s3-p2-1\.114\.1-4$/);

  await page.goto('tender/5-evaluation/?from=mail#c5-a');
  await expect(heading(page)).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#c5-a');
  const sheet = page.getByRole('region', { name: /^计算器：/ }).first();
  await sheet.scrollIntoViewIfNeeded();
  await sheet.getByRole('textbox', { name: '丁公司 投标总报价（元）' }).fill('7900万');
  await expect(sheet.getByRole('definition')).toContainText('79,000,000.00 元');

  await page.goto('calculators');
  await expect(page).toHaveURL(/\/calculators\/$/);
  await page.goto('tender/9-nothing/deep/');
  await expect(heading(page)).toHaveText('找不到这一页');
  await page.getByRole('main').getByRole('link', { name: '全文目录' }).click();
  await expect(heading(page)).toHaveText('全文目录');
  await page.goto('');
  await expect(footer(page).getByRole('link', { name: '当前离线' })).toBeVisible();
});

test('a new version is announced, waits for the visitor, and asks before it drops what was typed', async ({
  page,
  context,
  served,
}) => {
  await saveSite(page);
  await served.publish('calculators/price-score', '价格分', '价格分（改）');

  await page.goto('calculators/price-score/');
  await expect(notice(page).getByRole('status')).toHaveText('有新版本，刷新后生效');
  await expect(heading(page)).not.toContainText('（改）');
  const { violations } = await new AxeBuilder({ page }).include('.update-bar').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const price = page.getByRole('textbox', { name: '丁公司 投标总报价（元）' });
  await price.fill('7900万');

  page.once('dialog', (dialog) => dialog.dismiss());
  await notice(page).getByRole('button', { name: '刷新' }).click();
  await expect(price).toHaveValue('7900万');
  await expect(heading(page)).not.toContainText('（改）');

  const other = await context.newPage();
  await other.goto('calculators/price-score/');
  await expect(heading(other)).not.toContainText('（改）');
  await notice(other).getByRole('button', { name: '稍后' }).click();
  await expect(notice(other)).toHaveCount(0);
  await other.reload();
  await expect(footer(other).getByRole('link', { name: '离线可用' })).toBeVisible();
  await expect(notice(other)).toHaveCount(0);

  page.once('dialog', (dialog) => dialog.accept());
  await notice(page).getByRole('button', { name: '刷新' }).click();
  await expect(heading(page)).toContainText('（改）');
  // The tab that did not ask keeps its page, and is told.
  await expect(notice(other)).toBeVisible();
  await expect(heading(other)).not.toContainText('（改）');
  await notice(other).getByRole('button', { name: '刷新' }).click();
  await expect(heading(other)).toContainText('（改）');
});

test('the copy can be removed, stays away, and comes back when asked for', async ({ page, context }) => {
  await saveSite(page);
  const kept = () =>
    page.evaluate(async () => ({
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  expect(await kept()).toEqual({ caches: 1, workers: 1 });
  const other = await context.newPage();
  await other.goto('rules/');

  page.once('dialog', (dialog) => dialog.accept());
  await section(page).getByRole('button', { name: '清除离线副本' }).click();
  await expect(section(page)).toContainText('离线副本已清除');
  expect(await kept()).toEqual({ caches: 0, workers: 0 });

  await page.clock.install();
  await page.reload();
  await page.clock.fastForward(60_000);
  await page.waitForLoadState('networkidle');
  await expect(section(page)).toContainText('离线副本已清除');
  expect(await kept()).toEqual({ caches: 0, workers: 0 });
  await page.clock.resume();

  // The worker still serves the other tab, without its files: it must not pass for a copy.
  const save = section(page).getByRole('button', { name: '保存离线副本' });
  await save.click();
  await expect(section(page)).toContainText('请关闭别的标签页再试');
  await other.close();
  await save.click();
  await expect(section(page)).toContainText('本机已保存全部页面', { timeout: SAVING });
});
