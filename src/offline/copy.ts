import { href } from '../site.ts';
import { CACHE_ID, WORKER_FILE } from './names.ts';

/** What this browser holds of the site. */
export interface Holding {
  files: number;
  bytes: number;
}

const REFUSED = 'offline';
const scope = new URL(href(''), location.href).href;

/** Whether the visitor has not removed the copy: then it is not made again unasked. */
export function isWanted(): boolean {
  try {
    return localStorage.getItem(REFUSED) === null;
  } catch {
    return true;
  }
}

function remember(wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(REFUSED);
    else localStorage.setItem(REFUSED, 'off');
  } catch {
    // Storage is refused: the next visit makes the copy again.
  }
}

/** The worker of this site; another one further up on the same host does not count. */
export async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(scope);
  return found?.scope === scope ? found : undefined;
}

/** Begins to keep the site, or looks whether what is kept is still the newest. Undefined where nothing can be kept now. */
export async function keep(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    await navigator.serviceWorker.register(href(WORKER_FILE));
    remember(true);
    const own = await registration();
    if (!own?.active || (await cacheNames()).length > 0) return own;
    // Removed while other tabs used it, the worker comes back without its files. It is gone when those tabs are.
    await own.unregister();
  } catch {
    // No network, no room, or a browser that keeps nothing.
  }
  return undefined;
}

async function cacheNames(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(CACHE_ID) && name.endsWith(`-${scope}`));
}

/** Removes the copy until the visitor asks for it again. */
export async function remove(): Promise<void> {
  remember(false);
  await (await registration())?.unregister();
  for (const name of await cacheNames()) await caches.delete(name);
}

/** Counts what is kept, complete or not. */
export async function holding(): Promise<Holding> {
  const caching = await Promise.all((await cacheNames()).map((name) => caches.open(name)));
  const responses = (await Promise.all(caching.map((cache) => cache.matchAll()))).flat();
  const blobs = await Promise.all(responses.map((response) => response.blob()));
  return { files: blobs.length, bytes: blobs.reduce((sum, { size }) => sum + size, 0) };
}
