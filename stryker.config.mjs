/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  // The pages of the rules are words about them; their examples are run by the tests of the rules.
  mutate: ['src/rules/**/*.ts', '!src/rules/**/*.page.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/rules/vitest.config.ts' },
  reporters: ['clear-text', 'html'],
  htmlReporter: { fileName: 'reports/mutation.html' },
  clearTextReporter: { reportTests: false, logTests: false },
  thresholds: { high: 97, low: 95, break: 95 },
};
