import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { pages } from '../../src/tender/index.ts';
import { site } from './site.ts';

/** White space, and the private-use bullet that the word processor left behind, do not count. */
export const bare = (text: string): string => text.replace(/[\s\uf0d8]/g, '');

export interface SourceLine {
  /** Counted from 1. */
  line: number;
  text: string;
}

/** The lines of the tender as received that are not empty; an empty cell of a table is a line with a tab. */
export function sourceLines(): SourceLine[] {
  return readFileSync('content/source/tender.txt', 'utf8')
    .split('\n')
    .map((text, index) => ({ line: index + 1, text }))
    .filter(({ text }) => text !== '');
}

/** `main` of a built page of the tender, without our own words. */
export function tenderMain(path: string): Element {
  const page = site.pages.find((built) => built.path === site.base + path);
  if (!page) throw new Error(`${path} has not been built`);
  const main = parseHTML(page.html).document.querySelector('main');
  if (!main) throw new Error(`${path} has no main`);
  for (const own of main.querySelectorAll('[data-own], script, style, template')) own.remove();
  return main;
}

/** The whole tender as published, in reading order. */
export const publishedText = (): string =>
  pages.map(({ path }) => bare(tenderMain(path).textContent ?? '')).join('');

/** Where the published text leaves the source: the first line that does not follow at once on the one before it. */
export function firstFault(source: readonly SourceLine[], published: string): string | null {
  let at = 0;
  for (const { line, text } of source) {
    const wanted = bare(text);
    if (!published.startsWith(wanted, at)) {
      return `line ${line} of the source: expected “${wanted.slice(0, 40)}”, published “${published.slice(at, at + 40)}”`;
    }
    at += wanted.length;
  }
  return at === published.length ? null : `after the last line: published “${published.slice(at, at + 40)}”`;
}
