import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { parseCalendar, textOf } from '../calculators/ical.ts';
import { expectToFit } from './calculator.ts';
import { expect, test } from './harness.ts';

async function open(page: Page, fragment = ''): Promise<Locator> {
  await page.goto(`calculators/deadlines/${fragment}`);
  const sheet = page.getByRole('region', { name: '计算器：期限与日历' });
  await expect(sheet.getByRole('button', { name: '添加事件' })).toBeEnabled();
  return sheet;
}

const result = (sheet: Locator): Locator => sheet.getByRole('region', { name: '期限计算结果' });
const started = (sheet: Locator, title: string): Locator =>
  sheet.getByRole('region', { name: new RegExp(`^${title}：`) });
const month = (part: Locator, name: string): Locator => part.getByRole('table', { name });

const sizes = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

for (const viewport of sizes) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    test('添加一个事件，算出期限，月历上逐日数工作日', async ({ page }) => {
      const sheet = await open(page);
      await sheet.getByRole('button', { name: '添加事件' }).click();
      await expect(sheet.getByRole('combobox', { name: '事件 5' })).toBeFocused();
      await sheet.getByRole('combobox', { name: '事件 5' }).selectOption('质疑期起算');
      await sheet.getByLabel('事件 5 的日期').fill('2026-04-28');

      const part = started(sheet, '质疑期起算');
      await expect(part).toContainText('2026年5月11日 星期一');
      await expect(part).toContainText('自次日起 7 个工作日');
      const may = month(part, '2026年5月');
      await expect(may.getByRole('columnheader')).toHaveCount(7);
      const day = (number: string) =>
        may.getByRole('cell').filter({ hasText: new RegExp(`^${number}(?!\\d)`) });
      await expect(day('1')).toHaveText('1劳动节');
      await expect(day('6')).toHaveText('6第3');
      await expect(day('9')).toHaveText('9班第6');
      await expect(day('10')).toHaveText('10休');
      await expect(day('11')).toHaveText('11第7到期');
      await expect(month(part, '2026年4月').getByRole('cell', { name: /^28/ })).toHaveText('28起');
      await expect(result(sheet)).toContainText('2026年4月28日质疑期起算后 7 个工作日');
    });

    test('页面不左右滚动，月历的字不出格，能点的都够大', async ({ page }) => {
      const sheet = await open(page);
      await expectToFit(page, sheet.getByRole('button').or(sheet.getByRole('combobox')));
      const spilt = await sheet
        .locator('.month td')
        .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length);
      expect(spilt).toBe(0);
    });
  });
}

test('填错的日期在那一格说明怎样改，其余的期限还在', async ({ page }) => {
  const sheet = await open(page, '');
  const field = sheet.getByLabel('事件 1 的日期');
  await field.evaluate((input: HTMLInputElement) => {
    // A browser without a date picker gives whatever was typed.
    input.type = 'text';
  });
  await field.fill('2026-02-30');
  await field.blur();
  await expect(field).toHaveAccessibleDescription('请填写真实存在的日期，例如 2026-04-08。');
  await expect(started(sheet, '开标')).toHaveCount(0);
  await expect(started(sheet, '合同签订')).toContainText('2026年5月7日 星期四');
  await field.fill('2026年4月9日');
  await expect(started(sheet, '开标')).toContainText('2026年6月8日 星期一');
});

test('移除一个事件可以撤销', async ({ page }) => {
  const sheet = await open(page);
  await sheet.getByRole('button', { name: '移除事件 4：季度结束' }).click();
  await expect(started(sheet, '季度结束')).toHaveCount(0);
  await sheet.getByRole('button', { name: '撤销' }).click();
  await expect(started(sheet, '季度结束')).toContainText('2026年10月9日 星期五');
});

test('期限到了又是一件事：接着算', async ({ page }) => {
  const sheet = await open(page);
  await sheet.getByRole('combobox', { name: '事件 1' }).selectOption('中标公告发布');
  await sheet.getByLabel('事件 1 的日期').fill('2026-04-20');
  const part = started(sheet, '中标公告发布');
  await expect(part).toContainText('2026年4月21日 星期二');
  await part.getByRole('button', { name: '以这一日为“中标公告期限届满”接着算' }).click();
  await expect(started(sheet, '中标公告期限届满')).toContainText('2026年5月21日 星期四');
});

test('算到 2027 年：写明放假安排还没有公布', async ({ page }) => {
  const sheet = await open(page);
  await sheet.getByLabel('事件 4 的日期').fill('2026-12-31');
  const part = started(sheet, '季度结束');
  await expect(part).toContainText('2027 年的放假安排尚未公布');
  await expect(part.getByRole('table', { name: /^2027年1月：放假安排尚未公布/ })).toBeVisible();
});

test('远近以所填的一天为准；不填就不说', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-05-01T10:00:00+08:00'));
  const sheet = await open(page);
  await expect(result(sheet)).not.toContainText('还有');
  await sheet.getByRole('button', { name: '填今天' }).click();
  await expect(sheet.getByLabel(/^离哪一天/)).toHaveValue('2026-05-01');
  const moment = (title: string) =>
    result(sheet)
      .getByRole('listitem')
      .filter({ has: page.locator('b', { hasText: title }) });
  await expect(moment('合同公示')).toContainText('还有 6 天');
  await expect(moment('合同履行期限开始')).toContainText('就是这一天');
  await expect(moment('中标通知书发出')).toContainText('已过 6 天');
});

test('换一种口径，顺延的期限随之改变', async ({ page }) => {
  const sheet = await open(page);
  await expect(sheet).toContainText('换一种理解，签订合同改为 2026-05-10，共 2 项改变');
  await sheet.getByText('期限的最后一日是休息日的，是否顺延到下一个工作日？').first().click();
  await sheet.getByRole('radio', { name: /^一律不顺延/ }).check();
  await expect(started(sheet, '中标通知书发出')).toContainText('2026年5月10日 星期日');
});

test('下载的日历文件读得回来：时间表里的每一日，各带条款的地址', async ({ page }) => {
  const sheet = await open(page);
  // The sheet grows shorter: on a busy machine the button would move away from under the pointer.
  const moments = sheet.locator('.moments > li');
  const all = await moments.count();
  await sheet.getByRole('checkbox', { name: '列出招标文件写定的日期' }).uncheck();
  await expect(moments).not.toHaveCount(all);
  await sheet.getByRole('checkbox', { name: '前一天上午九点提醒' }).check();
  const download = page.waitForEvent('download');
  await sheet.getByRole('button', { name: '下载日历文件（.ics）' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('招标期限.ics');
  const calendar = parseCalendar(await readFile(await file.path(), 'utf8'));
  const value = (event: (typeof calendar.components)[number], name: string) =>
    textOf(event.properties.find((one) => one.name === name)?.value ?? '');
  expect(calendar.components.map((event) => `${value(event, 'DTSTART')} ${value(event, 'SUMMARY')}`)).toEqual(
    [
      '20260408 开标',
      '20260425 中标通知书发出',
      '20260430 合同签订',
      '20260507 合同公示',
      '20260511 签订合同',
      '20260511 标准机柜准备完毕',
      '20260525 签订合同的最后期限',
      '20260530 资源池提供服务',
      '20260607 投标有效期届满',
      '20260930 季度结束',
      '20261009 汇报资源使用情况',
    ],
  );
  const signing = calendar.components[4]!;
  expect(signing.components.map(({ name }) => name)).toEqual(['VALARM']);
  const address = value(signing, 'DESCRIPTION')
    .split('\n')
    .find((line) => line.startsWith('http'))!;
  await page.goto(address);
  await expect(page.locator('[id="c2-s7-1.1"]')).toContainText('十五日');
  await expect(sheet).toHaveCount(0);
});

test('只用键盘：选事件、填日期、打勾、下载', async ({ page }) => {
  const sheet = await open(page);
  await sheet.getByRole('button', { name: '添加事件' }).focus();
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('combobox', { name: '事件 5' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(sheet.getByLabel('事件 5 的日期')).toBeFocused();
  await sheet.getByRole('checkbox', { name: '前一天上午九点提醒' }).focus();
  await page.keyboard.press('Space');
  await expect(sheet.getByRole('checkbox', { name: '前一天上午九点提醒' })).toBeChecked();
  await page.keyboard.press('Tab');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('招标期限.ics');
  await expect(sheet.getByRole('status').first()).toContainText('内有 16 个全天日程');
});

test('没有脚本时示例的时间表和月历照样可读', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('calculators/deadlines/');
  const sheet = page.getByRole('region', { name: '计算器：期限与日历' });
  await expect(started(sheet, '季度结束')).toContainText('2026年10月9日 星期五');
  await expect(month(started(sheet, '季度结束'), '2026年10月').getByRole('cell', { name: /^9/ })).toHaveText(
    '9第2到期',
  );
  await context.close();
});

test('首页的日程通向这一页', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: '算出每一个期限，导出日历' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('期限与日历');
});
