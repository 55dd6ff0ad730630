import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';

const SUBMISSION = 'tender/2-instructions/4-submission/';
const WORDS = '第二章中“五、开标与评标”第6.1.2条';
const desk = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

const reference = (page: Page, name = WORDS) => page.getByRole('link', { name });
const card = (page: Page) => page.getByRole('dialog', { name: '第二章 五、6.1.2' });

test.describe('a reference at a desk', () => {
  test.use({ viewport: desk });

  test('opens its clause while the pointer rests on it, and closes when the pointer leaves', async ({
    page,
  }) => {
    await page.goto(SUBMISSION);
    await reference(page).hover();
    await expect(card(page)).toContainText(
      '6.1.2 投标人未按照招标文件要求上传电子投标文件的。'.replace(' ', ''),
    );
    await card(page).hover();
    await expect(card(page)).toBeVisible();
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(card(page)).toBeHidden();
    expect(new URL(page.url()).hash).toBe('');
  });

  test('is a link to follow with the pointer', async ({ page }) => {
    await page.goto(SUBMISSION);
    await reference(page).click();
    await expect(page).toHaveURL(/5-evaluation\/#c2-s5-6\.1\.2$/);
  });

  test('opens on reaching it by keyboard; Tab leads into it, Esc closes it and gives the focus back', async ({
    page,
  }) => {
    await page.goto(SUBMISSION);
    await page.getByRole('link', { name: '招标公告中规定的投标截止时间' }).focus();
    await expect(page.getByRole('dialog')).toHaveAccessibleName('第一章 四、1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(reference(page)).toBeFocused();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(card(page).getByRole('link', { name: '前往' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    await expect(reference(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/5-evaluation\/#c2-s5-6\.1\.2$/);
  });

  test('stays a link when its clause cannot be loaded', async ({ page, complaints }) => {
    await page.route('**/excerpts.json', (route) => route.fulfill({ status: 503 }));
    await page.goto(SUBMISSION);
    await reference(page).hover();
    await expect.poll(() => complaints.splice(0).length).toBe(1);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await reference(page).click();
    await expect(page).toHaveURL(/#c2-s5-6\.1\.2$/);
  });
});

test.describe('a reference on a phone', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true });

  test('opens its clause at the first tap and is followed at the second', async ({ page }) => {
    await page.goto(SUBMISSION);
    await reference(page).tap();
    await expect(card(page)).toBeInViewport({ ratio: 1 });
    expect(new URL(page.url()).hash).toBe('');
    await reference(page).tap();
    await expect(page).toHaveURL(/#c2-s5-6\.1\.2$/);
  });

  test('is followed from its card, which a tap elsewhere closes', async ({ page }) => {
    await page.goto(SUBMISSION);
    await reference(page).tap();
    await expect(card(page)).toBeVisible();
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(card(page)).toBeHidden();
    await reference(page).tap();
    await card(page).getByRole('link', { name: '前往' }).tap();
    await expect(page).toHaveURL(/#c2-s5-6\.1\.2$/);
  });
});

test.describe('a reference without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('is a plain link', async ({ page }) => {
    await page.goto(SUBMISSION);
    await reference(page).click();
    await expect(page).toHaveURL(/#c2-s5-6\.1\.2$/);
  });
});

test.describe('the edition for print', () => {
  test('is reached from the contents and from its chapter', async ({ page }) => {
    await page.goto('tender/');
    await page.getByRole('link', { name: '打印全文' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('招标文件');
    await page.goto('tender/5-evaluation/');
    await page.getByRole('link', { name: '打印本章' }).click();
    await expect(page).toHaveURL(/tender\/print\/5-evaluation\/$/);
  });

  test('leaves all that is not the tender off the paper, and sets the ids beside the clauses', async ({
    page,
  }) => {
    await page.goto('tender/print/2-instructions/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('button', { name: '打印或存为 PDF' })).toBeHidden();
    const id = page.locator('[data-id="c2-s5-6.1.10"]');
    expect(await id.evaluate((clause) => getComputedStyle(clause, '::after').content)).toBe('"c2-s5-6.1.10"');
  });

  test('opens the dialog of the browser', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.goto('tender/print/1-invitation/');
    await page.getByRole('button', { name: '打印或存为 PDF' }).click();
    await expect(page.locator('body')).toHaveAttribute('data-printed');
  });
});

test.describe('the list of devices', () => {
  for (const size of ['标准', '特大']) {
    test(`keeps its head and its project below the page's header, text size ${size}`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto('tender/4-requirements/16-annex-2-hardware/');
      if (size === '特大') await page.evaluate(() => (document.documentElement.dataset['size'] = 'largest'));
      const project = page.locator('[id="c4-a2-4"]');
      await project
        .getByRole('row')
        .nth(30)
        .evaluate((row) => row.scrollIntoView({ block: 'center' }));
      const header = (await page.getByRole('banner').boundingBox())!;
      const head = (await page.getByRole('columnheader', { name: '设备型号' }).boundingBox())!;
      const name = (await project.getByText('卫生健康信息化设备维保服务').boundingBox())!;
      expect(Math.abs(head.y - header.height)).toBeLessThan(6);
      expect(name.y).toBeGreaterThanOrEqual(head.y + head.height);
      expect(name.y).toBeLessThan(head.y + head.height + 24);
    });
  }
});

test.describe('the text size', () => {
  const size = (page: Page) =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

  test('goes through four steps, lasts over pages, and stands before the page is painted', async ({
    page,
    complaints,
  }) => {
    await page.goto(SUBMISSION);
    const control = page.getByRole('main').getByRole('button', { name: '字号' });
    const sizes = [await size(page)];
    for (const name of ['大', '特大', '小']) {
      await control.click();
      await expect(control).toHaveText(`字号：${name}`);
      sizes.push(await size(page));
    }
    const [standard = 0, large = 0, largest = 0, small = 0] = sizes;
    expect(small < standard && standard < large && large < largest).toBe(true);
    await page.route('**/_astro/**', (route) => route.abort());
    await page.goto('tender/5-evaluation/');
    expect(await size(page)).toBe(small);
    // The two scripts that were kept from loading.
    expect(complaints.splice(0).length).toBe(2);
  });

  test('at its largest leaves nothing beyond the edge of a phone', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.addInitScript(() => localStorage.setItem('size', 'largest'));
    for (const path of [SUBMISSION, 'tender/5-evaluation/', 'tender/6-forms/11-substantive-response/']) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    }
  });
});

test.describe('the place that one has read to', () => {
  const offer = (page: Page) => page.getByRole('complementary', { name: '继续上次阅读' });
  const readTo = async (page: Page, id: string) => {
    await page.goto('tender/2-instructions/5-evaluation/');
    await page.locator(`[id="${id}"]`).evaluate((clause) => clause.scrollIntoView());
    await expect.poll(() => page.evaluate(() => localStorage.getItem('reading-2'))).toContain(id);
  };

  test('is offered on coming back to the chapter, and leads there', async ({ page, context }) => {
    await readTo(page, 'c2-s5-6.1.10');
    await page.goto(SUBMISSION);
    await expect(offer(page)).toHaveCount(0);
    const visit = await context.newPage();
    await visit.goto('tender/3-contract/');
    await expect(offer(visit)).toHaveCount(0);
    await visit.goto(SUBMISSION);
    await offer(visit).getByRole('link', { name: '继续上次阅读：五、开标与评标 6.1.10' }).click();
    await expect(visit).toHaveURL(/5-evaluation\/#c2-s5-6\.1\.10$/);
  });

  test('can be cleared', async ({ page, context }) => {
    await readTo(page, 'c2-s5-6.1.10');
    const visit = await context.newPage();
    await visit.goto(SUBMISSION);
    await offer(visit).getByRole('button', { name: '清除' }).click();
    await expect(offer(visit)).toHaveCount(0);
    expect(await visit.evaluate(() => localStorage.getItem('reading-2'))).toBeNull();
  });

  for (const bad of [
    '{',
    '{"address":"//elsewhere.example/#c2","label":"x"}',
    '{"address":"javascript:0#c2","label":"x"}',
  ])
    test(`is not offered from ${bad}`, async ({ page }) => {
      await page.addInitScript((value) => localStorage.setItem('reading-2', value), bad);
      await page.goto(SUBMISSION);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(offer(page)).toHaveCount(0);
    });
});

test.describe('the filter of the contents', () => {
  test.use({ viewport: desk });
  const filter = (page: Page) => page.getByRole('searchbox', { name: '筛选全部目录' });
  const contents = (page: Page) => page.getByRole('navigation', { name: '招标文件目录' });

  test('finds service items, forms and parts of any chapter by name or number', async ({ page }) => {
    await page.goto(SUBMISSION);
    await filter(page).fill('新市民');
    await expect(contents(page).getByRole('link', { name: '1.160 新市民系统维护（软件）' })).toBeVisible();
    await expect(contents(page).getByRole('link', { name: '四、投标文件的提交' })).toBeHidden();
    await filter(page).fill('附件11');
    await contents(page).getByRole('link', { name: '附件11 实质性要求响应及偏离表' }).click();
    await expect(page).toHaveURL(/6-forms\/11-substantive-response\/$/);
    await filter(page).fill('1.12');
    await expect(contents(page).getByRole('link', { name: /^1\.12 / })).toHaveAttribute(
      'href',
      /#c4-s3-p2-1\.12$/,
    );
  });

  test('gives the tree back when it is empty, and says when nothing is found', async ({ page }) => {
    await page.goto(SUBMISSION);
    await filter(page).fill('没有这一项');
    await expect(contents(page).getByRole('status')).toHaveText('没有名称或编号相符的。');
    await filter(page).fill('');
    await expect(contents(page).getByRole('link', { name: '四、投标文件的提交' })).toBeVisible();
  });
});
