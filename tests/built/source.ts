import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { pages } from '../../src/tender/index.ts';

/** White space, and the private-use bullet that the word processor left behind, do not count. */
export const bare = (text: string) => text.replace(/[\s\uf0d8]/g, '');

const DIST = process.env['DIST'] ?? process.env['SITE_OUT_DIR'] ?? 'dist';

/** The lines of the tender as received that hold anything, numbered from 1. */
export function sourceLines(): { line: number; text: string }[] {
  return readFileSync('content/source/tender.txt', 'utf8')
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: bare(text) }))
    .filter(({ text }) => text !== '');
}

/** The document of a built page of the tender. */
export function builtPage(path: string): Document {
  return parseHTML(readFileSync(join(DIST, path, 'index.html'), 'utf8')).document;
}

/** What stands in `main` of a built page, without our own words. */
export function tenderText(path: string): string {
  const main = builtPage(path).querySelector('main');
  if (!main) throw new Error(`${path} has no main`);
  for (const own of main.querySelectorAll('[data-own], script, style, template')) own.remove();
  return bare(main.textContent ?? '');
}

/** The whole tender as published, in reading order. */
export const publishedText = () => pages.map(({ path }) => tenderText(path)).join('');
