import * as XLSX from '@e965/xlsx';
import type { Project } from '../../../src/workbench/project/project.ts';

/** Workbooks as an agency would hand them in, made with SheetJS: the importer and the exporter share nothing with it. */
export type Cells = (string | number | XLSX.CellObject | null)[][];
export type Book = Record<string, Cells>;

const DAY = { t: 'n', z: 'yyyy/m/d h:mm' } as const;
/** 2026-04-08 is day 46120 of the 1900 system. */
export const at = (serial: number): XLSX.CellObject => ({ ...DAY, v: serial });
export const formula = (f: string, v?: number): XLSX.CellObject =>
  v === undefined ? { t: 'z', f } : { t: 'n', f, v };

/** Three bidders, two experts, three items; a title above a heading, columns in another order, blank rows, numbers in their formats. */
export const agencyBook = (): Book => ({
  项目: [
    ['名称', '内容'],
    ['项目名称', '示例项目'],
    ['口径 averaging', 'sum-then-average'],
  ],
  投标人: [
    ['投标人登记表'],
    [],
    ['投标总报价（元）', '投标人', '投标总报价大写', '参与投标时间', '资格审查', '符合性审查'],
    [48900000.5, '甲公司', '肆仟捌佰玖拾万元伍角', at(46120.39583333333), '通过', '通过'],
    [{ t: 'n', v: 51200000, z: '#,##0.00' }, '乙公司', '', '2026-04-08 09:31:05', '通过', '未通过'],
    [],
    ['8,150万', '丙（集团）公司', '捌仟壹佰伍拾万元整', '2026年4月8日 9时32分', '', ''],
  ],
  分项报价: [
    ['投标人', '分项名称', '数量', '单价（元）', '分项总价（元）', '单价小数点明显错位'],
    ['甲公司', '运维服务', 12, 4000000, formula('C2*D2', 48000000), '否'],
    ['甲公司', '软件', 1, 900000.5, 900000.5, '是'],
  ],
  评委: [
    ['序号', '评委'],
    [1, '张三'],
    [2, '李四'],
  ],
  评审因素: [
    ['编号', '评审因素', '部分', '权值（分）', '客观分或主观分', '可得的分值'],
    ['response', '服务响应情况', '技术部分', 24, '客观分', null],
    ['plan', '服务方案', '技术部分', 3, '主观分', '3、1.5、0'],
    ['record', '业绩情况', '商务部分', 8, '客观分', null],
  ],
  评分: [
    ['评委', '投标人', '服务响应情况', '服务方案', '业绩情况'],
    ['李四', '甲公司', 24, 1.5, 8],
    ['张三', '甲公司', 23.92, 3, 8],
    ['张三', '乙公司', 0.1 + 0.2, { t: 'n', v: 1.5, z: '0.00' }, '8'],
    ['张三', '丙（集团）公司', 24, 0, 6],
    ['李四', '丙（集团）公司', 24, null, 6],
  ],
  核对: [
    ['评标基准价（元）', formula('投标人!A4', 48900000.5)],
    [],
    ['投标人', '投标报价得分', '技术部分得分', '商务部分得分', '合计得分', '排序', '中标候选人', '服务方案'],
    ['甲公司', 10, 26.21, 8, formula('SUM(B4:D4)', 44.21), 1, 1, { t: 'n', v: 2.25, z: '0.00' }],
    ['丙（集团）公司', '', '', '', '', 2, 2],
  ],
  异常低价审查: [
    [
      '投标人',
      '提出要求的评委',
      '要求说明的时间',
      '提交的截止时间',
      '实际提交的时间',
      '提交的说明和证明材料',
      '评委会的判断',
      '理由',
    ],
    [
      '甲公司',
      '张三',
      at(46120.41666666667),
      at(46120.4375),
      '2026-04-08 10:29',
      '成本测算表',
      '报价合理',
      '与证明材料一致',
    ],
  ],
});

/** What stands in `agencyBook`. */
export const agencyProject = (): Project => ({
  title: '示例项目',
  bidders: [
    {
      name: '甲公司',
      price: '48900000.5',
      capital: '肆仟捌佰玖拾万元伍角',
      joinedAt: '2026-04-08T09:30',
      qualification: 'passed',
      conformity: 'passed',
      correctionAccepted: '',
      lines: [
        { name: '运维服务', quantity: '12', unitPrice: '4000000', amount: '48000000', misplaced: false },
        { name: '软件', quantity: '1', unitPrice: '900000.5', amount: '900000.5', misplaced: true },
      ],
    },
    {
      name: '乙公司',
      price: '51200000.00',
      capital: '',
      joinedAt: '2026-04-08T09:31:05',
      qualification: 'passed',
      conformity: 'failed',
      correctionAccepted: '',
      lines: [],
    },
    {
      name: '丙（集团）公司',
      price: '81500000.00',
      capital: '捌仟壹佰伍拾万元整',
      joinedAt: '2026-04-08T09:32',
      qualification: '',
      conformity: '',
      correctionAccepted: '',
      lines: [],
    },
  ],
  experts: ['张三', '李四'],
  items: [
    { id: 'response', title: '服务响应情况', part: 'technical', max: '24', objective: true, levels: [] },
    {
      id: 'plan',
      title: '服务方案',
      part: 'technical',
      max: '3',
      objective: false,
      levels: ['3', '1.5', '0'],
    },
    { id: 'record', title: '业绩情况', part: 'commercial', max: '8', objective: true, levels: [] },
  ],
  scores: [
    [
      ['23.92', '3', '8'],
      ['0.3', '1.50', '8'],
      ['24', '0', '6'],
    ],
    [
      ['24', '1.5', '8'],
      ['', '', ''],
      ['24', '', '6'],
    ],
  ],
  reviews: [
    {
      bidder: '甲公司',
      askedBy: '张三',
      askedAt: '2026-04-08T10:00',
      dueAt: '2026-04-08T10:30',
      answeredAt: '2026-04-08T10:29',
      materials: '成本测算表',
      judgement: 'accepted',
      reason: '与证明材料一致',
    },
  ],
  claims: {
    benchmark: '48900000.5',
    bidders: [
      { bidder: '甲公司', priceScore: '10', technical: '26.21', commercial: '8', total: '44.21', rank: '1' },
      { bidder: '丙（集团）公司', priceScore: '', technical: '', commercial: '', total: '', rank: '2' },
    ],
    averages: [{ bidder: '甲公司', item: 'plan', score: '2.25' }],
    candidates: ['甲公司', '丙（集团）公司'],
  },
  readings: { averaging: 'sum-then-average' },
});

interface Packing {
  merges?: Record<string, string[]>;
  hiddenRows?: Record<string, number[]>;
  from1904?: boolean;
  bookType?: XLSX.BookType;
}

/** The bytes of a workbook with these sheets. */
export function pack(
  book: Book,
  { merges = {}, hiddenRows = {}, from1904 = false, bookType = 'xlsx' }: Packing = {},
): Uint8Array {
  const workbook = XLSX.utils.book_new();
  for (const [name, cells] of Object.entries(book)) {
    const sheet = XLSX.utils.aoa_to_sheet(cells);
    sheet['!merges'] = (merges[name] ?? []).map((range) => XLSX.utils.decode_range(range));
    const rows: XLSX.RowInfo[] = [];
    for (const number of hiddenRows[name] ?? []) rows[number - 1] = { hidden: true };
    sheet['!rows'] = rows;
    XLSX.utils.book_append_sheet(workbook, sheet, name);
  }
  workbook.Workbook = { WBProps: { date1904: from1904 } };
  return new Uint8Array(XLSX.write(workbook, { type: 'buffer', bookType, bookSST: true, compression: true }));
}

/** A compound file with the streams that a workbook with a password has. */
export function packWithPassword(): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.alloc(200, 4));
  XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(5000, 7));
  return new Uint8Array(XLSX.CFB.write(container, { type: 'buffer' }) as Buffer);
}

/** The same archive in the large form of the format, as Apache POI writes it when it writes row by row. */
export function inLargeForm(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const directory: number[] = [];
  const eight = (value: number) => [...new Uint8Array(BigUint64Array.of(BigInt(value)).buffer)];
  const ones = [255, 255, 255, 255];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const [name, extra] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    const header = [...bytes.slice(at, at + 46)];
    header.splice(20, 8, ...ones, ...ones);
    header.splice(30, 2, 28, 0);
    header.splice(42, 4, ...ones);
    const fields = [size, packed, view.getUint32(at + 42, true)].flatMap(eight);
    directory.push(...header, ...bytes.slice(at + 46, at + 46 + name), 1, 0, 24, 0, ...fields);
    at += 46 + name + extra + view.getUint16(at + 32, true);
  }
  const large = start + directory.length;
  const record = [
    0x50,
    0x4b,
    6,
    6,
    ...eight(44),
    45,
    0,
    45,
    0,
    ...Array(8).fill(0),
    ...eight(count),
    ...eight(count),
    ...eight(directory.length),
    ...eight(start),
  ];
  const locator = [0x50, 0x4b, 6, 7, 0, 0, 0, 0, ...eight(large), 1, 0, 0, 0];
  const last = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 255, 255, 255, 255, ...ones, ...ones, 0, 0];
  return new Uint8Array([...bytes.slice(0, start), ...directory, ...record, ...locator, ...last]);
}
