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
