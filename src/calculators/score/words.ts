import { Decimal, type Score, score } from '../../rules/amount.ts';
import {
  bidDeadline,
  integrationCap,
  operationsCap,
  trackRecordFrom,
} from '../../rules/parameters/commercial.ts';
import { priceWeight } from '../../rules/parameters/scoring.ts';
import type { CommercialScore } from '../../rules/scoring/commercial-score.ts';
import type { Way } from '../parts/onward/Onward.tsx';
import type { Fault, Parts, Total } from './compute.ts';
import { PLANS, type ScoreDraft } from './filled.ts';

type Items = readonly { id: string; max: Score; score: Score }[];

/** The points of some items together, and the most there are. */
export function subTotal(items: Items, wanted: RegExp): { points: Score; max: Score } {
  const chosen = items.filter(({ id }) => wanted.test(id));
  const add = (values: readonly Score[]) =>
    score(values.reduce((sum, value) => sum.plus(value), new Decimal(0)));
  return { points: add(chosen.map((item) => item.score)), max: add(chosen.map((item) => item.max)) };
}

/** `5.00` → `5`, `1.50` → `1.5`. */
export const short = (points: string): string => points.replace(/\.?0+$/, '');

const REASONS: Readonly<
  Record<
    NonNullable<CommercialScore['counted'][number]['reason']>,
    (kind: 'integration' | 'operations') => string
  >
> = {
  'no-evidence': () => '证明材料不全，不计',
  'before-2023': () => `签订早于 ${trackRecordFrom.value}，不计`,
  'after-deadline': () => `签订晚于投标截止之日 ${bidDeadline.value}，不计`,
  'same-series': () => '与另一份按一个业绩计算，不另计',
  'cap-reached': (kind) =>
    `本小项最高 ${kind === 'integration' ? integrationCap.value : operationsCap.value} 分已满，不再计`,
};

export const KIND_WORDS = { integration: '集成实施', operations: '运维支撑', both: '两类都有' } as const;

export const verdictWords = (
  { counted, reason }: CommercialScore['counted'][number],
  kind: 'integration' | 'operations',
): string => (counted ? '计一个业绩' : reason ? REASONS[reason](kind) : '投标无效，不计');

const FAULT_WORDS: Readonly<Record<Fault, string>> = {
  services: '服务要求中有实质性要求未满足',
  terms: '合同条款中有实质性要求未满足',
  'over-budget': '报价超过采购预算',
};

export const FAULT_CLAUSES: Readonly<Record<Fault, string>> = {
  services: 'c5-s2-2-1-note-2',
  terms: 'c5-s2-3-1',
  'over-budget': 'c2-s5-6.1.5',
};

export const faultWords = (faults: readonly Fault[]): string =>
  `投标无效：${faults.map((fault) => FAULT_WORDS[fault]).join('；')}。按无效投标处理，不评分。`;

const PART_WORDS = { technical: '技术部分', commercial: '商务部分', price: '投标报价' } as const;

/** What the total leaves out; empty where it is whole. */
export const openWords = ({ open }: Total): string =>
  open.length === 0 ? '' : `不含${open.map((part) => PART_WORDS[part]).join('、')}`;

/** The points of a part; null where it is not scored. */
export const partPoints = (part: keyof Parts, parts: Parts): string | null =>
  part === 'price' ? (parts.price?.scores[0]?.score ?? null) : (parts[part]?.total ?? null);

const PART_KEYS = Object.keys(PART_WORDS) as (keyof Parts)[];

const saidOf = (parts: Parts, separator: string): string =>
  PART_KEYS.flatMap((part) => {
    const points = partPoints(part, parts);
    return points === null ? [] : [`${PART_WORDS[part]} ${points}`];
  }).join(separator);

/** The rule's notice of a team that is also a deviation from a regular requirement (c4-s3-p3-1). */
export const TEAM_UNMET = 'team-requirement-unmet';

/** The result in one sentence, for those who hear it. */
export function announcement(total: Total, parts: Parts): string {
  if (total.faults.length > 0) return faultWords(total.faults);
  if (total.points === null) return '';
  const open = openWords(total);
  return `合计 ${total.points} 分${open && `（${open}）`}：${saidOf(parts, '，')}。`;
}

/** The three parts on one short line. */
export const briefWords = (parts: Parts): string => saidOf(parts, ' ').replaceAll(/部分|投标/g, '');

/** What another reading changes, in words; null where points and what counts stay. */
export function changeOf(now: Parts, then: Parts): string | null {
  const changes = PART_KEYS.flatMap((part) => {
    const [before, after] = [now, then].map((parts) => partPoints(part, parts));
    return before === after ? [] : [`${PART_WORDS[part]}由 ${before ?? '不评分'} 变为 ${after ?? '不评分'}`];
  });
  if (changes.length > 0) return changes.join('，');
  return JSON.stringify(now) === JSON.stringify(then) ? null : '计入的人或合同改变，得分不变';
}

/** The parts of the form, in order, and the items of the rules that each is about. */
export const PARTS = [
  { id: 'service', name: '服务响应' },
  { id: 'plans', name: '服务方案' },
  { id: 'people', name: '人员配置' },
  { id: 'terms', name: '商务条件' },
  { id: 'contracts', name: '业绩' },
  { id: 'price', name: '投标报价' },
] as const;

const PART_ITEMS: Readonly<Record<Exclude<(typeof PARTS)[number]['id'], 'price'>, RegExp>> = {
  service: /^service-response$/,
  plans: /^plan-/,
  people: /^personnel-/,
  terms: /^commercial-response$/,
  contracts: /^track-record-/,
};

/** The sub-total of a part of the form; null while it has none. */
export function partSub(
  id: (typeof PARTS)[number]['id'],
  parts: Parts,
): { points: string; max: string } | null {
  if (id === 'price') {
    const points = partPoints('price', parts);
    return points === null ? null : { points, max: `${priceWeight.value}.00` };
  }
  const part = id === 'terms' || id === 'contracts' ? parts.commercial : parts.technical;
  return part && subTotal(part.items, PART_ITEMS[id]);
}

export const ITEM_WORDS: Readonly<Record<string, string>> = {
  'service-response': '服务响应情况',
  ...Object.fromEntries(Array.from({ length: PLANS }, (_, i) => [`plan-${i + 1}`, `服务方案${i + 1}`])),
  'personnel-1': '人员配置1',
  'personnel-2': '人员配置2',
  'personnel-3': '人员配置3',
  'commercial-response': '商务条件响应性',
  'track-record-integration': '业绩：集成实施',
  'track-record-operations': '业绩：运维支撑',
};

/** The price is weighed against several competitors elsewhere, with the other two parts of the score carried along. */
export const onward = ({ price, rival }: ScoreDraft, { technical, commercial }: Parts): Way[] => [
  {
    name: 'price',
    title: '报价模拟',
    words: '带着这里的技术分、商务分和报价，看对几家竞争者的名次',
    part: {
      m: [price, technical?.total ?? '', commercial?.total ?? ''],
      ...(rival.trim() !== '' && { b: [['设想的最低报价', rival, 0]] }),
    },
  },
];
