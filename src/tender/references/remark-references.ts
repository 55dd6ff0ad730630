import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { isOwnText, parseFrontmatter } from '../frontmatter.ts';
import { clauses } from '../index.ts';
import { attribute, element, isJsx } from '../mdx.ts';
import { findReferences } from './find.ts';
import { type Place, tenderOf } from './place.ts';

const tender = tenderOf(clauses);

/** Names of clauses are links already, headings and column heads are no place for them. */
const SKIPPED = new Set(['h1', 'h2', 'h3', 'h4', 'th', 'caption', 'a']);

const isSkipped = (node: Nodes): boolean =>
  isJsx(node) &&
  (SKIPPED.has(node.name ?? '') || (node.name === 'Clause' && attribute(node, 'level') !== undefined));

/** Sets `<Reference to>` around the words of a page that name another clause. Runs on what `remarkClauses` has made. */
export default function remarkReferences() {
  return (tree: Root, file: VFile): void => {
    if (isOwnText(file.path)) return;
    const { id, chapter } = parseFrontmatter(file.data.astro?.frontmatter, file.path);
    new Links({ clause: id, chapter }).into(tree);
  };
}

class Links {
  /** Where the text stands that is being read; a form without an id belongs to what stands before it. */
  private readonly place: Place;

  constructor(place: Place) {
    this.place = place;
  }

  into(node: Nodes): void {
    const own = isJsx(node) ? (attribute(node, 'id') ?? attribute(node, 'of')) : undefined;
    if (own) this.place.clause = own;
    if (!('children' in node) || isSkipped(node)) return;
    node.children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
      if (child.type === 'text') return this.split(child);
      this.into(child);
      return [child];
    }) as never;
  }

  private split(text: Text): PhrasingContent[] {
    const out: PhrasingContent[] = [];
    const plain = (value: string) => value !== '' && out.push({ type: 'text', value });
    let at = 0;
    for (const { start, end, to } of findReferences(text.value, this.place, tender)) {
      plain(text.value.slice(at, start));
      const words: Text = { type: 'text', value: text.value.slice(start, end) };
      out.push(inline(to, words));
      at = end;
    }
    plain(text.value.slice(at));
    return out;
  }
}

/** As a part of the line, not as a block of its own. */
function inline(to: string, words: Text): PhrasingContent {
  return {
    ...element('Reference', { to }, [words]),
    type: 'mdxJsxTextElement',
  } as unknown as PhrasingContent;
}
