import { test } from 'vitest';
import { emptyCache } from '../../src/workbench/evaluation/averages.ts';
import { finish } from '../../src/workbench/evaluation/evaluate.ts';
import { examine } from '../../src/workbench/evaluation/examine.ts';
import { cleanExample } from '../../src/workbench/project/example.ts';
import { largeProject } from './large.ts';

// The page does this in a worker: what counts is how long one waits for the answer.
test('a usual evaluation: 7 bidders, 7 experts, 17 items, every reading tried', async ({ bench }) => {
  const project = cleanExample();
  await bench('evaluate and check', () => {
    finish(examine(project));
  }).run();
});

test('the largest evaluation: 1,000 bidders, 15 experts, 20 items', async ({ bench }) => {
  const project = largeProject();
  await bench('evaluate and check', () => {
    finish(examine(project));
  }).run({ iterations: 3, time: 0, warmup: false });
});

test('the largest evaluation after one score was changed', async ({ bench }) => {
  const project = largeProject();
  const cache = emptyCache();
  finish(examine(project, cache));
  await bench('evaluate and check', () => {
    project.scores[7]![500]![3] = project.scores[7]![500]![3] === '3.00' ? '1.50' : '3.00';
    finish(examine(project, { before: cache.now, now: new Map() }));
  }).run({ iterations: 5, time: 0 });
});
