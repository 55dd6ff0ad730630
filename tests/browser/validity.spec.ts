import type { Locator, Page } from '@playwright/test';
import { expectToFit } from './calculator.ts';
import { expect, test } from './harness.ts';

async function open(page: Page, fragment = ''): Promise<Locator> {
  await page.goto(`calculators/validity/${fragment}`);
  const sheet = page.getByRole('region', { name: '计算器：投标有效性自查' });
  await expect(sheet.getByRole('button', { name: '打印清单' })).toBeEnabled();
  return sheet;
}

const answers = (sheet: Locator, words: string | RegExp): Locator =>
  sheet.getByRole('radiogroup', { name: words });
const result = (sheet: Locator): Locator => sheet.getByRole('region', { name: '自查结果' });
const keep = (sheet: Locator): Locator => sheet.getByRole('checkbox', { name: '在本机保存进度' });
const stored = (page: Page) => page.evaluate(() => Object.entries(localStorage));

const sizes = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

for (const viewport of sizes) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    test('逐项作答：还有几项未查、哪几项会使投标无效、依据哪一条，随之更新', async ({ page }) => {
      const sheet = await open(page);
      await expect(result(sheet)).toContainText('还没有开始查。');
      await expect(result(sheet)).toContainText('已查 0 项，共 58 项');

      await answers(sheet, /^6\.1\.1 /)
        .getByRole('radio', { name: '没有此情形', exact: true })
        .check();
      await expect(result(sheet)).toContainText('还有 57 项未查；已查的各项中没有发现会使投标无效的。');
      await answers(sheet, /^财务状况报告或资信证明/)
        .getByRole('radio', { name: '未备' })
        .check();
      await answers(sheet, /^第 20 行/)
        .getByRole('radio', { name: '未响应' })
        .check();
      await expect(result(sheet)).toContainText('2 项会使投标无效，还有 55 项未查。');
      const found = result(sheet).getByRole('listitem');
      await expect(found.nth(0)).toContainText('财务状况报告或资信证明');
      await expect(found.nth(0).getByRole('link', { name: '第六章 备注' })).toHaveAttribute(
        'href',
        /tender\/6-forms\/.*#c6-note$/,
      );
      await expect(found.nth(1)).toContainText('第 20 行 6.8 数据工作专班驻场');

      await found.nth(1).getByRole('link').first().click();
      await expect(answers(sheet, /^第 20 行/).getByRole('radio', { name: '未响应' })).toBeFocused();
      await answers(sheet, /^第 20 行/)
        .getByRole('radio', { name: '已响应' })
        .check();
      await expect(result(sheet)).toContainText('1 项会使投标无效，还有 55 项未查。');
    });

    test('只看未查：答过的留在原处，再按一次才收起；只看会使投标无效的', async ({ page }) => {
      const sheet = await open(page);
      const first = answers(sheet, /^6\.1\.1 /);
      await sheet.getByRole('button', { name: '只看未查' }).click();
      await first.getByRole('radio', { name: '有此情形', exact: true }).check();
      await expect(first).toBeVisible();
      await sheet.getByRole('button', { name: '只看未查' }).click();
      await expect(first).toBeHidden();
      await expect(answers(sheet, /^6\.1\.2 /)).toBeVisible();

      await sheet.getByRole('button', { name: '只看会使投标无效的' }).click();
      await expect(sheet.getByRole('radiogroup')).toHaveCount(1);
      await expect(first).toBeVisible();
      await first.getByRole('radio', { name: '没有此情形', exact: true }).check();
      await sheet.getByRole('button', { name: '只看会使投标无效的' }).click();
      await expect(sheet).toContainText('没有会使投标无效的项。');
      await sheet.getByRole('button', { name: '全部', exact: true }).click();
      await expect(sheet.getByRole('radiogroup')).toHaveCount(58);
    });

    test('页面不左右滚动，能点的都够大', async ({ page }) => {
      const sheet = await open(page);
      await expectToFit(page, sheet.getByRole('button'));
      const short = await sheet
        .locator('label.check')
        .evaluateAll((labels) => labels.filter((label) => label.getBoundingClientRect().height < 44).length);
      expect(short).toBe(0);
    });
  });
}

test('只用键盘：到下一项未查，用方向键作答，再到下一项', async ({ page }) => {
  const sheet = await open(page);
  await sheet.getByRole('button', { name: '到下一项未查' }).focus();
  await page.keyboard.press('Enter');
  const first = answers(sheet, /^6\.1\.1 /);
  await expect(first.getByRole('radio', { name: '未查' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(first.getByRole('radio', { name: '没有此情形', exact: true })).toBeChecked();
  await expect(result(sheet)).toContainText('已查 1 项，共 58 项');
  await sheet.getByRole('button', { name: '到下一项未查' }).focus();
  await page.keyboard.press('Enter');
  await expect(answers(sheet, /^6\.1\.2 /).getByRole('radio', { name: '未查' })).toBeFocused();
});

test('不适用只给有条件的文件；选了就算已查', async ({ page }) => {
  const sheet = await open(page);
  await expect(sheet.getByRole('radio', { name: '不适用' })).toHaveCount(4);
  await answers(sheet, /^强制采购产品的认证证书/)
    .getByRole('radio', { name: '不适用' })
    .check();
  await expect(result(sheet)).toContainText('已查 1 项，共 58 项');
});

test('6.1.10 旁边写明启动审查不等于无效，并通向异常低价审查', async ({ page }) => {
  const sheet = await open(page);
  const line = sheet
    .getByRole('listitem')
    .filter({ has: page.getByRole('radiogroup', { name: /^6\.1\.10 / }) });
  await expect(line).toContainText('启动审查，不等于无效');
  await line.getByRole('link', { name: '异常低价审查' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('异常低价审查');
});

test('前后矛盾的回答请人核对', async ({ page }) => {
  const sheet = await open(page);
  await answers(sheet, /^6\.1\.7 /)
    .getByRole('radio', { name: '没有此情形', exact: true })
    .check();
  await answers(sheet, /^第 1 行/)
    .getByRole('radio', { name: '未响应' })
    .check();
  await expect(result(sheet)).toContainText('6.1.7 答的是“没有此情形”');
});

test.describe('保存进度', () => {
  test('不打开就什么也不存，重新打开页面是空的', async ({ page }) => {
    const sheet = await open(page);
    await expect(keep(sheet)).not.toBeChecked();
    await answers(sheet, /^6\.1\.1 /)
      .getByRole('radio', { name: '没有此情形', exact: true })
      .check();
    expect(await stored(page)).toEqual([]);
    await page.reload();
    await expect(result(sheet)).toContainText('还没有开始查。');
  });

  test('打开以后，下次回来还在；关掉，本机的一份就删除', async ({ page }) => {
    const sheet = await open(page);
    await keep(sheet).check();
    await answers(sheet, /^6\.1\.5 /)
      .getByRole('radio', { name: '有此情形', exact: true })
      .check();
    await expect(result(sheet)).toContainText('1 项会使投标无效');
    await page.reload();
    await expect(keep(sheet)).toBeChecked();
    await expect(result(sheet)).toContainText('1 项会使投标无效，还有 57 项未查。');
    await keep(sheet).uncheck();
    expect(await stored(page)).toEqual([]);
    await expect(result(sheet)).toContainText('1 项会使投标无效');
  });

  test('全部清除：页面和本机都空了；撤销找回页面上的回答，本机仍是空的', async ({ page }) => {
    const sheet = await open(page);
    await keep(sheet).check();
    await answers(sheet, /^6\.1\.5 /)
      .getByRole('radio', { name: '有此情形', exact: true })
      .check();
    await sheet.getByRole('button', { name: '全部清除' }).click();
    await expect(result(sheet)).toContainText('还没有开始查。');
    await expect(keep(sheet)).not.toBeChecked();
    expect(await stored(page)).toEqual([]);
    await sheet.getByRole('button', { name: '撤销' }).click();
    await expect(result(sheet)).toContainText('1 项会使投标无效');
    expect(await stored(page)).toEqual([]);
    await page.reload();
    await expect(result(sheet)).toContainText('还没有开始查。');
  });

  test('存坏了的进度说读不出来，清单照常可用', async ({ page }) => {
    await page.goto('calculators/');
    await page.evaluate(() => localStorage.setItem('validity-progress', '{"a":'));
    const sheet = await open(page);
    await expect(sheet).toContainText('保存在这台机器上的进度读不出来，没有载入。');
    await answers(sheet, /^6\.1\.1 /)
      .getByRole('radio', { name: '没有此情形', exact: true })
      .check();
    await expect(result(sheet)).toContainText('已查 1 项');
  });

  test.describe('从链接打开', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('链接带着回答，不动本机原有的进度，可以改为载入那一份', async ({ page }) => {
      const sheet = await open(page);
      await answers(sheet, /^6\.1\.1 /)
        .getByRole('radio', { name: '有此情形', exact: true })
        .check();
      await sheet.getByRole('button', { name: '复制链接' }).click();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await keep(sheet).check();
      await answers(sheet, /^6\.1\.1 /)
        .getByRole('radio', { name: '没有此情形', exact: true })
        .check();

      await page.goto('about:blank');
      await page.goto(link);
      await expect(sheet).toContainText('已载入链接中的填写。');
      await expect(result(sheet)).toContainText('1 项会使投标无效');
      await expect(keep(sheet)).not.toBeChecked();
      await sheet.getByRole('button', { name: '载入那一份' }).click();
      await expect(result(sheet)).toContainText('没有发现会使投标无效的');
    });
  });
});

test('印出来是整张清单，不受筛选影响，没有按钮', async ({ page }) => {
  const sheet = await open(page);
  await sheet.getByRole('button', { name: '只看会使投标无效的' }).click();
  await expect(sheet.getByRole('radiogroup')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByRole('radiogroup')).toHaveCount(58);
  await expect(sheet.getByRole('button')).toHaveCount(0);
});

test('没有脚本时清单照样可读', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('calculators/validity/');
  const sheet = page.getByRole('region', { name: '计算器：投标有效性自查' });
  await expect(sheet).toContainText('在这里作答需要启用 JavaScript。');
  await expect(sheet.getByRole('radiogroup')).toHaveCount(58);
  await expect(sheet).toContainText('投标文件未按照招标文件要求加盖CA电子公章的。');
  await context.close();
});
