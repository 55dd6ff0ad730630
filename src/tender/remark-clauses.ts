import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { markAmended } from './amendments/mark-amended.ts';
import { type Notice, notices } from './amendments/notices.ts';
import { NO_WORDS, settled, wordsOf } from './amendments/words.ts';
import { groupFields } from './form.ts';
import { isOwnText, parseFrontmatter } from './frontmatter.ts';
import { attribute, clauseElement, element, isJsx, type Jsx, setAttribute, takeNumber } from './mdx.ts';
import { Outline } from './outline.ts';
import { Records } from './records.ts';
import { markTable } from './table.ts';

/**
 * Turns the numbered lines of a page into `<Clause id number>`, its other paragraphs into `<Line of>`, and
 * records every clause in `file.data.clauses`. Lines inside `<FormLines>` and in tables without `rows` are
 * taken as printed.
 *
 * @param published the notices that `<Amended>` may name
 */
export default function remarkClauses(published: readonly Notice[] = notices) {
  return (tree: Root, file: VFile): void => {
    if (isOwnText(file.path)) return;
    const { id, title } = parseFrontmatter(file.data.astro?.frontmatter, file.path);
    const page = new Page(id, file);
    const amended = markAmended(tree, id, published, (node, message) => page.records.fail(node, message));
    const top = tree.children.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
    if (top) page.claimTop(top);
    else page.addOwnTitle(title);
    for (const node of tree.children) {
      if (node === top) page.addTop(node);
      else if (node.type === 'heading' || node.type === 'paragraph') page.addLine(node);
      else if (isJsx(node, 'TableFrame')) page.addTable(node);
      else if (isJsx(node, 'FormLines')) page.addForm(node);
      else page.out.push(node);
    }
    tree.children = page.out;
    page.records.finish(id, amended);
  };
}

/** The page as far as it has been read. */
class Page {
  readonly out: RootContent[] = [];
  readonly records: Records;
  private readonly id: string;
  private readonly outline: Outline;
  private topNumber = '';

  constructor(id: string, file: VFile) {
    this.id = id;
    this.records = new Records(file);
    this.outline = Outline.ofPage(id);
  }

  /** The page's own clause comes first in the index, also where a line stands above the heading. */
  claimTop(heading: Heading): void {
    const taken = this.records.guard(heading, () => takeNumber(heading));
    this.topNumber = taken?.cut() ?? '';
    this.records.open(this.id, taken?.number ?? null, wordsOf(heading), heading, 1);
  }

  addTop(heading: Heading): void {
    this.out.push(clauseElement(this.id, this.topNumber, heading, { level: 1 }), this.note());
  }

  /** A page that begins in the middle of a chapter has no heading in the source; ours stands apart from the text. */
  addOwnTitle(title: string): void {
    this.out.push(element('h1', { 'data-own': '' }, [{ type: 'text', value: title }]), this.note());
  }

  addLine(line: Heading | Paragraph): void {
    const level = line.type === 'heading' ? line.depth : 0;
    const words = wordsOf(line);
    const taken = this.records.guard(line, () => takeNumber(line));
    if (taken) {
      const id = this.records.guard(line, () =>
        this.outline.place(taken.number, settled(words), level, taken.id),
      );
      const printed = taken.cut();
      this.records.open(id, taken.number, wordsOf(line), line, level);
      this.out.push(clauseElement(id, printed, line, { level, indent: this.outline.indent }));
    } else if (line.type === 'heading') {
      this.outline.placeHeading(level);
      this.records.append(this.owner(), words);
      // As an element of its own: Astro would give a Markdown heading an id from its words.
      this.out.push(element(`h${level}`, {}, line.children));
    } else {
      this.outline.continue(settled(words));
      this.records.append(this.owner(), words);
      this.continueLine(line);
    }
  }

  addTable(frame: Jsx): void {
    if (attribute(frame, 'rows') === undefined) setAttribute(frame, 'of', this.owner());
    markTable(frame, this.records, this.owner(), this.id);
    this.out.push(frame as MdxJsxFlowElement);
  }

  addForm(form: Jsx): void {
    const own = attribute(form, 'id');
    if (own) this.records.open(own, null, NO_WORDS, form, 0);
    for (const line of form.children) {
      this.records.append(own ?? this.owner(), wordsOf(line));
      groupFields(line);
    }
    this.out.push(form as MdxJsxFlowElement);
  }

  /** Directly below its clause a paragraph stands inside it, else for itself. */
  private continueLine(line: Paragraph): void {
    const last = this.out.at(-1);
    const owner = this.owner();
    if (last && isJsx(last, 'Clause') && attribute(last, 'id') === owner && !attribute(last, 'level')) {
      (last as MdxJsxFlowElement).children.push(line);
    } else {
      this.out.push(element('Line', { of: owner }, line.children));
    }
  }

  private owner(): string {
    return this.records.has(this.outline.current) ? this.outline.current : this.id;
  }

  private note(): MdxJsxFlowElement {
    return element('PageNote', { id: this.id }, []);
  }
}
