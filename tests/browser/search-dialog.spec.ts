import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './harness.ts';
import { searchOf } from './search-page.ts';

const EVALUATION = 'tender/2-instructions/5-evaluation/';
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true });

  test('the dialog fills the screen, and everything to touch is at least 44 px', async ({ page }) => {
    const search = searchOf(page);
    await page.goto(EVALUATION);
    await page.locator('header [data-search-open]').tap();
    await search.field.fill('服务器');
    await expect(search.links).toHaveCount(20);
    expect(await search.dialog.boundingBox()).toEqual({ x: 0, y: 0, ...phone });
    const small = await search.dialog.locator('a, button, input, select').evaluateAll((targets) =>
      targets
        .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
        .map(({ text }) => text),
    );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    await search.dialog.getByRole('button', { name: '关闭' }).tap();
    await expect(search.dialog).toBeHidden();
  });
});

for (const viewport of [phone, desk]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds no violation in the dialog at ${viewport.width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const search = searchOf(page);
      await page.goto(EVALUATION);
      const violations = async () => {
        const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
      };
      await page.keyboard.press('/');
      await expect(search.field).toBeFocused();
      expect(await violations()).toEqual([]);
      await search.field.fill('附件11');
      await expect(search.list('直接跳转').first()).toBeVisible();
      expect(await violations()).toEqual([]);
      await search.field.fill('异常低价投标审察程序');
      await expect(search.list('相近结果').first()).toBeVisible();
      expect(await violations()).toEqual([]);
    });
  }
}
