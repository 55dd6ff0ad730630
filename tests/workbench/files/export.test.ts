import * as XLSX from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { reportAsDocument } from '../../../src/workbench/files/write/report-document.ts';
import { reportAsWorkbook } from '../../../src/workbench/files/write/report-workbook.ts';
import { projectWorkbook, template } from '../../../src/workbench/files/write/workbook.ts';
import { cleanExample } from '../../../src/workbench/project/example.ts';
import type { Project } from '../../../src/workbench/project/project.ts';
import type { Report } from '../../../src/workbench/report/report.ts';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '|cmd',
  '</t></si><f>1</f>',
  '_x003D_1',
  'constructor',
  '__proto__',
];

const hostileProject = (): Project => {
  const project = cleanExample();
  return {
    ...project,
    title: HOSTILE[0]!,
    bidders: HOSTILE.map((name) => ({
      ...project.bidders[0]!,
      name,
      capital: name,
      price: name,
      lines: [{ name, quantity: name, unitPrice: name, amount: name, misplaced: false }],
    })),
    experts: HOSTILE,
    scores: HOSTILE.map(() => HOSTILE.map((text) => project.items.map(() => text))),
    reviews: HOSTILE.map((text) => ({ ...project.reviews[0]!, bidder: text, materials: text, reason: text })),
    claims: { benchmark: HOSTILE[0]!, bidders: [], averages: [], candidates: HOSTILE },
  };
};

const REPORT: Report = {
  kind: 'findings',
  title: '评审核对报告',
  facts: [
    { name: '项目', value: '示例项目' },
    { name: '投标人', value: HOSTILE[0]! },
  ],
  sections: [
    {
      title: '发现的问题',
      paragraphs: ['第一段。', '第二段\n分两行。'],
      table: {
        columns: [
          { title: '位置', width: 3, align: 'start' },
          { title: '应为', width: 1, align: 'end' },
        ],
        rows: [['评委一', '3.00'], ...HOSTILE.map((text) => [text, text])],
      },
    },
    { title: '没有表的一部分', paragraphs: ['只有一段。\u0001\uD800'], table: null },
    { title: '发现的问题', paragraphs: [], table: null },
    {
      title: "a/b:c*d?[e]\\'",
      paragraphs: [],
      table: { columns: [{ title: '空表', width: 1, align: 'start' }], rows: [] },
    },
  ],
  signatures: ['评标委员会成员', '采购人代表'],
  rulesVersion: '0.1.0',
  inputHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  date: '2026-04-08',
};

const cellsOf = (bytes: Uint8Array): [string, XLSX.CellObject][] =>
  Object.entries(XLSX.read(bytes, { cellFormula: true }).Sheets).flatMap(([name, sheet]) =>
    Object.entries(sheet)
      .filter(([address]) => !address.startsWith('!'))
      .map(([address, cell]): [string, XLSX.CellObject] => [`${name} ${address}`, cell]),
  );

describe('导出的工作簿不会执行任何内容', () => {
  test.each<[string, () => Promise<Blob>]>([
    ['项目', () => projectWorkbook(hostileProject())],
    ['报告', () => reportAsWorkbook(REPORT)],
    ['模板', () => template(true)],
  ])('%s：没有公式，以 = + - @ 等开头的都是文本格', async (_, write) => {
    const bytes = await bytesOf(await write());
    for (const [place, { f, t, v }] of cellsOf(bytes)) {
      expect([place, f]).toEqual([place, undefined]);
      if (t !== 's') expect([place, t, typeof v]).toEqual([place, 'n', 'number']);
    }
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    for (const [, content] of parts) expect(strFromU8(content)).not.toMatch(/<f[ >/]/);
  });

  test('另一个程序读回来，名称一字不差', async () => {
    const sheet = XLSX.read(await bytesOf(await projectWorkbook(hostileProject()))).Sheets['评委']!;
    const names = XLSX.utils
      .sheet_to_json<string[]>(sheet, { header: 1 })
      .slice(1)
      .map(([name]) => name);
    expect(names).toEqual(HOSTILE);
  });
});

describe('模板', () => {
  const validationsOf = async (filled: boolean) => {
    const bytes = await bytesOf(await template(filled));
    const names = XLSX.read(bytes).SheetNames;
    const parts = unzipSync(bytes);
    return new Map(
      names.map((name, at) => {
        const { document } = parseHTML(strFromU8(parts[`xl/worksheets/sheet${at + 1}.xml`]!));
        return [
          name,
          [...document.querySelectorAll('dataValidation')].map((each) => [
            each.getAttribute('sqref'),
            each.getAttribute('type'),
            each.querySelector('formula1')!.textContent,
            each.querySelector('formula2')?.textContent,
          ]),
        ] as const;
      }),
    );
  };

  test('说明在最前，其后按工作的先后', async () => {
    expect(XLSX.read(await bytesOf(await template(false))).SheetNames).toEqual([
      '说明',
      '项目',
      '投标人',
      '分项报价',
      '评委',
      '评审因素',
      '评分',
      '核对',
      '异常低价审查',
    ]);
  });

  test('可选内容有下拉列表，评分限于可得的分值或 0 到满分', async () => {
    const validations = await validationsOf(true);
    expect(validations.get('投标人')).toEqual([
      ['E2:E208', 'list', '"通过,不通过"', undefined],
      ['F2:F208', 'list', '"通过,不通过"', undefined],
      ['G2:G208', 'list', '"接受,不接受"', undefined],
    ]);
    expect(validations.get('评分')!.slice(0, 4)).toEqual([
      ['A2:A250', 'list', "'评委'!$A$2:$A$208", undefined],
      ['B2:B250', 'list', "'投标人'!$A$2:$A$208", undefined],
      ['C2:C250', 'decimal', '0', '24'],
      ['D2:D250', 'list', '"3,1.5,0"', undefined],
    ]);
    expect(validations.get('评审因素')!.map(([, , words]) => words)).toEqual([
      '"技术部分,商务部分"',
      '"客观分,主观分"',
    ]);
    expect(validations.get('异常低价审查')!.map(([, , words]) => words)).toEqual([
      "'投标人'!$A$2:$A$208",
      '"能够证明报价合理,不能证明报价合理"',
    ]);
  });

  test('部件里各元素的先后合乎格式的规定', async () => {
    const order = [
      'sheetpr',
      'dimension',
      'sheetviews',
      'sheetformatpr',
      'cols',
      'sheetdata',
      'mergecells',
      'conditionalformatting',
      'datavalidations',
      'pagemargins',
      'pagesetup',
      'drawing',
    ];
    for (const write of [() => template(true), () => reportAsWorkbook(REPORT)]) {
      for (const [name, content] of Object.entries(unzipSync(await bytesOf(await write())))) {
        if (!name.startsWith('xl/worksheets/sheet')) continue;
        const { document } = parseHTML(strFromU8(content));
        const places = [...document.querySelector('worksheet')!.children].map(({ localName }) =>
          order.indexOf(localName.toLowerCase()),
        );
        expect(places.filter((place) => place < 0)).toEqual([]);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    }
  });

  test('打印时每一页都有表头', async () => {
    const titles = async (blob: Blob) =>
      XLSX.read(await bytesOf(blob)).Workbook!.Names!.map(({ Sheet, Ref }) => [Sheet, Ref]);
    expect((await titles(await template(true))).slice(-3)).toEqual([
      [6, "'评分'!$1:$1"],
      [7, "'核对'!$3:$3"],
      [8, "'异常低价审查'!$1:$1"],
    ]);
    expect(await titles(await reportAsWorkbook(REPORT))).toEqual([
      [1, "'发现的问题'!$4:$4"],
      [4, "'a b c d  e'!$2:$2"],
    ]);
  });

  test('数字是数字格，显示的位数照原来的写法', async () => {
    const book = XLSX.read(await bytesOf(await template(true)), { cellNF: true });
    const { t, v, w } = book.Sheets['投标人']!['B2'] as XLSX.CellObject;
    expect({ t, v, w }).toEqual({ t: 'n', v: 82000000, w: '82000000.00' });
  });
});

describe('报告', () => {
  test('Word 文件由另一个程序读回来：标题、事实、各部分、表格、签字栏、版本、指纹和日期都在', async () => {
    const bytes = await bytesOf(await reportAsDocument(REPORT));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const { document } = parseHTML(`<body>${value}</body>`);
    expect([...document.querySelectorAll('h1, h2')].map((each) => each.textContent)).toEqual([
      '评审核对报告',
      '发现的问题',
      '没有表的一部分',
      '发现的问题',
      "a/b:c*d?[e]\\'",
    ]);
    expect(
      [...document.querySelectorAll('table')]
        .map((table) =>
          [...table.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
        )[0]!
        .slice(0, 3),
    ).toEqual([
      ['位置', '应为'],
      ['评委一', '3.00'],
      [HOSTILE[0], HOSTILE[0]],
    ]);
    const text = [...document.querySelectorAll('p')].map((each) => each.textContent);
    expect(text).toEqual(
      expect.arrayContaining(['项目：示例项目', '第一段。', '第二段', '分两行。', '只有一段。\uFFFD']),
    );
    expect(text.filter((line) => line.includes('签字')).map((line) => line.replace(/\t/g, ''))).toEqual([
      '评标委员会成员（签字）：日期：',
      '采购人代表（签字）：日期：',
    ]);
    const parts = unzipSync(bytes);
    const footer = strFromU8(parts[Object.keys(parts).find((name) => name.startsWith('word/footer'))!]!);
    expect(footer.replace(/<[^>]+>/g, '')).toBe(
      `第 PAGE 页，共 NUMPAGES 页　规则版本：0.1.0　出具日期：2026-04-08数据指纹（SHA-256）：${REPORT.inputHash}`,
    );
    expect(strFromU8(parts['word/document.xml']!)).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  });

  test('Word 文件：标题与下面的内容、几行签字都不分在两页', async () => {
    const parts = unzipSync(await bytesOf(await reportAsDocument(REPORT)));
    const { document } = parseHTML(strFromU8(parts['word/document.xml']!));
    const kept = [...document.querySelectorAll('w\\:p')]
      .filter((paragraph) => {
        const keep = paragraph.querySelector('w\\:keepNext');
        return keep !== null && keep.getAttribute('w:val') !== 'false';
      })
      .map((paragraph) => paragraph.textContent.replace(/\t/g, ''));
    expect(kept).toEqual(expect.arrayContaining(['发现的问题', '评标委员会成员（签字）：日期：']));
    expect(kept).not.toContain('采购人代表（签字）：日期：');
  });

  test('算不出指纹时照实说', async () => {
    const parts = unzipSync(await bytesOf(await reportAsDocument({ ...REPORT, inputHash: '' })));
    const footer = strFromU8(parts[Object.keys(parts).find((name) => name.startsWith('word/footer'))!]!);
    expect(footer).toContain('数据指纹（SHA-256）：未能计算');
  });

  test('再长的文字，行高也不超过格式的上限', async () => {
    const long = { ...REPORT.sections[0]!, paragraphs: ['长'.repeat(9000)] };
    const parts = unzipSync(await bytesOf(await reportAsWorkbook({ ...REPORT, sections: [long] })));
    const heights = [...strFromU8(parts['xl/worksheets/sheet2.xml']!).matchAll(/ ht="([\d.]+)"/g)].map(
      ([, height]) => Number(height),
    );
    expect(Math.max(...heights)).toBe(409);
  });

  test('工作簿由另一个程序读回来：第一张是概况，其后每部分一张，名称互不相同', async () => {
    const bytes = Buffer.from(await bytesOf(await reportAsWorkbook(REPORT)));
    expect(XLSX.read(bytes).SheetNames).toEqual([
      '报告',
      '发现的问题',
      '没有表的一部分',
      '发现的问题 2',
      'a b c d  e',
    ]);
    const rows = await readSheet(bytes, 2);
    expect(rows.slice(0, 5)).toEqual([
      ['发现的问题', null],
      ['第一段。', null],
      ['第二段\n分两行。', null],
      ['位置', '应为'],
      ['评委一', 3],
    ]);
    const head = await readSheet(bytes, 1);
    expect(head.map(([name]) => name)).toEqual([
      '评审核对报告',
      '项目',
      '投标人',
      '规则版本',
      '数据指纹（SHA-256）',
      '出具日期',
      null,
      '评标委员会成员（签字）',
      '采购人代表（签字）',
    ]);
    expect(head[4]![1]).toBe(REPORT.inputHash);
  });
});
