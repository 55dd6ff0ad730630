import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';
import { editor, open, reckoned, save, tab } from './workbench-page.ts';

test.describe('保存', () => {
  const keys = (page: Page) =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('workbench')));

  test('不选保存就不保存；选了保存，再打开还在；清除以后什么都不留', async ({ page }) => {
    await open(page, '载入没有错误的示例');
    expect(await keys(page)).toEqual([]);
    await page.getByLabel('自动保存在这台机器的浏览器里').check();
    await expect(page.getByText('将自动保存在这台机器的浏览器里')).toBeVisible();
    await editor(page, '投标人名单：1，投标人').click();
    await page.keyboard.type('子公司');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('workbench-project')))
      .toContain('子公司');
    await page.goto('about:blank');
    await open(page);
    await expect(page.getByText('已载入保存在这台机器上的内容。')).toBeVisible();
    await expect(editor(page, '投标人名单：1，投标人')).toHaveValue('子公司');
    await expect(reckoned(page)).toBeVisible();

    await page.getByText('模板、保存和清除').click();
    page.once('dialog', (dialog) => dialog.dismiss());
    await page.getByRole('button', { name: '清除本机数据' }).click();
    await expect(editor(page, '投标人名单：1，投标人')).toHaveValue('子公司');
    page.once('dialog', (dialog) => {
      expect(dialog.message()).toContain('清除以后不能撤销');
      return dialog.accept();
    });
    await page.getByRole('button', { name: '清除本机数据' }).click();
    await expect(editor(page, '投标人名单：1，投标人')).toHaveValue('');
    expect(await keys(page)).toEqual([]);
    await expect(page.getByRole('button', { name: '撤销' })).toBeDisabled();
    await page.goto('about:blank');
    await open(page);
    await expect(editor(page, '投标人名单：1，投标人')).toHaveValue('');
  });

  test('保存的内容坏了：说明，页面照常能用', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('workbench-project', '{"format":'));
    await open(page);
    await expect(page.getByText('保存在这台机器上的内容读不出')).toBeVisible();
    await page.getByRole('button', { name: '载入示例', exact: true }).click();
    await expect(reckoned(page)).toBeVisible();
  });

  test('导出的 JSON 打开后与原来一样', async ({ page }) => {
    await open(page, '载入示例');
    const file = await save(page, '导出 JSON');
    await page.getByText('模板、保存和清除').click();
    page.once('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: '清除本机数据' }).click();
    await page
      .getByLabel('导入文件')
      .setInputFiles({ name: '评审.json', mimeType: 'application/json', buffer: file });
    await expect(tab(page, '核对')).toContainText('16 处');
    expect((await save(page, '导出 JSON')).equals(file)).toBe(true);
  });
});
