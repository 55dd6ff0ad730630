import { calculators, stages } from '../../src/calculators/registry.ts';
import { expect, test } from './harness.ts';

test('总览按阶段列出全部计算器，写明何时用，点阶段就到那里', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('calculators/');
  for (const { id, title, when } of stages) {
    const titles = calculators.filter(({ stage }) => stage === id).map((calculator) => calculator.title);
    const section = page.getByRole('region', { name: title, exact: true });
    await expect(section.getByRole('heading', { level: 3 })).toHaveText(titles);
    await expect(section).toContainText(when);
  }
  const last = stages.at(-1)!.title;
  await page.getByRole('navigation', { name: '按阶段' }).getByRole('link', { name: last }).click();
  await expect(page.getByRole('heading', { name: last })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});
