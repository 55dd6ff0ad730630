import type { Notice } from './notices.ts';
import type { Words } from './words.ts';

const AMENDED = /^<Amended notice='([^']*)' was='([^']*)'>(.*)<\/Amended>$/s;

/**
 * Reads a cell of a table kept as CSV: its words, or `<Amended notice='1' was='17'>18</Amended>` around all of them, with
 * the quotes that CSV leaves alone.
 * @param anchor of the next amendment in the table
 * @throws for an amendment with a fault
 */
export function readCell(
  cell: string,
  published: readonly Notice[],
  anchor: () => string,
  within = -1,
): Words {
  const [whole, id, was = '', words = ''] = AMENDED.exec(cell) ?? [];
  if (whole === undefined) {
    if (cell.includes('<Amended'))
      throw new Error(`<Amended notice='…' was='…'> stands around the whole cell`);
    return { text: cell, original: cell, amendments: [] };
  }
  const order = published.findIndex((notice) => notice.id === id);
  const notice = published[order];
  if (!notice) throw new Error(`<Amended> names notice ${id}, which content/amendments.yaml does not have`);
  if (order <= within) throw new Error('<Amended> inside another one is by a later notice');
  const own = anchor();
  const { text, original, amendments } = readCell(words, published, anchor, order);
  if (was === text) throw new Error('<Amended> changes nothing: the words are the same');
  const amendment = { notice: notice.id, date: notice.date, anchor: own, was, now: original };
  return { text, original: was, amendments: [amendment, ...amendments] };
}
