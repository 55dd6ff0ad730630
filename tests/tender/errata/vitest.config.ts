import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { material } from '../../../src/tender/errata/material.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The tests of the checks and of the clause numbers alone, for the mutation run. Every mutant runs in an environment of its
 * own: the published text is read here once and handed to each, which takes a millisecond instead of a second.
 */
export default defineConfig({
  root: here('../../..'),
  resolve: { alias: [{ find: /^.*\/errata\/material\.ts$/, replacement: here('./read-once.ts') }] },
  test: {
    include: [
      'tests/tender/errata/**/*.test.ts',
      'tests/tender/{amendments,number,outline,plugin,table}.test.ts',
    ],
    // It runs every check when it is imported, so that each test would seem to depend on each check.
    exclude: ['tests/tender/errata/findings.test.ts'],
    provide: { material },
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    material: typeof material;
  }
}
