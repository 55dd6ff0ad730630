import checks from './stryker.checks.config.mjs';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  ...checks,
  mutate: ['src/workbench/checks/*.ts'],
  vitest: { configFile: 'tests/workbench/vitest.config.ts' },
  thresholds: { high: 97, low: 93, break: 90 },
  htmlReporter: { fileName: 'reports/mutation-workbench.html' },
  tempDirName: '.stryker-tmp/workbench',
};
