import { Decimal } from '../../rules/amount.ts';
import type { Answer, Exercise, Misreading } from './exercise.ts';

/** An answer as it is handed in: the amount without grouping, an option, options in any order, or options in order. */
export type Given = string | readonly string[];

const listOf = (given: Given): readonly string[] => (typeof given === 'string' ? [given] : given);

/** Whether two answers say the same; `given` need not be a number where one is asked for. */
export function sameAnswer({ form }: Pick<Answer, 'form'>, given: Given, other: Given): boolean {
  const [left, right] = [listOf(given), listOf(other)];
  if (left.length !== right.length) return false;
  if (form === 'amount') {
    return /^\d+(\.\d+)?$/.test(left[0] ?? '') && new Decimal(left[0]!).eq(right[0]!);
  }
  if (form === 'order') return left.every((id, index) => id === right[index]);
  return left.every((id) => right.includes(id));
}

/** @returns whether the answer is right, and if not, the misreading that gives the same */
export function mark(exercise: Exercise, given: Given): { right: boolean; misreading: Misreading | null } {
  if (sameAnswer(exercise.answer, given, exercise.answer.right)) return { right: true, misreading: null };
  const known = exercise.misreadings.find(({ gives }) => sameAnswer(exercise.answer, given, gives));
  return { right: false, misreading: known ?? null };
}
