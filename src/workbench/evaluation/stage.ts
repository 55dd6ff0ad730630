import type { AppliedReading, Evaluation, Notice, Step } from '../../rules/evaluation.ts';
import { grouped } from '../grouped.ts';
import type { Entrant, Entries } from './entries.ts';

/** The stages, in the tender's order. */
export const STAGES = {
  initial: { title: '资格审查和符合性审查', clause: 'c2-s5-5.1' },
  correction: { title: '报价修正与确认', clause: 'c2-s5-5.4' },
  budget: { title: '是否超过预算', clause: 'c2-s5-6.1.5' },
  count: { title: '实质响应家数', clause: 'c2-s5-6.2.1' },
  triggers: { title: '是否触发异常低价审查', clause: 'c2-s5-6.1.10' },
  review: { title: '异常低价审查结论', clause: 'c2-s5-6.1.10-note' },
  benchmark: { title: '评标基准价', clause: 'c5-s2-1' },
  price: { title: '价格分', clause: 'c5-s2-1' },
  averages: { title: '技术分和商务分', clause: 'c5-s2-note' },
  totals: { title: '总分', clause: 'c5-s2-note' },
  ranking: { title: '排序和并列', clause: 'c5-s1-1' },
  candidates: { title: '中标候选人', clause: 'c2-s6-1.2' },
  outcome: { title: '评审结果', clause: 'c2-s5-6.2.1' },
} as const;

export type StageId = keyof typeof STAGES;

/** Why a bid is out: the words of the rule `ranking`. */
export type Reason =
  | 'qualification'
  | 'conformity'
  | 'abnormal-low'
  | 'price-correction-refused'
  | 'over-budget';

export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  qualification: '未通过资格审查',
  conformity: '未通过符合性审查',
  'abnormal-low': '异常低价审查结论为不能证明报价合理',
  'price-correction-refused': '不接受修正后的报价',
  'over-budget': '报价超过预算',
};

export interface Dropped {
  /** Place in the project's list. */
  bidder: number;
  name: string;
  reason: Reason;
  clause: string;
}

export interface Column {
  title: string;
  align: 'start' | 'end';
}

/** What happened in one stage: plain data, the same for the page and the report. */
export interface Stage {
  id: StageId;
  /** Names of the bids that came in and that went on. */
  in: string[];
  out: string[];
  dropped: Dropped[];
  /** The figures of the stage. */
  table: { columns: Column[]; rows: string[][] };
  notices: Notice[];
  steps: Step[];
  readings: AppliedReading[];
  /** The tender fails here. */
  fails: boolean;
}

/** What one stage hands to the next. */
export interface Field {
  entries: Entries;
  readings: Readonly<Record<string, string>>;
  /** The bids still in, in the order of entry; prices are those to be evaluated. */
  still: Entrant[];
  dropped: Dropped[];
}

export const column = (title: string, align: Column['align'] = 'start'): Column => ({ title, align });

export const namesOf = (bidders: readonly { name: string }[]): string[] => bidders.map(({ name }) => name);

/** The readings of `rule` among those chosen: a rule refuses the others. */
export const readingsFor = (
  rule: { readings: readonly { id: string; alternatives: readonly { id: string }[] }[] },
  chosen: Readonly<Record<string, string>>,
): { readings: Record<string, string> } => ({
  readings: Object.fromEntries(
    Object.entries(chosen).filter(([id, alternative]) =>
      rule.readings.some(
        (reading) => reading.id === id && reading.alternatives.some((known) => known.id === alternative),
      ),
    ),
  ),
});

const MOST_NAMES = 8;

/** Names in a sentence; the rest of a long list by its number. */
export const listed = (names: readonly string[]): string =>
  names.length <= MOST_NAMES
    ? names.join('、')
    : `${names.slice(0, MOST_NAMES).join('、')}等 ${grouped(names.length)} 家`;

/** A notice about the bids that lack something; none where no bid does. */
export const waitingFor = (code: string, names: readonly string[], what: string): Notice[] =>
  names.length === 0 ? [] : [{ code, message: `${listed(names)}${what}` }];

/** Why a stage shows nothing; '' where it shows something. */
export function nothingIn(stages: readonly Stage[], place: number): string {
  const one = stages[place];
  if (!one || one.table.rows.length > 0 || one.notices.length > 0) return '';
  if (one.in.length === 0) return '没有投标人进入这一步。';
  return stages.slice(0, place).some(({ fails }) => fails)
    ? '已经废标，这一步不再计算。'
    : '这一步还没有结果。';
}

/** The rules are given only what they take: an error here is a fault of this program. */
export function answered<Result extends object>(evaluation: Evaluation<Result>) {
  if (evaluation.ok) return evaluation;
  const [first] = evaluation.errors;
  throw new Error(`${evaluation.ruleId}: ${first?.path} ${first?.code}`);
}

/** Removes bids from the field; everything else stays. */
export const without = (field: Field, dropped: readonly Dropped[]): Field => {
  const out = new Set(dropped.map(({ bidder }) => bidder));
  return {
    ...field,
    still: field.still.filter(({ index }) => !out.has(index)),
    dropped: [...field.dropped, ...dropped],
  };
};

/** A stage from what went in and what dropped out; the rest is empty where it is not given. */
export const stage = (
  id: StageId,
  before: Field,
  after: Field,
  rest: Partial<Pick<Stage, 'table' | 'notices' | 'steps' | 'readings' | 'fails'>>,
): Stage => ({
  id,
  in: namesOf(before.still),
  out: namesOf(after.still),
  dropped: after.dropped.slice(before.dropped.length),
  table: { columns: [], rows: [] },
  notices: [],
  steps: [],
  readings: [],
  fails: false,
  ...rest,
});
