import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './harness.ts';
import { templates } from './templates.ts';

const viewports = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];

for (const { name, path } of templates) {
  for (const viewport of viewports) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name}: axe finds no violation at ${viewport.width} px, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page })
          .options({ resultTypes: ['violations'] })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        const found = violations.map(({ id, nodes }) => ({
          id,
          count: nodes.length,
          first: nodes.slice(0, 3).map(({ target }) => target.join(' ')),
        }));
        expect(found).toEqual([]);
      });
    }
  }
}
