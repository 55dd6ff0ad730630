/** Milliseconds after the load, so that the copy for use without network takes nothing from the page's first seconds. */
const PAUSE = 4000;

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  let entries = false;
  document.querySelector('main')?.addEventListener('input', () => {
    entries = true;
  });
  const visit = () =>
    import('../offline/visit.ts').then(({ onVisit }) => onVisit(() => entries)).catch(() => undefined);
  // A page that comes out of the copy waits for nothing.
  const pause = navigator.serviceWorker.controller ? 0 : PAUSE;
  addEventListener('load', () => setTimeout(visit, pause));
}
