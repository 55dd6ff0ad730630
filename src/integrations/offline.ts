import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { generateSW, type ManifestTransform, type RuntimeCaching } from 'workbox-build';
import { CACHE_ID, WORKER_FILE } from '../offline/names.ts';

/** A file above this is a mistake in the build, not something to put on a phone unasked. */
const LARGEST_FILE = 4_000_000;

/** What a browser keeps of the site. */
export interface OfflineCopy {
  files: number;
  /** Before compression: what it takes up in the browser. */
  bytes: number;
}

/** Pages are kept under the address that links lead to; hosts may answer `…/index.html` with a redirect. */
const addressesOfPages: ManifestTransform = (entries) => ({
  manifest: entries.map((entry) => ({
    ...entry,
    url: entry.url.replace(/(^|\/)index\.html$/, '$1') || './',
  })),
});

/**
 * Pages that are not in the copy come from the network; without it, an address that lacks its last slash leads to the
 * page, and any other to the 404 page. Workbox writes the functions into the worker: they see nothing of this file.
 */
const otherPages: RuntimeCaching = {
  urlPattern: ({ request }) => request.mode === 'navigate',
  handler: 'NetworkOnly',
  options: {
    plugins: [
      {
        handlerDidError: async ({ request }) => {
          const kept = (address: URL | string) =>
            caches.match(new URL(address, self.location.href), { ignoreSearch: true });
          const page = new URL(request.url);
          page.pathname += '/';
          if (!page.pathname.endsWith('//') && (await kept(page))) return Response.redirect(page);
          return kept('404.html');
        },
      },
    ],
  },
};

/**
 * Writes the service worker of a finished site: it keeps every file, each known by a hash of its content, so that an
 * update fetches only what has changed. Addresses are relative to the worker, whatever the base.
 *
 * @param folder the built site
 * @throws when a file cannot be kept
 */
export async function writeWorker(folder: string): Promise<OfflineCopy> {
  const { count, size, warnings } = await generateSW({
    globDirectory: folder,
    globPatterns: ['**/*'],
    // What hosts read, and what they send in place of a file.
    globIgnores: [WORKER_FILE, '_headers', '**/*.{br,gz}'],
    maximumFileSizeToCacheInBytes: LARGEST_FILE,
    dontCacheBustURLsMatching: /^_astro\//,
    manifestTransforms: [addressesOfPages],
    // No file of the site depends on its query.
    ignoreURLParametersMatching: [/./],
    runtimeCaching: [otherPages],
    swDest: `${folder}/${WORKER_FILE}`,
    cacheId: CACHE_ID,
    // The page of the first visit can use the copy as well. A later worker waits until the visitor asks for it.
    clientsClaim: true,
    skipWaiting: false,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
  });
  if (warnings.length > 0) throw new Error(`offline copy: ${warnings.join('; ')}`);
  return { files: count, bytes: size };
}

/** Makes the site work without a network. Stands after everything that changes what a page loads, before the headers. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, bytes } = await writeWorker(fileURLToPath(dir).replace(/\/$/, ''));
        logger.info(`${files} files kept for use without network, ${(bytes / 1e6).toFixed(1)} MB`);
      },
    },
  };
}
