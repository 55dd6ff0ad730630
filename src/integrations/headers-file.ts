import { readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { formatHeaders, headerRules } from './headers.ts';

/** Writes `_headers` beside the pages, for hosts that read it and for `scripts/serve.mjs`. */
export function headersFile(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const entries = await readdir(dir, { withFileTypes: true });
        const names = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
        await writeFile(new URL('_headers', dir), formatHeaders(headerRules(base, names)));
      },
    },
  };
}
