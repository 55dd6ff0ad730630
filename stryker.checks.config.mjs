import rules from './stryker.config.mjs';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  ...rules,
  mutate: [
    'src/tender/errata/**/*.ts',
    // They only put together what is tested by itself.
    '!src/tender/errata/{index,material,checks}.ts',
    'src/tender/{number,outline,records,table}.ts',
  ],
  vitest: { configFile: 'tests/tender/errata/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner', './scripts/stryker-words.mjs'],
  // Words that readers see; the conditions, numbers and names that choose and fill them stay.
  ignorers: ['words'],
  concurrency: 2,
  ignorePatterns: ['dist', 'reports', 'release'],
  htmlReporter: { fileName: 'reports/mutation-checks.html' },
  tempDirName: '.stryker-tmp/checks',
};
