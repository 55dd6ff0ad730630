import * as XLSX from '@e965/xlsx';
import { Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { type Answers, noAnswers } from '../../src/requirements/answers/answers.ts';
import { readCosts } from '../../src/requirements/export/costs.ts';
import { documentOf } from '../../src/requirements/export/document.ts';
import { fillForm } from '../../src/requirements/export/fill.ts';
import { forms } from '../../src/requirements/export/forms.ts';
import { FORM_NAMES, type FormName } from '../../src/requirements/export/names.ts';
import { sheetOf } from '../../src/requirements/export/workbook.ts';
import { regularRequirements, substantiveRows } from '../../src/tender/index.ts';

const HOSTILE = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '</w:t><b>&"\u0001\uD800'];

const answers: Answers = {
  ...noAnswers,
  bidder: '甲公司',
  price: '8,150万',
  marks: {
    'c4-s3-p1-1': { answer: 'none', note: '', promise: '' },
    'c4-s3-p2-1.1': { answer: 'negative', note: HOSTILE[0]!, promise: HOSTILE[1]! },
    'c4-s3-p2-1.2': { answer: 'negative', note: HOSTILE[2]!, promise: HOSTILE[3]! },
    'c4-s3-p2-1.3': { answer: 'negative', note: HOSTILE[4]!, promise: HOSTILE[5]! },
    'c3-9': { answer: 'negative', note: '违约金过高', promise: '' },
    'c3-1': { answer: 'none', note: '', promise: '' },
    'c4-s3-p2-1.12': { answer: 'exceeds', note: '', promise: '每日两次' },
    'c4-s3-p2-1.13': { answer: 'meets', note: '', promise: '' },
    'c3-5': { answer: 'fails', note: '要求提前付款', promise: '' },
  },
  lines: [
    { name: '人工费', quantity: '12', unit: '月', unitPrice: '500万', note: '' },
    { name: '', quantity: '', unit: '', unitPrice: '', note: '' },
    { name: '软件', quantity: '1.5', unit: '套', unitPrice: '14,333,333.33', note: '=1' },
  ],
};

const fill = (name: FormName, given: Answers = answers) => fillForm(name, forms, given);
const row = (name: FormName, at: number) => fill(name).rows[at];

describe('附件1 开标一览表', () => {
  test('表头照所印的三行，填上投标人、小写和大写', () => {
    const form = fill('opening');
    expect(form.title).toBe('附件1 开标一览表');
    expect(form.lines).toEqual([
      '投标人全称（加盖CA电子签章）：甲公司',
      '项目名称：2026年度市级政务信息化统筹服务',
      '项目编号：JSZC-320581-CSZJ-G2026-0007',
    ]);
    expect(form.rows).toEqual([['小写：81500000.00　（大写人民币：捌仟壹佰伍拾万元整）']]);
    expect(form.notes).toEqual(['注：“投标总报价”请保留小数点后两位。']);
  });

  test('没有报价时留空，照所印的样子', () => {
    expect(fill('opening', noAnswers).rows).toEqual([['小写：（大写人民币：元）']]);
  });
});

describe('附件2 投入费用明细表', () => {
  test('分项总价是数量乘单价，精确到分；空行不算；合计相加', () => {
    const form = fill('costs');
    expect(form.columns.map(({ title }) => title)).toEqual([
      '序号',
      '投入项目及费用名称',
      '数量',
      '单位',
      '单价（元）',
      '分项总价（元）',
      '备注',
    ]);
    expect(form.rows).toEqual([
      ['1', '人工费', '12', '月', '5000000.00', '60000000.00', ''],
      ['2', '软件', '1.5', '套', '14333333.33', '21500000.00', '=1'],
    ]);
    expect(form.total).toEqual({ label: '合计费用（元）', value: '81500000.00' });
  });

  test('合计与投标总报价一致就没有话说，差一分就说', () => {
    expect(readCosts(answers.lines, '81500000.00').problem).toBe(null);
    expect(readCosts(answers.lines, '81500000.01').problem).toContain('与投标总报价 81,500,000.01 元不一致');
    expect(readCosts(answers.lines, '').problem).toBe(null);
  });

  test.each([
    ['1.5', '0.01', '0.02'],
    ['1.4', '0.01', '0.01'],
    ['３', '０.１', '0.30'],
    ['0.1', '0.10', '0.01'],
  ])('%s × %s = %s', (quantity, unitPrice, amount) => {
    const { lines } = readCosts([{ name: 'x', quantity, unit: '', unitPrice, note: '' }], '');
    expect(lines[0]!.amount).toBe(amount);
  });

  test.each([
    ['', '1', '请填写数量'],
    ['两', '1', '请填写数量'],
    ['-1', '1', '请填写数量'],
    ['1', '', '单价：请填写金额'],
    ['1', '约3万', '单价：请填写一个确定的金额'],
  ])('数量“%s”单价“%s”读不出，写明怎么改，合计不算', (quantity, unitPrice, problem) => {
    const costs = readCosts([{ name: 'x', quantity, unit: '', unitPrice, note: '' }], '');
    expect(costs.lines[0]!.problem).toContain(problem);
    expect(costs.total).toBe(null);
  });
});

describe('附件3 项目服务要求响应及偏离表', () => {
  test('300 项常规要求，一项不多，一项不少，原文全', () => {
    const form = fill('services');
    expect(form.rows.map(([number]) => number)).toEqual(regularRequirements.map((_, at) => `${at + 1}`));
    expect(form.rows.map(([, text]) => text!.replace(/\s/g, '').length > 10)).toEqual(
      form.rows.map(() => true),
    );
    expect(row('services', 1)![1]).toBe(
      [
        '1.1常熟市智慧政务服务平台升级运维',
        '1.1.1数据服务：不限次数数据服务。',
        '1.1.2异常处理：立即响应，2小时提供解决方案，2个工作日内解决问题。',
        '1.1.3系统修复：立即响应，24小时内提供解决方案，3个工作日内解决问题。',
        '1.1.4其他服务：简单功能需求维护开发、系统数据更新配置、数据报送服务。',
      ].join('\n'),
    );
  });

  test('无偏离填“无”和统一承诺，负偏离填“有”和原因，没有标注的留空', () => {
    expect(row('services', 0)!.slice(2)).toEqual([noAnswers.promise, '无', '']);
    expect(row('services', 1)!.slice(2)).toEqual([HOSTILE[1], '有', HOSTILE[0]]);
    expect(row('services', 4)!.slice(2)).toEqual(['', '', '']);
  });
});

test('附件4：16 条，有偏离的写内容及原因', () => {
  expect(fill('articles').rows).toHaveLength(16);
  expect(row('articles', 0)).toEqual(['第一条 定义', '无', '']);
  expect(row('articles', 6)).toEqual(['第九条 违约责任', '有', '违约金过高']);
  expect(row('articles', 15)).toEqual(['第十八条 合同生效及其他', '', '']);
});

test('附件11：24 行，原文与附件11 一致，应答是符合、超出或偏离', () => {
  const { rows } = fill('substantive');
  expect(rows.map(([, text]) => text!.replace(/\s/g, ''))).toEqual(
    substantiveRows.map(({ rowText }) => rowText),
  );
  expect(rows.map(([number]) => number)).toEqual(substantiveRows.map((each) => String(each.row)));
  expect(rows[2]!.slice(2)).toEqual(['每日两次', '超出']);
  expect(rows[3]!.slice(2)).toEqual([noAnswers.promise, '符合']);
  expect(rows[23]!.slice(2)).toEqual(['要求提前付款', '偏离']);
  expect(rows[0]!.slice(2)).toEqual(['', '']);
});

const workbook = async () =>
  await writeXlsxFile(FORM_NAMES.map((name) => sheetOf(fill(name)) as never)).toBuffer();

describe('Excel 文件', () => {
  test('另一个程序读回来：五张表，标题、栏目、每一格和附注都在', async () => {
    const file = await workbook();
    for (const [at, name] of FORM_NAMES.entries()) {
      const form = fill(name);
      const sheet = await readSheet(file, at + 1);
      const cells = sheet.map((cellsOfRow) => cellsOfRow.map((cell) => (cell === null ? '' : String(cell))));
      const top = 1 + form.lines.length;
      expect(cells[0]![0]).toBe(form.title);
      expect(cells[top]!.slice(0, form.columns.length)).toEqual(form.columns.map(({ title }) => title));
      expect(
        cells.slice(top + 1, top + 1 + form.rows.length).map((each) => each.map((cell) => cell.trim())),
      ).toEqual(form.rows.map((each) => each.map((cell) => cell.trim())));
      expect(cells.slice(-form.notes.length).map(([first]) => first)).toEqual(form.notes);
    }
  });

  test('没有公式：以 = + - @ 和制表符开头的都是文本格', async () => {
    const files = unzipSync(new Uint8Array(await workbook()));
    const sheets = Object.entries(files).filter(([path]) => /worksheets\/sheet\d+\.xml$/.test(path));
    expect(sheets).toHaveLength(5);
    for (const [, content] of sheets) {
      const xml = strFromU8(content);
      expect(xml).not.toMatch(/<f[ >]/);
      const kinds = [...xml.matchAll(/<c [^>]*?(?: t="(\w+)")?[^>]*>\s*<(?:v|is)/g)].map(
        ([cell]) => /t="(\w+)"/.exec(cell)?.[1],
      );
      expect(new Set(kinds)).toEqual(new Set(['s']));
    }
  });
});

test('名称是 constructor 之类的，工作簿照样打得开', async () => {
  const lines = [{ name: 'constructor', quantity: '1', unit: '__proto__', unitPrice: '1', note: 'toString' }];
  const sheet = sheetOf(fill('costs', { ...answers, lines }));
  const book = XLSX.read(await writeXlsxFile([sheet as never]).toBuffer());
  const cells = XLSX.utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 }).flat();
  expect(cells).toEqual(expect.arrayContaining(['constructor', '__proto__', 'toString']));
});

describe('Word 文件', () => {
  test('另一个程序读回来：标题、栏目、每一格和附注都在', async () => {
    const buffer = await Packer.toBuffer(
      documentOf(
        FORM_NAMES.map((name) => fill(name)),
        forms.project,
      ),
    );
    const { value } = await mammoth.extractRawText({ buffer });
    const text = value.replace(/\s/g, '');
    const parts = FORM_NAMES.flatMap((name) => {
      const { title, lines, columns, rows, notes, total } = fill(name);
      const ends = total ? [total.label, total.value] : [];
      return [title, ...lines, ...columns.map((column) => column.title), ...rows.flat(), ...ends, ...notes];
    });
    expect(text).toBe(parts.join('').replace(/\s/g, ''));
  });

  test('XML 不能有的字符已去掉，其余照样', async () => {
    expect(row('services', 3)![2]).toBe('</w:t><b>&"');
  });
});
