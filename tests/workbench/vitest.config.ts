import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests of the checks alone, for the mutation run: a mutant that just a report or the page notices has escaped. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['tests/workbench/checks/**/*.test.ts'] },
});
