import { around, type Line, type Passage } from './passages.ts';

/** `term` is the whole period of service, for what is stated as a number of times without more. */
export type Period = 'day' | 'working-day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'term';

export interface Frequency extends Passage {
  times: number;
  per: Period;
}

/** How often data services are asked for; `unlimited` where the tender sets no limit. */
export interface DataService extends Passage {
  amount: 'unlimited' | { least?: number; most?: number; about: boolean; per: Period };
}

/** 7×24小时: days of the week, hours of the day. */
export interface SupportHours extends Passage {
  days: number;
  hours: number;
}

const PERIODS: Readonly<Record<string, Period>> = {
  天: 'day',
  日: 'day',
  个自然日: 'day',
  工作日: 'working-day',
  周: 'week',
  月: 'month',
  季度: 'quarter',
  半年: 'half-year',
  年: 'year',
};
const NAMES = '个自然日|工作日|天|日|周|月|季度|半年|年';
const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 两: 2 };
const numberOf = (words: string): number => NUMERALS[words] ?? Number(words);

const PATROL: readonly RegExp[] = [
  new RegExp(`(?<times>\\d+)次/(?<per>${NAMES})`, 'g'),
  new RegExp(`每(?<per>${NAMES})(?:巡检)?(?<times>\\d+|一|两)次`, 'g'),
  /每(?<per>天|日)(?:进行)?巡检/g,
  /一(?<per>年)(?<times>两)次/g,
  /每(?<per>年)不低于(?<times>\d+)次现场巡检/g,
  /巡检[^，。；0-9]{0,6}?(?<times>\d+)次(?!\/)/g,
];

/** How often an item is inspected: what its 设备巡检 states, and every sentence elsewhere that speaks of 巡检. */
export function readPatrols({ clause, heading }: Line): Frequency[] {
  return sentences(clause.text)
    .filter((sentence) => heading === 'patrol' || sentence.includes('巡检'))
    .flatMap((sentence) => {
      const match = PATROL.map((words) => sentence.matchAll(words).next().value).find(Boolean);
      if (!match?.groups) return [];
      const { times, per } = match.groups;
      return [
        {
          times: times === undefined ? 1 : numberOf(times),
          per: per === undefined ? ('term' as const) : PERIODS[per]!,
          clause: clause.id,
          heading,
          words: around(sentence, Math.min(match.index, patrolIn(sentence)), match.index + match[0].length),
        },
      ];
    });
}

/** Where the sentence begins to speak of the patrol; under 设备巡检 that may be the whole of it. */
const patrolIn = (sentence: string): number => Math.max(0, sentence.indexOf('巡检'));

const UNLIMITED = /不限次|次数不限|不计次数|无限次|无次数限制/;
const COUNTED =
  /(?<about>约)?(?<least>\d+)(?:到(?<most>\d+))?(?:项|次(?:数(?!据))?)(?<above>以上)?(?:数据服务)?(?:\/(?<per>1?周|年|月|季度))?/g;

/** The number of data services that the 数据服务 of an item names. Backups and patrols written 一次 are no such numbers. */
export function readDataServices({ clause, heading }: Line): DataService[] {
  const { id, text } = clause;
  if (heading !== 'data' && !/\d次数据服务/.test(text)) return [];
  return text.split(/[，。；\n]/).flatMap((segment): DataService[] => {
    const passage = { clause: id, heading };
    if (UNLIMITED.test(segment)) return [{ ...passage, words: segment.trim(), amount: 'unlimited' as const }];
    if (heading !== 'data' && !segment.includes('数据服务')) return [];
    return [...segment.matchAll(COUNTED)].map((match) => {
      const { about, least = '', most, above, per } = match.groups!;
      const before = segment.slice(0, match.index);
      const count = Number(least);
      const bound = /不超过$/.test(before)
        ? { most: count }
        : above !== undefined || /不少于$|不低于$/.test(before)
          ? { least: count }
          : { least: count, most: most === undefined ? count : Number(most) };
      return {
        ...passage,
        words: around(segment, match.index, match.index + match[0].length),
        amount: { ...bound, about: about !== undefined, per: periodOf(per, before) },
      };
    });
  });
}

function periodOf(per: string | undefined, before: string): Period {
  if (per !== undefined) return PERIODS[per.replace('1', '')]!;
  if (/每月(?:提供)?$/.test(before)) return 'month';
  return /每年|全年|年累计|年度/.test(before) ? 'year' : 'term';
}

const HOURS =
  /(?<![\d.])(?<days>[57])\s*[×xX*]\s*(?<hours>\d{1,2})(?!\d)(?:小时)?|每周(?<week>7)天、每天(?<day>24)小时/g;

/** The hours in which somebody can be reached, each pair of figures once per clause. */
export function readSupportHours({ clause, heading }: Line): SupportHours[] {
  const found = [...clause.text.matchAll(HOURS)].map((match) => ({
    days: Number(match.groups!['days'] ?? match.groups!['week']),
    hours: Number(match.groups!['hours'] ?? match.groups!['day']),
    clause: clause.id,
    heading,
    words: match[0],
  }));
  return found.filter(({ days, hours }, at) => {
    const first = found.findIndex((other) => other.days === days && other.hours === hours);
    return first === at;
  });
}

const sentences = (text: string): string[] => text.split(/[。；\n]/).filter((sentence) => sentence !== '');
