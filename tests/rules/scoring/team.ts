import { technicalScore } from '../../../src/rules/index.ts';
import { resultOf } from '../support.ts';

export type Input = Parameters<typeof technicalScore>[0];
export type Person = Input['team'][number];
export type Title = Person['titles'][number];

export const title = (level: Title['level'], field: Title['field']): Title => ({ level, field });
export const SENIOR = title('senior', 'electronic-information');
export const MIDDLE = title('intermediate', 'computer');
export const person = (name: string, more: Partial<Person> = {}): Person => ({
  name,
  evidence: true,
  certificates: [],
  titles: [],
  relevantMajor: false,
  ...more,
});
export const people = (count: number, more: Partial<Person> = {}, prefix = '员') =>
  Array.from({ length: count }, (_, index) => person(`${prefix}${index}`, more));
export const input = (more: Partial<Input> = {}): Input => ({
  serviceResponse: { negativeDeviations: 0, substantiveUnmet: false },
  plans: Array.from({ length: 10 }, () => 'none' as const),
  team: [],
  ...more,
});
export const scoreOf = (id: string, given: Input, readings: Record<string, string> = {}) =>
  resultOf(technicalScore(given, { readings })).items.find((item) => item.id === id)?.score;
export const deviations = (negativeDeviations: number) =>
  input({ serviceResponse: { negativeDeviations, substantiveUnmet: false } });
