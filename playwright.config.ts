import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/browser/chromium.ts';

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  workers: '75%',
  reporter: [['list'], ['json', { outputFile: 'reports/browser.json' }]],
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: '0' },
    // Puts the address into process.env.SITE_ADDRESS, so that any number of test runs can share a machine.
    wait: { stdout: /The site is at (?<site_address>\S+)/ },
  },
  use: {
    baseURL: process.env['SITE_ADDRESS'] ?? '',
    launchOptions: await findChromium(),
    // Each test would save the whole site; offline.spec.ts lets the worker in.
    serviceWorkers: 'block',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  },
});
