import { describe, expect, test } from 'vitest';
import { parseNotices, refuseIdle } from '../../src/tender/amendments/notices.ts';
import { collect } from '../../src/tender/collect.ts';
import { readPage } from '../../src/tender/read.ts';

const FILE = 'content/tender/test.mdx';
const HEAD = '---\ntitle: 五、开标与评标\nid: c2-s5\nchapter: 2\n---\n\n# 五、开标与评标\n\n';
const notices = parseNotices(`
- { id: 1, date: 2026-03-20, title: 更正公告（一） }
- { id: 2, date: 2026-03-25, title: 更正公告（二） }
`);

const read = (body: string) => readPage(FILE, 'test', HEAD + body, notices);
const clauseOf = (body: string, id = 'c2-s5-1') => collect([read(body)]).find((clause) => clause.id === id);
const first = { notice: '1', date: '2026-03-20' };
const second = { notice: '2', date: '2026-03-25' };

describe('the list of notices', () => {
  test('may be empty', () => {
    expect(parseNotices('# none so far\n[]\n')).toEqual([]);
  });

  test('gives each an id, a day, a title and perhaps an address', () => {
    const yaml =
      '- id: 1\n  date: 2026-03-20\n  title: 更正公告（一）\n  address: https://example.org/notice\n';
    expect(parseNotices(yaml)).toEqual([
      { id: '1', date: '2026-03-20', title: '更正公告（一）', address: 'https://example.org/notice' },
    ]);
  });

  const notice = (id: string, date: string) => `- { id: ${id}, date: ${date}, title: 更正公告 }\n`;

  test.each([
    ['an unknown key', '- { id: 1, date: 2026-03-20, title: 甲, titel: 乙 }', '0.titel'],
    ['a day that no calendar has', notice('1', '2026-3-20'), '0.date'],
    ['an empty title', "- { id: 1, date: 2026-03-20, title: '' }", '0.title'],
    ['an id that makes no anchor', notice('一', '2026-03-20'), '0.id'],
    [
      'an address that is none of the open web',
      "- { id: 1, date: 2026-03-20, title: 甲, address: 'javascript:alert(1)' }",
      '0.address',
    ],
    ['an id given twice', notice('1', '2026-03-20') + notice('1', '2026-03-21'), 'notice 1 is given twice'],
    [
      'a later one before an earlier one',
      notice('1', '2026-03-21') + notice('2', '2026-03-20'),
      'notice 2 is older than the one before it',
    ],
  ])('with %s is refused', (_, yaml, fault) => {
    expect(() => parseNotices(yaml)).toThrow(`content/amendments.yaml: ${fault}`);
  });

  test('with a notice that changes no words is refused', () => {
    const clauses = collect([read('1、甲<Amended notice="1" was="乙">丙</Amended>。\n')]);
    expect(() => refuseIdle(notices, clauses)).toThrow(
      'content/amendments.yaml: notice 2 amends nothing in content/tender',
    );
    expect(refuseIdle(notices.slice(0, 1), clauses)).toBeUndefined();
  });
});

describe('an amended clause', () => {
  test('has the words in force, keeps the ones received, and says what has changed', () => {
    expect(clauseOf('1、最高限价×<Amended notice="1" was="45%">50%</Amended>。\n')).toMatchObject({
      number: '1',
      text: '最高限价×50%。',
      printed: '1、最高限价×50%。',
      original: '最高限价×45%。',
      amendments: [{ ...first, was: '45%', now: '50%' }],
    });
  });

  test('and one that is not amended has no other words', () => {
    expect(clauseOf('1、甲。\n')).toMatchObject({ text: '甲。', original: null, amendments: [] });
  });

  test('can lose words', () => {
    expect(clauseOf('1、甲<Amended notice="1" was="、乙" />。\n')).toMatchObject({
      text: '甲。',
      original: '甲、乙。',
      amendments: [{ ...first, was: '、乙', now: '' }],
    });
  });

  test('can get a sentence more', () => {
    expect(clauseOf('1、甲。<Amended notice="1" was="">乙。</Amended>\n')).toMatchObject({
      text: '甲。乙。',
      original: '甲。',
      amendments: [{ ...first, was: '', now: '乙。' }],
    });
  });

  test('can be struck out; its number stays', () => {
    const body = '1、<Amended notice="1" was="甲。"></Amended>\n\n2、乙。\n';
    expect(clauseOf(body)).toMatchObject({ printed: '1、', text: '', original: '甲。' });
    expect(clauseOf(body, 'c2-s5-2')).toMatchObject({ text: '乙。', original: null });
  });

  test('can be new', () => {
    expect(clauseOf('1、<Amended notice="1" was="">甲。</Amended>\n')).toMatchObject({
      text: '甲。',
      original: '',
      amendments: [{ ...first, was: '', now: '甲。' }],
    });
  });

  test('can be amended again: the inner words are the later ones', () => {
    const twice =
      '1、×<Amended notice="1" was="45%"><Amended notice="2" was="50%">55%</Amended></Amended>。\n';
    expect(clauseOf(twice)).toMatchObject({
      text: '×55%。',
      original: '×45%。',
      amendments: [
        { ...first, was: '45%', now: '50%' },
        { ...second, was: '50%', now: '55%' },
      ],
    });
  });

  test.each([
    ['a heading', '## 1、<Amended notice="1" was="甲">乙</Amended>\n', 'c2-s5-1', '乙', '甲'],
    [
      'a paragraph of its own',
      '1、甲。\n\n<Amended notice="1" was="乙。">丙。</Amended>\n',
      'c2-s5-1',
      '甲。\n丙。',
      '甲。\n乙。',
    ],
    [
      'a paragraph that is struck out',
      '1、甲。\n\n<Amended notice="1" was="乙。" />\n',
      'c2-s5-1',
      '甲。',
      '甲。\n乙。',
    ],
    [
      'a line of a form',
      '1、甲。\n\n<FormLines id="c2-s5-f">\n  乙\n\n  <Amended notice="1" was="丙">丁</Amended>\n</FormLines>\n',
      'c2-s5-f',
      '乙\n丁',
      '乙\n丙',
    ],
  ])('can be %s', (_, body, id, text, original) => {
    expect(clauseOf(body, id)).toMatchObject({ text, original, amendments: [{ notice: '1' }] });
  });

  test('is named by the words in force', () => {
    expect(clauseOf('## 1、<Amended notice="1" was="甲">乙</Amended>\n')?.title).toBe('乙');
  });

  test('stays where it was published, whatever its words would now introduce', () => {
    const list = (ending: string) => `1、甲\n\n1.1 是指${ending}\n\n1.1.1 乙。\n\n丙。\n`;
    expect(clauseOf(list('：'), 'c2-s5-1.1')?.text).toBe('是指：\n丙。');
    const body = list('<Amended notice="1" was="：">下列各项。</Amended>');
    expect(clauseOf(body, 'c2-s5-1.1')?.text).toBe('是指下列各项。\n丙。');
  });
});

describe('a table', () => {
  const table = (cell: string, attributes = '') =>
    `1、甲。\n\n<TableFrame label="表" ${attributes}>\n<table>\n<thead><tr><th>序号</th><th>指标</th></tr></thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>${cell}</td>\n</tr>\n</tbody>\n</table>\n</TableFrame>\n`;
  const cell = '<Amended notice="1" was="3分">5分</Amended>';

  test('can be amended in a cell of a row', () => {
    expect(clauseOf(table(cell, 'rows="c2-s5-t"'), 'c2-s5-t-1')).toMatchObject({
      text: '5分',
      original: '3分',
      amendments: [{ ...first, was: '3分', now: '5分' }],
    });
  });

  test('and in a cell that is part of the clause above', () => {
    expect(clauseOf(table(cell))).toMatchObject({
      text: '甲。\n序号\n指标\n1\n5分',
      original: '甲。\n序号\n指标\n1\n3分',
    });
  });

  test('and in a numbered line of a cell, and in the paragraph below it', () => {
    const lines =
      '\n\n1、<Amended notice="1" was="甲">乙</Amended>。\n\n<Amended notice="2" was="">丙。</Amended>\n\n';
    const items = table(lines, 'rows="c2-s5-t" items');
    expect(clauseOf(items, 'c2-s5-t-1-1')).toMatchObject({
      text: '乙。',
      original: '甲。',
      amendments: [{ ...first, was: '甲', now: '乙' }],
    });
    expect(clauseOf(items, 'c2-s5-t-1')).toMatchObject({
      text: '丙。',
      original: '',
      amendments: [{ ...second, was: '', now: '丙。' }],
    });
  });
});

describe('an amendment with a fault stops the build, with file and line', () => {
  test.each([
    ['of a notice that is not listed', '甲<Amended notice="3" was="乙">丙</Amended>', 'names notice 3'],
    ['without the words as they were', '甲<Amended notice="1">丙</Amended>', 'lacks was="…"'],
    ['with a misspelt attribute', '甲<Amended notice="1" was="乙" wsa="丁">丙</Amended>', 'and nothing else'],
    ['that changes nothing', '甲<Amended notice="1" was="乙">乙</Amended>', 'the words are the same'],
    [
      'inside one of a later notice',
      '<Amended notice="2" was="甲">乙<Amended notice="1" was="丙">丁</Amended></Amended>',
      'inside another one is by a later notice',
    ],
    [
      'that changes a number',
      '<Amended notice="1" was="1.1 甲">1.2 甲</Amended>',
      "a line's number stands before",
    ],
  ])('%s', (_, line, fault) => {
    expect(() => read(`1、甲\n\n${line}\n`)).toThrow(new RegExp(`^${FILE}:11: .*${fault}`));
  });

  test('one that belongs to no clause', () => {
    expect(() => read('1、甲\n\n<aside>\n<Amended notice="1" was="乙">丙</Amended>\n</aside>\n')).toThrow(
      `${FILE}: an <Amended> stands where no words of a clause are read`,
    );
  });
});
