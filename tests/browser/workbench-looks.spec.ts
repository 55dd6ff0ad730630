import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './harness.ts';
import { open, reckoned, tab } from './workbench-page.ts';

test('打印报告：只有报告，没有按钮和表格；A4 放得下', async ({ page }) => {
  await open(page, '载入示例');
  await tab(page, '报告').click();
  await expect(page.getByRole('article', { name: '评审核对报告' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 658, height: 960 });
  await expect(page.getByRole('tab', { name: '报告' })).toBeHidden();
  await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
  await expect(page.getByRole('heading', { name: '评审核对台' })).toBeHidden();
  await expect(page.getByText('核对人（签字）')).toBeVisible();
  const wide = await page
    .locator('.paper table')
    .evaluateAll((tables) => tables.filter(({ scrollWidth }) => scrollWidth > innerWidth).length);
  expect(wide).toBe(0);
});

for (const width of [360, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const name of ['录入', '评审过程', '异常低价审查', '核对', '报告']) {
      test(`${name}：axe 没有发现问题，页面不横向滚动，${width} 像素，${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await open(page, '载入示例');
        await expect(reckoned(page)).toBeVisible();
        await tab(page, name).click();
        if (name === '报告') await expect(page.getByRole('article')).toBeVisible();
        for (const summary of await page.getByRole('tabpanel').locator('summary').all())
          await summary.click();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.target.join(' ')])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      });
    }
  }
}
