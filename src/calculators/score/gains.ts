import { Decimal, type Score, score } from '../../rules/amount.ts';
import { intermediateCap, seniorCap } from '../../rules/parameters/technical.ts';
import type { TechnicalScore } from '../../rules/scoring/technical-score.ts';
import type { Gradual } from '../parts/form/use-later.ts';
import type { ChosenReadings } from '../parts/share/readings.ts';
import type { Person } from './filled.ts';
import { COUNTED_WORDS } from './people.ts';
import { evaluateTeam } from './team.ts';

/** One thing that could be added to the team. */
export type Kind =
  | 'evidence'
  | 'project-manager'
  | 'integration-engineer'
  | 'senior'
  | 'intermediate'
  | 'relevant'
  | 'other';

/** What one addition does to 人员配置. */
export interface Gain {
  kind: Kind;
  /** The people of the team to any one of whom it could be added; null for a person more. */
  names: readonly string[] | null;
  /** Points gained, below zero where the addition costs some. */
  points: Score;
  /** For what it counts, or why it brings nothing. */
  why: string;
}

const senior = { level: 'senior', field: 'electronic-information' } as const;
const intermediate = { level: 'intermediate', field: 'computer' } as const;

/** The person with the addition; null where there is nothing to add. Without evidence only evidence could bring anything. */
const ADD: Readonly<Record<Kind, (person: Person) => Person | null>> = {
  evidence: (person) => (person.evidence ? null : { ...person, evidence: true }),
  'project-manager': (person) => withCertificate(person, 'project-manager'),
  'integration-engineer': (person) => withCertificate(person, 'integration-engineer'),
  senior: (person) => withTitle(person, senior),
  intermediate: (person) => withTitle(person, intermediate),
  relevant: (person) =>
    !person.evidence || person.relevantMajor ? null : { ...person, relevantMajor: true },
  other: () => null,
};

function withCertificate(person: Person, certificate: Person['certificates'][number]): Person | null {
  if (!person.evidence || person.certificates.includes(certificate)) return null;
  return { ...person, certificates: [...person.certificates, certificate] };
}

function withTitle(person: Person, title: Person['titles'][number]): Person | null {
  const has = person.titles.some(({ level, field }) => level === title.level && field === title.field);
  return !person.evidence || has ? null : { ...person, titles: [...person.titles, title] };
}

const NEW: Person = { name: '', evidence: true, certificates: [], titles: [], relevantMajor: true };
const NEWCOMERS: readonly (readonly [Kind, Person])[] = [
  ['project-manager', { ...NEW, certificates: ['project-manager'] }],
  ['integration-engineer', { ...NEW, certificates: ['integration-engineer'] }],
  ['senior', { ...NEW, titles: [senior] }],
  ['intermediate', { ...NEW, titles: [intermediate] }],
  ['relevant', NEW],
  ['other', { ...NEW, relevantMajor: false }],
];

const pointsOf = ({ items }: TechnicalScore, id: string) => new Decimal(itemOf(items, id).score);
const itemOf = (items: TechnicalScore['items'], id: string) => items.find((item) => item.id === id)!;
const countOf = ({ allocation }: TechnicalScore, countedFor: string): number =>
  allocation.filter((one) => one.countedFor === countedFor).length;

/** Which item, and which place in it, an addition is meant for. */
const AIM: Readonly<Record<Exclude<Kind, 'evidence' | 'relevant' | 'other'>, keyof typeof COUNTED_WORDS>> = {
  'project-manager': 'certificate-1',
  'integration-engineer': 'certificate-2',
  senior: 'senior-title',
  intermediate: 'intermediate-title',
};

/** Why an addition brings nothing. `room`: one person more with it would have a place. */
function whyNothing(kind: Kind, base: TechnicalScore, room: boolean): string {
  const team = itemOf(base.items, 'personnel-3');
  const teamWords =
    team.score === team.max
      ? `人员配置3 已得满分 ${team.max}`
      : `人员配置3 仍得 ${team.score}：加上以后人数或相关专业占比还不到下一档`;
  if (kind === 'relevant' || kind === 'other') return teamWords;
  if (kind === 'evidence') return `所缺的小项已满，${teamWords}`;
  if (room) return '此人已在同一大项计过一次，同一人不重复计';
  if (kind === 'senior')
    return `已有 ${countOf(base, AIM[kind])} 人计入，本小项最高 ${seniorCap.value} 分已满`;
  if (kind === 'intermediate') {
    return `已有 ${countOf(base, AIM[kind])} 人计入，本小项最高 ${intermediateCap.value} 分已满`;
  }
  return '每种证书只计 1 人，已有人计入';
}

/** What more points come from: the places that are filled now, the head count. */
function whyMore(kind: Kind, base: TechnicalScore, then: TechnicalScore): string {
  const [seniors, juniors] = (['senior-title', 'intermediate-title'] as const).map(
    (place) => countOf(then, place) - countOf(base, place),
  );
  const words = (Object.keys(COUNTED_WORDS) as (keyof typeof COUNTED_WORDS)[]).flatMap((place) =>
    countOf(then, place) > countOf(base, place) ? [`多计 1 人${COUNTED_WORDS[place]}`] : [],
  );
  if (kind === 'senior' && seniors === 0 && juniors === 1) words.unshift('高级名额已满，其中一人改计中级');
  const [before, after] = [base, then].map((one) => itemOf(one.items, 'personnel-3').score);
  if (before !== after) words.push(`人员配置3 由 ${before} 变为 ${after}`);
  return words.join('；');
}

const PARTS = ['personnel-1', 'personnel-2', 'personnel-3'];
const personnel = (result: TechnicalScore) =>
  PARTS.reduce((sum, id) => sum.plus(pointsOf(result, id)), new Decimal(0));

const profileOf = ({ name: _name, ...person }: Person): string => JSON.stringify(person);

/** A name that nobody of the team has. */
const freeName = (team: readonly Person[]): string => {
  const taken = new Set(team.map(({ name }) => name));
  let name = '新增人员';
  while (taken.has(name)) name += '一';
  return name;
};

/**
 * What each single addition would bring, most first: to one of the team, or as a person more. People with the same
 * papers are tried once, so that a long roster costs no more than a varied one. Yields after each trial, for a caller
 * that has to let the page breathe.
 */
export function* tryAdditions(team: readonly Person[], readings: ChosenReadings): Gradual<Gain[]> {
  const base = evaluateTeam([...team], readings);
  const now = personnel(base);
  const room = new Set<Kind>();
  const gains: Gain[] = [];

  const weigh = (kind: Kind, names: readonly string[] | null, changed: Person[]): void => {
    const then = evaluateTeam(changed, readings);
    const more = personnel(then).minus(now);
    if (names === null && kind in AIM) {
      const place = AIM[kind as keyof typeof AIM];
      if (countOf(then, place) > countOf(base, place)) room.add(kind);
    }
    const why = more.isZero() ? whyNothing(kind, base, room.has(kind)) : whyMore(kind, base, then);
    gains.push({ kind, names, points: score(more), why });
  };

  const name = freeName(team);
  for (const [kind, person] of NEWCOMERS) {
    if (team.length < MOST_TEAM) weigh(kind, null, [...team, { ...person, name }]);
    yield undefined;
  }
  const groups = Map.groupBy(team.keys(), (i) => profileOf(team[i]!));
  for (const indices of groups.values()) {
    const [first = 0] = indices;
    for (const kind of Object.keys(ADD) as Kind[]) {
      const changed = ADD[kind](team[first]!);
      if (!changed) continue;
      weigh(
        kind,
        indices.map((i) => team[i]!.name),
        team.with(first, changed),
      );
      yield undefined;
    }
  }
  return merge(gains);
}

/** The rule takes no more people. */
const MOST_TEAM = 1000;

/** The same addition with the same effect is one line; most points first. */
function merge(gains: readonly Gain[]): Gain[] {
  const lines = Map.groupBy(gains, ({ kind, names, points, why }) =>
    [kind, names === null, points, why].join(),
  );
  return [...lines.values()]
    .map((same) => ({
      ...same[0]!,
      names: same[0]!.names === null ? null : same.flatMap(({ names }) => names ?? []),
    }))
    .sort((a, b) => new Decimal(b.points).comparedTo(a.points));
}
