import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyFor, withPolicy } from '../../src/integrations/content-security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (policy: string, name: string) => policy.split('; ').find((part) => part.startsWith(name));

test('inline scripts and style sheets are allowed by the hash of their exact text, each once', () => {
  const script = `if (a < b && c) document.title = "</p>" + '>';\n`;
  const policy = policyFor(
    `<head><style>p > a{}</style></head><script>${script}</script><script>${script}</script><script type="module">1</script>`,
  );
  expect(directive(policy, 'script-src')).toBe(
    `script-src 'self' 'wasm-unsafe-eval' ${hash(script)} ${hash('1')}`,
  );
  expect(directive(policy, 'style-src')).toBe(`style-src 'self' ${hash('p > a{}')}`);
});

test('data blocks and files of the site need no hash', () => {
  const policy = policyFor('<script type="application/json">{}</script><script src="/_astro/a.js"></script>');
  expect(directive(policy, 'script-src')).toBe("script-src 'self' 'wasm-unsafe-eval'");
});

test('the policy stands directly after the character set', () => {
  const page = withPolicy('<head><meta charset="utf-8"><title>$&</title></head>');
  expect(page).toMatch(
    /^<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none';[^"]*"><title>\$&<\/title>/,
  );
});

test('a page without a character set is refused', () => {
  expect(() => withPolicy('<head><title>x</title></head>')).toThrow('charset');
});
