import * as XLSX from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { FileProblem } from '../../../src/workbench/files/outcome.ts';
import { readProject } from '../../../src/workbench/files/read/read.ts';
import { agencyBook, at, type Book, formula, pack, packWithPassword } from './agency.ts';

const problemsOf = (bytes: Uint8Array): FileProblem[] => {
  const read = readProject(bytes);
  return read.ok ? [] : read.problems;
};
const planted = (plant: (book: Book) => void): FileProblem[] => {
  const book = agencyBook();
  plant(book);
  return problemsOf(pack(book));
};

const PASTE = '是公式。这一列要填数值或文字本身：请复制这一列，用“选择性粘贴”贴成数值后再导入。';
const MERGED = '是合并单元格。请取消合并，并在每一行都填写，否则看不出内容属于哪一行。';
const TIME = '请写成 2026-04-08 09:30 的样子。';

test.each<[string, (book: Book) => void, string, string]>([
  [
    '数字格里是文字',
    (book) => (book['评分']![2]![3] = '缺席'),
    '工作表“评分”单元格 D3',
    '“缺席”不是数字。请只填数字，例如 9.5；没有的留空。',
  ],
  [
    '数字格里是斜线',
    (book) => (book['评分']![5]![3] = '/'),
    '工作表“评分”单元格 D6',
    '“/”不是数字。请只填数字，例如 9.5；没有的留空。',
  ],
  [
    '分数后面带单位',
    (book) => (book['评分']![2]![3] = '3分'),
    '工作表“评分”单元格 D3',
    '“3分”不是数字。请只填数字，例如 9.5；没有的留空。',
  ],
  [
    '科学记数法的文字',
    (book) => (book['评分']![2]![3] = '1e1'),
    '工作表“评分”单元格 D3',
    '“1e1”不是数字。请只填数字，例如 9.5；没有的留空。',
  ],
  [
    '评分是公式',
    (book) => (book['评分']![1]![2] = formula('24-0.08', 23.92)),
    '工作表“评分”单元格 C2',
    PASTE,
  ],
  [
    '名称是公式',
    (book) => (book['评分']![1]![1] = { t: 's', f: '投标人!B4', v: '甲公司' }),
    '工作表“评分”单元格 B2',
    PASTE,
  ],
  ['报价是公式', (book) => (book['投标人']![3]![0] = formula('1+1', 2)), '工作表“投标人”单元格 A4', PASTE],
  [
    '公式没有结果',
    (book) => (book['核对']![3]![4] = formula('SUM(B4:D4)')),
    '工作表“核对”单元格 E4',
    '是公式，但文件里没有保存它的计算结果。请用表格软件打开、保存一次后再导入。',
  ],
  [
    '错误值',
    (book) => (book['核对']![3]![4] = { t: 'e', v: 0x17 }),
    '工作表“核对”单元格 E4',
    '是错误值 #REF!，请改正后再导入。',
  ],
  [
    '是真假值',
    (book) => (book['评分']![1]![2] = { t: 'b', v: true }),
    '工作表“评分”单元格 C2',
    '“1”不是数字。请只填数字，例如 9.5；没有的留空。',
  ],
  [
    '分数被改成了日期',
    (book) => (book['评分']![1]![3] = at(46027)),
    '工作表“评分”单元格 D2',
    '单元格是日期或时间格式，读不出数字。请把格式改为“常规”，核对后重新填写。',
  ],
  [
    '分数是百分比',
    (book) => (book['评分']![1]![3] = { t: 'n', v: 0.5, z: '0%' }),
    '工作表“评分”单元格 D2',
    '单元格是百分比格式，请把格式改为“数值”，核对后重新填写。',
  ],
  [
    '名称被改成了日期',
    (book) => (book['评委']![1]![1] = at(46027)),
    '工作表“评委”单元格 B2',
    '单元格是日期或时间格式，应当是文字。请把格式改为“文本”，重新填写。',
  ],
  [
    '报价写了两个',
    (book) => (book['投标人']![3]![0] = '800万-900万'),
    '工作表“投标人”单元格 A4',
    '“800万-900万”不是金额。这里像是两个金额，请只填写一个。',
  ],
  [
    '报价逗号错位',
    (book) => (book['投标人']![3]![0] = '48,90,000'),
    '工作表“投标人”单元格 A4',
    '“48,90,000”不是金额。逗号或空格的位置不对，请每三位分一节或都去掉，例如 81,500,000。',
  ],
  [
    '时间只有日期',
    (book) => (book['投标人']![4]![3] = '2026-04-08'),
    '工作表“投标人”单元格 D5',
    `“2026-04-08”不是完整的日期和时间。${TIME}`,
  ],
  [
    '时间格只显示日期',
    (book) => (book['投标人']![3]![3] = { t: 'n', v: 46120, z: 'yyyy/m/d' }),
    '工作表“投标人”单元格 D4',
    `只有日期，没有时间。${TIME}`,
  ],
  [
    '没有这一天',
    (book) => (book['投标人']![4]![3] = '2026-02-29 09:30'),
    '工作表“投标人”单元格 D5',
    `“2026-02-29 09:30”不是完整的日期和时间。${TIME}`,
  ],
  [
    '时间是一串数字',
    (book) => (book['投标人']![4]![3] = 202604080930),
    '工作表“投标人”单元格 D5',
    `读不出日期和时间。${TIME}`,
  ],
  [
    '不在可选的内容里',
    (book) => (book['投标人']![3]![4] = '待定'),
    '工作表“投标人”单元格 E4',
    '“待定”不在可选的内容里。请填“通过”或“不通过”，或者留空。',
  ],
  [
    '投标人重名',
    (book) => (book['投标人']![4]![1] = '甲公司'),
    '工作表“投标人”单元格 B5',
    '“甲公司”与第 4 行重复。名称不能重复。',
  ],
  [
    '投标人只差全角半角',
    (book) => (book['投标人']![4]![1] = '丙(集团)公司'),
    '工作表“投标人”单元格 B7',
    '“丙（集团）公司”与第 5 行只差空格或全角半角，看不出是不是同一个。名称不能重复。',
  ],
  [
    '评委重名',
    (book) => (book['评委']![2]![1] = '张三'),
    '工作表“评委”单元格 B3',
    '“张三”与第 2 行重复。名称不能重复。',
  ],
  ['没有填投标人', (book) => (book['投标人']![4]![1] = ''), '工作表“投标人”单元格 B5', '没有填写投标人。'],
  [
    '评分里有不认识的投标人',
    (book) => (book['评分']![1]![1] = '丁公司'),
    '工作表“评分”单元格 B2',
    '“丁公司”不在工作表“投标人”里。请改正名称，或者先加到那里。',
  ],
  [
    '评分里有不认识的评委',
    (book) => (book['评分']![1]![0] = '王五'),
    '工作表“评分”单元格 A2',
    '“王五”不在工作表“评委”里。请改正名称，或者先加到那里。',
  ],
  [
    '同一评委给同一投标人打了两行',
    (book) => (book['评分']![1]![0] = '张三'),
    '工作表“评分”单元格 A3',
    '“张三”给“甲公司”的评分在第 2 行已经有了，请只留一行。',
  ],
  [
    '少一列',
    (book) => (book['评分']![0]![3] = '备注'),
    '工作表“评分”第 1 行',
    '缺少“服务方案”一列，列名要与模板一致。',
  ],
  [
    '少两列',
    (book) => book['分项报价']!.splice(0, 1, ['投标人', '分项名称', '数量', '总计', '说明', '错位']),
    '工作表“分项报价”第 1 行',
    '缺少“单价（元）”、“分项总价（元）”等 2 列，列名要与模板一致。',
  ],
  [
    '一列出现两次',
    (book) => book['评分']![0]!.push('服务方案'),
    '工作表“评分”单元格 F1',
    '“服务方案”一列出现了两次，请留下一列。',
  ],
  [
    '有内容的列没有列名',
    (book) => (book['评分']![2]![6] = 5),
    '工作表“评分”单元格 G3',
    '有内容，但这一列没有列名。请补上列名，或删去这一列的内容。',
  ],
  [
    '认不出表头',
    (book) => (book['评委'] = [['名单'], ['张三']]),
    '工作表“评委”',
    '前 30 行里没有列名“评委”，认不出这张表。请用模板里的列名。',
  ],
  [
    '可得的分值写成一句话',
    (book) => (book['评审因素']![2]![5] = '3 或 0'),
    '工作表“评审因素”单元格 F3',
    '“或”不是数字。请用顿号隔开各个分值，例如 3、1.5、0；不限的留空。',
  ],
  [
    '中标候选人的顺序重复',
    (book) => (book['核对']![4]![6] = 1),
    '工作表“核对”单元格 G5',
    '中标候选人的顺序 1 已经给了“甲公司”。',
  ],
  [
    '中标候选人的顺序不是整数',
    (book) => (book['核对']![4]![6] = 1.5),
    '工作表“核对”单元格 G5',
    '请填 1、2、3 这样的顺序号，其余留空。',
  ],
  [
    '文字太长',
    (book) => (book['评委']![1]![1] = '张'.repeat(201)),
    '工作表“评委”单元格 B2',
    '文字太长，最多 200 个字符，现有 201 个。',
  ],
])('%s', (_, plant, where, message) => {
  expect(planted(plant)).toEqual([{ where, message }]);
});

test('合并单元格：表头以下的每一处都报，表上方的标题可以合并', () => {
  expect(problemsOf(pack(agencyBook(), { merges: { 评分: ['A2:A3', 'C4:D4'], 投标人: ['A1:F1'] } }))).toEqual(
    [
      { where: '工作表“评分”单元格 A2:A3', message: MERGED },
      { where: '工作表“评分”单元格 C4:D4', message: MERGED },
    ],
  );
});

test('一次列出各张表的问题，不只第一处；名单有问题时不说别处的名称对不上', () => {
  expect(
    planted((book) => {
      book['投标人']![3]![0] = '面议';
      book['投标人']![4]![1] = '';
      book['评委']![2]![1] = '张三';
      book['评分']![1]![2] = '缺席';
      book['核对']![3]![1] = '无';
      book['异常低价审查']![1]![6] = '待定';
    }).map(({ where }) => where),
  ).toEqual([
    '工作表“投标人”单元格 A4',
    '工作表“投标人”单元格 B5',
    '工作表“评委”单元格 B3',
    '工作表“评分”单元格 C2',
    '工作表“核对”单元格 B4',
    '工作表“异常低价审查”单元格 G2',
  ]);
});

test('问题太多时列出前 200 处，说明还有多少', () => {
  const problems = planted((book) => {
    for (let row = 0; row < 250; row += 1) book['评分']!.push(['张三', `无名${row}`, 1, 1, 1]);
  });
  expect(problems).toHaveLength(201);
  expect(problems.at(-1)).toEqual({
    where: '文件',
    message: '另外还有 50 处问题，改正以上各处后再导入时列出。',
  });
});

test('没有需要的工作表：说缺哪几张，现有哪几张', () => {
  expect(problemsOf(pack({ Sheet1: [['评委', '投标人']], 投标人: agencyBook()['投标人']! }))).toEqual([
    { where: '文件', message: '没有名为“评委”、“评分”的工作表，现有的是“Sheet1”、“投标人”。请按模板命名。' },
  ]);
});

test('超过 1000 个投标人', () => {
  const rows = Array.from({ length: 1001 }, (_, index) => [`公司${index}`, 1]);
  expect(problemsOf(pack({ ...agencyBook(), 投标人: [['投标人', '投标总报价（元）'], ...rows] }))).toEqual([
    { where: '工作表“投标人”', message: '投标人有 1001 个，最多 1000 个。' },
  ]);
});

test('设有密码的文件', () => {
  expect(problemsOf(packWithPassword())).toEqual([
    { where: '文件', message: '文件设有打开密码，无法读取。请取消密码后另存为 .xlsx 再导入。' },
  ]);
});

test.each<[string, () => Uint8Array, string]>([
  [
    '旧格式 .xls',
    () => pack(agencyBook(), { bookType: 'biff8' }),
    '这是旧格式的文件（.xls 或 .et），请用表格软件另存为 .xlsx 再导入。',
  ],
  ['.xlsb', () => pack(agencyBook(), { bookType: 'xlsb' }), '这是 .xlsb 文件，请另存为 .xlsx 再导入。'],
  [
    '.ods',
    () => pack({ 评委: [['评委']] }, { bookType: 'ods' }),
    '这是 OpenDocument 文件，请另存为 .xlsx 再导入。',
  ],
  [
    '网页改了扩展名',
    () => strToU8('<html><table><tr><td>评委</td></tr></table></html>'),
    '这不是表格文件（可能是网页或其他格式改了扩展名）。请用表格软件打开后另存为 .xlsx。',
  ],
  [
    'RTF',
    () => strToU8('{\\rtf1 x}'),
    '这不是表格文件（可能是网页或其他格式改了扩展名）。请用表格软件打开后另存为 .xlsx。',
  ],
  ['Word', () => zipSync({ 'word/document.xml': strToU8('<w/>') }), '这是 Word 文件，不是表格。'],
  [
    '别的压缩文件',
    () => zipSync({ 'a.txt': strToU8('x') }),
    '这是压缩文件，里面没有工作簿。请导入 .xlsx 文件本身。',
  ],
  ['空文件', () => new Uint8Array(), '文件是空的。'],
  [
    '下载到一半的文件',
    () => pack(agencyBook()).slice(0, 4000),
    '文件已损坏或没有下载完整，请重新保存或重新取得一份。',
  ],
  ['超过 10 MB', () => new Uint8Array(10 * 1024 * 1024 + 1), '文件超过 10 MB，没有读入。'],
  [
    '图片',
    () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    '认不出这个文件的内容。请导入 .xlsx、.csv（UTF-8 或 GB18030 编码）或本站导出的 .json 文件。',
  ],
  ['JSON 写了一半', () => strToU8('{"format":'), 'JSON 文件已损坏或不完整。请使用从本页导出的 .json 文件。'],
  ['别处的 JSON', () => strToU8('{"a":1}'), '这个 JSON 文件不是从评审核对台导出的，没有读入。'],
])('%s', (_, make, message) => {
  expect(problemsOf(make())).toEqual([{ where: '文件', message }]);
});

const repacked = (change: (files: Record<string, Uint8Array>) => void): Uint8Array => {
  const files = unzipSync(pack(agencyBook()));
  change(files);
  return zipSync(files);
};

test('部件写坏了：说是哪个部件', () => {
  const bytes = repacked((files) => {
    files['xl/worksheets/sheet6.xml'] = files['xl/worksheets/sheet6.xml']!.slice(0, 700);
  });
  expect(problemsOf(bytes)).toEqual([
    { where: '文件', message: '文件的部件 xl/worksheets/sheet6.xml 已损坏，请用表格软件打开后重新保存。' },
  ]);
});

test('解开后过大的压缩包停在半路，不论目录里写多大', { timeout: 30_000 }, () => {
  const bomb = zipSync({
    ...unzipSync(pack(agencyBook())),
    'xl/sharedStrings.xml': new Uint8Array(160_000_000),
  });
  const small = new DataView(new ArrayBuffer(4));
  small.setUint32(0, 160_000_000, true);
  const size = new Uint8Array(small.buffer);
  for (let place = bomb.length - 4; place > 0; place -= 1) {
    if (size.every((byte, offset) => bomb[place + offset] === byte)) bomb.set([100, 0, 0, 0], place);
  }
  expect(problemsOf(bomb)).toEqual([
    { where: '文件', message: '文件解开后太大，不像是评审表格，没有读入。' },
  ]);
});

test('层层嵌套的部件停在半路', () => {
  const bytes = repacked((files) => {
    files['xl/worksheets/sheet6.xml'] = strToU8('<a>'.repeat(100_000));
  });
  expect(problemsOf(bytes).map(({ message }) => message)).toEqual([
    '文件的部件 xl/worksheets/sheet6.xml 已损坏，请用表格软件打开后重新保存。',
  ]);
});

test('声明的实体不展开', () => {
  const bytes = repacked((files) => {
    const xml = new TextDecoder().decode(files['xl/sharedStrings.xml']);
    files['xl/sharedStrings.xml'] = strToU8(
      xml.replace(/\?>/, '?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>').replaceAll('甲公司', '甲&a;公司'),
    );
  });
  const read = readProject(bytes);
  expect(read.ok && read.project.bidders[0]!.name).toBe('甲&a;公司');
});

test('SheetJS 读得出它自己写的样本（样本本身没有坏）', () => {
  expect(XLSX.read(pack(agencyBook())).SheetNames).toEqual(Object.keys(agencyBook()));
});
