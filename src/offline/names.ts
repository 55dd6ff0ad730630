/** The service worker, directly under the base: it reaches no further up than where it stands. */
export const WORKER_FILE = 'sw.js';

/** Begins the name of the worker's cache; the address of the site ends it. */
export const CACHE_ID = 'computable-tender';
