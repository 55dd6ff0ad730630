import { describe, expect, test } from 'vitest';
import { buildNumberIndex, findNumber } from '../../src/search/number-jump.ts';
import { allRecords } from '../../src/search/sources.ts';

const records = allRecords();
const index = buildNumberIndex(records);
const jump = (query: string) => findNumber(records, index, query).map((found) => records[found]!.id);

describe('a query leads straight to the clause that it names', () => {
  test.each([
    ['6.1.10', ['c2-s5-6.1.10']],
    ['1.12.2', ['c4-s3-p2-1.12.2']],
    ['附件11', ['c6-f11']],
    ['第九条', ['c3-9']],
    ['1.160', ['c4-s3-p2-1.160']],
    ['c2-s5-6.1.10', ['c2-s5-6.1.10']],
  ])('%s', (query, ids) => {
    expect(jump(query)).toEqual(ids);
  });

  test.each([
    ['full-width digits and signs', '６．１．１０', 'c2-s5-6.1.10'],
    ['white space', ' 6.1. 10 ', 'c2-s5-6.1.10'],
    ['an item in brackets', '6.1.10（3）', 'c2-s5-6.1.10-3'],
    ['an item in half-width brackets', '6.1.10(3)', 'c2-s5-6.1.10-3'],
    ['a circled item', '7.2.2③', 'c3-7.2.2-3'],
    ['a chapter before the number', '第二章6.1.10', 'c2-s5-6.1.10'],
    ['a chapter', '第五章', 'c5'],
    ['an article in digits', '第9条', 'c3-9'],
    ['an article above ten', '第十八条', 'c3-18'],
    ['an article at ten', '第十条', 'c3-10'],
    ['an id from a link', '#C2-S5-6.1.10', 'c2-s5-6.1.10'],
    ['the right number where the text is misprinted', '1.160.1', 'c4-s3-p2-1.160.1'],
  ])('%s', (_, query, id) => {
    expect(jump(query)).toContain(id);
  });

  test('every id leads to its own clause alone', () => {
    const astray = records.filter(({ id }) => jump(id).join() !== id);
    expect(astray).toEqual([]);
  });

  test('every printed decimal number leads to its clause among others of that number', () => {
    const numbered = records.filter(({ label }) => /^\d+(\.\d+)+$/.test(label));
    expect(numbered.length).toBeGreaterThan(1000);
    expect(numbered.filter(({ id, label }) => !jump(label).includes(id))).toEqual([]);
  });
});

describe('a query that names no clause leads nowhere', () => {
  test.each([
    '6.1.99',
    '第二章1.160',
    '第四十条',
    '附件99',
    '6.1.10（9）',
    '6.1.10以下',
    '0.08',
    '60',
    '一',
    '2026',
    'c9-s9',
    '第条',
    '（3）',
  ])('%s', (query) => {
    expect(jump(query)).toEqual([]);
  });
});
