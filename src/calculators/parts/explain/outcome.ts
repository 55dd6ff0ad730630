import { useRef } from 'preact/hooks';
import type { Evaluation, InputError } from '../../../rules/evaluation.ts';
import { groupAll } from '../amount/format.ts';
import type { Problem } from '../form/problem.ts';

export type Done<Result extends object> = Extract<Evaluation<Result>, { ok: true }>;

/** An evaluation, or what keeps it from being made; neither where there is nothing to compute yet. */
export interface Outcome<Result extends object> {
  done: Done<Result> | null;
  problems: Problem[];
}

/** `place` finds the field that an input error belongs to. */
export function outcomeOf<Result extends object>(
  evaluation: Evaluation<Result>,
  place: (path: string) => Omit<Problem, 'message'>,
): Outcome<Result> {
  if (evaluation.ok) return { done: evaluation, problems: [] };
  const problem = ({ path, message }: InputError): Problem => ({
    ...place(path),
    message: groupAll(/[。？！]$/.test(message) ? message : `${message}。`),
  });
  return { done: null, problems: evaluation.errors.map(problem) };
}

/** The last complete answer stays on show, marked as stale, while the form is being mended. */
export function useLast<Answer extends { done: object | null }>(
  answer: Answer,
): { last: Answer & { done: NonNullable<Answer['done']> }; stale: boolean } | null {
  const kept = useRef<Answer | null>(null);
  if (answer.done) kept.current = answer;
  const last = kept.current as (Answer & { done: NonNullable<Answer['done']> }) | null;
  return last && { last, stale: answer.done === null };
}
