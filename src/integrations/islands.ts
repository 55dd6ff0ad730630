import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';

/** The browser gets the light edition of decimal.js, as a module: what its package names for browsers is CommonJS. */
const lightDecimals: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'light-decimals',
  enforce: 'pre',
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  resolveId(id: string) {
    if (id === 'decimal.js') return fileURLToPath(new URL('../calculators/decimal.ts', import.meta.url));
    if (id === 'decimal.js-light') return fileURLToPath(import.meta.resolve('decimal.js-light/decimal.mjs'));
    return undefined;
  },
};

/** Parameters of which no page but the rules' own shows the name or the words. */
const plain =
  /src\/rules\/parameters\/(?:assessment|bid|contract|payment|payment-terms|scoring|technical)\.ts\b/;

/** The same without the words of the tender and the name; the unit stays, as a period is counted by it. */
export const withoutWords = (code: string): string =>
  code.replace(/^\s*(?:title|words):\s*(['"`])(?:(?!\1)[^\\])*\1,?\n/gm, '');

const plainParameters: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'plain-parameters',
  enforce: 'pre',
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  transform: (code: string, id: string) =>
    plain.test(id) ? { code: withoutWords(code), map: null } : undefined,
};

/** Workbooks are packed without a worker, which the content policy would not allow. */
const archiveInThread: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'archive-in-thread',
  enforce: 'pre',
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  resolveId: (id: string, importer?: string) =>
    id.endsWith('/zipToArrayBuffer.js') && importer?.includes('write-excel-file')
      ? fileURLToPath(new URL('../requirements/export/zip.ts', import.meta.url))
      : undefined,
};

/**
 * What every calculator is made of travels in one file, and what those with amounts are made of in another: a request
 * costs more than its bytes. A rule, its numbers and what few calculators share stay with those that use them.
 */
const frame =
  /node_modules\/valibot\/|src\/rules\/(?:date|errors|parameter-count|rule|schema)\.ts|src\/calculators\/(?:(?!decimal\.)[\w-]+\.ts|parts\/(?:amount\/format|(?:explain|form|share)\/))/;
const amounts =
  /node_modules\/decimal\.js-light\/|src\/rules\/(?:amount|amount-schema|parameter)\.ts|src\/calculators\/(?:decimal\.ts|parts\/amount\/(?!format))/;
/** The numbers of the scoring, which nearly every calculator names. */
const scoring = /src\/rules\/parameters\/scoring\.ts/;
/** How a calculator hands on to the next what has been filled in. */
const onward = /src\/calculators\/parts\/onward\//;
/** What the calculators of the contract's payments share, in small pieces. */
const contract =
  /src\/rules\/(?:contract\/grade|parameters\/(?:assessment|payment)|readings\/notices-beyond-three)\.ts|src\/calculators\/(?:parts\/amounts\/draft|final-payment\/state)\.ts/;
/** Where marks stand in any chart. */
const layout = /src\/calculators\/parts\/chart\/layout\.ts/;
/** What the charts of prices share, in small pieces. */
const prices = /src\/calculators\/parts\/chart\/(?:axis|lines|LineLabels|Marks|Ticks)\.tsx?/;
/** Vite's own helper for a dynamic import, which pages without a calculator need too. */
const loader = /vite\/preload-helper/;
/** The workbench opens with nothing of a calculator but this. */
const preact = /node_modules\/preact\//;
const codeSplitting = {
  groups: [
    { name: 'loader', test: loader, priority: 4 },
    { name: 'preact', test: preact, priority: 4 },
    // A group takes along what its modules import: the one that imports least chooses first.
    { name: 'calculators', test: frame, minShareCount: 3, priority: 3 },
    { name: 'amounts', test: amounts, minShareCount: 3, priority: 2 },
    { name: 'scoring', test: scoring, minShareCount: 2, priority: 1 },
    { name: 'onward', test: onward, minShareCount: 2, priority: 1 },
    { name: 'layout', test: layout, minShareCount: 2, priority: 1 },
    { name: 'prices', test: prices, minShareCount: 2 },
    { name: 'contract', test: contract, minShareCount: 2 },
  ],
};

const ISLAND_STYLE = /<style>astro-island[^<]*<\/style>/;

/** Astro writes the style of its islands in front of the first one; in a document a style sheet belongs into the head. */
export function withIslandStyleInHead(html: string): string {
  const style = ISLAND_STYLE.exec(html)?.[0];
  return style === undefined ? html : html.replace(style, '').replace('</head>', `${style}</head>`);
}

/** The islands' weight in the browser and their place in the page. Stands before what reads the finished pages' style sheets. */
export function islands(): AstroIntegration {
  return {
    name: 'islands',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [lightDecimals, archiveInThread, plainParameters],
            // Workers are modules, so that they too load a library only when they need it.
            worker: { format: 'es', plugins: () => [lightDecimals, archiveInThread] },
            environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        for await (const name of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
          const file = new URL(name, dir);
          await writeFile(file, withIslandStyleInHead(await readFile(file, 'utf8')));
        }
      },
    },
  };
}
