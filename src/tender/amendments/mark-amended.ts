import type { Nodes, Paragraph, Parents, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { attribute, isJsx, type Jsx, setAttribute } from '../mdx.ts';
import type { Notice } from './notices.ts';

type Fail = (node: Nodes, message: string) => never;

const CELLS = new Set(['td', 'th', 'caption']);

/**
 * Dates every `<Amended notice was>` of a page and gives it an anchor; one that is a line for itself becomes the
 * paragraph that it is. Calls `fail` for one that no notice makes or that changes nothing.
 * @param page id of the page's own top
 * @returns how many there are
 */
export function markAmended(tree: Root, page: string, notices: readonly Notice[], fail: Fail): number {
  let count = 0;
  const visit = (parent: Parents, within: number): void => {
    parent.children = (parent.children as Nodes[]).map((node): Nodes => {
      if (!('children' in node)) return node;
      if (!isJsx(node, 'Amended')) {
        visit(node, within);
        return node;
      }
      const order = orderOf(node, notices, within, fail);
      setAttribute(node, 'date', notices[order]?.date ?? '');
      count += 1;
      setAttribute(node, 'anchor', `${page}-amended-${count}`);
      visit(node, order);
      return inline(node, parent);
    }) as never;
  };
  visit(tree, -1);
  return count;
}

/** Place of the amending notice in the list. */
function orderOf(node: Jsx, notices: readonly Notice[], within: number, fail: Fail): number {
  const id = attribute(node, 'notice');
  const was = attribute(node, 'was');
  const order = notices.findIndex((notice) => notice.id === id);
  if (order < 0) fail(node, `<Amended> names notice ${id}, which content/amendments.yaml does not have`);
  if (was === undefined) fail(node, '<Amended> lacks was="…", the words as they were');
  if (node.attributes.length > 2) fail(node, '<Amended> has notice="…" and was="…", and nothing else');
  if (was === textOf(node)) fail(node, '<Amended> changes nothing: the words are the same');
  if (order <= within) fail(node, '<Amended> inside another one is by a later notice');
  return order;
}

/** MDX takes a tag that has its line for itself as a block. */
function inline(node: Jsx, parent: Parents): Nodes {
  const text = { ...node, type: 'mdxJsxTextElement' } as Nodes;
  const isLine =
    node.type === 'mdxJsxFlowElement' &&
    !isJsx(parent, 'Amended') &&
    (!CELLS.has(isJsx(parent) ? (parent.name ?? '') : '') ||
      parent.children.some(({ type }) => type === 'paragraph'));
  if (!isLine) return text;
  return { type: 'paragraph', children: [text], position: node.position } as Paragraph;
}
