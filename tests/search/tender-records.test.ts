import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../src/search/corpus.ts';
import { comparable, strip } from '../../src/search/fold.ts';
import { buildNumberIndex } from '../../src/search/number-jump.ts';
import { find } from '../../src/search/query.ts';
import { allRecords } from '../../src/search/sources.ts';
import { clausePath, clauses } from '../../src/tender/index.ts';
import { phrasesFrom } from './phrases.ts';

const records = allRecords();
const corpus = buildCorpus(records);
const numbers = buildNumberIndex(records);
const byId = new Map(records.map((record) => [record.id, record]));
const lines = readFileSync('content/source/tender.txt', 'utf8')
  .split('\n')
  .map(strip)
  .filter((line) => line !== '');

test('every line of the tender as received stands whole in one record', () => {
  expect(lines.length).toBeGreaterThan(4000);
  expect(lines.filter((line) => !corpus.literal.includes(line))).toEqual([]);
});

test('a record links to the page and the anchor of its clause, or of the words that have been amended', () => {
  const anchors = clauses.flatMap(({ id, page, amendments }) => [
    clausePath(id),
    ...amendments.map(({ anchor }) => `${page}#${anchor}`),
  ]);
  const tender = records.filter(({ chapter }) => chapter > 0);
  expect(tender.filter(({ page, id }) => !anchors.includes(`${page}#${id}`))).toEqual([]);
});

test('of 5,000 phrases cut anywhere out of the lines, the first result holds each as typed', () => {
  const missed = phrasesFrom(lines, 5000, 20260408).filter((phrase) => {
    const { jumps, exact } = find(corpus, numbers, phrase);
    const first = records[[...jumps, ...exact][0] ?? -1];
    return !first || first.chapter === 0 || !strip(first.number + first.text).includes(phrase);
  });
  expect(missed).toEqual([]);
});

describe('a record says what it is', () => {
  test.each([
    ['c2-s5-6.1.10-3', 'clause', '6.1.10（3）', '6.1 无效投标条款'],
    ['c4-s3-p2-1.12', 'service', '1.12', ''],
    ['c4-s3-p2-2.1.1', 'service', '2.1.1', '2.1 桥下空间监控设施维护'],
    ['c3-5.2.1', 'clause', '5.2.1', '第五条 结算支付方式'],
    ['c4-a2-1', 'device', '1', ''],
    ['c2-s5-6.1.10-note', 'clause', '6.1.10注', '6.1 无效投标条款'],
  ])('%s', (id, kind, label, context) => {
    expect(byId.get(id)).toMatchObject({ kind, label, context });
  });
});

test('the devices of a project are found in the project', () => {
  const { exact } = find(corpus, numbers, 'DH-SD-8A1440WE-HNP');
  expect(exact.map((index) => records[index]!.id)).toEqual(['c4-a2-1']);
});

test('a title is part of its text', () => {
  expect(records.filter(({ title, text }) => !text.includes(title))).toEqual([]);
});

test('7×24 is found however the source writes it, as typed first', () => {
  for (const [query, other] of [
    ['7×24', '7*24'],
    ['7*24', '7×24'],
  ] as const) {
    const { exact } = find(corpus, numbers, query);
    const texts = exact.map((index) => strip(records[index]!.text));
    expect(texts[0]).toContain(query);
    expect(texts.some((text) => text.includes(other) && !text.includes(query))).toBe(true);
    expect(texts.filter((text) => !comparable(text).includes('7x24'))).toEqual([]);
  }
});
