import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { site } from './site.ts';

// The standard and accessibility rules; the house style rules of html-validate are about sources, not about output.
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  // Integrity hashes guard against another host's change of a file; every script here is the site's own.
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
});

// The whole tender in one page takes its time.
test.each(site.pages)('$path is valid HTML', { timeout: 60_000 }, async ({ html }) => {
  const { results } = await validator.validateString(html);
  const messages = results.flatMap((result) => result.messages);
  const found = messages.map(
    ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
  );
  expect(found).toEqual([]);
});
