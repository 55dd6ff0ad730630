import type { Duration } from '../read/duration.ts';
import type { DataService, Frequency, Period, SupportHours } from '../read/frequencies.ts';
import type { Heading } from '../read/passages.ts';
import type { TimeKind } from '../read/times.ts';
import type { Sort } from './state.ts';

export const KIND_WORDS: Readonly<Record<TimeKind, string>> = {
  response: '响应',
  solution: '解决方案',
  resolution: '修复解决',
  arrival: '到达现场',
};

export const HEADING_WORDS: Readonly<Record<Heading, string>> = {
  data: '数据服务',
  fault: '异常处理',
  repair: '系统修复',
  patrol: '设备巡检',
  support: '技术支持',
  other: '其他',
};

/** Nothing was read: the tender states none, or states it in words that cannot be read without guessing. */
export const UNREAD = '未读出';

const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  day: '每天',
  'working-day': '每工作日',
  week: '每周',
  month: '每月',
  quarter: '每季度',
  'half-year': '每半年',
  year: '每年',
  term: '服务期内',
};

const HOUR = 60;
const DAY = 24 * HOUR;
/** From here on a number of hours is easier to grasp in days. */
const MANY_HOURS = 72 * HOUR;

function minutesWords(minutes: number): string {
  if (minutes > MANY_HOURS && minutes % DAY === 0) return `${minutes / DAY}天`;
  return minutes % HOUR === 0 ? `${minutes / HOUR}小时` : `${minutes}分钟`;
}

export function durationWords(within: Duration | 'immediately'): string {
  if (within === 'immediately') return '立即';
  if (within.unit === 'same-day') return '当天';
  const { unit, least, most } = within;
  if (unit === 'working-days') return `${least === undefined ? '' : `${least}–`}${most}个工作日`;
  return least === undefined ? minutesWords(most) : `${minutesWords(least)}–${minutesWords(most)}`;
}

export const frequencyWords = ({ times, per }: Pick<Frequency, 'times' | 'per'>): string =>
  `${PERIOD_WORDS[per]}${times}次`;

export function dataServiceWords({ amount }: DataService): string {
  if (amount === 'unlimited') return '不限次';
  const { least, most, about, per } = amount;
  const count =
    least === undefined
      ? `不超过${most}`
      : most === undefined
        ? `不少于${least}`
        : least === most
          ? `${least}`
          : `${least}–${most}`;
  return `${PERIOD_WORDS[per]}${about ? '约' : ''}${count}次`;
}

export const hoursWords = ({ days, hours }: SupportHours): string => `${days}×${hours}小时`;

export const SORT_WORDS: Readonly<Record<Sort, string>> = {
  number: '编号',
  name: '服务项名称',
  response: '响应最快',
  solution: '解决方案最快',
  resolution: '修复解决最快',
  arrival: '到场最快',
  patrol: '巡检最勤',
};
