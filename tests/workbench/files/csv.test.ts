import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { combine } from '../../../src/workbench/files/combine.ts';
import { parseRecords } from '../../../src/workbench/files/read/csv.ts';
import { readProject } from '../../../src/workbench/files/read/read.ts';
import { cleanExample } from '../../../src/workbench/project/example.ts';
import { tenderItems } from '../../../src/workbench/project/items.ts';
import { agencyProject } from './agency.ts';

const BIDDERS =
  '投标人,投标总报价（元）,参与投标时间,资格审查\r\n"甲公司","48,900,000.50",2026-04-08 09:30,通过\r\n=1+1,51200000,2026/4/8 9:31,未通过\r\n';
const EXPECTED = [
  { name: '甲公司', price: '48900000.50', joinedAt: '2026-04-08T09:30', qualification: 'passed' },
  { name: '=1+1', price: '51200000', joinedAt: '2026-04-08T09:31', qualification: 'failed' },
].map((bidder) => ({ capital: '', conformity: '', correctionAccepted: '', lines: [], ...bidder }));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

test.each<[string, Uint8Array]>([
  ['UTF-8', strToU8(BIDDERS)],
  ['带标记的 UTF-8', strToU8(`\uFEFF${BIDDERS}`)],
  ['GB18030', readFileSync(new URL('golden/bidders-gb18030.csv', import.meta.url))],
  ['UTF-16', utf16(BIDDERS)],
  [
    '分号分隔',
    strToU8(
      '投标人;投标总报价（元）;参与投标时间;资格审查\n甲公司;"48,900,000.50";2026-04-08 09:30;通过\n=1+1;51200000;2026-04-08 09:31;未通过',
    ),
  ],
])('投标人表：%s', (_, bytes) => {
  const read = readProject(bytes);
  expect(read.ok && [read.holds, read.project.bidders]).toEqual(['bidders', EXPECTED]);
});

const TITLES = tenderItems().map(({ title }) => title);
const scoresCsv = (rows: string[][]) =>
  strToU8([['评委', '投标人', ...TITLES], ...rows].map((row) => row.join(',')).join('\n'));
const row = (expert: string, bidder: string, score: string) => [expert, bidder, ...TITLES.map(() => score)];

test('评分表：评委和投标人按先后出现的次序', () => {
  const read = readProject(
    scoresCsv([row('李四', '乙公司', '1.5'), row('张三', '乙公司', ''), row('李四', '甲公司', '０')]),
  );
  expect(read.ok && read.holds).toBe('scores');
  expect(read.ok && [read.project.experts, read.project.bidders.map(({ name }) => name)]).toEqual([
    ['李四', '张三'],
    ['乙公司', '甲公司'],
  ]);
  expect(read.ok && read.project.scores.map((sheet) => sheet.map(([first]) => first))).toEqual([
    ['1.5', '0'],
    ['', ''],
  ]);
});

test.each<[string, Uint8Array, string, string]>([
  [
    '数字格里是文字',
    scoresCsv([row('张三', '甲公司', '缺')]),
    '单元格 C2',
    '“缺”不是数字。请只填数字，例如 9.5；没有的留空。',
  ],
  [
    '重复的一行',
    scoresCsv([row('张三', '甲公司', '1'), row('张三', '甲公司', '1')]),
    '单元格 A3',
    '“张三”给“甲公司”的评分在第 2 行已经有了，请只留一行。',
  ],
  [
    '缺一列',
    strToU8(`评委,投标人,${TITLES.slice(1).join(',')}\n张三,甲公司`),
    '第 1 行',
    '缺少“服务响应情况”一列，列名要与模板一致。',
  ],
  [
    '引号没有配对',
    strToU8('投标人,投标总报价（元）\n"甲公司,1\n乙公司,2'),
    '第 2 行',
    '有一个双引号没有配对，从这里起无法分栏。',
  ],
  [
    '认不出表头',
    strToU8('a,b\n1,2'),
    '文件',
    '第一行里没有列名“评委”或“投标人”，认不出这张表。请用模板里“评分”或“投标人”表的列名。',
  ],
])('%s', (_, bytes, where, message) => {
  const read = readProject(bytes);
  expect(read.ok ? [] : read.problems[0]).toEqual({ where, message });
});

test('任何内容的分栏与另一个解析器一致', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '甲', '"', ',', '\n', ' ', '；') });
  fc.assert(
    fc.property(
      fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (records) => {
        const text = records
          .map((record) => record.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(parseRecords(text)).toEqual(records);
        expect(parse(text, { relax_column_count: true })).toEqual(records);
      },
    ),
  );
});

test('评分表的列按当前项目的评审因素', () => {
  const items = agencyProject().items;
  const csv = strToU8('评委,投标人,服务响应情况,服务方案,业绩情况\n张三,甲公司,24,3,8');
  const read = readProject(csv, { items });
  expect(read.ok && [read.project.items, read.project.scores]).toEqual([items, [[['24', '3', '8']]]]);
  expect(readProject(csv).ok).toBe(false);
});

test('评分表并入已有的项目：只换表里有的分数，其余都留着', () => {
  const present = cleanExample();
  const read = readProject(scoresCsv([row('评委二', '乙公司', '1'), row('评委九', '新公司', '2')]));
  const merged = combine(present, read as typeof read & { ok: true });
  expect(merged.experts).toEqual([...present.experts, '评委九']);
  expect(merged.bidders.map(({ name }) => name)).toEqual([
    ...present.bidders.map(({ name }) => name),
    '新公司',
  ]);
  expect(merged.bidders[0]).toEqual(present.bidders[0]);
  expect(merged.claims).toEqual(present.claims);
  expect(merged.scores[1]![1]).toEqual(TITLES.map(() => '1'));
  expect(merged.scores[7]![7]).toEqual(TITLES.map(() => '2'));
  expect(merged.scores[0]!.slice(0, 7)).toEqual(present.scores[0]);
});

test('投标人表并入已有的项目：按名称替换和添加，评分和分项报价留着', () => {
  const present = cleanExample();
  const read = readProject(strToU8('投标人,投标总报价（元）\n乙公司,1\n新公司,2'));
  const merged = combine(present, read as typeof read & { ok: true });
  expect(merged.bidders.map(({ name, price }) => [name, price])).toEqual([
    ...present.bidders.map(({ name, price }) => [name, name === '乙公司' ? '1' : price]),
    ['新公司', '2'],
  ]);
  expect(merged.scores.map((sheet) => sheet.slice(0, 7))).toEqual(present.scores);
  expect(merged.reviews).toEqual(present.reviews);
});
