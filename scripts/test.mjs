// Runs every check in turn, all of them even when one fails, and ends with one line: the tests that passed and failed.
// A step that is no test run (types, lint, build) counts as one. A skipped test counts as failed: it proves nothing.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const REPORTS = 'reports';
const vitest = (/** @type {string} */ project) =>
  `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${REPORTS}/${project}.json`;

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, command: string, report?: string, count?: (report: any) => Count }} Step */

/** @type {(report: import('vitest/node').JsonTestResults) => Count} */
function countVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + numPendingTests + numTodoTests + brokenFiles.length,
  };
}

/** @type {(report: import('@playwright/test/reporter').JSONReport) => Count} */
function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/** @type {Step[]} */
const steps = [
  { name: 'types', command: 'astro check' },
  { name: 'lint and format', command: 'biome ci' },
  { name: 'unit tests', command: vitest('unit'), report: `${REPORTS}/unit.json`, count: countVitest },
  { name: 'build', command: 'astro build' },
  {
    name: 'tests of the built site',
    command: vitest('built'),
    report: `${REPORTS}/built.json`,
    count: countVitest,
  },
  {
    name: 'browser tests',
    command: 'playwright test',
    report: `${REPORTS}/browser.json`,
    count: countPlaywright,
  },
];

/** @type {(step: Step) => Count} */
function run({ name, command, report, count }) {
  console.log(`\n— ${name}: ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  const succeeded = status === 0;
  if (!report || !count) return { passed: Number(succeeded), failed: Number(!succeeded) };
  try {
    const counted = count(JSON.parse(readFileSync(report, 'utf8')));
    // A run can fail without a failed test, for instance when its server does not start.
    return succeeded || counted.failed > 0 ? counted : { ...counted, failed: 1 };
  } catch {
    console.error(`${name} left no readable report`);
    return { passed: 0, failed: 1 };
  }
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);

const results = steps.map((step) => {
  const start = performance.now();
  return { name: step.name, ...run(step), seconds: (performance.now() - start) / 1000 };
});
console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(`${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`);
}
const sum = (/** @type {'passed' | 'failed'} */ key) =>
  results.reduce((total, result) => total + result[key], 0);
const summary = `${sum('passed')} passed, ${sum('failed')} failed`;
writeFileSync(`${REPORTS}/summary.txt`, `${summary}\n`);
console.log(summary);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
