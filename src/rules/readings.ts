import type { Reading } from './reading.ts';

export const secondLowest = {
  id: 'second-lowest',
  question: '最低报价有两家相同时，哪一个是“次低报价”？',
  alternatives: [
    {
      id: 'second-supplier',
      words: '按供应商排：报价由低到高排在第二位的供应商的报价（并列最低时等于最低价）',
    },
    { id: 'second-distinct-price', words: '按价格排：第二个不同的报价' },
  ],
  default: 'second-supplier',
  reason: '条文说的是“次低报价供应商”，排的是供应商，不是价格。',
  clauses: ['c2-s5-6.1.10-2', 'c5-s2-1-2'],
  rules: ['abnormal-low-bid'],
} as const satisfies Reading;

export const averageScope = {
  id: 'average-scope',
  question: '平均值是否包括被审查的这一家自己？',
  alternatives: [
    { id: 'all-conforming-bids', words: '全部通过符合性审查的供应商，包括被审查的这一家' },
    { id: 'without-the-bid-itself', words: '除被审查的这一家以外的其他供应商' },
  ],
  default: 'all-conforming-bids',
  reason: '条文写的是“全部通过符合性审查供应商”，没有排除任何一家，也没有写剔除后重算。',
  clauses: ['c2-s5-6.1.10-1', 'c5-s2-1-1'],
  rules: ['abnormal-low-bid'],
} as const satisfies Reading;

export const tooFewAfterAbnormalLow = {
  id: 'too-few-after-abnormal-low',
  question: '因异常低价被判无效后不足三家，是否废标？',
  alternatives: [
    { id: 'fails', words: '废标：被判无效的投标不再算作实质响应' },
    { id: 'continues', words: '继续评审：通过符合性审查时已有三家实质响应' },
  ],
  default: 'fails',
  reason:
    '异常低价不能说明合理性的按“无效投标”处理，无效投标不是对招标文件作实质响应的投标；须由评标委员会或监管部门确认。',
  clauses: ['c2-s5-6.1.10-note', 'c2-s5-6.2.1', 'c2-s5-6.3.1'],
  rules: ['ranking'],
} as const satisfies Reading;

export const detailSumOverOpening = {
  id: 'detail-sum-over-opening',
  question: '明细表按单价汇总的结果与开标一览表总价不同时，以哪一个为投标总报价？',
  alternatives: [
    { id: 'opening-prevails', words: '以开标一览表为准，第（4）项只修正明细表内部的合计' },
    { id: 'unit-prices-prevail', words: '以单价汇总结果为准，改变投标总报价' },
  ],
  default: 'opening-prevails',
  reason:
    '第二章三、4.2 专门规定两者不一致时“评标时按开标一览表中价格为准”，修正顺序也以开标一览表为先；明细表“供评委和采购人参考”。',
  clauses: ['c2-s3-4.2', 'c2-s5-5.4-1', 'c2-s5-5.4-4'],
  rules: ['bid-correction'],
} as const satisfies Reading;

export const roundingOfScores = {
  id: 'rounding-of-scores',
  question: '得分“保留小数点后两位”怎样取舍？',
  alternatives: [
    { id: 'each-part-then-total', words: '每部分四舍五入到两位，再相加' },
    { id: 'total-only', words: '各部分不取舍，只在合计时四舍五入到两位' },
    { id: 'truncate', words: '每部分截去第三位以后的数，再相加' },
  ],
  default: 'each-part-then-total',
  reason:
    '条文写“每部分的得分保留小数点后两位，合计得分保留小数点后两位”；没有写取舍方法，四舍五入是通常的含义。',
  clauses: ['c5-s2-note'],
  rules: ['price-score', 'ranking'],
} as const satisfies Reading;

export const averaging = {
  id: 'averaging',
  question: '各位评委的打分怎样合成投标人的得分？',
  alternatives: [
    { id: 'per-item-then-sum', words: '每个评分项先取全体评委的平均分（两位小数），再把各项相加' },
    { id: 'sum-then-average', words: '先算每位评委的合计分，再取平均（两位小数）' },
  ],
  default: 'per-item-then-sum',
  reason: '招标文件没有写合成办法；“每部分的得分保留小数点后两位，合计得分保留小数点后两位”以逐项成分在先。',
  clauses: ['c5-s2-note'],
  rules: ['score-sheet-check'],
} as const satisfies Reading;

export const noticesBeyondThree = {
  id: 'notices-beyond-three',
  question: '“累计超过3份的，每新增一份”从第几份起扣？',
  alternatives: [
    { id: 'fourth-counts', words: '第四份起每份都扣（n − 3 份）' },
    { id: 'fifth-counts', words: '第四份使累计超过 3 份，第五份起才是“新增”（n − 4 份）' },
    { id: 'all-count', words: '一旦超过 3 份，全部 n 份都扣' },
  ],
  default: 'fourth-counts',
  reason: '三份之内不扣，第四份是超过三份后新增的第一份。',
  clauses: ['c3-a1-1'],
  rules: ['final-payment'],
} as const satisfies Reading;

export const severeReportFault = {
  id: 'severe-report-fault',
  question: '年度报告严重不真实的“一次性扣除5分”，与每个不符合项扣 0.5 分是相加还是取代？',
  alternatives: [
    { id: 'in-addition', words: '另外再扣：0.5 分 × 不符合项 + 5 分，扣完为止' },
    { id: 'instead', words: '两者取大：5 分与 0.5 分 × 不符合项中较大的一个' },
  ],
  default: 'in-addition',
  reason: '两句用分号并列，“如存在……可一次性扣除”是在逐项扣分之外的情形，末句“扣完为止”为两者共同封顶。',
  clauses: ['c3-a1-t-3'],
  rules: ['assessment'],
} as const satisfies Reading;

export const seniorBeyondCap = {
  id: 'senior-beyond-cap',
  question: '同时满足两小项的人员，在第 1 小项已满分时，能否计入第 2 小项？',
  alternatives: [
    { id: 'counts-as-intermediate', words: '能：按对总分更有利的一项计入一次' },
    { id: 'not-counted', words: '不能：只能计入第 1 小项，满分以后不再计' },
  ],
  default: 'counts-as-intermediate',
  reason: '“就高计入一次”是使该人员得分较高；第 1 小项满分后计入它得 0 分，计入第 2 小项得 1 分更高。',
  clauses: ['c5-s2-2-13-note-3'],
  rules: ['technical-score'],
} as const satisfies Reading;

export const shareBelowHalf = {
  id: 'share-below-half',
  question: '人数达到 25 人而相关专业占比不到 50% 的，得 2 分还是 0 分？',
  alternatives: [
    { id: 'two-points', words: '得 2 分：人员数量满足项目需求' },
    { id: 'zero', words: '得 0 分：占比未达到要求' },
  ],
  default: 'two-points',
  reason: '2 分一档只写了“人员数量满足项目需求”；占比不足另按采购需求的负偏离扣分。',
  clauses: ['c5-s2-2-14'],
  rules: ['technical-score'],
} as const satisfies Reading;

export const contractOfBothKinds = {
  id: 'contract-of-both-kinds',
  question: '一份合同同时含集成实施和运维支撑，能否在两小项中各计一次？',
  alternatives: [
    { id: 'counts-in-each', words: '各计一次' },
    { id: 'counts-once', words: '只计一次，计入得分较多的一小项' },
  ],
  default: 'counts-in-each',
  reason: '招标文件对人员证书写明“不重复计取”，对业绩没有这样写，只写了连续年度按一个业绩计算。',
  clauses: ['c5-s2-3-2-1', 'c5-s2-3-2-2'],
  rules: ['commercial-score'],
} as const satisfies Reading;

export const lastDayOnRestDay = {
  id: 'last-day-on-rest-day',
  question: '期限的最后一日是休息日的，是否顺延到下一个工作日？',
  alternatives: [
    {
      id: 'as-listed',
      words: '逐项：须办理手续、付款的期限顺延（民法典第二百零三条）；投标有效期和写明“自然日”的期限不顺延',
    },
    { id: 'never-rolls', words: '一律不顺延' },
  ],
  default: 'as-listed',
  reason:
    '民法典第二百零三条规定期间最后一日是法定休假日的顺延；投标有效期是受约束的期间而不是办事的期限，“自然日”表明双方另有约定（民法典第二百零四条）。',
  clauses: ['c2-s3-9.1', 'c3-5.2', 'c4-s3-p2-4.1.1-2-1'],
  rules: ['deadlines', 'platform-delay'],
} as const satisfies Reading;
