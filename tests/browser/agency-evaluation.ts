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
type Row = Record<string, string | number>;
type SheetName = Exclude<keyof Sheets, 'benchmark'>;

/** What stands in the cell of `sheet` that the rest of the row names. */
const row = (sheet: Row[], name: Row): Row =>
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
const SCORES: Readonly<Record<string, Row>> = {
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

export interface Fault {
  plant(sheets: Sheets): void;
  /** The kind under which it is found, and where. */
  kind: string;
  place: string;
  /** '' where there is no one right value. */
  expected: string;
  found: string;
  clause: string;
  mend: string;
}

const score = (sheets: Sheets, expert: string, name: string): Row =>
  row(sheets.评分, { 评委: expert, 投标人: name });
const claim = (sheets: Sheets, name: string): Row => row(sheets.核对, { 投标人: name });

/** One or more of each of the nineteen kinds, in the order in which they are shown. */
export const FAULTS: readonly Fault[] = [
  {
    plant: (sheets) => (row(sheets.投标人, { 投标人: '壬公司' })['符合性审查'] = ''),
    kind: '录入不全或读不出',
    place: '壬公司 · 符合性审查',
    expected: '',
    found: '',
    clause: 'c2-s5-5.1.2',
    mend: '填写通过或不通过',
  },
  {
    plant: (sheets) => {
      sheets.评委.push({ 评委: '评委八' });
      for (const [name, scores] of Object.entries(SCORES))
        sheets.评分.push({ 评委: '评委八', 投标人: name, ...scores });
    },
    kind: '评标委员会人数',
    place: '评标委员会',
    expected: '7 人以上单数',
    found: '8 人',
    clause: 'c2-s5-2.2',
    mend: '核对评委名单',
  },
  {
    plant: (sheets) => (score(sheets, '评委五', '丙公司')['服务方案8'] = ''),
    kind: '缺评分',
    place: '丙公司 · 服务方案8 · 评委五',
    expected: '',
    found: '空',
    clause: 'c5-s2-note',
    mend: '请评委补齐评分',
  },
  {
    plant: (sheets) => (score(sheets, '评委六', '丙公司')['服务方案7'] = 1.505),
    kind: '读不出的评分',
    place: '丙公司 · 服务方案7 · 评委六',
    expected: '',
    found: '1.505',
    clause: 'c5-s2-note',
    mend: '最多两位小数',
  },
  {
    plant: (sheets) => (score(sheets, '评委三', '丙公司')['服务方案4'] = 3.5),
    kind: '超出满分',
    place: '丙公司 · 服务方案4 · 评委三',
    expected: '0.00 至 3.00',
    found: '3.50',
    clause: 'c5-s2',
    mend: '不超过满分',
  },
  {
    plant: (sheets) => (score(sheets, '评委二', '己公司')['服务方案1'] = 2),
    kind: '不在评分档次上',
    place: '己公司 · 服务方案1 · 评委二',
    expected: '3.00、1.50、0.00',
    found: '2.00',
    clause: 'c5-s2',
    mend: '在评分标准写明的档次中选定',
  },
  {
    plant: (sheets) => (score(sheets, '评委五', '己公司')['人员配置3'] = 2),
    kind: '客观分不一致',
    place: '己公司 · 人员配置3',
    expected: '5.00',
    found: '5.00、2.00',
    clause: 'c5-s2',
    mend: '统一为一个分数',
  },
  {
    plant: (sheets) => (score(sheets, '评委七', '丙公司')['服务方案2'] = 0),
    kind: '离群的评分',
    place: '丙公司 · 服务方案2 · 评委七',
    expected: '',
    found: '0.00',
    clause: 'c5-s2-note',
    mend: '请评委复核并说明理由',
  },
  {
    plant: (sheets) => (row(sheets.投标人, { 投标人: '己公司' })['接受修正后的价格'] = ''),
    kind: '报价修正的确认',
    place: '己公司 · 接受修正后的价格',
    expected: '接受或不接受',
    found: '未填',
    clause: 'c2-s5-5.5',
    mend: '通过苏采云系统告知投标人并记录答复',
  },
  {
    plant: (sheets) =>
      (row(sheets.异常低价审查, { 投标人: '戊公司' })['提交的截止时间'] = '2026-04-08 15:20'),
    kind: '异常低价审查记录',
    place: '戊公司',
    expected: '不少于 30 分钟',
    found: '20 分钟',
    clause: 'c2-s5-6.1.10-note',
    mend: '应当重新给予时间，或者在理由中说明',
  },
  {
    // Nothing to plant: nobody has recorded it yet.
    plant: () => {},
    kind: '异常低价审查记录',
    place: '壬公司',
    expected: '',
    found: '没有记录',
    clause: 'c2-s5-6.1.10-note',
    mend: '启动审查，要求投标人说明，并填写记录',
  },
  {
    plant: (sheets) => (claim(sheets, '甲公司')['服务方案1'] = 2.79),
    kind: '平均分不符',
    place: '甲公司 · 服务方案1 · 填报的平均分',
    expected: '3.00',
    found: '2.79',
    clause: 'c5-s2-note',
    mend: '按评分表重新平均，四舍五入到两位小数',
  },
  {
    plant: (sheets) => (claim(sheets, '乙公司')['技术部分得分'] = 71),
    kind: '技术分、商务分不符',
    place: '乙公司 · 填报的技术分',
    expected: '71.50',
    found: '71.00',
    clause: 'c5-s2-note',
    mend: '按各项平均分重新相加',
  },
  {
    plant: (sheets) => (sheets.benchmark = 36_000_000),
    kind: '评标基准价不符',
    place: '评标基准价',
    expected: '39,000,000.00',
    found: '36,000,000.00',
    clause: 'c5-s2-1',
    mend: '以仍在评审中的最低投标总报价为基准价',
  },
  {
    plant: (sheets) => (claim(sheets, '甲公司')['投标报价得分'] = 4.75),
    kind: '价格分不符',
    place: '甲公司 · 填报的价格分',
    expected: '4.76',
    found: '4.75',
    clause: 'c5-s2-1',
    mend: '核对基准价和修正后的报价，重新计算',
  },
  {
    plant: (sheets) => (claim(sheets, '乙公司')['合计得分'] = 92.1),
    kind: '总分不符',
    place: '乙公司 · 填报的总分',
    expected: '92.00',
    found: '92.10',
    clause: 'c5-s2-note',
    mend: '按价格分、技术分、商务分重新相加',
  },
  {
    plant: (sheets) => (claim(sheets, '壬公司')['排序'] = 6),
    kind: '名次不符',
    place: '壬公司 · 填报的名次',
    expected: '7',
    found: '6',
    clause: 'c5-s1-1',
    mend: '按总分由高到低重新排序',
  },
  {
    plant: (sheets) => (claim(sheets, '庚公司')['排序'] = 4),
    kind: '并列没有按规定处理',
    place: '庚公司 · 填报的名次',
    expected: '3',
    found: '4',
    clause: 'c2-s5-5.6',
    mend: '按报价、参与投标时间、抽签的顺序确定先后',
  },
  {
    plant: (sheets) => (claim(sheets, '辛公司')['排序'] = 3),
    kind: '并列没有按规定处理',
    place: '辛公司 · 填报的名次',
    expected: '4',
    found: '3',
    clause: 'c2-s5-5.6',
    mend: '按报价、参与投标时间、抽签的顺序确定先后',
  },
  {
    plant: (sheets) => sheets.核对.push({ 投标人: '丁公司', 排序: 8 }),
    kind: '已被排除仍有结果',
    place: '丁公司 · 填报的名次',
    expected: '没有结果',
    found: '8',
    clause: 'c2-s5-6.1.5',
    mend: '删去该投标人的得分和名次',
  },
  {
    plant: (sheets) => {
      claim(sheets, '庚公司')['中标候选人'] = '';
      claim(sheets, '辛公司')['中标候选人'] = 3;
    },
    kind: '中标候选人不符',
    place: '中标候选人',
    expected: '甲公司、乙公司、庚公司',
    found: '甲公司、乙公司、辛公司',
    clause: 'c2-s6-1.2',
    mend: '按名次重新推荐',
  },
];

/** With every fault; the results of those whose scores are at fault are not claimed yet, or they would be at fault as well. */
export function faultyEvaluation(): Sheets {
  const sheets = soundEvaluation();
  sheets.核对 = sheets.核对.filter(({ 投标人: name }) => name !== '丙公司' && name !== '己公司');
  for (const { plant } of FAULTS) plant(sheets);
  return sheets;
}

/** The template with this evaluation in it; `unreadable` puts a text into a cell and says which one that is. */
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
