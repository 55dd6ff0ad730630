import { expect, test } from './harness.ts';
import { templates } from './templates.ts';

declare global {
  interface Window {
    layoutShift: number;
  }
}

for (const { name, path } of templates) {
  test(`${name}: scrolled from top to bottom, nothing moves, nothing complains, no value is missing`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.layoutShift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          window.layoutShift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path);
    await page.evaluate(async () => {
      const frames = (count: number) =>
        new Promise<void>((resolve) => {
          const next = (left: number) =>
            left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1));
          next(count);
        });
      const step = Math.max(innerHeight, document.documentElement.scrollHeight / 40);
      for (let top = 0; top < document.documentElement.scrollHeight; top += step) {
        scrollTo(0, top);
        await frames(2);
      }
    });
    await page.waitForLoadState('networkidle');
    // To the two decimals in which the measure is read: where the first piece of a page ends, a line may move by a hair.
    const shift = await page.evaluate(() => window.layoutShift);
    expect(shift.toFixed(2)).toBe('0.00');
    await expect(page.locator('main')).not.toContainText(/undefined|NaN|\[object /, { useInnerText: true });
  });
}
