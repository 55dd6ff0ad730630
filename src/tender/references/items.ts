import type { Place, Reference, Rule } from './place.ts';

/** A note speaks of the list above it, an item of those beside it. */
const listOf = ({ clause }: Place): string => clause.replace(/-note(-\d+)?$|-\d+$/, '');

/** `前述第1项至第4项`, `第3项情形` */
const PRINTED = /第(\d+)项(?=至|情形)/g;
/** `评分项“1”和“2”` */
const QUOTED = /(?<=评分项(?:“\d+”和)?)“(\d+)”/g;
/** `上述①、②、③项` */
const CIRCLED = /(?<=上述[①-⑳、]*)[①-⑳](?=[①-⑳、]*项)/g;

const keyOf = (words: string, number: string | undefined): string =>
  number ?? String(words.charCodeAt(0) - '①'.charCodeAt(0) + 1);

/** Items of the list that the words stand in or below. */
export const items: Rule = (text, place) =>
  [PRINTED, QUOTED, CIRCLED].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(
      ({ 0: words, 1: number, index }): Reference => ({
        start: index,
        end: index + words.length,
        to: `${listOf(place)}-${keyOf(words, number)}`,
      }),
    ),
  );
