import { test as base, expect } from '@playwright/test';

interface Watch {
  /** Console errors, uncaught exceptions, violations of the content policy, requests to another origin, cookies. */
  complaints: string[];
}

/** Playwright's `test`, which in addition fails when the page complains, talks to another host or sets a cookie. */
export const test = base.extend<Watch>({
  complaints: [
    async ({ page, context, baseURL }, use) => {
      const complaints: string[] = [];
      const { origin } = new URL(baseURL ?? '');
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== origin) complaints.push(`request: ${url.href}`);
      });
      await use(complaints);
      for (const cookie of await context.cookies()) complaints.push(`cookie: ${cookie.name}`);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
