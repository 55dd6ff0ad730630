import { say } from './toast.ts';

/** A clause's number copies the clause's address. Where copying is refused, it stays the plain link that it is. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-copy]');
  // Without a secure context (a plain http address in an evaluation room) there is no clipboard.
  if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  navigator.clipboard.writeText(link.href).then(
    () => {
      history.replaceState(null, '', link.hash);
      say(`已复制 ${link.textContent.trim()} 的链接`);
    },
    () => {
      location.hash = link.hash;
    },
  );
});
