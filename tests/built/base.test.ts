import { execFileSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { anchorsOf, brokenLinks } from './links.ts';
import { type BuiltSite, readSite, site } from './site.ts';

const BUILD_LIMIT = 180_000;
const folder = 'reports/site-below-x';
let below: BuiltSite;

beforeAll(() => {
  const env = {
    ...process.env,
    // Vitest sets it for itself; the build would take it for the site's base.
    BASE_URL: undefined,
    SITE_BASE: '/x/',
    SITE_OUT_DIR: folder,
    SITE_CACHE_DIR: 'reports/cache-below-x',
  };
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { env, stdio: 'pipe' });
  below = readSite(folder);
}, BUILD_LIMIT);

test('a build for /x/ has the same pages below /x/', () => {
  expect(below.pages.map(({ path }) => path)).toEqual(site.pages.map(({ path }) => `/x${path}`));
});

test('every link of a build for /x/ carries the base and leads somewhere', () => {
  const anchors = anchorsOf(below);
  expect(below.pages.flatMap((page) => brokenLinks(below, page, anchors))).toEqual([]);
});
