import { type Answer, type Answers, type Mark, noAnswers } from './answers.ts';

/** The answers of this page, in memory. Every change makes a new object and tells all that listen. */
export class Store {
  #answers: Answers = noAnswers;
  readonly #listeners: (() => void)[] = [];

  get answers(): Answers {
    return this.#answers;
  }

  subscribe(listener: () => void): void {
    this.#listeners.push(listener);
  }

  update(part: Partial<Answers>): void {
    this.#answers = { ...this.#answers, ...part };
    for (const listener of this.#listeners) listener();
  }

  /** @param answer null takes the answer back */
  mark(
    ids: readonly string[],
    answer: Answer | null,
    words: Partial<Pick<Mark, 'note' | 'promise'>> = {},
  ): void {
    const marks: Record<string, Mark> = { ...this.#answers.marks };
    for (const id of ids) {
      if (answer === null) delete marks[id];
      else marks[id] = { note: '', promise: '', ...marks[id], ...words, answer };
    }
    this.update({ marks });
  }
}
