import { WORKER_FILE } from '../offline/names.ts';

/** Response headers for the paths that `path` matches; a trailing `*` stands for any rest. */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Sent with every file. The content policy itself is a `<meta>` in each page: a meta cannot say `frame-ancestors`. */
export const securityHeaders = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Files whose names carry a hash of their content never change; everything else is asked for again. */
export const cacheControl = {
  hashed: 'public, max-age=31536000, immutable',
  /** An old worker would keep the old site: nothing between host and browser may keep it either. */
  worker: 'no-cache',
  other: 'public, max-age=0, must-revalidate',
} as const;

/** The folder, directly under the base, in which every file name carries a hash. */
export const hashedFolder = '_astro/';

function cacheControlOf(entry: string): string {
  if (entry === hashedFolder) return cacheControl.hashed;
  return entry === WORKER_FILE ? cacheControl.worker : cacheControl.other;
}

/**
 * The rules for a built site. Hosts join the values of a header that two matching rules name, so each cache rule
 * covers one entry of the top folder and no file gets two of them.
 *
 * @param base where the site stands, with a slash at both ends
 * @param entries what lies in the top folder of the site; folders end in a slash
 */
export function headerRules(base: string, entries: readonly string[]): HeaderRule[] {
  const caching = entries.map((entry) => ({
    path: base + (entry.endsWith('/') ? `${entry}*` : entry.replace(/^index\.html$/, '')),
    headers: { 'Cache-Control': cacheControlOf(entry) },
  }));
  return [{ path: `${base}*`, headers: securityHeaders }, ...caching];
}

/** The rules in the `_headers` format that Netlify and Cloudflare Pages read. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  const block = ({ path, headers }: HeaderRule) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${rules.map(block).join('\n')}\n`;
}

/** Reads what `formatHeaders` writes. Throws on a header line that stands under no path or has no value. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n').filter((line) => line.trim() !== '')) {
    if (!/^\s/.test(line)) {
      rules.push({ path: line.trim(), headers: {} });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (!rule || name === undefined || value === undefined)
      throw new Error(`_headers: cannot read “${line}”`);
    rule.headers[name] = value;
  }
  return rules;
}

/** Every header that the rules set for a path, in order; a name occurs twice where two rules set it. */
export function headersFor(rules: readonly HeaderRule[], path: string): [name: string, value: string][] {
  const matches = (pattern: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  return rules.filter((rule) => matches(rule.path)).flatMap((rule) => Object.entries(rule.headers));
}
