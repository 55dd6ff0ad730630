import { HtmlValidate } from 'html-validate/node';

// The standard and accessibility rules; the house style rules of html-validate are about sources, not about output.
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  // Integrity hashes guard against another host's change of a file; every script here is the site's own.
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
});

/** What the standard finds wrong with a page, each with its line and column. */
export async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`);
}
