import { violationsOf } from './axe.ts';
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
        expect(await violationsOf(page)).toEqual([]);
      });
    }
  }
}
