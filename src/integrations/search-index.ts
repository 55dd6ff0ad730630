import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { PAGEFIND_PATH } from '../search/near.ts';
import type { SearchRecord } from '../search/record.ts';
import { allRecords } from '../search/sources.ts';
import { spaced } from '../search/spaced.ts';
import { encodeRecords, RECORDS_PATH } from '../search/transfer.ts';

/** Of all that Pagefind writes, what the search asks for: neither its own interfaces nor its worker. */
const NEEDED =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\.\w+\.pf_meta|wasm\.[\w-]+\.pagefind|(index|fragment)\/.*)$/;
/** Fragments say which record a result is: bundled, so that the site has hundreds of files less. */
const MOST_FRAGMENTS = 256;
/** Bytes of index to a file, before compression. Pagefind's 20,000 make a query load several times what it needs. */
const CHUNK_SIZE = 4000;

interface File {
  path: string;
  content: Uint8Array;
}

/** Near results are offered for what was meant to stand in the tender, not for our words about it. */
const nearRecords = (records: readonly SearchRecord[]) => records.filter(({ chapter }) => chapter > 0);

/** Pagefind's index with a record for each of ours, known by its id. */
async function buildPagefind(records: readonly SearchRecord[]): Promise<File[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(CHUNK_SIZE);
  const { index, errors } = await createIndex({ maxFragments: MOST_FRAGMENTS });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const { page, id, number, text } of records) {
      const added = await index.addCustomRecord({
        url: `/${page}#${id}`,
        content: spaced(number + text),
        language: 'zh',
      });
      if (added.errors.length > 0) throw new Error(`Pagefind, ${id}: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    return files.filter(({ path }) => NEEDED.test(path));
  } finally {
    await close();
  }
}

/** Writes the records for literal search and Pagefind's index for near results into the built site. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = allRecords();
        const files: { path: string; content: Uint8Array | string }[] = [
          { path: RECORDS_PATH, content: encodeRecords(records) },
          ...(await buildPagefind(nearRecords(records))).map(({ path, content }) => ({
            path: PAGEFIND_PATH + path,
            content,
          })),
        ];
        for (const { path, content } of files) {
          const target = fileURLToPath(new URL(path, dir));
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, content);
        }
        logger.info(`${records.length} records, ${files.length} files`);
      },
    },
  };
}
