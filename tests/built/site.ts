import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { parseHeaders } from '../../src/integrations/headers.ts';

/** A page of the built site; `path` is its address on the host, base included. */
export interface BuiltPage {
  path: string;
  html: string;
  document: Document;
}

export interface BuiltSite {
  /** The folder that the site was built into. */
  root: string;
  /** Where the site stands on the host, with a slash at both ends. */
  base: string;
  pages: readonly BuiltPage[];
}

/** Reads every page of a built site. Throws where there is none. */
export function readSite(folder: string): BuiltSite {
  const root = resolve(folder);
  if (!existsSync(join(root, '_headers')))
    throw new Error(`no built site in ${root}: run npm run build first`);
  const base = parseHeaders(readFileSync(join(root, '_headers'), 'utf8'))[0]!.path.slice(0, -1);
  const pages = globSync('**/*.html', { cwd: root })
    .sort()
    .map((name) => {
      const html = readFileSync(join(root, name), 'utf8');
      const path = base + name.replace(/(^|\/)index\.html$/, '$1');
      return { path, html, document: parseHTML(html).document };
    });
  return { root, base, pages };
}

/** The site that the last build made. */
export const site = readSite(process.env['SITE_OUT_DIR'] ?? 'dist');
