import { expect, test } from 'vitest';
import { faultsOf } from './html.ts';
import { site } from './site.ts';

// The whole tender in one page takes its time.
test.each(site.pages)('$path is valid HTML', { timeout: 60_000 }, async ({ html }) => {
  expect(await faultsOf(html)).toEqual([]);
});
