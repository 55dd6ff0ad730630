import { type Row, row, SCORES, type Sheets, soundEvaluation } from './agency-evaluation.ts';

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
