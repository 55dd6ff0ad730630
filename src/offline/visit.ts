import { isWanted, keep } from './copy.ts';
import { announceUpdate } from './update-bar.ts';

const container = navigator.serviceWorker;

/** A visitor who saves data gets a copy by the button on the page about the site only. */
const savesData = (): boolean => Reflect.get(navigator, 'connection')?.saveData === true;

function showState(available: boolean): void {
  const sign = document.querySelector('[data-offline]');
  if (sign && (available || !navigator.onLine)) sign.textContent = navigator.onLine ? '离线可用' : '当前离线';
}

/**
 * Keeps the site for use without network, says so in the footer, and announces a new version.
 * @param hasEntries whether the visitor has filled in anything on this page
 */
export async function onVisit(hasEntries: () => boolean): Promise<void> {
  let controlled = container.controller !== null;
  const show = () => showState(container.controller !== null);
  addEventListener('online', show);
  addEventListener('offline', show);
  show();
  if (!isWanted() || (!controlled && savesData())) return;

  container.addEventListener('controllerchange', () => {
    // The first worker takes over the page that it came with; a later one is a new version, chosen in another tab.
    if (controlled) announceUpdate(hasEntries);
    controlled = true;
    show();
  });

  const registration = await keep();
  const offer = () => {
    if (registration?.waiting && controlled) announceUpdate(hasEntries, registration.waiting);
  };
  const follow = () => registration?.installing?.addEventListener('statechange', offer);
  registration?.addEventListener('updatefound', follow);
  follow();
  offer();
}
