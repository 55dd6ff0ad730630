import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { headersFile } from './src/integrations/headers-file.ts';
import { islands } from './src/integrations/islands.ts';
import { offline } from './src/integrations/offline.ts';
import { precompress } from './src/integrations/precompress.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import remarkReferences from './src/tender/references/remark-references.ts';
import remarkClauses from './src/tender/remark-clauses.ts';

// SITE_BASE and SITE_URL say where the site will stand; SITE_OUT_DIR and SITE_CACHE_DIR let builds run side by side.
const {
  SITE_BASE = '/',
  SITE_URL,
  SITE_OUT_DIR = './dist',
  SITE_CACHE_DIR = './node_modules/.astro',
} = process.env;

// Building this site tells nobody anything: Astro reads this after its configuration.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

export default defineConfig({
  base: SITE_BASE,
  ...(SITE_URL && { site: SITE_URL }),
  output: 'static',
  outDir: SITE_OUT_DIR,
  cacheDir: SITE_CACHE_DIR,
  trailingSlash: 'always',
  // One request paints the page: the style sheet travels inside the HTML.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // The tender's text is published as received: no typographic substitution.
  markdown: {
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkClauses, remarkReferences] }),
    syntaxHighlight: false,
  },
  // The last five work on the finished files, in this order; what writes into the site stands before them.
  integrations: [
    mdx(),
    preact(),
    searchIndex(),
    islands(),
    contentSecurityPolicy(),
    offline(),
    headersFile(),
    precompress(),
  ],
  devToolbar: { enabled: false },
});
