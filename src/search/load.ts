import { href } from '../site.ts';
import { buildCorpus, type Corpus } from './corpus.ts';
import { PAGEFIND_PATH, type Pagefind } from './near.ts';
import { buildNumberIndex, type NumberIndex } from './number-jump.ts';
import { decodeRecords, RECORDS_PATH } from './transfer.ts';

/** The records, ready to be searched. */
export interface Library {
  corpus: Corpus;
  numbers: NumberIndex;
}

interface PagefindModule {
  createInstance(options: { baseUrl: string; noWorker: boolean }): Pagefind & { filters(): Promise<unknown> };
}

/** Keeps what was loaded; after a failure the next call tries again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** Rejects when the file cannot be fetched or read. */
export const loadLibrary = once(async (): Promise<Library> => {
  const response = await fetch(href(RECORDS_PATH));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const records = decodeRecords(await response.text());
  return { corpus: buildCorpus(records), numbers: buildNumberIndex(records) };
});

/** Loads Pagefind, which finds what is near; some 100 KB that an exact search does not need. */
export const loadPagefind = once(async (): Promise<Pagefind> => {
  const address = href(`${PAGEFIND_PATH}pagefind.js`);
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // A query takes about a millisecond: the worker would cost a request and 11 KB more than it saves.
  const pagefind = createInstance({ baseUrl: href(''), noWorker: true });
  // There are no filters: asking for them waits until the index is there, or fails with it.
  await pagefind.filters();
  return pagefind;
});
