import type { Locator, Page } from '@playwright/test';
import { expect } from './harness.ts';

/** Opens a calculator's own page and waits until it can be filled in. */
export async function open(page: Page, name: string, fragment = ''): Promise<Locator> {
  await page.goto(`calculators/${name}/${fragment}`);
  const sheet = page.getByRole('region', { name: /^计算器：/ });
  await expect(sheet.getByRole('button', { name: '复制链接' })).toBeEnabled();
  return sheet;
}

export const row = (sheet: Locator, name: string): Locator =>
  sheet.getByRole('row').filter({ has: sheet.page().getByRole('checkbox', { name: `${name}：` }) });
export const price = (sheet: Locator, name: string): Locator =>
  sheet.getByRole('textbox', { name: `${name} 投标总报价（元）` });

/** Nothing stands wider than the window, and what can be pressed or filled in is as high as a finger needs. */
export async function expectToFit(page: Page, controls: Locator): Promise<void> {
  const [content, window] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  expect(content).toBe(window);
  const heights = await controls.evaluateAll((all) =>
    all.map((one) => Math.round(one.getBoundingClientRect().height)),
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
}
