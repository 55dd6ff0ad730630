import type { Heading, Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { type PrintedNumber, printedNumber } from './number.ts';

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

export function isJsx<Name extends string>(node: Nodes, name?: Name): node is Jsx & { name: Name } {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    (name === undefined || node.name === name)
  );
}

/** Value of an attribute; an attribute without a value gives ''. */
export function attribute(node: Nodes, name: string): string | undefined {
  if (!isJsx(node)) return undefined;
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  if (!found) return undefined;
  return typeof found.value === 'string' ? found.value : '';
}

export function setAttribute(node: Jsx, name: string, value: string): void {
  node.attributes.push({ type: 'mdxJsxAttribute', name, value });
}

export function element(
  name: string,
  attributes: Record<string, string>,
  children: PhrasingContent[],
): MdxJsxFlowElement {
  const node: MdxJsxFlowElement = { type: 'mdxJsxFlowElement', name, attributes: [], children: [] };
  for (const [key, value] of Object.entries(attributes)) setAttribute(node, key, value);
  node.children = children as MdxJsxFlowElement['children'];
  return node;
}

/** A heading is a grid: words in several pieces would be several cells. */
const inOnePiece = (words: PhrasingContent[]): PhrasingContent[] =>
  words.some((node) => isJsx(node, 'Amended'))
    ? [element('span', {}, words) as unknown as PhrasingContent]
    : words;

/** `<Clause id number>` around a line whose number has been cut off. A heading's words stand in it bare, a paragraph stays one. */
export function clauseElement(
  id: string,
  number: string,
  line: Heading | Paragraph,
  { level = 0, indent = 0 }: { level?: number; indent?: number },
): MdxJsxFlowElement {
  const node = element('Clause', { id }, level ? inOnePiece(line.children) : []);
  if (!level) node.children = [line as Paragraph];
  if (number) setAttribute(node, 'number', number);
  if (level) setAttribute(node, 'level', String(level));
  if (indent) setAttribute(node, 'indent', String(indent));
  if (line.position) node.position = line.position;
  return node;
}

export interface TakenNumber {
  number: PrintedNumber;
  /** Given in the MDX by `<N id>`, where the printed number is wrong, repeated or missing. */
  id?: string;
  /** Removes the number from the line and returns it as printed. */
  cut(): string;
}

/**
 * The number that a line begins with, from its text or from `<N id="…">3.l</N>` at its beginning.
 * @throws where it stands inside `<Amended>`: a number is an address, and addresses never change
 */
export function takeNumber(line: Heading | Paragraph): TakenNumber | null {
  const [first] = line.children;
  if (!first) return null;
  if (isJsx(first, 'N')) {
    const printed = textOf(first);
    const regular = printedNumber(printed);
    const number: PrintedNumber =
      regular?.printed === printed
        ? regular
        : { style: 'decimal', printed, label: printed, key: printed, note: false };
    const id = attribute(first, 'id');
    const cut = () => {
      line.children.shift();
      trimStart(line);
      return printed;
    };
    return { number, ...(id && { id }), cut };
  }
  if (isJsx(first, 'Amended') && [textOf(first), attribute(first, 'was') ?? ''].some(printedNumber))
    throw new Error("a line's number stands before <Amended>, not inside it");
  if (first.type !== 'text') return null;
  const number = printedNumber(first.value);
  if (!number) return null;
  return {
    number,
    cut() {
      first.value = first.value.slice(number.printed.length);
      trimStart(line);
      return number.printed;
    },
  };
}

function trimStart(line: Heading | Paragraph): void {
  const [first] = line.children;
  if (first?.type === 'text') first.value = first.value.trimStart();
}
