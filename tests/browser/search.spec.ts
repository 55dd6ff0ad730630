import { expect, test } from './harness.ts';
import { searchOf } from './search-page.ts';

const EVALUATION = 'tender/2-instructions/5-evaluation/';

test.describe('from the keyboard', () => {
  test('the whole way: / opens, arrows choose, Enter goes to the clause', async ({ page }) => {
    const search = searchOf(page);
    await page.goto('');
    await page.keyboard.press('/');
    await expect(search.field).toBeFocused();
    await page.keyboard.type('预付款为合同金额');
    await expect(search.status).toHaveText('找到 3 条');
    await page.keyboard.press('ArrowDown');
    await expect(search.links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(search.links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(search.field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/tender\/3-contract\/[\w-]+\/#c3-5\.2\.2$/);
    await expect(page.locator('#c3-5\\.2\\.2')).toBeInViewport();
  });

  test('Enter in the field opens the first result', async ({ page }) => {
    const search = searchOf(page);
    await page.goto('');
    await page.keyboard.press('Control+k');
    await search.field.fill('6.1.10');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#c2-s5-6\.1\.10$/);
  });

  test('a result on the same page closes the dialog and is scrolled to', async ({ page }) => {
    const search = searchOf(page);
    await page.goto(EVALUATION);
    await search.open();
    await search.field.fill('重大变故，采购任务取消');
    await search.list('完全一致').filter({ hasText: '6.2.3' }).click();
    await expect(search.dialog).toBeHidden();
    await expect(page.locator('#c2-s5-6\\.2\\.3')).toBeInViewport();
  });

  test('typing on a result goes on in the field', async ({ page }) => {
    const search = searchOf(page);
    await page.goto('');
    await search.open();
    await page.keyboard.type('附件1');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('1');
    await expect(search.field).toBeFocused();
    await expect(search.field).toHaveValue('附件11');
  });

  test('Tab stays inside; Esc closes and gives the focus back; the query is kept and selected', async ({
    page,
  }) => {
    const search = searchOf(page);
    await page.goto('about/');
    await search.open();
    await search.field.fill('验收');
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(() => {
        const active = document.activeElement;
        return active !== document.body && !active?.closest('dialog');
      });
      expect(outside).toBe(false);
    }
    await page.keyboard.press('Escape');
    await expect(search.dialog).toBeHidden();
    await expect(page.getByRole('button', { name: '搜索条款', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(search.field).toBeFocused();
    await page.keyboard.type('付款');
    await expect(search.field).toHaveValue('付款');
  });

  test('the field takes no more than a hundred characters', async ({ page }) => {
    const search = searchOf(page);
    await page.goto('');
    await search.open();
    await search.field.pressSequentially('文'.repeat(105));
    await expect(search.field).toHaveValue('文'.repeat(100));
  });
});

test.describe('numbers', () => {
  for (const [query, id] of [
    ['6.1.10', 'c2-s5-6.1.10'],
    ['1.12.2', 'c4-s3-p2-1.12.2'],
    ['附件11', 'c6-f11'],
    ['第九条', 'c3-9'],
    ['1.160', 'c4-s3-p2-1.160'],
    ['c2-s5-6.1.10', 'c2-s5-6.1.10'],
  ] as const) {
    test(`${query} is offered as a jump, and first`, async ({ page }) => {
      const search = searchOf(page);
      await page.goto('');
      await search.open();
      await search.field.fill(query);
      const jump = search.list('直接跳转').first();
      expect(await jump.getAttribute('href')).toBe(await search.links.first().getAttribute('href'));
      await jump.click();
      await expect(page).toHaveURL(new RegExp(`#${RegExp.escape(id)}$`));
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    });
  }
});

test.describe('results', () => {
  test('show the chapter, the heading, the number and the sentence with the phrase marked', async ({
    page,
  }) => {
    const search = searchOf(page);
    await page.goto('');
    await search.open();
    await search.field.fill('高清球形红外摄像机17台');
    const result = search.list('完全一致').first();
    await expect(result).toContainText('第四章 采购需求 › 2.1 桥下空间监控设施维护');
    await expect(result).toContainText('服务项');
    await expect(result).toContainText('2.1.1设备信息');
    await expect(result.locator('mark')).toHaveText('高清球形红外摄像机17台');
  });

  test('are filtered by kind and by chapter', async ({ page }) => {
    const search = searchOf(page);
    await page.goto('');
    await search.open();
    await search.field.fill('服务器');
    const kinds = search.dialog.getByRole('group', { name: '按类别筛选' });
    const chapters = search.dialog.getByRole('combobox', { name: '按章筛选' });
    await expect(kinds.getByRole('button')).toHaveText([
      /^全部\d+$/,
      /^条款\d+$/,
      /^服务项\d+$/,
      /^设备\d+$/,
      /^计算器\d+$/,
      /^规则\d+$/,
      /^疑点\d+$/,
    ]);

    const devices = kinds.getByRole('button', { name: '设备' });
    await devices.click();
    await expect(devices).toHaveAttribute('aria-pressed', 'true');
    const count = (await devices.textContent())?.replace(/\D/g, '');
    await expect(search.status).toHaveText(`找到 ${count} 条`);
    await expect(search.links.filter({ hasNotText: '附件2 硬件主要设备清单' })).toHaveCount(0);

    await chapters.selectOption({ value: '2' });
    await expect(search.status).toContainText(/所选范围内没有，全部范围内有 \d+ 条。/);
    await search.dialog.getByRole('button', { name: '取消筛选' }).click();
    await expect(search.field).toBeFocused();
    await expect(chapters).toHaveValue('all');
    await expect(search.links).toHaveCount(20);

    await chapters.selectOption({ value: '4' });
    await expect(search.links.filter({ hasNotText: '第四章 采购需求' })).toHaveCount(0);
  });

  test('of a common word come in parts; the focus goes to the first new one', async ({ page }) => {
    const search = searchOf(page);
    await page.goto('');
    await search.open();
    await search.field.fill('服务');
    await expect(search.links).toHaveCount(20);
    await search.dialog.getByRole('button', { name: /^再显示 20 条（还有 \d+ 条）$/ }).click();
    await expect(search.links).toHaveCount(40);
    await expect(search.links.nth(20)).toBeFocused();
  });

  test('of words apart are those with all of them', async ({ page }) => {
    const search = searchOf(page);
    await page.goto('');
    await search.open();
    await search.field.fill('违约金 合同总价款');
    const results = search.list('含全部词语');
    await expect(results.first()).toContainText('9.1');
    for (const result of await results.all()) {
      await expect(result).toContainText('违约金');
      await expect(result).toContainText('合同总价款');
    }
  });

  test('for a phrase that stands nowhere are near ones under their own heading, with what they share marked', async ({
    page,
  }) => {
    const search = searchOf(page);
    await page.goto('');
    await search.open();
    await search.field.fill('异常低价投标审察程序');
    await expect(search.status).toHaveText('没有找到与“异常低价投标审察程序”完全一致的内容。');
    const near = search.list('相近结果');
    await expect(near.first()).toContainText('6.1.10');
    await expect(near.first().locator('mark').first()).toHaveText('异常低价投标');
    await expect(search.dialog.getByRole('list', { name: '完全一致' })).toHaveCount(0);
  });

  test('are none for characters that do not occur, and the dialog says so', async ({ page }) => {
    const search = searchOf(page);
    await page.goto('');
    await search.open();
    await search.field.fill('龘龘');
    await expect(search.status).toHaveText(
      '没有找到与“龘龘”完全一致的内容。也没有相近的内容，请换一种说法，或只输入其中几个字。',
    );
    await expect(search.links).toHaveCount(0);
  });

  test('never take the query for markup', async ({ page }) => {
    const search = searchOf(page);
    await page.goto('');
    await search.open();
    await search.field.fill('<img src=x onerror=alert(1)>');
    await expect(search.status).toContainText('没有找到与“<img src=x onerror=alert(1)>”完全一致的内容。');
    await expect(search.dialog.locator('img')).toHaveCount(0);
    await search.field.fill('报价<全部');
    await expect(search.links.first().locator('mark')).toHaveText('报价<全部');
  });
});
