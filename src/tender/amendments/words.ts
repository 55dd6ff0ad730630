import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Amendment } from '../clause.ts';
import { attribute, isJsx } from '../mdx.ts';

/** What a line says, and what it said. */
export interface Words {
  /** In force. */
  text: string;
  /** As received. */
  original: string;
  /** In the order of the text; one inside another follows it. */
  amendments: Amendment[];
}

export const NO_WORDS: Words = { text: '', original: '', amendments: [] };

/** Reads a line in which `markAmended` has dated the amendments. */
export const wordsOf = (node: Nodes): Words => ({
  text: textOf(node),
  original: originalOf(node),
  amendments: amendmentsIn(node),
});

/** A line's place among the numbered ones is the one that it was published in: ids never change. */
export const settled = ({ text, original }: Words): string => original || text;

function originalOf(node: Nodes): string {
  if (isJsx(node, 'Amended')) return attribute(node, 'was') ?? '';
  return 'children' in node ? node.children.map(originalOf).join('') : textOf(node);
}

function amendmentsIn(node: Nodes): Amendment[] {
  if (!('children' in node)) return [];
  const inner = node.children.flatMap(amendmentsIn);
  if (!isJsx(node, 'Amended')) return inner;
  const own = {
    notice: attribute(node, 'notice') ?? '',
    date: attribute(node, 'date') ?? '',
    anchor: attribute(node, 'anchor') ?? '',
    was: attribute(node, 'was') ?? '',
    // What a later notice has changed in these words was not yet so.
    now: node.children.map(originalOf).join(''),
  };
  return [own, ...inner];
}
