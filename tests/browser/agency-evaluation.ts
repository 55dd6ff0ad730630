import * as XLSX from '@e965/xlsx';

/** An evaluation as an agency fills it into the template: rows of the sheets, by the headings of their columns. */
export interface Sheets {
  投标人: Row[];
  评委: Row[];
  评分: Row[];
  核对: Row[];
  异常低价审查: Row[];
  benchmark: number;
}
export type Row = Record<string, string | number>;
type SheetName = Exclude<keyof Sheets, 'benchmark'>;

/** The row of the sheet that has these contents. */
export const row = (sheet: Row[], name: Row): Row =>
  sheet.find((one) => Object.entries(name).every(([heading, value]) => one[heading] === value))!;

const BIDS: readonly (readonly [name: string, price: number, capital: string, joined: string])[] = [
  ['甲公司', 82_000_000, '捌仟贰佰万元整', '2026-03-20 09:00'],
  ['乙公司', 78_000_000, '柒仟捌佰万元整', '2026-03-21 10:30'],
  ['丙公司', 86_000_000, '捌仟陆佰万元整', '2026-03-19 16:05'],
  // One fen above the budget of 88,150,000.00.
  ['丁公司', 88_150_000.01, '', '2026-03-22 08:00'],
  // Both below 45% of the ceiling, 39,667,500.00, and above the other two lines.
  ['戊公司', 36_000_000, '叁仟陆佰万元整', '2026-03-23 11:11'],
  // In capitals it is 80,005,000.00, and the capitals prevail.
  ['己公司', 80_000_000, '捌仟万零伍仟元整', '2026-03-24 15:20'],
  ['庚公司', 79_500_000, '柒仟玖佰伍拾万元整', '2026-03-20 14:00'],
  ['辛公司', 79_500_000, '柒仟玖佰伍拾万元整', '2026-03-24 17:45'],
  ['壬公司', 39_000_000, '叁仟玖佰万元整', '2026-03-25 10:10'],
];

const PLANS = Array.from({ length: 10 }, (_, at) => `服务方案${at + 1}`);
const all = (score: number, others: Row = {}): Row => ({
  ...Object.fromEntries(PLANS.map((plan) => [plan, score])),
  ...others,
});
const given = (
  response: number,
  plans: Row,
  people: readonly number[],
  commercial: readonly number[],
): Row => ({
  服务响应情况: response,
  ...plans,
  人员配置1: people[0]!,
  人员配置2: people[1]!,
  人员配置3: people[2]!,
  商务条件响应性: commercial[0]!,
  '业绩：集成实施': commercial[1]!,
  '业绩：运维支撑': commercial[2]!,
});

/** Every expert gives the same, so that an average is the score itself. 丁公司 and 戊公司 are out before the scoring. */
export const SCORES: Readonly<Record<string, Row>> = {
  甲公司: given(23.92, all(3), [4, 11, 5], [8, 6, 2]),
  乙公司: given(24, all(3, { 服务方案10: 1.5 }), [4, 10, 5], [7.5, 6, 2]),
  丙公司: given(23.76, all(3), [4, 9, 5], [8, 4, 2]),
  己公司: given(24, all(3, { 服务方案7: 1.5, 服务方案10: 1.5 }), [4, 11, 5], [7, 6, 1]),
  庚公司: given(23, all(3), [4, 8.5, 5], [8, 6, 2]),
  辛公司: given(23, all(3), [4, 8.5, 5], [8, 6, 2]),
  壬公司: given(20, all(1.5), [2, 5, 2], [6, 2, 1]),
};

/** Reckoned by hand: 39,000,000 ÷ price × 10, the scores of each part added up, the three added up. */
export const RESULTS = [
  ['甲公司', 4.76, 73.92, 16, 94.68],
  ['乙公司', 5, 71.5, 15.5, 92],
  ['庚公司', 4.91, 70.5, 16, 91.41],
  ['辛公司', 4.91, 70.5, 16, 91.41],
  ['丙公司', 4.53, 71.76, 14, 90.29],
  ['己公司', 4.87, 71, 14, 89.87],
  ['壬公司', 10, 44, 9, 63],
] as const;

const experts = (numbers: string): string[] => [...numbers].map((number) => `评委${number}`);

/** Without a fault, but for the record of 壬公司, whose review the committee has yet to hold. */
export const soundEvaluation = (): Sheets => ({
  benchmark: 39_000_000,
  投标人: BIDS.map(([name, price, capital, joined]) => ({
    投标人: name,
    '投标总报价（元）': price,
    投标总报价大写: capital,
    参与投标时间: joined,
    资格审查: '通过',
    符合性审查: '通过',
    接受修正后的价格: name === '己公司' ? '接受' : '',
  })),
  评委: experts('一二三四五六七').map((expert) => ({ 评委: expert })),
  评分: experts('一二三四五六七').flatMap((expert) =>
    Object.entries(SCORES).map(([name, scores]) => ({ 评委: expert, 投标人: name, ...scores })),
  ),
  核对: RESULTS.map(([name, price, technical, commercial, total], at) => ({
    投标人: name,
    投标报价得分: price,
    技术部分得分: technical,
    商务部分得分: commercial,
    合计得分: total,
    排序: at + 1,
    中标候选人: at < 3 ? at + 1 : '',
    服务方案1: name === '甲公司' ? 3 : '',
  })),
  异常低价审查: [
    {
      投标人: '戊公司',
      提出要求的评委: '评委一',
      要求说明的时间: '2026-04-08 15:00',
      提交的截止时间: '2026-04-08 15:45',
      实际提交的时间: '2026-04-08 15:18',
      提交的说明和证明材料: '成本测算表、人工成本说明',
      评委会的判断: '不能证明报价合理',
      理由: '人工成本低于当地最低工资标准',
    },
  ],
});

/** The template with this evaluation in it, as an officer fills it in. */
export function filled(template: Uint8Array, sheets: Sheets) {
  const book = XLSX.read(template);
  const cells = new Map<SheetName, (string | number | null)[][]>();
  for (const name of ['投标人', '评委', '评分', '核对', '异常低价审查'] as const) {
    const before = XLSX.utils.sheet_to_json<(string | null)[]>(book.Sheets[name]!, {
      header: 1,
      defval: null,
    });
    const key = name === '评委' || name === '评分' ? '评委' : '投标人';
    const head = before.findIndex(([first]) => first === key);
    const headings = before[head]!;
    const rows = sheets[name].map((one) => headings.map((heading) => one[heading ?? ''] ?? null));
    const above: (string | number | null)[][] = before.slice(0, head);
    if (name === '核对') above[0] = ['评标基准价（元）', sheets.benchmark];
    cells.set(name, [...above, headings, ...rows]);
  }
  return {
    /** Puts a text where it cannot be read. @returns the cell as the page names it */
    spoil(name: SheetName, place: { row: number; heading: string }, text: string): string {
      const rows = cells.get(name)!;
      const head = rows.findIndex((one) => one.includes(place.heading));
      const column = rows[head]!.indexOf(place.heading);
      rows[head + place.row]![column] = text;
      return `工作表“${name}”单元格 ${XLSX.utils.encode_cell({ r: head + place.row, c: column })}`;
    },
    bytes(): Buffer {
      for (const [name, rows] of cells) book.Sheets[name] = XLSX.utils.aoa_to_sheet(rows);
      return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' });
    },
  };
}

/** How many scores are given in the sheets. */
export const scoresIn = ({ 评分: sheet }: Sheets): number =>
  sheet.reduce(
    (sum, one) =>
      sum +
      Object.entries(one).filter(([heading, value]) => !['评委', '投标人'].includes(heading) && value !== '')
        .length,
    0,
  );
