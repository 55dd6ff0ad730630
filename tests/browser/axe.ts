import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds against WCAG 2.2 AA and good practice, as the page stands; each with the first places. */
export async function violationsOf(page: Page) {
  // From the top: a target that is half under the bar of the page is not too small.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => ({
    id,
    count: nodes.length,
    first: nodes.slice(0, 3).map(({ target }) => target.join(' ')),
  }));
}
