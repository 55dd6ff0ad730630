import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from './harness.ts';

const COUNT = 10_000;

const open = async (page: Page) => {
  await page.goto('requirements/');
  await page.getByText('导出响应表').click();
};
/** What a spreadsheet puts on the clipboard, pasted into a field. */
const paste = async (page: Page, label: string, text: string) => {
  await page.getByLabel(label, { exact: true }).evaluate((field, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
};

test('投入费用明细：粘贴一万行，翻页，合计，撤销，导出读回', async ({ page }) => {
  await open(page);
  const rows = Array.from({ length: COUNT }, (_, index) => `费用${index + 1}\t1\t项\t8150`);
  await paste(page, '第 1 行投入项目及费用名称', rows.join('\r\n'));
  await expect(page.getByText('已粘贴 10,000 行。')).toBeVisible();
  await expect(page.getByText('合计费用 81,500,000.00 元。')).toBeVisible();
  await expect(page.getByText('第 1 至 50 行，共 10,000 行')).toBeVisible();
  await page.getByRole('button', { name: '下一页' }).click();
  await expect(page.getByLabel('第 51 行投入项目及费用名称')).toHaveValue('费用51');
  await expect(page.getByRole('button', { name: '添加一行' })).toBeDisabled();

  await page.getByRole('button', { name: '删除第 52 行' }).click();
  await expect(page.getByText('已删除第 52 行。')).toBeVisible();
  await expect(page.getByLabel('第 52 行投入项目及费用名称')).toHaveValue('费用53');
  await page.getByRole('button', { name: '撤销' }).press('Enter');
  await expect(page.getByLabel('第 52 行投入项目及费用名称')).toHaveValue('费用52');

  await page.getByLabel('第 51 行数量').fill('一');
  await expect(page.getByText('第 51 行有待改正：请填写数量')).toBeVisible();
  await page.getByLabel('第 51 行数量').fill('1');

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '附件2 投入费用明细表，Excel', exact: true }).click();
  const cells = (await readSheet(await readFile(await (await saving).path()), 1)).flat();
  expect(cells).toContain('费用10000');
  expect(cells).toContain('81500000.00');
});

test('粘贴的一格太长，一行也不贴，原有的不动', async ({ page }) => {
  await open(page);
  await page.getByLabel('第 1 行投入项目及费用名称').fill('人工费');
  await paste(page, '第 1 行投入项目及费用名称', `软件\t1\n${'长'.repeat(101)}\t1`);
  await expect(page.getByText('超过 100 个字，没有粘贴。')).toBeVisible();
  await expect(page.getByLabel('第 1 行投入项目及费用名称')).toHaveValue('人工费');
});

test('手机上每一格都写得下', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  for (const name of ['投入项目及费用名称', '数量', '单位', '单价（元）', '备注']) {
    const box = await page.getByLabel(`第 1 行${name}`).boundingBox();
    expect(box?.width, name).toBeGreaterThan(80);
  }
});
