import { comparable } from './fold.ts';

const INDEXED = /[\p{L}\p{Nd}]/u;

/** The characters that Pagefind indexes: Han characters, letters and digits, folded; signs are dropped. */
export function indexedCharacters(text: string): string[] {
  return [...comparable(text)].filter((character) => INDEXED.test(character));
}

/**
 * Text as Pagefind is given it: every character a word of its own. Pagefind cuts Chinese into words in one way when it
 * indexes and in another when it searches; single characters leave it nothing to cut.
 */
export function spaced(text: string): string {
  return indexedCharacters(text).join(' ');
}
