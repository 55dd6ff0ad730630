import type { Page } from '@playwright/test';
import { calculators } from '../../src/calculators/registry.ts';
import { open } from './calculator.ts';
import { expect, test } from './harness.ts';

/** What A4 leaves between the margins, in CSS pixels. */
const A4 = { width: 657, height: 970 };

async function print(page: Page): Promise<void> {
  await page.setViewportSize(A4);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

for (const { name, title } of calculators) {
  test(`打印${title}：规则版本、打印日期、条文都在，没有可按的，宽度不超出纸面`, async ({ page }) => {
    await page.goto(`calculators/${name}/`);
    await page.waitForLoadState('networkidle');
    await print(page);
    const { version, sha256 } = await (await page.request.get('data/rules.json')).json();
    const today = await page.evaluate(() => new Date().toLocaleDateString('zh-CN', { dateStyle: 'long' }));
    await expect(page.locator('.printed')).toHaveText(
      new RegExp(`规则版本 ${version}（${sha256.slice(0, 8)}），打印于 ${today}`),
    );
    await expect(page.getByRole('heading', { name: '条文' }).first()).toBeVisible();
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
}

test('打印：填写、结果、计算过程和口径都在，折起的也展开，打印以后折回', async ({ page }) => {
  const sheet = await open(page, 'abnormal-low-bid');
  const reason = sheet.getByText('条文说的是“次低报价供应商”');
  await expect(reason).toBeHidden();
  await print(page);
  const typed = sheet.locator('.bids .price .control').first();
  expect(await typed.evaluate((element) => getComputedStyle(element, '::before').content)).toBe(
    '"30,000,000.00"',
  );
  await expect(sheet.getByText('甲公司应当启动异常低价审查')).toBeVisible();
  await expect(sheet.getByText('平均报价 × 50%').last()).toBeVisible();
  await expect(reason).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(reason).toBeHidden();
});

test('打印：很长的名称整个都在', async ({ page }) => {
  const sheet = await open(page, 'price-score');
  const name = '某某信息科技股份有限公司'.repeat(8);
  await sheet.getByRole('textbox', { name: '投标人 1' }).fill(name);
  await print(page);
  const control = sheet.locator('.bids .who .control').first();
  const [lines, room] = await control.evaluate((element) => [
    element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight),
    element.scrollWidth - element.clientWidth,
  ]);
  expect(lines).toBeGreaterThan(3);
  expect(room).toBe(0);
});

test('打印示例的，纸上写明是示例；改动以后不写', async ({ page }) => {
  const sheet = await open(page, 'payment');
  const marked = () =>
    sheet.locator('.calc').evaluate((element) => getComputedStyle(element, '::before').content);
  await print(page);
  expect(await marked()).toBe('"以下是示例，不是实际的填写。"');
  await page.emulateMedia({ media: 'screen' });
  await sheet.getByRole('textbox', { name: '中标价格' }).fill('8000万');
  await print(page);
  expect(await marked()).toBe('none');
});

test('打印比较：只印比较表，不印保存的列表', async ({ page }) => {
  const sheet = await open(page, 'payment');
  await sheet.getByRole('button', { name: '保存与比较' }).click();
  await page.getByRole('textbox', { name: '给现在的填写起个名称' }).fill('甲方案');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: '甲方案' }).check();
  await print(page);
  await expect(page.getByRole('columnheader', { name: '甲方案' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: '给现在的填写起个名称' })).toBeHidden();
  await expect(page.getByRole('button', { name: '打开 甲方案' })).toBeHidden();
});
