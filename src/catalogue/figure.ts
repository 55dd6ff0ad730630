import { groupAll } from '../calculators/parts/amount/format.ts';
import type { Parameter } from '../rules/parameter.ts';

const UNITS: Readonly<Record<Parameter['unit'], string>> = {
  yuan: ' 元',
  percent: '%',
  points: ' 分',
  decimals: ' 位小数',
  count: '',
  people: ' 人',
  minutes: ' 分钟',
  days: ' 天',
  'working-days': ' 个工作日',
  months: ' 个月',
  years: ' 年',
  year: ' 年',
  date: '',
};

/** A parameter's value as one reads it: `88,150,000.00 元`, `50%`. */
export const figureOf = ({ value, unit }: Parameter): string => `${groupAll(value)}${UNITS[unit]}`;
