/**
 * A reference opens the clause that it names: on resting the pointer on it, on reaching it by keyboard, on the first
 * tap. The card is loaded on first use; without it, or without popovers, a reference is the plain link that it is.
 */
const REST = 200;

const referenceAt = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-to]') : null;

const showCard = async (link: HTMLAnchorElement, byFocus = false): Promise<void> =>
  (await import('./clause-card.ts')).openCard(link, byFocus);

let resting: number | undefined;
let touched: 'no' | 'closed' | 'open' = 'no';

if ('popover' in HTMLElement.prototype) {
  document.addEventListener('pointerover', (event) => {
    clearTimeout(resting);
    const link = referenceAt(event);
    if (link && event.pointerType === 'mouse')
      resting = window.setTimeout(() => showCard(link).catch(() => {}), REST);
  });
  document.addEventListener('focusin', (event) => {
    const link = referenceAt(event);
    if (link?.matches(':focus-visible')) showCard(link, true).catch(() => {});
  });
  // By the time of the click a touch outside the card has closed it.
  document.addEventListener('pointerdown', (event) => {
    const state = referenceAt(event)?.ariaExpanded === 'true' ? 'open' : 'closed';
    touched = event.pointerType === 'mouse' ? 'no' : state;
  });
  document.addEventListener('click', (event) => {
    clearTimeout(resting);
    const link = referenceAt(event);
    if (!link || touched !== 'closed') return;
    event.preventDefault();
    showCard(link).catch(() => location.assign(link.href));
  });
}
