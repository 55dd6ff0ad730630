import { describe, expect, test } from 'vitest';
import { requirements } from '../../src/requirements/requirements.ts';
import { viewOf } from '../../src/requirements/table/item.ts';
import { rankOf } from '../../src/requirements/table/rank.ts';
import {
  compareRows,
  fold,
  type RowFacts,
  readView,
  START,
  shows,
  writeView,
} from '../../src/requirements/table/state.ts';
import { dataCell, hoursCell, patrolCell, timeCell } from '../../src/requirements/table/summary.ts';

const item = (number: string) => {
  const found = requirements.find((requirement) => requirement.number === number);
  if (!found) throw new Error(`no requirement ${number}`);
  return found;
};
const lines = (cell: { lines: readonly { label: string; text: string }[] }) =>
  cell.lines.map(({ label, text }) => `${label} ${text}`.trim());

describe('表格里的话', () => {
  test.each([
    ['1.1', 'response', ['立即']],
    ['1.1', 'resolution', ['异常 2个工作日', '修复 3个工作日']],
    ['1.14', 'resolution', ['2个工作日 ~ 7个工作日']],
    ['1.144', 'response', ['异常 30分钟', '修复 30小时']],
    ['1.160', 'response', ['1小时–2小时']],
    ['1.145', 'resolution', ['异常 1小时 ~ 7天', '修复 1小时 ~ 48小时']],
    ['2.4', 'response', ['故障 1小时']],
    ['1.12', 'response', []],
  ] as const)('%s 的 %s', (number, kind, expected) => {
    expect(lines(timeCell(item(number), kind))).toEqual(expected);
  });

  test('巡检、数据服务和服务时段', () => {
    expect(lines(patrolCell(item('3.24')))).toEqual(['服务期内2次', '每月1次', '每季度1次']);
    expect(lines(dataCell(item('1.5')))).toEqual(['服务期内50–100次']);
    expect(lines(dataCell(item('1.121')))).toEqual(['每年不超过60次']);
    expect(lines(dataCell(item('1.152')))).toEqual(['每月约60次']);
    expect(lines(hoursCell(item('1.57')))).toEqual(['7×24小时', '7×8小时', '5×8小时']);
  });

  test('部分的编号写明属于哪一部分', () => {
    expect(requirements.filter(({ group }) => group.startsWith('p')).map(({ number }) => number)).toEqual([
      '（一）1',
      '（一）2',
      '（二）',
      '（三）1',
      '（三）2',
      '（三）3',
      '（三）4',
    ]);
  });
});

describe('地址片段', () => {
  test('写出再读回，筛选、排序和打开的一项都在', () => {
    const view = {
      ...START,
      group: '1',
      kind: 'substantive',
      within: '30',
      patrol: true,
      words: '立即响应 &=#',
      sort: 'response',
      down: true,
      item: 'c4-s3-p2-1.12',
    } as const;
    expect(readView(writeView(view))).toEqual(view);
    expect(writeView(START)).toBe('');
  });

  test('读不懂的部分不理会，其余照读', () => {
    expect(readView('#g=9&k=x&t=31&p=yes&s=price&d=2&i=<b>&q=对&z=1')).toEqual({ ...START, words: '对' });
    expect(readView('#main')).toEqual(START);
    expect(readView(`#q=${'字'.repeat(500)}`).words).toHaveLength(60);
    expect(readView('#%E0%A4%A')).toEqual(START);
  });
});

const row = (order: number, part: Partial<RowFacts> = {}): RowFacts => ({
  group: '1',
  substantive: false,
  name: '',
  title: '',
  ranks: {},
  order,
  ...part,
});

describe('筛选与排序', () => {
  const within30 = { ...START, within: '30' };
  test.each([
    ['立即', 'immediately', true],
    ['30分钟', { unit: 'minutes', most: 30 }, true],
    ['31分钟', { unit: 'minutes', most: 31 }, false],
    ['当天', { unit: 'same-day' }, false],
    ['1个工作日', { unit: 'working-days', most: 1 }, false],
  ] as const)('响应时间30分钟以内：%s', (_, time, shown) => {
    expect(shows(within30, row(1, { ranks: { response: rankOf(time) } }), 'done', undefined)).toBe(shown);
  });

  test('没有读出响应时间的，限定时间时不显示', () => {
    expect(shows(within30, row(1), 'done', undefined)).toBe(false);
  });

  test('字句在编号名称里找，原文载入后也在原文里找，全角半角和空格不论', () => {
    const view = { ...START, words: '７×24 小时' };
    expect(shows(view, row(1, { title: fold('1.1平台') }), 'done', undefined)).toBe(false);
    expect(shows(view, row(1), 'done', fold('提供7×24小时服务'))).toBe(true);
  });

  test('没有读出的排在最后，升序降序都是', () => {
    const rows = [row(1), row(2, { ranks: { response: 60 } }), row(3, { ranks: { response: 0 } })];
    const sorted = (down: boolean) =>
      rows.toSorted(compareRows({ ...START, sort: 'response', down })).map(({ order }) => order);
    expect(sorted(false)).toEqual([3, 2, 1]);
    expect(sorted(true)).toEqual([2, 3, 1]);
  });
});

test('打开的一项给出全部原文，每一条读出的内容连到它的条款', () => {
  const view = viewOf(item('1.15'));
  const starts = ['1.15', '1.15.1', '（1）', '（2）', '1.15.2', '1.15.3', '1.15.4'];
  expect(view.lines.map(({ text }, at) => text.startsWith(starts[at]!))).toEqual(starts.map(() => true));
  expect(view.readings.map(({ what, grade, value }) => `${what} ${grade} ${value}`)).toEqual([
    '异常处理 · 响应  1小时',
    '异常处理 · 到达现场  4小时',
    '异常处理 · 修复解决  24小时',
    '系统修复 · 修复解决 高危漏洞 2小时',
    '系统修复 · 修复解决 其它类型安全漏洞 48小时',
    '服务时段  5×8小时',
    '服务时段  7×24小时',
  ]);
  expect(view.readings[0]!.href).toMatch(/tender\/4-requirements\/05-software\/#c4-s3-p2-1\.15\.2$/);
});
