import { annexes } from './annexes.ts';
import { articles } from './articles.ts';
import { chapters } from './chapters.ts';
import { forms } from './forms.ts';
import { items } from './items.ts';
import { known } from './known.ts';
import type { Place, Reference, Rule, Tender } from './place.ts';

const RULES: readonly Rule[] = [known, chapters, annexes, articles, items, forms];

/** A link that leads to where one is already says nothing. */
const leadsAway = (to: string, { clause }: Place): boolean =>
  clause !== to && !clause.startsWith(`${to}-`) && !clause.startsWith(`${to}.`);

/**
 * The words of a text that name another clause of this tender, in order, none inside another: of two that overlap
 * the one that begins first counts, then the longer one. Articles of statutes are none.
 *
 * @param text one line of the tender, without its own number
 */
export function findReferences(text: string, place: Place, tender: Tender): Reference[] {
  const found = RULES.flatMap((rule) => rule(text, place, tender))
    .filter(({ to }) => tender.has(to) && leadsAway(to, place))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Reference[] = [];
  for (const reference of found) if (reference.start >= (kept.at(-1)?.end ?? 0)) kept.push(reference);
  return kept;
}
