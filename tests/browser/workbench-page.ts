import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect } from './harness.ts';

export const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name });
export const grid = (page: Page, name: string): Locator => page.getByRole('table', { name, exact: true });
export const editor = (page: Page, name: string): Locator => page.getByLabel(name, { exact: true });
export const stage = (page: Page, id: string): Locator => page.locator(`#stage-${id}`);
export const reckoned = (page: Page) => page.getByText('已按规则重新计算');

export async function open(page: Page, example?: '载入示例' | '载入没有错误的示例'): Promise<void> {
  await page.goto('workbench/');
  await expect(page.getByRole('button', { name: '载入示例', exact: true })).toBeEnabled();
  if (example === undefined) return;
  if (example !== '载入示例') await page.getByText('模板、保存和清除').click();
  await page.getByRole('button', { name: example, exact: true }).click();
  await expect(reckoned(page)).toBeVisible();
}

/** Pastes as a spreadsheet gives it. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((block) => {
    const data = new DataTransfer();
    data.setData('text/plain', block);
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

export async function save(page: Page, name: string): Promise<Buffer> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return await readFile(await (await saving).path());
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Chooses a file to import. */
export const give = (page: Page, name: string, buffer: Buffer, mimeType = WORKBOOK): Promise<void> =>
  page.getByLabel('导入文件').setInputFiles({ name, mimeType, buffer });
