import { defineConfig } from 'vitest/config';

// `unit` needs the sources only; `built` reads the site in dist/ (or SITE_OUT_DIR) and runs after the build.
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/built/**', 'tests/browser/**'],
          benchmark: { include: ['tests/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: { name: 'built', include: ['tests/built/**/*.test.ts'], benchmark: { include: [] } },
      },
    ],
  },
});
