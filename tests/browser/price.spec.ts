import type { Locator, Page } from '@playwright/test';
import { expectToFit } from './calculator.ts';
import { expect, test } from './harness.ts';

const part = (sheet: Locator, name: string): Locator => sheet.getByRole('region', { name });
const mine = (sheet: Locator): Locator => sheet.getByRole('textbox', { name: '我方报价（元）' });
const field = (sheet: Locator, name: string): Locator => sheet.getByRole('textbox', { name, exact: true });
const row = (sheet: Locator, name: string): Locator =>
  sheet.getByRole('row').filter({ has: sheet.page().getByRole('checkbox', { name: `${name}：` }) });

/** Opens the page and turns to the form, so that what reckons is there. */
async function open(page: Page, fragment = ''): Promise<Locator> {
  await page.goto(`calculators/price/${fragment}`);
  const sheet = page.getByRole('region', { name: '计算器：报价模拟' });
  await expect(sheet.getByRole('button', { name: '复制链接' })).toBeEnabled();
  await mine(sheet).focus();
  await expect(sheet.getByRole('button', { name: '采用 8,199 万元' })).toBeEnabled();
  return sheet;
}

for (const viewport of [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
]) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    test('改我方报价，价格分、名次、高低几步、审查线和最高报价随之更新', async ({ page }) => {
      const sheet = await open(page);
      await mine(sheet).fill('7700万');
      const result = part(sheet, '报价模拟结果');
      await expect(result).toContainText('报 7,700 万元：价格分 10.00，总分 93.50，第 1 名。');
      await expect(result.getByRole('definition').nth(1)).toContainText('由我方决定');
      await expect(row(sheet, '丙公司')).toContainText('8.95');

      const around = part(sheet, '报价高一点、低一点');
      await expect(around.getByRole('row', { name: /低 100 万/ })).toContainText('10.00（不变）');
      await expect(around.getByRole('row', { name: /低 100 万/ })).toContainText('3 家 −0.13 至 −0.11');
      await expect(part(sheet, '与别家比')).toContainText('报价加到 77,442,999.99 元仍是第一');

      await around.getByRole('button', { name: '采用 7,600 万元' }).click();
      await expect(mine(sheet)).toHaveValue('76,000,000.00');
      await expect(result).toContainText('报 7,600 万元');
      await sheet.getByRole('button', { name: '撤销' }).click();
      await expect(mine(sheet)).toHaveValue('7700万');
    });

    test('报到审查线以下：说明会启动审查，不说无效', async ({ page }) => {
      const sheet = await open(page);
      await mine(sheet).fill('39667499.99');
      const result = part(sheet, '报价模拟结果');
      await expect(result).toContainText('低于限价线，会启动异常低价审查；启动审查不等于投标无效');
      const line = part(sheet, '报多少会启动异常低价审查').getByRole('row', { name: /限价线/ });
      await expect(line).toContainText('39,667,500.00 元');
      await expect(line).toContainText('低 0.01 元，触发');
      await mine(sheet).fill('39667500');
      await expect(line).toContainText('正好在线上，不触发');
    });

    test('某家被否决：基准价、审查线、各家得分和名次前后对照', async ({ page }) => {
      const sheet = await open(page);
      const rejections = part(sheet, '若某家被否决');
      const effect = rejections.getByRole('group').filter({ hasText: '乙公司被否决' });
      await effect.getByText('乙公司被否决').click();
      await expect(effect).toContainText('评标基准价 78,000,000.00 元 → 80,000,000.00 元');
      await expect(effect).toContainText('平均报价 81,500,000.00 元 → 82,666,666.67 元');
      await expect(effect.getByRole('row', { name: /我方/ })).toContainText('9.51 → 9.76');

      await rejections.getByRole('radio', { name: /异常低价审查后/ }).check();
      await expect(effect).toContainText('平均报价 81,500,000.00 元');
      await expect(effect).not.toContainText('82,666,666.67');

      await sheet.getByRole('checkbox', { name: '乙公司：已否决' }).check();
      await expect(part(sheet, '报价模拟结果').getByRole('definition').nth(1)).toContainText(
        '80,000,000.00 元',
      );
      await sheet.getByRole('checkbox', { name: '丙公司：已否决' }).check();
      await expect(part(sheet, '报价模拟结果')).toContainText('不足 3 家应当废标');
    });

    test('区间：选一家、填高低和间隔，逐个列出；颠倒了就指出来', async ({ page }) => {
      const sheet = await open(page);
      const sweep = part(sheet, '某家的报价拿不准');
      await sweep.getByRole('combobox', { name: '哪一家' }).selectOption('戊公司');
      await field(sweep, '区间的最低价（元）').fill('7400万');
      await field(sweep, '区间的最高价（元）').fill('7800万');
      await field(sweep, '每隔多少试一次（元）').fill('200万');
      await expect(sweep).toContainText(
        '戊公司报 7,400 万元至 7,800 万元：我方价格分 9.02 至 9.51，第 2 名。',
      );
      await expect(sweep.getByRole('row', { name: /7,600 万元/ })).toContainText('9.27');

      await field(sweep, '区间的最高价（元）').fill('7000万');
      await field(sweep, '区间的最高价（元）').blur();
      await expect(field(sweep, '区间的最高价（元）')).toHaveAccessibleDescription(/最高价低于最低价/);
      await expect(sheet.getByRole('link', { name: '区间的最高价' })).toBeVisible();
      await sweep.getByRole('combobox', { name: '哪一家' }).selectOption('不试');
      await expect(sweep).toContainText('选一家已填报价、没有否决的投标人');
    });

    test('页面不左右滚动，能点的都够大', async ({ page }) => {
      const sheet = await open(page);
      const controls = sheet
        .getByRole('button')
        .or(sheet.getByRole('textbox'))
        .or(sheet.getByRole('combobox'));
      await expectToFit(page, controls);
    });
  });
}

test('粘贴表格里的几列：从所在的一格往下往右填，可以撤销', async ({ page }) => {
  const sheet = await open(page);
  await field(sheet, '投标人 2').focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '投标人\t报价\t技术\t商务\n子公司\t7500万\t61\t12\n丑公司\t7600万\t62\t13\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(sheet.getByRole('status').first()).toContainText('已填入粘贴的 2 行');
  await expect(field(sheet, '投标人 3')).toHaveValue('丑公司');
  await expect(field(sheet, '丑公司 商务分')).toHaveValue('13');
  await expect(row(sheet, '子公司')).toContainText('10.00');
  await sheet.getByRole('button', { name: '撤销' }).click();
  await expect(field(sheet, '投标人 2')).toHaveValue('丙公司');
});

test('粘贴只有一格的文字，照常进到那一格', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sheet = await open(page);
  await page.evaluate(() => navigator.clipboard.writeText('7,900万\n'));
  await field(sheet, '乙公司 投标总报价（元）').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(field(sheet, '乙公司 投标总报价（元）')).toHaveValue(/^7,900万\s?$/);
  await expect(row(sheet, '戊公司')).toContainText('9.88');
});

test('移除一家可以撤销；清空后说明要填什么', async ({ page }) => {
  const sheet = await open(page);
  await sheet.getByRole('button', { name: '移除 乙公司' }).click();
  await expect(part(sheet, '报价模拟结果').getByRole('definition').nth(1)).toContainText('80,000,000.00 元');
  await sheet.getByRole('button', { name: '撤销' }).click();
  await expect(part(sheet, '报价模拟结果').getByRole('definition').nth(1)).toContainText('78,000,000.00 元');

  await sheet.getByRole('button', { name: '清空' }).click();
  await expect(mine(sheet)).toHaveValue('');
  await mine(sheet).fill('8000万');
  await expect(part(sheet, '报价模拟结果')).toContainText('有效投标只有 1 家');
  await expect(part(sheet, '与别家比')).toContainText('没有别家的有效报价可比。');
});

test('填错一格：不丢所填的，结果留着改正前的，改好即恢复', async ({ page }) => {
  const sheet = await open(page);
  await field(sheet, '乙公司 技术分').fill('75');
  await field(sheet, '乙公司 技术分').blur();
  await expect(field(sheet, '乙公司 技术分')).toHaveAccessibleDescription(/0 到 74 之间/);
  await expect(sheet.getByText('下面仍是改正前的结果')).toBeVisible();
  await sheet.getByRole('link', { name: '乙公司的技术分' }).click();
  await expect(field(sheet, '乙公司 技术分')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('74');
  await expect(sheet.getByText('下面仍是改正前的结果')).toHaveCount(0);
  await expect(row(sheet, '乙公司')).toContainText('第 1 名');
});

test('换一种口径，结果随之改变', async ({ page }) => {
  const sheet = await open(page);
  await sheet.getByText('得分“保留小数点后两位”怎样取舍？').first().click();
  await sheet.getByRole('radio', { name: '每部分截去第三位以后的数，再相加' }).check();
  await expect(row(sheet, '丙公司')).toContainText('9.06');
});

test('只用键盘：改报价、试低一点、展开一家被否决', async ({ page }) => {
  const sheet = await open(page);
  await mine(sheet).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('8000万');
  await expect(part(sheet, '报价模拟结果')).toContainText('报 8,000 万元：价格分 9.75');
  const lower = sheet.getByRole('button', { name: '采用 7,990 万元' });
  await lower.focus();
  await page.keyboard.press('Enter');
  await expect(mine(sheet)).toHaveValue('79,900,000.00');
  const first = part(sheet, '若某家被否决').getByText('丙公司被否决');
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(part(sheet, '若某家被否决').getByText('平均报价').first()).toBeVisible();
});

test('方案链接带着全部填写，打开时先取来规则', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sheet = await open(page);
  await mine(sheet).fill('7,700万');
  await expect(part(sheet, '报价模拟结果')).toContainText('报 7,700 万元');
  await sheet.getByRole('button', { name: '复制链接' }).click();
  await expect(sheet).toContainText('链接已复制');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link);
  await expect(sheet.getByRole('status').first()).toHaveText('已载入链接中的填写。');
  await expect(mine(sheet)).toHaveValue('7,700万');
  await expect(part(sheet, '报价模拟结果')).toContainText('第 1 名');
});

test('没有脚本时示例照样可读', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('calculators/price/');
  const sheet = page.getByRole('region', { name: '计算器：报价模拟' });
  await expect(sheet).toContainText('报 8,200 万元：价格分 9.51，总分 93.01，第 2 名。');
  await expect(sheet).toContainText('报价降到 77,442,999.99 元才是第一');
  await expect(row(sheet, '乙公司')).toContainText('基准价 · 第 3 名');
  await context.close();
});

test('打印：图、各部分结果都在，按钮不在', async ({ page }) => {
  const sheet = await open(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(sheet.getByRole('img', { name: /我方报价与价格分/ })).toBeVisible();
  await expect(sheet.getByText('评标基准价 78,000,000.00 元 → 80,000,000.00 元')).toBeVisible();
  await expect(sheet.getByText('9.52（+0.01）')).toBeVisible();
  await expect(sheet.getByRole('button', { name: '采用 8,199 万元' })).toBeHidden();
});
