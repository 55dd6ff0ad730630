import { say } from './toast.ts';

/** Opens the search by its button, `/` or Ctrl+K; the search itself is loaded on first use. */
function open(): void {
  import('../search/dialog.ts')
    .then(({ openSearch }) => openSearch())
    .catch(() => say('搜索没有载入，请检查网络后再试'));
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));

document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-search-open]')) open();
});

document.addEventListener('keydown', (event) => {
  if (event.isComposing || isField(event.target)) return;
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const isShortcut =
    (event.key === '/' && plain) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
  if (!isShortcut) return;
  event.preventDefault();
  open();
});
