import type { Nodes, Parents } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { attribute, isJsx, type Jsx } from '../../src/tender/mdx.ts';
import remarkClauses from '../../src/tender/remark-clauses.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkClauses);

/** The page of a table below clause 1, as the plugin leaves it: its records, and its tree. */
function read(
  attributes: string,
  rows: string | null,
  caption = '',
  head = '<th>序号</th><th>指标</th><th>说明</th>',
) {
  const value = `# 五、标题\n\n1、甲。\n\n<TableFrame label="表" ${attributes}>\n<table>\n${caption}\n<thead><tr>${head}</tr></thead>\n${rows === null ? '' : `<tbody>\n${rows}\n</tbody>`}\n</table>\n</TableFrame>\n`;
  const frontmatter = { title: '五、标题', id: 'c2-s5', chapter: 2 };
  const file = new VFile({ path: 'test.mdx', value, data: { astro: { frontmatter } } });
  const tree = parser.runSync(parser.parse(file), file) as Nodes;
  return { records: file.data.clauses ?? [], tree };
}
const recordsOf = (...table: Parameters<typeof read>) =>
  read(...table).records.map(({ id, lines, title }) => [id, title, ...lines]);
const all = (node: Nodes, name: string): Jsx[] =>
  ('children' in node ? (node as Parents).children : []).flatMap((child: Nodes) => [
    ...(isJsx(child, name) ? [child] : []),
    ...all(child, name),
  ]);

describe('the rows of a table', () => {
  const rows =
    '<tr><td>1</td><th>响应</th><td>快</td></tr>\n<tr><td></td><td>准确</td><td>对</td></tr>\n<tr><td>合计10</td><td>甲</td><td>乙</td></tr>';

  test('are clauses; the heads and the line that counts nothing belong to the clause above', () => {
    expect(recordsOf('rows="c2-s5-1"', rows, '<caption>表名</caption>').slice(1)).toEqual([
      ['c2-s5-1', undefined, '甲。', '表名', '序号', '指标', '说明', '合计10', '甲', '乙'],
      ['c2-s5-1-1', '响应', '响应', '快'],
      ['c2-s5-1-2', '', '准确', '对'],
    ]);
  });

  test('are counted on, past nine', () => {
    const ten = Array.from({ length: 10 }, (_, i) => `<tr><td> ${i + 1} </td><td>甲</td></tr>`).join('\n');
    expect(recordsOf('rows="c2-s5-t"', ten).at(-1)?.[0]).toBe('c2-s5-t-10');
  });

  test('that begin with a figure and more are not counted', () => {
    const odd =
      '<tr><td>2项</td><td>甲</td></tr>\n<tr><td>1</td><td>乙</td></tr>\n<tr><td>第3</td><td>丙</td></tr>';
    expect(recordsOf('rows="c2-s5-t"', odd).map(([id]) => id)).toEqual(['c2-s5', 'c2-s5-1', 'c2-s5-t-1']);
  });

  test('have their number as an anchor; a lost one is counted by us', () => {
    const anchors = all(read('rows="c2-s5-t"', rows).tree, 'a').map((a) => [
      ...['class', 'href', 'data-copy', 'data-row', 'aria-label'].map((name) => attribute(a, name)),
      textOf(a),
    ]);
    expect(anchors).toEqual([
      ['n', '#c2-s5-t-1', '', undefined, undefined, '1'],
      ['n', '#c2-s5-t-2', '', '2', '第2行', ''],
    ]);
  });

  test('have their id and, in the last cell, the place for marks', () => {
    const { tree } = read('rows="c2-s5-t"', rows);
    expect(all(tree, 'tr').map((row) => attribute(row, 'id'))).toEqual([
      undefined,
      'c2-s5-t-1',
      'c2-s5-t-2',
      undefined,
    ]);
    expect(all(tree, 'td').map((cell) => all(cell, 'Marks').map((marks) => attribute(marks, 'id')))).toEqual([
      [],
      ['c2-s5-t-1'],
      [],
      [],
      ['c2-s5-t-2'],
      [],
      [],
      [],
    ]);
  });

  test('have the place for marks below their own words, before what is to be filled in', () => {
    const places = (rows: string) =>
      all(read('rows="c2-s5-t"', rows).tree, 'td').map((cell) => all(cell, 'Marks').length);
    expect(places('<tr><td>1</td><td>甲</td><td> </td></tr>')).toEqual([0, 1, 0]);
    expect(places('<tr><td>1</td><td></td><td></td></tr>')).toEqual([0, 0, 1]);
    expect(places('<tr><td>1</td></tr>')).toEqual([1]);
    expect(places('<tr><td rowspan="2">1</td><td>甲</td></tr>\n<tr><td>乙</td><td></td></tr>')).toEqual([
      0, 1, 0, 1,
    ]);
  });

  test('of a merged number are its parts, and keep their first cell', () => {
    const merged =
      '<tr><td rowspan="2">1</td><th>甲</th><td>子</td></tr>\n<tr><th>乙</th><td>丑</td></tr>\n<tr><td>2</td><th>丙</th><td>寅</td></tr>';
    const { tree } = read('rows="c2-s5-t"', merged);
    expect(recordsOf('rows="c2-s5-t"', merged).slice(2)).toEqual([
      ['c2-s5-t-1-1', '甲', '甲', '子'],
      ['c2-s5-t-1-2', '乙', '乙', '丑'],
      ['c2-s5-t-2', '丙', '丙', '寅'],
    ]);
    expect(all(tree, 'a').map((a) => attribute(a, 'href'))).toEqual(['#c2-s5-t-1-1', '#c2-s5-t-2']);
  });

  test('have the printed number, where it is theirs', () => {
    const merged = '<tr><td rowspan="2">1</td><td>甲</td></tr>\n<tr><td>乙</td></tr>';
    expect(
      read('rows="c2-s5-t"', merged)
        .records.slice(2)
        .map(({ number, heading }) => [number, heading]),
    ).toEqual([
      [{ style: 'decimal', printed: '1', label: '1', key: '1', note: false }, -1],
      [null, -1],
    ]);
    const [anchor] = all(read('rows="c2-s5-t"', merged).tree, 'a');
    expect(anchor?.children).toEqual([{ type: 'text', value: '1' }]);
  });

  test('are not those of a table in a cell', () => {
    const inner = '<table><tbody><tr><td>9</td></tr></tbody></table>';
    const rows = `<tr><td>1</td><td>${inner}</td></tr>`;
    expect(read('rows="c2-s5-t"', rows).records.map(({ id }) => id)).toEqual([
      'c2-s5',
      'c2-s5-1',
      'c2-s5-t-1',
    ]);
    expect(recordsOf('', rows).at(-1)).toEqual([
      'c2-s5-1',
      undefined,
      '甲。',
      '序号',
      '指标',
      '说明',
      '1',
      '9',
    ]);
  });

  test('may be missing', () => {
    for (const none of ['<tr></tr>', null])
      expect(recordsOf('rows="c2-s5-t"', none).map(([id]) => id)).toEqual(['c2-s5', 'c2-s5-1']);
  });
});

describe('the name of its column', () => {
  const names = (rows: string, attributes = 'rows="c2-s5-t" cards') =>
    [...all(read(attributes, rows).tree, 'tbody')].flatMap((body) =>
      all(body, 'td').map((cell) => attribute(cell, 'data-l')),
    );

  test('stands on each cell, not on a heading', () => {
    expect(names('<tr><td>1</td><th>甲</th><td>乙</td></tr>')).toEqual(['序号', '说明']);
    const { tree } = read('rows="c2-s5-t" cards', '<tr><td>1</td><th>甲</th></tr>');
    expect(all(tree, 'th').map((cell) => attribute(cell, 'data-l'))).toEqual(Array(4).fill(undefined));
  });

  test('is left out without `cards`', () => {
    expect(names('<tr><td>1</td><td>甲</td><td>乙</td></tr>', 'rows="c2-s5-t"')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('passes over cells that are merged from above, and over those that are wide', () => {
    const merged =
      '<tr><td>1</td><td rowspan="3">甲</td><td>乙</td></tr>\n<tr><td>2</td><td>丙</td></tr>\n<tr><td>3</td><td>丁</td></tr>\n<tr><td>4</td><td>戊</td><td>己</td></tr>';
    expect(names(merged)).toEqual([
      '序号',
      '指标',
      '说明',
      '序号',
      '说明',
      '序号',
      '说明',
      '序号',
      '指标',
      '说明',
    ]);
    expect(names('<tr><td colspan="2">1</td><td>甲</td></tr>')).toEqual(['序号', '说明']);
  });
});

describe('the lines of a cell', () => {
  test('stand for themselves where the cells of a row are on lines of their own', () => {
    const rows = '<tr>\n<td>1</td>\n<td>甲</td>\n</tr>\n<tr>\n<td>2</td>\n<th>乙</th>\n</tr>';
    expect(recordsOf('', rows).at(-1)?.slice(6)).toEqual(['1', '甲', '2', '乙']);
  });

  test('are its paragraphs, or its text; a cell in a paragraph is none', () => {
    const rows =
      '<tr>\n<td>1</td>\n<td>\n子\n\n丑\n</td>\n<td>寅</td>\n</tr>\n<tr>\n<td>2</td>\n<td>\n卯\n</td>\n</tr>';
    expect(recordsOf('rows="c2-s5-t"', rows).slice(2)).toEqual([
      ['c2-s5-t-1', '', '子', '丑', '寅'],
      ['c2-s5-t-2', '', '卯'],
    ]);
    expect(
      recordsOf('', `${rows}\n<tr><td>3</td><td>辰</td></tr>`, '<caption>表名</caption>').at(-1),
    ).toEqual([
      'c2-s5-1',
      undefined,
      '甲。',
      '表名',
      '序号',
      '指标',
      '说明',
      '1',
      '子',
      '丑',
      '寅',
      '2',
      '卯',
      '3',
      '辰',
    ]);
  });

  test('with `items` begin clauses where they begin with a number; without, they do not', () => {
    const rows = '<tr>\n<td>1</td>\n<td>评定</td>\n<td>\n1、甲。\n\n乙\n\n- 丙\n</td>\n</tr>';
    expect(recordsOf('rows="c2-s5-t" items', rows).slice(2)).toEqual([
      ['c2-s5-t-1', '', '评定', '乙'],
      ['c2-s5-t-1-1', undefined, '甲。'],
    ]);
    expect(recordsOf('rows="c2-s5-t"', rows).slice(2)).toEqual([
      ['c2-s5-t-1', '', '评定', '1、甲。', '乙', '丙'],
    ]);
  });

  test('without words are none', () => {
    expect(recordsOf('rows="c2-s5-t"', '<tr><td>1</td><td></td><td>甲</td></tr>').at(-1)).toEqual([
      'c2-s5-t-1',
      '',
      '甲',
    ]);
  });
});

describe('a column of figures is set right with its head', () => {
  const classes = (rows: string) => {
    const head = '<th>序号</th><th>分值</th><th>权值</th><th>说明</th>';
    const { tree } = read('rows="c2-s5-t"', rows, '', head);
    return ['thead', 'tbody'].map((part) =>
      all(tree, part)
        .flatMap((node) => [...all(node, 'th'), ...all(node, 'td')])
        .map((cell) => attribute(cell, 'class')),
    );
  };

  test('with or without 分, empty cells among them, the rows’ own numbers aside', () => {
    expect(
      classes(
        '<tr><td>1</td><td rowspan="2">40</td><td>24分</td><td>甲</td></tr>\n<tr><td>2</td><td></td><td>乙</td></tr>',
      ),
    ).toEqual([
      [undefined, 'r', 'r', undefined],
      [undefined, 'r', 'r', undefined, undefined, 'r', undefined],
    ]);
  });

  test('not where one cell has words, where all are empty, or where a wide cell begins', () => {
    expect(
      classes(
        '<tr><td>1</td><td>15</td><td></td><td>3</td></tr>\n<tr><td>2</td><td>不计分</td><td></td><td>4</td></tr>\n<tr><td>3</td><td colspan="2">5</td><td>6</td></tr>',
      ),
    ).toEqual([
      [undefined, undefined, undefined, 'r'],
      [
        ...[undefined, undefined, undefined, 'r'],
        ...[undefined, undefined, undefined, 'r'],
        ...[undefined, undefined, 'r'],
      ],
    ]);
  });
});
