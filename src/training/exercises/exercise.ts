import type { Evaluation } from '../../rules/evaluation.ts';
import type { Random } from '../random.ts';

/** What is given, as a table; figures stand on the right, and neither they nor what is `whole` break. */
export interface Table {
  caption: string;
  columns: readonly { title: string; figure?: boolean; whole?: boolean }[];
  rows: readonly (readonly string[])[];
}

export interface Option {
  id: string;
  label: string;
}

/** Options that are the cells of a table: `rows[i].cells[j]` stands under `columns[j]`. */
export interface Grid {
  caption: string;
  corner: string;
  columns: readonly string[];
  rows: readonly { title: string; cells: readonly { id: string; value: string }[] }[];
}

/** How one answers. `amount` is compared as a decimal, whatever zeros it is written with. */
export type Answer =
  | { form: 'amount'; unit: '元' | '分'; right: string }
  | { form: 'one'; options: readonly Option[]; right: string }
  | { form: 'many'; options: readonly Option[]; right: readonly string[]; grid?: Grid }
  | { form: 'order'; options: readonly Option[]; right: readonly string[] };

/** A wrong answer that comes from a known misreading, and what to say to whoever gives it. */
export interface Misreading {
  id: string;
  gives: string | readonly string[];
  words: string;
  clause: string;
}

export type Explanation = Extract<Evaluation, { ok: true }>;

/** An exercise: everything in it follows from its kind and its seed. */
export interface Exercise {
  kind: string;
  seed: number;
  facts: readonly string[];
  tables: readonly Table[];
  ask: string;
  answer: Answer;
  misreadings: readonly Misreading[];
  /** The rules' own answers, which explain the right one; none where people judge or the steps say nothing of it. */
  explanations: readonly Explanation[];
  /** Why, in a sentence, where the steps do not say it. */
  reason?: string;
  clauses: readonly string[];
}

/** What a kind draws; misreadings that come to the right answer, or to the same as an earlier one, are left out of it. */
export type Drawn = Omit<Exercise, 'kind' | 'seed'>;

export interface Kind {
  id: string;
  title: string;
  draw(random: Random): Drawn;
}
