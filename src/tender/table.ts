import type { Nodes, Paragraph, Parents } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { NO_WORDS, settled, type Words, wordsOf } from './amendments/words.ts';
import { attribute, clauseElement, element, isJsx, type Jsx, setAttribute, takeNumber } from './mdx.ts';
import { Outline } from './outline.ts';
import type { Records } from './records.ts';

/**
 * Gives the rows of a table their ids and records them. Attributes of `<TableFrame>`:
 * `rows="c5-s2-2"` counts the rows below that id by their printed number; `items` gives numbered lines
 * inside a row ids of their own; `cards` writes the column's name to each cell, for narrow screens. Columns of
 * figures, the rows' numbers aside, get the class that sets them right.
 */
export function markTable(frame: Jsx, records: Records, owner: string, page: string): void {
  const base = attribute(frame, 'rows');
  if (!base) {
    for (const row of elements(frame, 'caption', 'tr'))
      for (const line of lines(row)) records.append(owner, line);
    return;
  }
  const top = records.has(base) ? base : page;
  const heads = elements(frame, 'thead').flatMap((head) => cells(head));
  const columns = heads.map((cell) => textOf(cell));
  if (columns.length === 0) records.fail(frame, 'a table whose rows are clauses needs a <thead>');
  for (const node of [...elements(frame, 'caption'), ...heads]) records.append(top, wordsOf(node));
  const body = elements(frame, 'tbody')[0];
  if (!body) return;
  const byColumn = heads.map((head) => [head]);
  let spans: number[] = [];
  let number = 0;
  let part = 0;
  for (const row of elements(body, 'tr')) {
    const rowCells = cells(row);
    const first = rowCells[0];
    if (!first) continue;
    const continued = (spans[0] ?? 0) > 0;
    spans = label(rowCells, columns, spans, attribute(frame, 'cards') !== undefined, byColumn);
    const printed = textOf(first).trim();
    if (!continued && printed !== '' && !/^\d+$/.test(printed)) {
      for (const line of lines(row)) records.append(top, line);
      continue;
    }
    part = continued ? part + 1 : 1;
    if (!continued) number += 1;
    if (!continued && printed !== '' && Number(printed) !== number) {
      records.fail(row, `row ${printed} stands where row ${number} is due`);
    }
    const counted = continued || attribute(first, 'rowspan') ? `${number}-${part}` : `${number}`;
    openRow(
      row,
      `${base}-${counted}`,
      continued ? '' : printed,
      rowCells.slice(continued ? 0 : 1),
      records,
      attribute(frame, 'items') !== undefined,
    );
    if (!continued) linkNumber(first, printed, `${base}-${counted}`, number);
    // Under the row's own words: the cells after them are for the bidder or the committee to fill in.
    const written = rowCells.findLast((cell, column) => column > 0 && textOf(cell).trim() !== '');
    (written ?? rowCells.at(-1))?.children.push(element('Marks', { id: `${base}-${counted}` }, []) as never);
  }
  for (const column of byColumn.slice(1).filter(holdsFigures)) {
    for (const cell of column) setAttribute(cell, 'class', 'r');
  }
}

/** A column with its head: 24分 or 15 in every cell that is not empty. */
function holdsFigures([, ...below]: Jsx[]): boolean {
  const written = below.map((cell) => textOf(cell).trim()).filter((text) => text !== '');
  return written.length > 0 && written.every((text) => /^\d+分?$/.test(text));
}

/** The row's number becomes its anchor. Where the source has lost the number, the style sheet shows ours. */
function linkNumber(cell: Jsx, printed: string, id: string, number: number): void {
  const anchor = element('a', { class: 'n', href: `#${id}`, 'data-copy': '' }, [
    { type: 'text', value: printed },
  ]);
  if (printed === '') {
    anchor.children = [];
    setAttribute(anchor, 'data-row', String(number));
    setAttribute(anchor, 'aria-label', `第${number}行`);
  }
  cell.children = [anchor] as Jsx['children'];
}

function openRow(
  row: Jsx,
  id: string,
  number: string,
  rowCells: Jsx[],
  records: Records,
  items: boolean,
): void {
  const style = { style: 'decimal', printed: number, label: number, key: number, note: false } as const;
  const heading = rowCells.find(({ name }) => name === 'th');
  records.open(id, number ? style : null, NO_WORDS, row, -1, heading ? textOf(heading) : '');
  setAttribute(row, 'id', id);
  const outline = Outline.ofRow(id);
  for (const cell of rowCells) {
    if (items) markItems(cell, id, outline, records);
    else for (const line of lines(cell)) records.append(id, line);
  }
}

function markItems(cell: Jsx, rowId: string, outline: Outline, records: Records): void {
  const children = cell.children as Nodes[];
  if (!children.some(({ type }) => type === 'paragraph')) {
    records.append(rowId, wordsOf(cell));
    return;
  }
  cell.children = children.map((node) => {
    if (node.type !== 'paragraph') return node;
    const words = wordsOf(node);
    const taken = records.guard(node, () => takeNumber(node));
    if (!taken) {
      records.append(outline.continue(settled(words)), words);
      return node;
    }
    const id = records.guard(node, () => outline.place(taken.number, settled(words), 0, taken.id));
    const printed = taken.cut();
    records.open(id, taken.number, wordsOf(node), node, 0);
    return clauseElement(id, printed, node, {});
  }) as Jsx['children'];
}

/** Writes column names to the cells, and the cells to their columns; returns how many rows each column's merged cell still covers. */
function label(
  rowCells: Jsx[],
  columns: string[],
  spans: number[],
  cards: boolean,
  byColumn: Jsx[][],
): number[] {
  const left = columns.map((_, column) => Math.max((spans[column] ?? 0) - 1, 0));
  const free = columns.map((_, column) => column).filter((column) => !spans[column]);
  let next = 0;
  for (const cell of rowCells) {
    const column = free[next] ?? 0;
    if (cards && cell.name === 'td') setAttribute(cell, 'data-l', columns[column] ?? '');
    left[column] = Number(attribute(cell, 'rowspan') ?? 1) - 1;
    const width = Number(attribute(cell, 'colspan') ?? 1);
    if (width === 1) byColumn[column]?.push(cell);
    next += width;
  }
  return left;
}

const isElement = (node: Nodes, names: string[]): node is Jsx =>
  isJsx(node) && names.includes(node.name ?? '');

/** Elements of that name below a node, not those of a table inside a cell. */
function elements(node: Nodes, ...names: string[]): Jsx[] {
  return (node as Parents).children.flatMap((child: Nodes): Jsx[] => {
    if (isElement(child, names)) return [child];
    return 'children' in child && !isElement(child, ['td', 'th']) ? elements(child, ...names) : [];
  });
}

const cells = (node: Nodes) => elements(node, 'td', 'th');

/** The lines of text in a row or a cell, in order. */
function lines(node: Nodes): Words[] {
  const blocks = blocksOf(node);
  return (blocks.length > 0 ? blocks : [node as Paragraph]).map((block) => wordsOf(block));
}

function blocksOf(node: Nodes): Nodes[] {
  if (!('children' in node)) return [];
  return (node.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type === 'paragraph' && !child.children.some((inner) => isElement(inner, ['td', 'th'])))
      return [child];
    if (isElement(child, ['td', 'th'])) return blocksOf(child).length > 0 ? blocksOf(child) : [child];
    return blocksOf(child);
  });
}
