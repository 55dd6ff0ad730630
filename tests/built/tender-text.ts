import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { pages } from '../../src/tender/index.ts';
import { type BuiltSite, site } from './site.ts';

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

function mainOf(path: string, from: BuiltSite): Element {
  const page = from.pages.find((built) => built.path === from.base + path);
  if (!page) throw new Error(`${path} has not been built`);
  const main = parseHTML(page.html).document.querySelector('main');
  if (!main) throw new Error(`${path} has no main`);
  return main;
}

function withoutOwn(main: Element): Element {
  for (const own of main.querySelectorAll('[data-own], script, style, template')) own.remove();
  return main;
}

/** `main` of a built page of the tender, the words in force, without our own. */
export const tenderMain = (path: string, from = site): Element => withoutOwn(mainOf(path, from));

/** A clause or row has nothing but its number: a 更正公告 has added it. */
function isEmpty(unit: Element): boolean {
  const copy = unit.cloneNode(true) as Element;
  for (const number of copy.querySelectorAll('.n, [data-own]')) number.remove();
  return bare(copy.textContent ?? '') === '';
}

/** Puts the words that a reader is shown as the original in the place of those in force. */
export function restoreReceived(main: Element): Element {
  const added: Element[] = [];
  for (const amended of main.querySelectorAll('.amended')) {
    // One inside another goes with it.
    if (!main.contains(amended)) continue;
    const was = amended.querySelector(':scope > .was [data-was]')?.textContent ?? '';
    const unit = amended.closest('.clause, tr');
    if (was === '' && unit) added.push(unit);
    amended.replaceWith(was);
  }
  for (const unit of added.filter(isEmpty)) unit.remove();
  return main;
}

/** A page of the tender, or the edition for print, with the words as received. */
export const receivedText = (path: string, from = site): string =>
  bare(withoutOwn(restoreReceived(mainOf(path, from))).textContent ?? '');

/** The whole tender as received, in reading order. */
export const publishedText = (from = site): string =>
  pages.map(({ path }) => receivedText(path, from)).join('');

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
