import type { Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { expect, test } from './harness.ts';

async function open(page: Page, id: string) {
  await page.goto(`training/simulation/${id}/`);
  await expect(page.getByRole('button', { name: '下一步' })).toBeEnabled();
}
const next = (page: Page) => page.getByRole('button', { name: '下一步' });
const step = (page: Page) => page.getByRole('heading', { level: 2 });

async function markAll(page: Page, level: RegExp) {
  for (const choice of await page.getByRole('radio', { name: level }).all()) await choice.check();
}

for (const width of [360, 1280]) {
  test.describe(`模拟评审，${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('从案卷到复盘：没有打完不能往下，打得不同的在复盘里指出', async ({ page }) => {
      await open(page, 'ordinary');
      await expect(page.getByRole('row').filter({ hasText: '戊公司' })).toContainText('88,150,000.01');
      await next(page).click();
      await expect(step(page)).toBeFocused();
      await expect(page.getByText(/没有报价触发异常低价审查/)).toBeVisible();
      await next(page).click();
      await next(page).click();
      await expect(page.getByRole('alert').filter({ hasText: '还有' })).toHaveText('还有 8 个方案没有打分。');
      await page
        .getByRole('radio', { name: /满足需求（1\.50 分）/ })
        .first()
        .check();
      await expect(page.getByRole('alert').filter({ hasText: '还有' })).toHaveText('还有 7 个方案没有打分。');
      // The bid over budget is not marked any more.
      await expect(page.getByRole('region', { name: '戊公司' })).toHaveCount(0);
      await markAll(page, /满足需求（1\.50 分）/);
      await next(page).click();
      await expect(step(page)).toHaveText('汇总和排序');
      await expect(page.getByText('戊公司：报价超过预算，不再评审。')).toBeVisible();
      await expect(page.getByRole('table', { name: /^排序/ }).getByRole('row')).toHaveCount(5);
      await next(page).click();
      await expect(step(page)).toHaveText('复盘');
      await expect(page.getByRole('listitem').filter({ hasText: '甲公司的服务方案3' })).toContainText(
        '参考是“完整规范、切合需求（3.00 分）”',
      );
      await page.getByRole('button', { name: '重新评审' }).click();
      await expect(step(page)).toHaveText('案卷');
    });
  });
}

test('异常低价说得清楚：自己否决，评委会按多数接受', async ({ page }) => {
  await open(page, 'convincing');
  await next(page).click();
  const review = page.getByRole('region', { name: '丁公司' });
  await expect(review).toContainText('启动审查不是结论');
  await next(page).click();
  await expect(page.getByText('请先写下你对每一家的判断。')).toBeVisible();
  await review.getByRole('radio', { name: /不能证明报价合理/ }).check();
  await expect(page.getByText('请先写下你对每一家的判断。')).toBeHidden();
  await next(page).click();
  await markAll(page, /满足需求（1\.50 分）/);
  await next(page).click();
  await expect(page.getByRole('table', { name: /评标基准价 38,900,000.00 元/ })).toBeVisible();
  await next(page).click();
  await expect(page.getByRole('listitem').filter({ hasText: '丁公司的异常低价审查' })).toContainText(
    '评委会按多数的结论是“能够证明报价合理，继续评审”',
  );
});

test('不足三家：审查以后直接废标，不再打分；完成以后记入进度', async ({ page }) => {
  await page.goto('training/');
  await page.getByRole('checkbox', { name: '在本机记录学习进度' }).check();
  await open(page, 'too-few');
  await next(page).click();
  await page.getByRole('radio', { name: /不能证明报价合理/ }).check();
  await next(page).press('Enter');
  await expect(page.getByText('有效投标不足三家，应当废标，没有名次。')).toBeVisible();
  await next(page).press('Enter');
  await expect(page.getByText('你的判断和打分与参考一致。')).toBeVisible();
  await page.getByRole('link', { name: '评委培训' }).first().click();
  await expect(page.getByRole('listitem').filter({ hasText: '审查以后不足三家' })).toContainText('已完成');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`每一步都没有 axe 指出的问题，${width} px，${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(page, 'convincing');
      await next(page).click();
      await expect(step(page)).toHaveText('异常低价审查');
      expect(await violationsOf(page), '审查').toEqual([]);
      await page.getByRole('radio', { name: /不能证明报价合理/ }).check();
      await next(page).click();
      await next(page).click();
      await expect(page.getByRole('alert').filter({ hasText: '还有' })).toBeVisible();
      expect(await violationsOf(page), '打分').toEqual([]);
      await markAll(page, /满足需求（1\.50 分）/);
      await next(page).click();
      await expect(step(page)).toHaveText('汇总和排序');
      expect(await violationsOf(page), '汇总').toEqual([]);
      await next(page).click();
      await expect(step(page)).toHaveText('复盘');
      expect(await violationsOf(page), '复盘').toEqual([]);
    });
  }
}

test('照条文看过再回来，或者重新载入，判断和打分都还在', async ({ page }) => {
  await open(page, 'convincing');
  await next(page).click();
  const accepted = page.getByRole('radio', { name: /能够证明报价合理/ });
  await accepted.check();
  await page.getByRole('link', { name: /6\.1\.10（3）/ }).click();
  await expect(page.locator(':target')).toBeInViewport();
  await page.goBack();
  await expect(step(page)).toHaveText('异常低价审查');
  await expect(accepted).toBeChecked();
  await page.reload();
  await expect(accepted).toBeChecked();
  await expect(next(page)).toBeEnabled();
  await next(page).click();
  await expect(step(page)).toHaveText('给方案打分');
  // Where one stopped reading a page of the tender is kept; what one filled in is not.
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept.filter((key) => !key.startsWith('reading-'))).toEqual([]);
});
