import * as v from 'valibot';
import { countOf } from '../../rules/parameter.ts';
import { regularRequirements } from '../../rules/parameters/technical.ts';
import { CERTIFICATES, FIELDS, LEVELS } from '../../rules/scoring/personnel.ts';
import { typedAmount } from '../parts/amount/typed.ts';
import { unpackReadings } from '../parts/share/readings.ts';
import { type Entry, LONGEST_TEXT, type Scenario } from '../parts/share/scenario.ts';
import { compute, deviationsOf, resultsOf, totalOf } from './compute.ts';
import {
  ARTICLE_COUNT,
  blank,
  type ContractRow,
  hasPages,
  isBlank,
  isProven,
  type Level,
  MOST,
  PAGES,
  type PersonRow,
  PLANS,
  type ScoreDraft,
  type Title,
} from './filled.ts';
import { READINGS } from './readings.ts';
import { PARTS, partSub } from './words.ts';

const REQUIREMENTS = countOf(regularRequirements);
const LETTERS: Readonly<Record<Level, string>> = { full: 'f', adequate: 'a', none: 'n' };
const PLAN_LEVELS = Object.keys(LETTERS) as Level[];
const KINDS = ['integration', 'operations', 'both'] as const;

const bits = (flags: readonly boolean[]): number =>
  flags.reduce((sum, flag, i) => sum + (flag ? 2 ** i : 0), 0);
const flagsOf = (value: number, length: number): boolean[] =>
  Array.from({ length }, (_, i) => Math.floor(value / 2 ** i) % 2 === 1);

/** A title as two digits: the level, the field. */
const packTitle = ({ level, field }: Title): string => `${LEVELS.indexOf(level)}${FIELDS.indexOf(field)}`;
const unpackTitles = (text: string): Title[] =>
  (text.match(/../g) ?? []).map(([level = '', field = '']) => ({
    level: LEVELS[Number(level)]!,
    field: FIELDS[Number(field)]!,
  }));

const packPerson = ({ name, certificates, titles, relevantMajor, papers, insured }: PersonRow) => {
  const flags = bits([
    ...CERTIFICATES.map((one) => certificates.includes(one)),
    relevantMajor,
    papers,
    insured,
  ]);
  return titles.length > 0 ? [name, flags, titles.map(packTitle).join('')] : [name, flags];
};

const packContract = ({ name, kind, signedOn, series, pages }: ContractRow) => [
  name,
  KINDS.indexOf(kind),
  signedOn,
  series,
  bits(pages),
];

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const TITLES = new RegExp(`^(?:[0-${LEVELS.length - 1}][0-${FIELDS.length - 1}]){0,${MOST.titles}}$`);
const flag = v.picklist([0, 1]);
const PackedPerson = v.union([
  v.strictTuple([text, whole(31)]),
  v.strictTuple([text, whole(31), v.pipe(v.string(), v.regex(TITLES))]),
]);
const PackedContract = v.strictTuple([
  text,
  whole(KINDS.length - 1),
  text,
  text,
  whole(2 ** PAGES.length - 1),
]);

const State = v.object({
  d: v.tuple([flag, text, v.pipe(v.array(v.unknown()), v.maxLength(1000))]),
  u: v.tuple([flag, flag]),
  p: v.pipe(v.string(), v.regex(new RegExp(`^[fan]{${PLANS}}$`))),
  t: v.pipe(v.array(v.unknown()), v.maxLength(MOST.people * 2)),
  a: v.pipe(v.array(v.unknown()), v.maxLength(100)),
  c: v.pipe(v.array(v.unknown()), v.maxLength(MOST.contracts * 2)),
  m: v.tuple([text, text]),
  r: v.optional(v.unknown()),
});

/** The items that `take` knows, each once and no more than `most`; `say` names those left out. */
function sift<Item>(
  items: readonly unknown[],
  most: number,
  take: (item: unknown, key: number) => Item | null,
  say: (index: number) => string,
): { taken: Item[]; ignored: string[] } {
  const taken: Item[] = [];
  const ignored: string[] = [];
  items.forEach((item, i) => {
    const one = taken.length < most ? take(item, taken.length) : null;
    if (one === null) ignored.push(say(i));
    else taken.push(one);
  });
  return { taken, ignored };
}

const takePerson = (item: unknown, key: number): PersonRow | null => {
  const parsed = v.safeParse(PackedPerson, item);
  if (!parsed.success) return null;
  const [name, packed, titles = ''] = parsed.output;
  const flags = flagsOf(packed, CERTIFICATES.length + 3);
  const [relevantMajor = false, papers = false, insured = false] = flags.slice(CERTIFICATES.length);
  return {
    key,
    name,
    certificates: CERTIFICATES.filter((_, i) => flags[i]),
    titles: unpackTitles(titles),
    relevantMajor,
    papers,
    insured,
  };
};

const takeContract = (item: unknown, key: number): ContractRow | null => {
  const parsed = v.safeParse(PackedContract, item);
  if (!parsed.success) return null;
  const [name, kind, signedOn, series, pages] = parsed.output;
  return { key, name, kind: KINDS[kind]!, signedOn, series, pages: flagsOf(pages, PAGES.length) };
};

const sum = (values: readonly { ignored: string[] }[]): string[] => values.flatMap(({ ignored }) => ignored);

/** Each place in a list once. */
function takePlace(most: number): (item: unknown) => number | null {
  const seen = new Set<unknown>();
  return (item) => {
    if (!v.is(whole(most - 1), item) || seen.has(item)) return null;
    seen.add(item);
    return item;
  };
}

export const scenario: Scenario<ScoreDraft> = {
  pack: ({ deviations, servicesUnmet, termsUnmet, plans, people, contracts, price, rival, ...rest }) => ({
    d: [deviations.picking ? 1 : 0, deviations.count, deviations.picked],
    u: [servicesUnmet ? 1 : 0, termsUnmet ? 1 : 0],
    p: plans.map((level) => LETTERS[level]).join(''),
    t: people.map(packPerson),
    a: rest.articles,
    c: contracts.map(packContract),
    m: [price, rival],
    r: rest.readings,
  }),
  unpack(state) {
    const parsed = v.safeParse(State, state);
    if (!parsed.success) return null;
    const { d, u, p, t, a, c, m, r } = parsed.output;
    const picked = sift(d[2], REQUIREMENTS, takePlace(REQUIREMENTS), () => '一条服务要求');
    const articles = sift(a, ARTICLE_COUNT, takePlace(ARTICLE_COUNT), () => '一条合同条款');
    const people = sift(t, MOST.people, takePerson, (i) => `第 ${i + 1} 名人员`);
    const contracts = sift(c, MOST.contracts, takeContract, (i) => `第 ${i + 1} 份合同`);
    const readings = unpackReadings(r, READINGS);
    return {
      draft: {
        deviations: { picking: d[0] === 1, count: d[1], picked: picked.taken },
        servicesUnmet: u[0] === 1,
        plans: [...p].map((letter) => PLAN_LEVELS.find((level) => LETTERS[level] === letter)!),
        people: people.taken,
        articles: articles.taken,
        termsUnmet: u[1] === 1,
        contracts: contracts.taken,
        price: m[0],
        rival: m[1],
        readings: readings.chosen,
      },
      ignored: sum([picked, articles, people, contracts, readings]),
    };
  },
  results: (draft) => resultsOf(compute(draft)),
  figures(draft) {
    if (isBlank(draft)) return [];
    const parts = resultsOf(compute(draft));
    const total = totalOf(parts);
    const whole = total.faults.length > 0 ? '投标无效' : total.points && `${total.points} 分`;
    const subs = PARTS.flatMap(({ id, name }) => {
      const sub = partSub(id, parts);
      return sub ? [{ name, value: `${sub.points} 分` }] : [];
    });
    return whole ? [{ name: '合计', value: whole }, ...subs] : subs;
  },
  inputs: (draft) => inputs(draft),
  readings: READINGS,
  blank,
};

/** What is filled in, in short: a comparison of two bidders wants the counts, not every person. */
const inputs = (draft: ScoreDraft): Entry[] => {
  const parsed = deviationsOf(draft);
  const levels = (level: Level) => draft.plans.filter((one) => one === level).length;
  const yesNo = (answer: boolean) => (answer ? '是' : '否');
  return [
    { name: '服务要求负偏离', value: parsed.ok ? `${parsed.count} 条` : draft.deviations.count },
    { name: '服务要求中有实质性要求未满足', value: yesNo(draft.servicesUnmet) },
    {
      name: '服务方案',
      value: `完整规范 ${levels('full')} 项，满足需求 ${levels('adequate')} 项，没有 ${levels('none')} 项`,
    },
    {
      name: '人员',
      value: `${draft.people.length} 人，证明齐全 ${draft.people.filter(isProven).length} 人`,
    },
    { name: '合同条款负偏离', value: `${draft.articles.length} 条` },
    { name: '合同条款中有实质性要求未满足', value: yesNo(draft.termsUnmet) },
    {
      name: '业绩合同',
      value: `${draft.contracts.length} 份，材料齐全 ${draft.contracts.filter(hasPages).length} 份`,
    },
    { name: '本投标人的报价', value: typedAmount(draft.price) },
    { name: '其他投标人的最低报价', value: typedAmount(draft.rival) },
  ];
};
