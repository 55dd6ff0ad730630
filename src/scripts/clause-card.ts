import stylesheet from '../styles/clause-card.css?url&no-inline';
import type { Excerpt } from '../tender/excerpt.ts';

/** How long the pointer may be away from the card and its words. */
const GRACE = 250;
/** Closing gives the focus back to the words; that is no wish to read them again. */
const QUIET = 300;
const GAP = 6;
const EDGE = 8;

let excerpts: Promise<Record<string, Excerpt>> | undefined;
let opener: HTMLAnchorElement | undefined;
let wanted: HTMLAnchorElement | undefined;
let closed = { by: undefined as HTMLAnchorElement | undefined, at: 0 };
let leaving: number | undefined;

const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, text = '') =>
  Object.assign(document.createElement(name), { textContent: text });

const card = Object.assign(element('div'), {
  id: 'clause-card',
  className: 'clause-card',
  popover: 'auto',
  role: 'dialog',
});
card.dataset['own'] = '';

const styled = new Promise<void>((resolve) => {
  const link = Object.assign(element('link'), { rel: 'stylesheet', href: stylesheet });
  link.onload = link.onerror = () => resolve();
  document.head.append(link);
});

function load(): Promise<Record<string, Excerpt>> {
  excerpts ??= fetch('excerpts.json').then((answer) => {
    if (!answer.ok) throw new Error(`excerpts.json: ${answer.status}`);
    return answer.json();
  });
  // What has failed once can be tried again.
  excerpts.catch(() => {
    excerpts = undefined;
  });
  return excerpts;
}

function fill(link: HTMLAnchorElement, { citation, lines }: Excerpt): void {
  const text = element('div');
  text.append(...lines.map((line) => element('p', line)));
  const follow = Object.assign(element('a', '前往'), { href: link.href });
  follow.setAttribute('aria-label', `前往 ${citation}`);
  card.ariaLabel = citation;
  card.replaceChildren(element('b', citation), text, follow);
}

/** Below the words, above them where there is no room; on a narrow screen the style sheet puts it at the foot. */
function place(link: HTMLAnchorElement): void {
  const words = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const last = [...link.getClientRects()].at(-1) ?? words;
  const { width, height } = card.getBoundingClientRect();
  const root = document.documentElement;
  const left = Math.max(EDGE, Math.min(words.left, root.clientWidth - width - EDGE));
  const below = last.bottom + GAP + height <= innerHeight || words.top < height + GAP;
  card.style.setProperty('--left', `${left + scrollX}px`);
  const top = below ? last.bottom + GAP : words.top - GAP - height;
  card.style.setProperty('--top', `${top + scrollY}px`);
}

const belongs = (target: EventTarget | null): boolean =>
  target instanceof Node && (card.contains(target) || opener?.contains(target) === true);

document.addEventListener('pointerover', ({ target, pointerType }) => {
  clearTimeout(leaving);
  if (!opener || pointerType !== 'mouse' || belongs(target) || belongs(document.activeElement)) return;
  leaving = window.setTimeout(() => card.hidePopover(), GRACE);
});
document.addEventListener('focusin', ({ target }) => {
  if (opener && !belongs(target)) card.hidePopover();
});
document.addEventListener('focusout', () => {
  wanted = undefined;
});
card.addEventListener('beforetoggle', (event) => {
  if (event.newState === 'open' || !opener) return;
  opener.ariaExpanded = 'false';
  closed = { by: opener, at: performance.now() };
  opener = undefined;
});

/**
 * Shows the clause that a reference names.
 * @param byFocus the reference has got the focus, which it also does when its card closes
 * @throws where the clause cannot be loaded
 */
export async function openCard(link: HTMLAnchorElement, byFocus: boolean): Promise<void> {
  const givenBack = byFocus && link === closed.by && performance.now() - closed.at < QUIET;
  if (link === opener || givenBack) return;
  wanted = link;
  const [all] = await Promise.all([load(), styled]);
  const excerpt = all[link.dataset['to'] ?? ''];
  if (!excerpt) throw new Error(`no excerpt of ${link.dataset['to']}`);
  if (wanted !== link) return;
  if (opener) card.hidePopover();
  fill(link, excerpt);
  // Beside the words in the document, so that Tab leads from them into the card and on.
  link.after(card);
  card.showPopover();
  opener = link;
  link.ariaExpanded = 'true';
  place(link);
}
