import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseHTML } from 'linkedom';

const DIRECTIVES = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "worker-src 'self'",
  "font-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
] as const;

const DATA_BLOCK = /^application\/(ld\+)?json$/;
const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;

function hashes(texts: Iterable<string>): string[] {
  const digest = (text: string) => createHash('sha256').update(text).digest('base64');
  return [...new Set(Array.from(texts, (text) => `'sha256-${digest(text)}'`))];
}

/**
 * The policy of one page: its own inline scripts and style sheets by hash, files of the site, nothing else.
 * `wasm-unsafe-eval` lets the search compile its WebAssembly; it does not allow `eval`.
 */
export function policyFor(html: string): string {
  const { document } = parseHTML(html);
  const scripts = [...document.querySelectorAll('script:not([src])')].filter(
    (script) => !DATA_BLOCK.test(script.getAttribute('type') ?? ''),
  );
  const styles = [...document.querySelectorAll('style')];
  const text = (element: Element) => element.textContent ?? '';
  return [
    ...DIRECTIVES,
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes(scripts.map(text))].join(' '),
    ["style-src 'self'", ...hashes(styles.map(text))].join(' '),
  ].join('; ');
}

/** The page with its policy directly after the character set, before anything that the policy governs. */
export function withPolicy(html: string): string {
  if (!CHARSET.test(html))
    throw new Error('no <meta charset="utf-8"> to put the Content-Security-Policy after');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
  return html.replace(CHARSET, (charset) => charset + meta);
}

/**
 * Astro's own `security.csp` names the hashes of every script and style sheet of the whole site in every page,
 * and none of `is:inline` scripts. Read off the finished page, the list is short and complete.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for await (const name of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
          const file = new URL(name, dir);
          try {
            await writeFile(file, withPolicy(await readFile(file, 'utf8')));
          } catch (cause) {
            throw new Error(`Content-Security-Policy of ${name}`, { cause });
          }
        }
      },
    },
  };
}
