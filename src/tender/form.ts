import type { Nodes, PhrasingContent } from 'mdast';
import { attribute, element, isJsx } from './mdx.ts';

const isField = (node: Nodes): boolean => isJsx(node, 'Blank') && attribute(node, 'short') === undefined;

/** Where a line of a form has several blanks, each stays with its label when the line breaks. */
export function groupFields(line: Nodes): void {
  if (line.type !== 'paragraph' || line.children.filter(isField).length < 2) return;
  const fields: PhrasingContent[][] = [[]];
  for (const node of line.children) {
    fields.at(-1)?.push(node);
    if (isField(node)) fields.push([]);
  }
  line.children = fields
    .filter((field) => field.length > 0)
    .map((field) => element('span', { class: 'field' }, field) as unknown as PhrasingContent);
}
