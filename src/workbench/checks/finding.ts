import type { Entries } from '../evaluation/entries.ts';
import type { Recomputed } from '../evaluation/evaluate.ts';

/** The kinds of findings, in the order in which they are shown. `ask`: nothing is wrong yet, somebody should look. */
export const KINDS = {
  entry: { title: '录入不全或读不出', weight: 'gap' },
  'panel-size': { title: '评标委员会人数', weight: 'fault' },
  missing: { title: '缺评分', weight: 'gap' },
  'not-a-score': { title: '读不出的评分', weight: 'fault' },
  'out-of-range': { title: '超出满分', weight: 'fault' },
  'not-a-level': { title: '不在评分档次上', weight: 'fault' },
  'objective-differs': { title: '客观分不一致', weight: 'fault' },
  outlier: { title: '离群的评分', weight: 'ask' },
  consent: { title: '报价修正的确认', weight: 'gap' },
  review: { title: '异常低价审查记录', weight: 'fault' },
  'average-differs': { title: '平均分不符', weight: 'fault' },
  'sum-differs': { title: '技术分、商务分不符', weight: 'fault' },
  benchmark: { title: '评标基准价不符', weight: 'fault' },
  'price-score': { title: '价格分不符', weight: 'fault' },
  total: { title: '总分不符', weight: 'fault' },
  order: { title: '名次不符', weight: 'fault' },
  'tie-break': { title: '并列没有按规定处理', weight: 'fault' },
  'excluded-scored': { title: '已被排除仍有结果', weight: 'fault' },
  candidates: { title: '中标候选人不符', weight: 'fault' },
} as const;

export type FindingKind = keyof typeof KINDS;

/** The part of the form that a finding speaks of. */
export type Field =
  | 'name'
  | 'price'
  | 'capital'
  | 'joinedAt'
  | 'qualification'
  | 'conformity'
  | 'correctionAccepted'
  | 'lines'
  | 'expert'
  | 'item'
  | 'score'
  | 'average'
  | 'review'
  | 'benchmark'
  | 'priceScore'
  | 'technical'
  | 'commercial'
  | 'total'
  | 'rank'
  | 'candidates';

/** A cell of the form: bidder, item and expert by their places in the project's lists. */
export interface Where {
  field: Field;
  bidder?: number;
  item?: number;
  expert?: number;
}

export interface Finding {
  kind: FindingKind;
  where: Where;
  /** The same in words. */
  place: string;
  /** What is the matter, in a sentence. */
  what: string;
  /** '' where there is no one right value. */
  expected: string;
  found: string;
  clause: string;
  mend: string;
}

/** What the checks look at. */
export interface Examined {
  entries: Entries;
  result: Recomputed;
}

/** One check: the kind of its findings, and how many things it looked at, in words; '' where there was nothing to look at. */
export interface Check {
  kind: FindingKind;
  clause: string;
  examined(at: Examined): string;
  run(at: Examined): Finding[];
}

const nameOf = ({ result }: Examined, bidder: number): string => result.names[bidder] ?? '';

/** Title of the item as the stages use it. */
const itemOf = ({ entries }: Examined, item: number): string =>
  entries.items.find(({ index }) => index === item)?.name ?? '';

/** The cell among those of one bidder; scores are named by item and expert, and a name by the bidder. */
const CELLS: Readonly<Partial<Record<Field, string>>> = {
  price: '投标总报价',
  capital: '大写金额',
  joinedAt: '参与投标时间',
  qualification: '资格审查',
  conformity: '符合性审查',
  correctionAccepted: '接受修正后的价格',
  lines: '明细表',
  average: '填报的平均分',
  priceScore: '填报的价格分',
  technical: '填报的技术分',
  commercial: '填报的商务分',
  total: '填报的总分',
  rank: '填报的名次',
};

/** Where in the form, in words: `甲公司 · 服务方案3 · 评委三`, `甲公司 · 填报的总分`. */
export const placeOf = (at: Examined, { field, bidder, item, expert }: Where): string =>
  [
    bidder === undefined ? '' : nameOf(at, bidder),
    item === undefined ? '' : itemOf(at, item),
    expert === undefined ? '' : (at.entries.experts[expert] ?? ''),
    bidder === undefined ? '' : (CELLS[field] ?? ''),
  ]
    .filter((part) => part !== '')
    .join(' · ');
