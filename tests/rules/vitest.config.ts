import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests of the rules alone, for the mutation run: a mutant that just a page or a calculator notices has escaped. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['tests/rules/**/*.test.ts'] },
});
