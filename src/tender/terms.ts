import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { TenderPage } from './clause.ts';
import { clauses } from './index.ts';

const Term = v.strictObject({
  term: v.string(),
  also: v.optional(v.array(v.string()), []),
  clause: v.string(),
  /** The chapters in which the word has this meaning. */
  chapters: v.array(v.picklist([1, 2, 3, 4, 5, 6])),
  /** Verbatim from the clause. */
  words: v.string(),
});

export type Term = v.InferOutput<typeof Term>;

/** The words that the tender defines, in the order of the file. */
export const terms: readonly Term[] = v.parse(
  v.array(Term),
  parse(readFileSync('content/data/terms.yaml', 'utf8')),
);

const textByPage = new Map(
  [...Map.groupBy(clauses, ({ page }) => page)].map(([page, own]) => [
    page,
    own.map(({ printed }) => printed).join('\n'),
  ]),
);

/** The defined words that a page uses in their defined meaning. */
export function termsOn({ path, chapter }: TenderPage): readonly Term[] {
  const text = textByPage.get(path) ?? '';
  return terms.filter(
    ({ term, also, chapters }) =>
      chapters.includes(chapter) && [term, ...also].some((word) => text.includes(word)),
  );
}
