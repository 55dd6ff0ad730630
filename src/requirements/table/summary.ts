import type { ReadTime, TimeKind } from '../read/times.ts';
import type { Requirement } from '../requirements.ts';
import { rankOf, timesPerYear } from './rank.ts';
import { dataServiceWords, durationWords, frequencyWords, hoursWords } from './words.ts';

/** What a cell of the table says: lines, each with what it is about where the lines differ; none where nothing was read. */
export interface Cell {
  lines: readonly { label: string; text: string }[];
  /** By which the column is sorted; null sorts last. */
  rank: number | null;
}

const LABELS: readonly (readonly [ReadTime['heading'][], string])[] = [
  [['fault'], '异常'],
  [['repair'], '修复'],
  [['data', 'patrol', 'support', 'other'], '其他'],
];

const shortestFirst = (times: readonly ReadTime[]): ReadTime[] =>
  times.toSorted((a, b) => rankOf(a.within) - rankOf(b.within));

function range(times: readonly ReadTime[]): string {
  const sorted = shortestFirst(times);
  const [first, last] = [sorted.at(0), sorted.at(-1)].map((time) => (time ? durationWords(time.within) : ''));
  return first === last ? first! : `${first} ~ ${last}`;
}

/** The shortest and the longest time of a kind, under 异常处理, 系统修复 and elsewhere. */
export function timeCell({ group, times }: Requirement, kind: TimeKind): Cell {
  const own = times.filter((time) => time.kind === kind);
  const lines = LABELS.flatMap(([headings, label]) => {
    const stated = own.filter(({ heading }) => headings.includes(heading));
    const words = group === '2' && label === '异常' ? '故障' : label;
    return stated.length === 0 ? [] : [{ label: words, text: range(stated) }];
  });
  const same = lines.length > 1 && lines.every(({ text }) => text === lines[0]!.text);
  const [shortest] = shortestFirst(own);
  return {
    lines: same ? [{ label: '', text: lines[0]!.text }] : lines,
    rank: shortest ? rankOf(shortest.within) : null,
  };
}

const plain = (texts: readonly string[]) => [...new Set(texts)].map((text) => ({ label: '', text }));

export function patrolCell({ patrols }: Requirement): Cell {
  const most = Math.max(...patrols.map(timesPerYear));
  // The most frequent first, as the shortest time stands first.
  return { lines: plain(patrols.map(frequencyWords)), rank: patrols.length === 0 ? null : -most };
}

export const dataCell = ({ dataServices }: Requirement): Cell => ({
  lines: plain(dataServices.map(dataServiceWords)),
  rank: null,
});

export const hoursCell = ({ supportHours }: Requirement): Cell => ({
  lines: plain(supportHours.map(hoursWords)),
  rank: null,
});
