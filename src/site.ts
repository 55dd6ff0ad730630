/** Vite puts the base in place of these very words; plain Node, which also imports what imports this, has no such environment. */
const base = (import.meta.env === undefined ? '/' : import.meta.env.BASE_URL).replace(/\/?$/, '/');

/**
 * The address of a page of this site under any `base`.
 * @param path without a leading slash, e.g. `tender/2-instructions/5-evaluation/#c2-s5-6.1.10`; empty for the home page
 */
export function href(path: string): string {
  return base + path;
}
