import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { references } from './links.ts';
import { site } from './site.ts';

const SHA256 = /^'sha256-[\w+/]{43}='$/;

function directives(document: Document): Map<string, string[]> {
  const metas = document.querySelectorAll('head > meta[http-equiv="Content-Security-Policy"]');
  expect(metas.length).toBe(1);
  const parts = metas[0]!.getAttribute('content')!.split('; ');
  return new Map(parts.map((part) => [part.split(' ')[0]!, part.split(' ').slice(1)]));
}

describe.each(site.pages)('$path', ({ document }) => {
  test('allows its own files and inline code by hash, and nothing else', () => {
    const policy = directives(document);
    const scripts = policy.get('script-src')!;
    const styles = policy.get('style-src')!;
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': ["'none'"],
      'connect-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'manifest-src': ["'self'"],
      'worker-src': ["'self'"],
      'font-src': ["'none'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'script-src': ["'self'", "'wasm-unsafe-eval'", ...scripts.filter((source) => SHA256.test(source))],
      'style-src': ["'self'", ...styles.filter((source) => SHA256.test(source))],
    });
  });

  test('names the hash of each inline script and style sheet, and no other hash', () => {
    const policy = directives(document);
    const hashes = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => !element.getAttribute('type')?.endsWith('json'))
        .map((element) => createHash('sha256').update(element.textContent!).digest('base64'))
        .map((hash) => `'sha256-${hash}'`);
    const named = (directive: string) => policy.get(directive)!.filter((source) => SHA256.test(source));
    expect(new Set(named('script-src'))).toEqual(new Set(hashes('script:not([src])')));
    expect(new Set(named('style-src'))).toEqual(new Set(hashes('style')));
  });

  test('states its policy before any script or style sheet', () => {
    const first = document.querySelector('meta[http-equiv], script, style, link[rel="stylesheet"]');
    expect(first?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
  });

  test('has no style attribute, event handler attribute or script address, which the policy would block', () => {
    const blocked = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name, value }) => name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value),
        )
        .map(({ name, value }) => `<${element.localName} ${name}="${value}">`),
    );
    expect(blocked).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const loaded = references({ path: '', html: '', document }).filter(
      ({ element }) =>
        !['a', 'area'].includes(element.localName) && element.getAttribute('rel') !== 'canonical',
    );
    expect(loaded.map(({ url }) => url).filter((url) => /^([a-z]+:)?\/\//i.test(url))).toEqual([]);
  });
});
