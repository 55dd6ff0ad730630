/** When one needs a calculator, in the order of a procurement; the overview is sorted by it. */
export const stages = [
  { id: 'prepare', title: '投标之前', when: '决定投不投：看期限，查资格，备齐文件。' },
  { id: 'price', title: '定报价', when: '填开标一览表之前：报多少，能得几分，大写怎样写。' },
  { id: 'evaluate', title: '评审', when: '开标以后：核对价格分，审查过低的报价。' },
  { id: 'sign', title: '中标与签约', when: '中标公告以后：签订合同，追加采购。' },
  { id: 'perform', title: '履约与付款', when: '合同生效以后：收款、考核、扣款、变动、违约。' },
] as const;

export type Stage = (typeof stages)[number]['id'];

/**
 * A calculator of this site. `clauses` are the ids of the clauses whose reckoning it does; `rules` are the rules that do
 * it, the first one being the one that it is named after.
 */
export interface CalculatorInfo {
  name: string;
  title: string;
  stage: Stage;
  summary: string;
  clauses: readonly string[];
  rules: readonly string[];
  /** Clauses that its own words name besides those of its rules. */
  cites?: readonly string[];
}

export const calculators = [
  {
    name: 'validity',
    title: '投标有效性自查',
    stage: 'prepare',
    summary: '逐项对照无效投标的情形、第六章要求的文件和 24 行实质性要求，看还有哪些没查、哪些会使投标无效。',
    clauses: ['c2-s5-6.1', 'c6-s2', 'c6-s3', 'c6-note', 'c6-f11'],
    rules: ['bid-validity'],
  },
  {
    name: 'deadlines',
    title: '期限与日历',
    stage: 'prepare',
    summary: '填入已经发生的事，算出由此开始的每一个期限，在月历上逐个数工作日；导出到手机和电脑的日历。',
    clauses: ['c1-s3-1', 'c1-s4-1', 'c2-s3-9.1', 'c2-s6-2.2', 'c2-s7-1.1', 'c2-s7-4.1', 'c3-5.2', 'c3-5.3'],
    rules: ['deadlines'],
    cites: ['c1-s1-6', 'c5-s4-1', 'c5-s2-3-2-1'],
  },
  {
    name: 'price',
    title: '报价模拟',
    stage: 'price',
    summary:
      '填入我方报价和假定的别家报价，看价格分、名次和审查线；高一点、低一点差几分，领先几分抵得过多少报价，某家被否决会怎样。',
    clauses: ['c5-s2-1', 'c2-s5-6.1.5', 'c2-s5-6.1.10', 'c5-s1-1'],
    rules: ['price-score', 'abnormal-low-bid', 'ranking'],
  },
  {
    name: 'price-score',
    title: '价格分',
    stage: 'price',
    summary: '填入各家报价，算出评标基准价和每家的价格分，看报价每高一点少几分。',
    clauses: ['c5-s2-1', 'c2-s5-6.1.5'],
    rules: ['price-score'],
  },
  {
    name: 'abnormal-low-bid',
    title: '异常低价审查',
    stage: 'evaluate',
    summary: '填入通过符合性审查的各家报价，看哪一家低于哪条审查线、低多少、接下来要做什么。',
    clauses: ['c2-s5-6.1.10', 'c5-s2-1'],
    cites: ['c2-s5-6.1.5'],
    rules: ['abnormal-low-bid'],
  },
  {
    name: 'payment',
    title: '预付款与余款',
    stage: 'perform',
    summary: '填入中标价格，算出预付款和余款，看预付款由按比例改为固定金额时的一跳。',
    clauses: ['c3-5.2', 'c4-s1-5.2'],
    rules: ['payment'],
  },
  {
    name: 'assessment',
    title: '考核评分',
    stage: 'perform',
    summary: '按考核评分表逐项打分，得考核分、等级和扣除比例，看离上一等级还差几分；可以打印签字。',
    clauses: ['c3-a1-2', 'c3-a1-2.1', 'c3-a1-2.2', 'c3-a1-2.3', 'c3-a1-2.4', 'c3-a1-t-3'],
    rules: ['assessment'],
  },
  {
    name: 'final-payment',
    title: '尾款',
    stage: 'perform',
    summary: '从合同价算到尾款：减去预付款，再减去整改告知单、考核、核减三项扣款。',
    clauses: ['c3-5.3', 'c3-5.4', 'c3-a1-1', 'c3-a1-3'],
    rules: ['final-payment'],
    cites: ['c3-a1'],
  },
  {
    name: 'breach-penalty',
    title: '违约金',
    stage: 'perform',
    summary: '按违约情形和次数算出违约金，看采购人何时有权解除合同；资源池逾期的违约金也在这里，按天算。',
    clauses: ['c3-9.1', 'c3-9.2', 'c3-10', 'c4-s3-p2-4.1.1-2-1'],
    rules: ['breach-penalty', 'platform-delay'],
  },
  {
    name: 'staffing-change',
    title: '团队人员变动',
    stage: 'perform',
    summary: '填入原有人数和减少人数，看离违约、解除合同、视为丧失服务能力各还差几人。',
    clauses: ['c3-9.1.2', 'c3-10.1', 'c3-7.2.2-1'],
    rules: ['staffing-change'],
  },
  {
    name: 'enterprise-size',
    title: '中小企业划型',
    stage: 'prepare',
    summary: '填入上一年度的从业人员和营业收入，看企业是大、中、小、微哪一型，能否参加本项目。',
    clauses: ['c6-f9', 'c6-f9-2', 'c1-s2-2', 'c5-s3-1-2'],
    rules: ['enterprise-size'],
    cites: ['c6-f9-1.1', 'c6-f9-1.2', 'c5-s3-1-4', 'c2-s5-6.1.4'],
  },
  {
    name: 'supplement-limit',
    title: '追加采购限额',
    stage: 'sign',
    summary: '填入原合同金额和各份补充合同，看限额用了多少、下一份最多多少。',
    clauses: ['c2-s7-2.1'],
    rules: ['supplement-limit'],
  },
  {
    name: 'welfare-unit',
    title: '残疾人福利性单位',
    stage: 'prepare',
    summary: '填入职工人数，回答四个问题，看单位是否视同小型、微型企业，不符合的是哪几项。',
    clauses: ['c6-f10', 'c5-s3-1-3'],
    rules: ['welfare-unit'],
    cites: ['c1-s2-2', 'c5-s3-1-4', 'c6-f9-1.1'],
  },
  {
    name: 'credit-record',
    title: '较大数额罚款',
    stage: 'prepare',
    summary: '填入一项罚款的金额和生效日，看它是否属于较大数额，投标到哪一日为止会因它无效。',
    clauses: ['c2-s5-6.1.8', 'c2-s5-6.1.8-2'],
    rules: ['credit-record'],
    cites: ['c2-s5-5.1.1', 'c5-s4-1'],
  },
  {
    name: 'rmb-capital',
    title: '大写金额',
    stage: 'price',
    summary: '小写和大写互相换算，核对两者是否一致；写错的指出是哪一个字，为什么。',
    clauses: ['c6-f1', 'c2-s5-5.4-2'],
    rules: ['rmb-capital'],
  },
  {
    name: 'line-tolerance',
    title: '线路数量变动',
    stage: 'perform',
    summary: '按分项填入实际的线路数量，看增减多少条仍在允许的 2% 以内。',
    clauses: ['c4-s3-p2-4.3.2'],
    rules: ['line-tolerance'],
    cites: Array.from({ length: 8 }, (_, i) => `c4-s3-p2-4.3.2-${i + 1}`),
  },
  {
    name: 'score',
    title: '自评得分',
    stage: 'price',
    summary:
      '逐项填写响应、方案、人员、业绩和报价，估出总分，看谁计入哪一项、再加一项多得几分，打印证明材料清单。',
    clauses: ['c5-s2-2', 'c5-s2-3', 'c6-f3', 'c6-f4', 'c6-f12', 'c6-f13'],
    rules: ['technical-score', 'commercial-score', 'price-score'],
    cites: [
      'c5-s2-2-12-note-3',
      'c5-s2-2-13-note-4',
      'c5-s2-2-14-note',
      'c6-f1-note',
      'c6-f2-2',
      'c6-f3-2',
      'c6-f3-4',
      'c6-f4-2',
      'c6-f4-3',
      'c6-f12-p1',
      'c6-f12-p2-2',
      'c6-f13-2',
    ],
  },
  {
    name: 'bid-correction',
    title: '报价修正',
    stage: 'evaluate',
    summary: '填入开标一览表、其他处的总报价和明细表，按条文的次序修正，看评标用哪个价、投标人须接受什么。',
    clauses: ['c2-s5-5.4', 'c2-s5-5.5', 'c2-s3-4.2'],
    cites: ['c2-s5-4.1'],
    rules: ['bid-correction'],
  },
] as const satisfies readonly CalculatorInfo[];

export type CalculatorName = (typeof calculators)[number]['name'];
