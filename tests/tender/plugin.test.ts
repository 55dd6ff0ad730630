import { describe, expect, test } from 'vitest';
import { collect } from '../../src/tender/collect.ts';
import { readPage } from '../../src/tender/read.ts';

const FILE = 'content/tender/test.mdx';
const HEAD = '---\ntitle: 五、开标与评标\nid: c2-s5\nchapter: 2\n---\n\n# 五、开标与评标\n\n';

const read = (body: string, head = HEAD) => readPage(FILE, 'test', head + body);
const idsOf = (body: string, head = HEAD) => read(body, head).records.map(({ id }) => id);
const table = (attributes: string, rows: string) =>
  `1、甲。\n\n<TableFrame label="表" ${attributes}>\n<table>\n<thead><tr><th>序号</th><th>指标</th></tr></thead>\n<tbody>\n${rows}\n</tbody>\n</table>\n</TableFrame>\n`;
const linesOf = (body: string, id: string) => read(body).records.find((record) => record.id === id)?.lines;

describe('a page with a fault stops the build', () => {
  test('an unknown key of the frontmatter, with the file', () => {
    const head = HEAD.replace('chapter: 2', 'chapter: 2\ntitel: 五');
    expect(() => read('', head)).toThrow(/^content\/tender\/test\.mdx: titel: /);
  });

  test.each([
    ['a missing title', 'title: 五、开标与评标\n', '', 'title'],
    ['a chapter that the tender does not have', 'chapter: 2', 'chapter: 7', 'chapter'],
    ['an id that is none of the scheme', 'id: c2-s5', 'id: C2_S5', 'id'],
  ])('%s', (_, from, to, key) => {
    expect(() => read('', HEAD.replace(from, to))).toThrow(`${FILE}: ${key}: `);
  });

  test('an id given twice on a page, with both lines', () => {
    expect(() => read('1、甲\n\n1.1 乙\n\n1.1 丙\n')).toThrow(
      `${FILE}:13: clause id c2-s5-1.1 is already given on line 11`,
    );
  });

  test('an id given on two pages, with both places', () => {
    const pages = [readPage('a.mdx', 'a', HEAD), readPage('b.mdx', 'b', HEAD)];
    expect(() => collect(pages)).toThrow('b.mdx:7: clause id c2-s5 is already given at a.mdx:7');
  });

  test('a number that does not continue the one above it', () => {
    expect(() => read('1、甲\n\n2.1 乙\n')).toThrow(`${FILE}:11: 2.1 does not continue c2-s5; give it an id`);
  });

  test('an id in the frontmatter that is not the first clause of the page', () => {
    const head = '---\ntitle: 第一条\nid: c3-1\nchapter: 3\n---\n\n';
    expect(() => read('## 第二条 组成本合同的文件\n', head)).toThrow(
      'id in the frontmatter is c3-1, the first clause is c3-2',
    );
  });

  test('a row whose printed number is not the next one', () => {
    const row = (number: string) => `<tr><td>${number}</td><td>甲</td></tr>`;
    expect(() => read(table('rows="c2-s5-t"', row('1') + row('3')))).toThrow(
      'row 3 stands where row 2 is due',
    );
  });
});

describe('ids follow the printed numbers', () => {
  test('down to （1）, ① and a.', () => {
    expect(
      idsOf('6、甲\n\n6.1 乙\n\n6.1.10 丙\n\n（3）丁\n\n⑭戊\n\na.己\n\nb、庚\n\n（4）辛\n\n6.2 壬\n'),
    ).toEqual([
      'c2-s5',
      'c2-s5-6',
      'c2-s5-6.1',
      'c2-s5-6.1.10',
      'c2-s5-6.1.10-3',
      'c2-s5-6.1.10-3-14',
      'c2-s5-6.1.10-3-14-a',
      'c2-s5-6.1.10-3-14-b',
      'c2-s5-6.1.10-4',
      'c2-s5-6.2',
    ]);
  });

  test('from the place where a page begins', () => {
    const head = '---\ntitle: 软件\nid: c4-s3-p2-1\nchapter: 4\n---\n\n# 1、软件信息系统运维服务\n\n';
    expect(idsOf('## 1.12电子政务办公系统\n\n1.12.1数据服务：\n\n①甲\n', head)).toEqual([
      'c4-s3-p2-1',
      'c4-s3-p2-1.12',
      'c4-s3-p2-1.12.1',
      'c4-s3-p2-1.12.1-1',
    ]);
  });

  test('except where an id is given', () => {
    const body = '1、甲\n\n<N id="c2-s5-1.1">1.l</N> 乙\n\n（1）丙\n';
    expect(idsOf(body)).toEqual(['c2-s5', 'c2-s5-1', 'c2-s5-1.1', 'c2-s5-1.1-1']);
    expect(linesOf(body, 'c2-s5-1.1')).toEqual(['乙']);
  });

  test('and a heading without a number ends the sections above it', () => {
    const head = '---\ntitle: 范本\nid: c6-challenge\nchapter: 6\n---\n\n# 质疑函范本\n\n';
    expect(idsOf('## 四、请求\n\n## 说明：\n\n1、甲\n', head)).toEqual([
      'c6-challenge',
      'c6-challenge-s4',
      'c6-challenge-1',
    ]);
  });
});

describe('a paragraph without a number', () => {
  test('goes on with the clause above it', () => {
    expect(linesOf('1、甲\n\n1.1 乙。\n\n丙。\n\n丁。\n', 'c2-s5-1.1')).toEqual(['乙。', '丙。', '丁。']);
  });

  test('goes on with a list item that is not a whole sentence', () => {
    expect(linesOf('1、甲：\n\n（1）政务服务方面\n\n丙。\n', 'c2-s5-1-1')).toEqual(['政务服务方面', '丙。']);
  });

  test('after a whole item closes the list', () => {
    const body = '1、甲\n\n1.1 原则如下：\n\n（1）乙。\n\n丙。\n\n1.2 丁\n';
    expect(linesOf(body, 'c2-s5-1.1')).toEqual(['原则如下：', '丙。']);
    expect(linesOf(body, 'c2-s5-1.1-1')).toEqual(['乙。']);
  });

  test('closes a list of decimal numbers where a colon has introduced it', () => {
    const body = '1、甲\n\n1.1 是指：\n\n1.1.1 乙。\n\n丙。\n';
    expect(linesOf(body, 'c2-s5-1.1')).toEqual(['是指：', '丙。']);
  });
});

describe('a note', () => {
  test('after a list belongs to the line that introduces it', () => {
    expect(idsOf('1、甲\n\n1.1 下列情形。\n\n（1）乙。\n\n注：丙。\n\n丁。\n\n1.2 戊\n').slice(2)).toEqual([
      'c2-s5-1.1',
      'c2-s5-1.1-1',
      'c2-s5-1.1-note',
      'c2-s5-1.2',
    ]);
  });

  test('that counts its parts gives each an id', () => {
    expect(idsOf('1、甲。\n\n注：①乙。\n\n②丙。\n').slice(2)).toEqual(['c2-s5-1-note-1', 'c2-s5-1-note-2']);
  });

  test('of a form counts with the form', () => {
    const head = '---\ntitle: 附件2\nid: c6-f2\nchapter: 6\n---\n\n# 附件2 投入费用明细表\n\n';
    expect(idsOf('注： 1、甲。\n\n2、乙。\n', head)).toEqual(['c6-f2', 'c6-f2-1', 'c6-f2-2']);
  });
});

describe('a table', () => {
  const rows = [
    '<tr><td rowspan="2">1</td><th>响应</th></tr>',
    '<tr><th>准确</th></tr>',
    '<tr><td></td><td>2.1 乙</td></tr>',
    '<tr><td>总分：</td><td></td></tr>',
  ].join('\n');

  test('counts its rows, with the parts of a merged one, also where a number is lost', () => {
    expect(idsOf(table('rows="c2-s5-t"', rows)).slice(2)).toEqual([
      'c2-s5-t-1-1',
      'c2-s5-t-1-2',
      'c2-s5-t-2',
    ]);
  });

  test('without rows of its own is part of the clause before it', () => {
    expect(linesOf(table('', rows), 'c2-s5-1')).toEqual([
      '甲。',
      '序号',
      '指标',
      '1',
      '响应',
      '准确',
      '2.1 乙',
      '总分：',
    ]);
  });

  test('whose rows are clauses needs a head', () => {
    const bare =
      '<TableFrame label="表" rows="c2-s5-t">\n<table><tbody><tr><td>1</td></tr></tbody></table>\n</TableFrame>\n';
    expect(() => read(bare)).toThrow(`${FILE}:9: a table whose rows are clauses needs a <thead>`);
  });

  test('with items gives numbered lines in its cells ids', () => {
    const cell = '<tr>\n<td>1</td>\n<td>\n评定：\n\n1、甲。\n\n2、乙。\n\n注：①丙。\n\n②丁。\n</td>\n</tr>';
    expect(idsOf(table('rows="c2-s5-1" items', cell)).slice(2)).toEqual([
      'c2-s5-1-1',
      'c2-s5-1-1-1',
      'c2-s5-1-1-2',
      'c2-s5-1-1-note-1',
      'c2-s5-1-1-note-2',
    ]);
  });
});

test('a form is taken as printed: a number in it makes no clause', () => {
  const body = '1、甲。\n\n<FormLines id="c2-s5-form">\n  附件：1、考核办法\n\n  2、保密协议\n</FormLines>\n';
  expect(idsOf(body)).toEqual(['c2-s5', 'c2-s5-1', 'c2-s5-form']);
  expect(linesOf(body, 'c2-s5-form')).toEqual(['附件：1、考核办法', '2、保密协议']);
});
