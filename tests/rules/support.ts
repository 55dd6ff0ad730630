import type { Evaluation } from '../../src/rules/evaluation.ts';

/** The evaluation of a valid input; fails the test with the errors otherwise. */
export const answered = <Result extends object>(evaluation: Evaluation<Result>) => {
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.errors));
  return evaluation;
};

export const resultOf = <Result extends object>(evaluation: Evaluation<Result>): Result =>
  answered(evaluation).result;

/** `path code` of every error; none for a valid input. */
export const errorsOf = (evaluation: Evaluation): string[] =>
  evaluation.ok ? [] : evaluation.errors.map((error) => `${error.path} ${error.code}`);

export const noticesOf = (evaluation: Evaluation): string[] =>
  answered(evaluation).notices.map((notice) => notice.code);

/** Whether the named reading would change this answer. */
export const wouldChange = (evaluation: Evaluation, id: string): boolean | undefined =>
  answered(evaluation).readings.find((reading) => reading.id === id)?.wouldChange;
