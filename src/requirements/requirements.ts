import type { Clause } from '../tender/clause.ts';
import { clauseById, clauses, serviceItems } from '../tender/index.ts';
import {
  type DataService,
  type Frequency,
  readDataServices,
  readPatrols,
  readSupportHours,
  type SupportHours,
} from './read/frequencies.ts';
import { linesOf } from './read/passages.ts';
import { type ReadTime, readTimes } from './read/times.ts';

/** `p1`, `p2` and `p3` are the parts （一）, （二） (its introduction) and （三） of 第四章 三; 1 to 6 the groups of service items. */
export type GroupId = 'p1' | 'p2' | '1' | '2' | '3' | '4' | '5' | '6' | 'p3';

export interface Group {
  id: GroupId;
  title: string;
  /** What the group's introduction asks of every item of the group. */
  patrols: readonly Frequency[];
}

/** One requirement of 第四章 三: what 附件3 or 附件11 answers in one row, with what was read from its text. */
export interface Requirement {
  id: string;
  /** As printed, with its part where the number alone would not say it: `1.12`, `（三）2`. */
  number: string;
  name: string;
  group: GroupId;
  /** Row of 附件11, or null for a regular requirement. */
  substantive: number | null;
  /** The requirement itself and every clause of it, in reading order. */
  clauses: readonly Clause[];
  times: readonly ReadTime[];
  patrols: readonly Frequency[];
  dataServices: readonly DataService[];
  supportHours: readonly SupportHours[];
}

const PARTS: Readonly<Partial<Record<GroupId, string>>> = { p1: '（一）', p3: '（三）' };

const clauseOf = (id: string): Clause => {
  const clause = clauseById.get(id);
  if (!clause) throw new Error(`no clause has the id ${id}`);
  return clause;
};

const below = (id: string): Clause[] =>
  clauses.filter((clause) => clause.id.startsWith(`${id}-`) || clause.id.startsWith(`${id}.`));

function read(item: Clause, group: GroupId, parts: readonly Clause[]): Requirement {
  const lines = linesOf(item, parts);
  return {
    id: item.id,
    number: `${PARTS[group] ?? ''}${item.number}`,
    name: item.title,
    group,
    substantive: item.substantive,
    clauses: [item, ...parts],
    times: lines.flatMap(readTimes),
    patrols: lines.flatMap(readPatrols),
    dataServices: lines.flatMap(readDataServices),
    supportHours: lines.flatMap(readSupportHours),
  };
}

const whole = (id: string, group: GroupId): Requirement => read(clauseOf(id), group, below(id));

/** Every requirement of 第四章 三, in reading order: 316 service items and seven others; 300 of them are regular. */
export const requirements: readonly Requirement[] = [
  whole('c4-s3-p1-1', 'p1'),
  whole('c4-s3-p1-2', 'p1'),
  read(clauseOf('c4-s3-p2'), 'p2', []),
  ...serviceItems.map(({ id, group }) => whole(id, String(group) as GroupId)),
  ...['1', '2', '3', '4'].map((number) => whole(`c4-s3-p3-${number}`, 'p3')),
];

const group = (id: GroupId, clause: string, reads: boolean): Group => ({
  id,
  title: clauseOf(clause).title,
  patrols: reads ? readPatrols({ clause: clauseOf(clause), heading: 'other' }) : [],
});

/** The groups in reading order. */
export const groups: readonly Group[] = [
  group('p1', 'c4-s3-p1', false),
  { ...group('p2', 'c4-s3-p2', false), title: '（二）的总体要求' },
  ...(['1', '2', '3', '4', '5', '6'] as const).map((id) => group(id, `c4-s3-p2-${id}`, true)),
  group('p3', 'c4-s3-p3', false),
];
