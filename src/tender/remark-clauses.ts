import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { parseFrontmatter } from './frontmatter.ts';
import { attribute, clauseElement, element, isJsx, takeNumber } from './mdx.ts';
import { Outline } from './outline.ts';
import { Records } from './records.ts';
import { markTable } from './table.ts';

/**
 * Turns numbered lines of the tender into `<Clause id number>` elements and records every clause in
 * `file.data.clauses`. Lines inside `<FormLines>` and in tables without `rows` are taken as printed.
 */
export default function remarkClauses() {
  return (tree: Root, file: VFile): void => {
    const { id, title } = parseFrontmatter(file.data.astro?.frontmatter, file.path);
    const outline = Outline.ofPage(id);
    const records = new Records(file);
    const out: RootContent[] = [];
    const top = tree.children.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
    if (top) records.open(id, takeNumber(top)?.number ?? null, textOf(top), top, 1);
    else
      out.push(
        element('h1', { 'data-own': '' }, [{ type: 'text', value: title }]),
        element('PageNote', { id }, []),
      );

    const addLine = (node: Heading | Paragraph): void => {
      const depth = node.type === 'heading' ? node.depth : 0;
      const text = textOf(node);
      const taken = takeNumber(node);
      if (node === top) {
        out.push(clauseElement(id, taken?.cut() ?? '', node, { level: 1 }), element('PageNote', { id }, []));
      } else if (taken) {
        const clauseId = records.guard(node, () => outline.place(taken.number, text, depth, taken.id));
        const printed = taken.cut();
        records.open(clauseId, taken.number, textOf(node), node, depth);
        out.push(clauseElement(clauseId, printed, node, { level: depth, indent: outline.indent }));
      } else if (depth > 0) {
        outline.placeHeading(depth);
        records.append(outline.current, text);
        out.push(node);
      } else {
        const owner = outline.continue(text);
        records.append(records.has(owner) ? owner : id, text);
        const last = out.at(-1);
        if (last && isJsx(last, 'Clause') && attribute(last, 'id') === owner && !attribute(last, 'level')) {
          (last as MdxJsxFlowElement).children.push(node as Paragraph);
        } else {
          out.push(node);
        }
      }
    };

    for (const node of tree.children) {
      if (node.type === 'heading' || node.type === 'paragraph') addLine(node);
      else if (isJsx(node, 'TableFrame')) {
        markTable(node, records, outline.current, id);
        out.push(node);
      } else if (isJsx(node, 'FormLines')) {
        const own = attribute(node, 'id');
        if (own) records.open(own, null, '', node, 0);
        for (const line of node.children) records.append(own ?? outline.current, textOf(line));
        out.push(node);
      } else out.push(node);
    }
    tree.children = out;
    records.finish(id);
  };
}
