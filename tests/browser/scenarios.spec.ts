import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { open } from './calculator.ts';
import { expect, test } from './harness.ts';

const KEY = 'scenarios-payment';
const price = (sheet: Locator) => sheet.getByRole('textbox', { name: '中标价格' });
const panel = (page: Page) => page.getByRole('region', { name: '保存的方案' });
const status = (page: Page) => panel(page).getByRole('status').first();

async function unfold(page: Page, name = 'payment'): Promise<Locator> {
  const sheet = await open(page, name);
  await sheet.getByRole('button', { name: '保存与比较' }).click();
  await expect(panel(page)).toBeVisible();
  return sheet;
}

async function save(page: Page, name: string): Promise<void> {
  await panel(page).getByRole('textbox', { name: '给现在的填写起个名称' }).fill(name);
  await panel(page).getByRole('button', { name: '保存', exact: true }).click();
}

/** Two scenarios: 8150 and 8000 万元. */
async function saveTwo(page: Page): Promise<Locator> {
  const sheet = await unfold(page);
  await save(page, '甲方案');
  await price(sheet).fill('8000万');
  await save(page, '乙方案');
  await expect(status(page)).toHaveText('已保存“乙方案”。');
  return sheet;
}

const importFile = (page: Page, content: string | Buffer) =>
  panel(page)
    .getByLabel('导入')
    .setInputFiles({ name: '方案.json', mimeType: 'application/json', buffer: Buffer.from(content) });

async function exported(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('保存、刷新、打开、比较、导出、清除、再导入', async ({ page }) => {
  await saveTwo(page);
  await page.reload();
  const sheet = await unfold(page);
  await panel(page).getByRole('button', { name: '打开 乙方案' }).click();
  await expect(price(sheet)).toHaveValue('8000万');
  await expect(sheet.getByRole('status').first()).toHaveText('已打开方案“乙方案”。');

  await panel(page).getByRole('checkbox', { name: '甲方案' }).check();
  await panel(page).getByRole('checkbox', { name: '乙方案' }).check();
  await panel(page).getByRole('checkbox', { name: '现在的填写' }).uncheck();
  const table = panel(page).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['项目', '甲方案', '乙方案']);
  await expect(table.getByRole('row', { name: '预付款 不同' })).toContainText('≠ 48,000,000.00 元');
  await expect(table.getByRole('row', { name: '保存时的规则版本' })).not.toContainText('不同');
  await panel(page).getByRole('checkbox', { name: '只看不同的行' }).check();
  await expect(table.getByRole('row', { name: '保存时的规则版本' })).toHaveCount(0);

  const all = await exported(page, '全部导出');
  expect(all.name).toBe('预付款与余款方案.json');
  const one = await exported(page, '导出 甲方案');
  expect(one.name).toBe('预付款与余款方案－甲方案.json');
  expect(JSON.parse(one.text).scenarios).toHaveLength(1);

  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await unfold(page);
  await expect(panel(page)).toContainText('还没有保存的方案');
  await importFile(page, all.text);
  await expect(status(page)).toHaveText('导入 2 个方案。');
  await expect(panel(page).getByRole('listitem')).toHaveCount(2);
  await importFile(page, one.text);
  await expect(status(page)).toContainText('1 个已经有了，没有重复导入。');
  await expect(panel(page).getByRole('listitem')).toHaveCount(2);
});

test('打开以前不存任何东西，也不多取文件', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const sheet = await open(page, 'payment');
  await price(sheet).fill('8000万');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(asked.filter((path) => path.includes('Panel'))).toEqual([]);
  await sheet.getByRole('button', { name: '保存与比较' }).click();
  await expect(panel(page)).toBeVisible();
  expect(asked.filter((path) => path.includes('Panel')).length).toBeGreaterThan(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('没有名称不保存；同名的先问一声，覆盖可以撤销', async ({ page }) => {
  const sheet = await saveTwo(page);
  await panel(page).getByRole('button', { name: '保存', exact: true }).click();
  await expect(panel(page).getByRole('alert')).toContainText('请填写名称');
  await price(sheet).fill('7900万');
  await save(page, '甲方案');
  await expect(panel(page)).toContainText('已有同名的方案“甲方案”');
  await panel(page).getByRole('button', { name: '换个名称' }).click();
  await expect(panel(page).getByRole('textbox', { name: '给现在的填写起个名称' })).toBeFocused();
  await save(page, '甲方案');
  await expect(panel(page).getByRole('button', { name: '覆盖' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('已覆盖“甲方案”。');
  const item = panel(page).getByRole('listitem').filter({ hasText: '甲方案' });
  await expect(item).toContainText('预付款 47,400,000.00 元');
  await panel(page).getByRole('button', { name: '撤销' }).click();
  await expect(item).toContainText('预付款 49,075,000.00 元');
});

test('改名和删除，只用键盘；删除可以撤销', async ({ page }) => {
  await saveTwo(page);
  await panel(page).getByRole('button', { name: '改名 甲方案' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('乙方案');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('alert').last()).toContainText('已有同名的方案');
  await page.keyboard.press('Escape');
  await expect(panel(page).getByRole('button', { name: '改名 甲方案' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('丙方案');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('“甲方案”改名为“丙方案”。');

  await panel(page).getByRole('button', { name: '删除 丙方案' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('button', { name: '撤销' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('listitem')).toHaveText([/丙方案/, /乙方案/]);
});

test('另一个规则版本保存的方案：列表里写明，打开时说明并列出变化，比较时写出当时的数字', async ({ page }) => {
  await saveTwo(page);
  await page.evaluate((key) => {
    const file = JSON.parse(localStorage.getItem(key) ?? '');
    file.scenarios[0].rules = '0.0.9+11111111';
    file.scenarios[0].figures[0][1] = '48,900,000.00 元';
    localStorage.setItem(key, JSON.stringify(file));
  }, KEY);
  await page.reload();
  const sheet = await unfold(page);
  await expect(panel(page).getByRole('listitem').first()).toContainText('规则版本 0.0.9（11111111）');
  await panel(page).getByRole('checkbox', { name: '甲方案' }).check();
  await expect(panel(page).getByRole('row', { name: '预付款 49' })).toContainText('保存时：48,900,000.00 元');
  await panel(page).getByRole('button', { name: '打开 甲方案' }).click();
  await expect(sheet.getByRole('status').first()).toContainText('当时的规则版本是 0.0.9（11111111）');
  await expect(sheet.getByRole('row', { name: '预付款 48,900,000.00 元 49,075,000.00 元' })).toBeVisible();
});

test('损坏的数据：坏的一个说出名称，其余可用；整份坏了也能重新开始', async ({ page }) => {
  await saveTwo(page);
  await page.evaluate((key) => {
    const file = JSON.parse(localStorage.getItem(key) ?? '');
    file.scenarios[0].state = { p: 7 };
    localStorage.setItem(key, JSON.stringify(file));
  }, KEY);
  await page.reload();
  await unfold(page);
  await expect(panel(page)).toContainText('有 1 处读不出，已略过：“甲方案”。');
  await expect(panel(page).getByRole('listitem')).toHaveText([/乙方案/]);
  await panel(page).getByRole('button', { name: '删除读不出的内容' }).click();
  await expect(panel(page)).not.toContainText('读不出，已略过');

  await page.evaluate((key) => localStorage.setItem(key, '{'), KEY);
  await page.reload();
  await unfold(page);
  await expect(panel(page)).toContainText('有 1 处读不出，已略过：全部内容。');
  await save(page, '丙方案');
  await expect(panel(page).getByRole('listitem')).toHaveText([/丙方案/]);
});

for (const [name, content, words] of [
  ['不是 JSON', 'PK\u0003\u0004', '没有导入：内容不是 JSON 格式'],
  ['别的 JSON', '{"a":1}', '没有导入：内容不是从计算器导出的方案。'],
  [
    '别的计算器',
    '{"format":"computable-tender-scenarios","version":1,"calculator":"price-score","title":"价格分","scenarios":[]}',
    '没有导入：这是“价格分”的方案',
  ],
  ['太大', ' '.repeat(4_000_001), '文件太大'],
] as const) {
  test(`导入的文件${name}：说明没有导入`, async ({ page }) => {
    await unfold(page);
    await importFile(page, content);
    await expect(status(page)).toContainText(words);
  });
}

test('浏览器不让存：说明没有保存，填写还在', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  const sheet = await unfold(page);
  await price(sheet).fill('8000万');
  await save(page, '甲方案');
  await expect(status(page)).toContainText('没有保存：浏览器不允许本站存放数据');
  await expect(panel(page).getByRole('textbox', { name: '给现在的填写起个名称' })).toHaveValue('甲方案');
  await expect(price(sheet)).toHaveValue('8000万');
});

test('另一个标签页里保存的方案随即出现', async ({ page, context }) => {
  await unfold(page);
  const other = await context.newPage();
  await saveTwo(other);
  await expect(panel(page).getByRole('listitem')).toHaveCount(2);
});

test('最多比较四个，其余勾不上', async ({ page }) => {
  const sheet = await unfold(page);
  for (const name of ['一', '二', '三', '四', '五']) await save(page, name);
  for (const name of ['一', '二', '三', '四']) {
    await panel(page).getByRole('checkbox', { name }).check();
  }
  await expect(panel(page).getByRole('checkbox', { name: '五' })).toBeDisabled();
  await expect(panel(page)).toContainText('各方案完全相同。');
  await price(sheet).fill('8000万');
  await expect(panel(page)).toContainText('有 4 项不同');
});

for (const width of [360, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${width} 像素，${colorScheme}：axe 没有发现问题，页面不横向滚动，能点的都够大`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await saveTwo(page);
      await panel(page).getByRole('checkbox', { name: '甲方案' }).check();
      await panel(page).getByRole('button', { name: '改名 乙方案' }).click();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.target.join(' ')])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      for (const control of await panel(page)
        .getByRole('button')
        .or(panel(page).getByRole('textbox'))
        .all()) {
        const box = await control.boundingBox();
        expect(Math.round(box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
    });
  }
}
