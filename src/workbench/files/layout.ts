import type { Item } from '../project/project.ts';
import { LIMITS } from '../project/schema.ts';
import type { Column, Layout } from './columns.ts';
import { itemColumns } from './item-columns.ts';

const VERDICTS = [
  ['通过', 'passed'],
  ['不通过', 'failed'],
  ['未通过', 'failed'],
  ['合格', 'passed'],
  ['不合格', 'failed'],
  ['符合', 'passed'],
  ['不符合', 'failed'],
] as const;

export const BIDDERS: Layout = {
  sheet: '投标人',
  columns: [
    {
      key: 'name',
      title: '投标人',
      also: ['投标人名称', '投标人全称', '供应商名称'],
      kind: 'name',
      required: true,
      width: 30,
    },
    {
      key: 'price',
      title: '投标总报价（元）',
      also: ['投标总报价', '投标报价（元）', '投标报价'],
      kind: 'amount',
      required: true,
      width: 18,
    },
    {
      key: 'capital',
      title: '投标总报价大写',
      also: ['大写金额', '大写人民币'],
      kind: 'words',
      longest: LIMITS.figure,
      width: 34,
    },
    { key: 'joinedAt', title: '参与投标时间', kind: 'time', width: 18 },
    { key: 'qualification', title: '资格审查', kind: 'choice', choices: VERDICTS, width: 11 },
    { key: 'conformity', title: '符合性审查', kind: 'choice', choices: VERDICTS, width: 11 },
    {
      key: 'correctionAccepted',
      title: '接受修正后的价格',
      also: ['接受修正后报价'],
      kind: 'choice',
      choices: [
        ['接受', 'yes'],
        ['不接受', 'no'],
        ['是', 'yes'],
        ['否', 'no'],
      ],
      width: 17,
    },
  ],
};

/** Whose row it is, in the sheets that have more to say of a bidder. */
const BIDDER: Column = {
  key: 'bidder',
  title: '投标人',
  also: ['投标人名称', '投标人全称'],
  kind: 'name',
  required: true,
  width: 30,
};

export const LINES: Layout = {
  sheet: '分项报价',
  columns: [
    BIDDER,
    {
      key: 'name',
      title: '分项名称',
      also: ['投入项目及费用名称'],
      kind: 'words',
      longest: LIMITS.name,
      required: true,
      width: 34,
    },
    { key: 'quantity', title: '数量', kind: 'figure', required: true, width: 10 },
    { key: 'unitPrice', title: '单价（元）', also: ['单价'], kind: 'amount', required: true, width: 18 },
    {
      key: 'amount',
      title: '分项总价（元）',
      also: ['分项总价', '总价（元）'],
      kind: 'amount',
      required: true,
      computed: true,
      width: 18,
    },
    {
      key: 'misplaced',
      title: '单价小数点明显错位',
      also: ['单价明显错位'],
      kind: 'choice',
      choices: [
        ['是', 'yes'],
        ['否', ''],
      ],
      width: 19,
    },
  ],
};

export const EXPERTS: Layout = {
  sheet: '评委',
  columns: [
    { key: 'name', title: '评委', also: ['评委姓名', '姓名'], kind: 'name', required: true, width: 16 },
  ],
};

export const ITEMS: Layout = {
  sheet: '评审因素',
  columns: [
    { key: 'id', title: '编号', kind: 'name', required: true, width: 26 },
    { key: 'title', title: '评审因素', kind: 'name', required: true, width: 26 },
    {
      key: 'part',
      title: '部分',
      kind: 'choice',
      required: true,
      choices: [
        ['技术部分', 'technical'],
        ['商务部分', 'commercial'],
        ['技术', 'technical'],
        ['商务', 'commercial'],
      ],
      width: 11,
    },
    { key: 'max', title: '权值（分）', also: ['权值', '满分'], kind: 'figure', required: true, width: 11 },
    {
      key: 'objective',
      title: '客观分或主观分',
      also: ['客观分'],
      kind: 'choice',
      required: true,
      choices: [
        ['客观分', 'yes'],
        ['主观分', ''],
        ['是', 'yes'],
        ['否', ''],
      ],
      width: 15,
    },
    { key: 'levels', title: '可得的分值', kind: 'words', width: 40 },
  ],
};

export const REVIEWS: Layout = {
  sheet: '异常低价审查',
  columns: [
    BIDDER,
    { key: 'askedBy', title: '提出要求的评委', kind: 'words', longest: LIMITS.name, width: 16 },
    { key: 'askedAt', title: '要求说明的时间', kind: 'time', width: 18 },
    { key: 'dueAt', title: '提交的截止时间', kind: 'time', width: 18 },
    { key: 'answeredAt', title: '实际提交的时间', kind: 'time', width: 18 },
    { key: 'materials', title: '提交的说明和证明材料', kind: 'words', width: 40 },
    {
      key: 'judgement',
      title: '评委会的判断',
      kind: 'choice',
      choices: [
        ['能够证明报价合理', 'accepted'],
        ['不能证明报价合理', 'rejected'],
        ['报价合理', 'accepted'],
        ['能够证明报价合理，投标有效', 'accepted'],
        ['不能证明报价合理，按无效投标处理', 'rejected'],
      ],
      width: 18,
    },
    { key: 'reason', title: '理由', kind: 'words', width: 40 },
  ],
};

export const SCORES_SHEET = '评分';
export const CLAIMS_SHEET = '核对';
export const SETTINGS_SHEET = '项目';
export const GUIDE_SHEET = '说明';

/** The sheets that a workbook must have. */
export const REQUIRED_SHEETS = [BIDDERS.sheet, EXPERTS.sheet, SCORES_SHEET] as const;

/** One row for each expert and bidder, a column for each item. */
export const scoresLayout = (items: readonly Item[]): Layout => ({
  sheet: SCORES_SHEET,
  columns: [
    { key: 'expert', title: '评委', also: ['评委姓名'], kind: 'name', required: true, width: 14 },
    BIDDER,
    ...itemColumns(items, { required: true }),
  ],
});

/** The agency's results; the benchmark price stands above the table. */
export const claimsLayout = (items: readonly Item[]): Layout => ({
  sheet: CLAIMS_SHEET,
  columns: [
    BIDDER,
    { key: 'priceScore', title: '投标报价得分', kind: 'figure', computed: true, width: 13 },
    { key: 'technical', title: '技术部分得分', kind: 'figure', computed: true, width: 13 },
    { key: 'commercial', title: '商务部分得分', kind: 'figure', computed: true, width: 13 },
    { key: 'total', title: '合计得分', also: ['总分'], kind: 'figure', computed: true, width: 11 },
    { key: 'rank', title: '排序', also: ['名次', '排名'], kind: 'figure', computed: true, width: 8 },
    { key: 'candidate', title: '中标候选人', kind: 'order', computed: true, width: 12 },
    ...itemColumns(items, { computed: true }),
  ],
});
export const BENCHMARK_LABEL = '评标基准价（元）';

export const SETTINGS: Layout = {
  sheet: SETTINGS_SHEET,
  columns: [
    { key: 'name', title: '名称', kind: 'name', required: true, width: 34 },
    { key: 'value', title: '内容', kind: 'words', longest: LIMITS.name, required: true, width: 60 },
  ],
};
export const TITLE_LABEL = '项目名称';
export const OUTLIER_LABEL = '离群界限（满分的百分比）';
/** Stands before the id of a reading. */
export const READING_LABEL = '口径 ';
