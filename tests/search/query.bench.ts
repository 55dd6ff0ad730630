import { test } from 'vitest';
import { buildCorpus } from '../../src/search/corpus.ts';
import { strip } from '../../src/search/fold.ts';
import { buildNumberIndex } from '../../src/search/number-jump.ts';
import { find } from '../../src/search/query.ts';
import { allRecords } from '../../src/search/sources.ts';
import { decodeRecords, encodeRecords } from '../../src/search/transfer.ts';
import { phrasesFrom } from './phrases.ts';

const records = allRecords();
const json = encodeRecords(records);
const corpus = buildCorpus(records);
const numbers = buildNumberIndex(records);
const lines = records.flatMap(({ number, text }) => (number + text).split('\n').map(strip));
const phrases = phrasesFrom(lines, 1000, 1);
let next = 0;

test('making the records searchable, once', async ({ bench }) => {
  await bench('decode and index', () => {
    const arrived = decodeRecords(json);
    buildCorpus(arrived);
    buildNumberIndex(arrived);
  }).run();
});

test('a query', async ({ bench }) => {
  await bench.compare(
    bench('a phrase of 2 to 12 characters', () => {
      find(corpus, numbers, phrases[next++ % phrases.length]!);
    }),
    bench('the commonest word', () => {
      find(corpus, numbers, '服务');
    }),
  );
});
