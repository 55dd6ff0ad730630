import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { strip } from '../../src/search/fold.ts';

const DIST = process.env['SITE_OUT_DIR'] ?? 'dist';
const OURS = 'aside, script, style, [data-own], .visually-hidden';

/**
 * What a reader finds at each anchor of a built page: the text of the element that has the id, and the text without an
 * id of its own that follows it before the next clause that is not part of it. Clauses within it are not counted.
 */
export function textsByAnchor(path: string, isClause: (id: string) => boolean): Map<string, string> {
  const { document } = parseHTML(readFileSync(join(DIST, path, 'index.html'), 'utf8'));
  const main = document.querySelector('main');
  if (!main) throw new Error(`${path} has no main`);
  for (const own of main.querySelectorAll(OURS)) own.remove();
  const texts = new Map<string, string>();
  const add = (id: string, text: string) => texts.set(id, (texts.get(id) ?? '') + text);
  let open: string[] = [];

  function visit(node: Node, owner: string | null): void {
    if (node.nodeType === node.TEXT_NODE) {
      for (const id of owner === null ? open : [owner]) add(id, node.textContent ?? '');
      return;
    }
    const id = (node as Partial<Element>).id ?? '';
    const clause = isClause(id);
    if (clause) {
      open = [...open.filter((above) => id.startsWith(`${above}-`) || id.startsWith(`${above}.`)), id];
      add(id, '');
    }
    for (const child of node.childNodes) visit(child, clause ? id : owner);
  }

  visit(main, null);
  return new Map([...texts].map(([id, text]) => [id, strip(text)]));
}
