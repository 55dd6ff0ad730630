import { say } from './toast.ts';

/**
 * A clause's number copies the clause's address; activated again, the words to cite it by. Where copying is
 * refused, it stays the plain link that it is.
 */
type What = '链接' | '引文';

let last = { hash: '', what: '引文' as What };
let citations: Promise<Record<string, string>> | undefined;

/** The citation with the clause's words, and its address, as they go into a report. */
async function citationOf(link: HTMLAnchorElement): Promise<string> {
  citations ??= fetch('citations.json').then((answer) => answer.json());
  return `${(await citations)[decodeURIComponent(link.hash.slice(1))] ?? ''}\n${link.href}`;
}

async function copy(link: HTMLAnchorElement): Promise<void> {
  const what: What = last.hash === link.hash && last.what === '链接' ? '引文' : '链接';
  const number = link.textContent.trim().replace(/[、：.]$/, '');
  await navigator.clipboard.writeText(what === '链接' ? link.href : await citationOf(link));
  last = { hash: link.hash, what };
  history.replaceState(null, '', link.hash);
  say(what === '链接' ? `已复制 ${number} 的链接，再点一次复制引文` : `已复制 ${number} 的引文`);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-copy]');
  // Without a secure context (a plain http address in an evaluation room) there is no clipboard.
  if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  copy(link).catch(() => {
    citations = undefined;
    location.hash = link.hash;
  });
});
