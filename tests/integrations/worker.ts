/** What a service worker keeps: address and hash of the content, null where the name holds the hash. */
export function keptBy(worker: string): Record<string, string | null> {
  const entries = worker.matchAll(/\{url:"([^"]*)",revision:(null|"\w+")\}/g);
  return Object.fromEntries(Array.from(entries, ([, url, revision]) => [url, JSON.parse(revision!)]));
}
