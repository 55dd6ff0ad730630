/** Opens the search by its button, `/` or Ctrl+K; the search itself is loaded on first use. */
const [load] = Object.values(import.meta.glob<{ openSearch: () => void }>('../search/dialog.ts'));

const open = async (): Promise<void> => (await load?.())?.openSearch();

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));

document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-search-open]')) void open();
});

document.addEventListener('keydown', (event) => {
  if (event.isComposing || isField(event.target)) return;
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const isShortcut =
    (event.key === '/' && plain) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
  if (!isShortcut) return;
  event.preventDefault();
  void open();
});
