import { mergeRanges, type Ranges, rangesOf } from './excerpt.ts';
import { indexedCharacters, spaced } from './spaced.ts';

/** The part of Pagefind's browser API that is used here (see its documentation of `createInstance`). */
export interface Pagefind {
  search(term: string): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ url: string }>;
}

/** Below the site's base. */
export const PAGEFIND_PATH = 'pagefind/';

const MOST_RESULTS = 8;
const MOST_PAIRS = 24;
/** A record is near when it holds at least this part of what the best one holds. */
const NEAR_ENOUGH = 0.5;

/** Where a query is cut: at words of a question, which the tender does not answer in. */
const BREAK = /\s|请问|什么时候|什么|多少钱?|多久|怎么样?|怎样|如何|哪些|哪个|几[个天次]|[吗呢的]/u;

/** What a question calls “to reckon”, which the tender writes in two characters. */
const RECKONED = /(?:怎么|怎样|如何)算/gu;

/** Neighbouring characters of each word, words of a question left out; single characters where there is no pair. */
export function pairsOf(words: readonly string[]): string[] {
  const asked = words
    .flatMap((word) => word.replace(RECKONED, ' 计算').split(BREAK))
    .filter((part) => part !== '');
  const parts = (asked.length > 0 ? asked : words).map(indexedCharacters);
  const pairs = parts.flatMap((part) =>
    part.slice(1).map((character, index) => `${part[index]}${character}`),
  );
  return [...new Set(pairs.length > 0 ? pairs : parts.flat())].slice(0, MOST_PAIRS);
}

/**
 * Ids of the records that have most in common with words that stand nowhere as typed, nearest first: every pair of
 * neighbouring characters counts, a rare pair more than a common one. Where no pair occurs, records with all characters.
 *
 * @param total number of records in the index
 */
export async function findNear(
  pagefind: Pagefind,
  words: readonly string[],
  total: number,
): Promise<string[]> {
  const phrase = (pair: string) => pagefind.search(`"${[...pair].join(' ')}"`);

  const scores = new Map<string, { result: PagefindResult; score: number }>();
  for (const { results } of await Promise.all(pairsOf(words).map(phrase))) {
    const rarity = Math.log(1 + total / (1 + results.length));
    for (const result of results) {
      const before = scores.get(result.id)?.score ?? 0;
      scores.set(result.id, { result, score: before + rarity });
    }
  }
  const ordered = [...scores.values()].toSorted((a, b) => b.score - a.score);
  const best = ordered[0]?.score ?? 0;
  const near = ordered.filter(({ score }) => score >= best * NEAR_ENOUGH).map(({ result }) => result);
  const results = near.length > 0 ? near : (await pagefind.search(spaced(words.join('')))).results;
  const found = await Promise.all(results.slice(0, MOST_RESULTS).map((result) => result.data()));
  return found.map(({ url }) => decodeURIComponent(url.slice(url.indexOf('#') + 1)));
}

/** Where the pairs stand in a stripped text, signs between the characters aside. */
export function nearRanges(text: string, pairs: readonly string[]): Ranges {
  const positions: number[] = [];
  let letters = '';
  let position = 0;
  for (const character of text) {
    for (const indexed of indexedCharacters(character)) {
      letters += indexed;
      for (let unit = 0; unit < indexed.length; unit++) positions.push(position + unit);
    }
    position += character.length;
  }
  const ranges = rangesOf(letters, pairs).map(
    ([start, end]) => [positions[start]!, positions[end - 1]! + 1] as const,
  );
  return mergeRanges(ranges);
}
