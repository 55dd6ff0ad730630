/**
 * A place where the tender is silent or ambiguous: the question, the ways to read it, the one applied unless another
 * is chosen, and why. `rules` are the ids of the rules that ask the question.
 */
export interface Reading {
  id: string;
  question: string;
  alternatives: readonly { id: string; words: string }[];
  default: string;
  reason: string;
  clauses: readonly string[];
  rules: readonly string[];
}

/** The alternative in force, per reading id. */
export type Chosen<Readings extends readonly Reading[]> = {
  readonly [R in Readings[number] as R['id']]: R['alternatives'][number]['id'];
};
