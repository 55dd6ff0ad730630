import { groupDigits } from '../../calculators/parts/amount/format.ts';
import type { Evaluation } from '../../rules/evaluation.ts';
import type { Random } from '../random.ts';
import type { Explanation, Option } from './exercise.ts';

const LETTERS = ['甲', '乙', '丙', '丁', '戊', '己', '庚'] as const;

/** 甲公司, 乙公司 …, seven at most. */
export const companies = (count: number): string[] =>
  LETTERS.slice(0, count).map((letter) => `${letter}公司`);

export const EXPERTS = ['一', '二', '三', '四', '五', '六', '七'].map((digit) => `评委${digit}`);

/** Whole 万元 as yuan. */
export const yuanOf = (wan: number): string => `${wan}0000.00`;

export const shownYuan = (amount: string): string => groupDigits(amount);

/** An answer of the rules that an exercise rests on. @throws for a refused input: an exercise that cannot be explained is none. */
export function explained<Result extends object>(
  evaluation: Evaluation<Result>,
): Explanation & { result: Result } {
  if (!evaluation.ok)
    throw new Error(evaluation.errors.map(({ path, code }) => `${path} ${code}`).join(', '));
  return evaluation;
}

/** The part of an explanation that rests on these clauses: a rule that takes more than an exercise gives explains more. */
export function about(explanation: Explanation, clauses: readonly string[]): Explanation {
  const within = ({ clause = '' }: { clause?: string }) =>
    clauses.some((id) => clause === id || clause.startsWith(`${id}-`));
  return {
    ...explanation,
    steps: explanation.steps.filter(within),
    notices: explanation.notices.filter(within),
  };
}

export const optionsOf = (names: readonly string[]): Option[] =>
  names.map((name) => ({ id: name, label: name }));

/** Different whole numbers from `min` to `max`. */
export function different(random: Random, count: number, min: number, max: number): number[] {
  const drawn = new Set<number>();
  while (drawn.size < count) drawn.add(random.whole(min, max));
  return [...drawn];
}
