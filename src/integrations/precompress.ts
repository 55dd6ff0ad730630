import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress as compressBrotli, gzip as compressGzip, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const TEXT = '**/*.{html,js,mjs,css,json,svg,txt,xml,csv,ics,wasm,webmanifest}';
const CONCURRENCY = 4;

const brotli = promisify(compressBrotli);
const gzip = promisify(compressGzip);

async function precompressFile(path: string): Promise<void> {
  const content = await readFile(path);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const variants = { br: await brotli(content, { params }), gz: await gzip(content, { level: 9 }) };
  for (const [extension, packed] of Object.entries(variants)) {
    if (packed.length < content.length) await writeFile(`${path}.${extension}`, packed);
  }
}

/** Puts `.br` and `.gz` beside every file that they make smaller, so that a host need not compress on the fly. */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const paths = (await Array.fromAsync(glob(TEXT, { cwd: root }))).map((name) => `${root}/${name}`);
        const queue = paths.values();
        const worker = async () => {
          for (const path of queue) await precompressFile(path);
        };
        await Promise.all(Array.from({ length: CONCURRENCY }, worker));
        logger.info(`${paths.length} files compressed with brotli and gzip`);
      },
    },
  };
}
