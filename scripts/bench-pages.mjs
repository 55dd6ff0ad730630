// Paint, blocking and layout shift of each page template on a slow phone: a quarter of the CPU, slow 4G, empty cache.
// Prints the median of the runs. `npm run bench:pages -- home` measures the templates whose name contains “home”.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, devices } from '@playwright/test';
import { findChromium } from '../tests/browser/chromium.ts';
import { templates } from '../tests/browser/templates.ts';

const RUNS = 5;
const CPU_SLOWDOWN = 4;
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 1_510_000 / 8,
  uploadThroughput: 691_200 / 8,
};
// Long enough after the load event for what scripts start late.
const SETTLE = 3000;

/** @typedef {{ lcp: number, blocking: number, shift: number, bytes: number, requests: number }} Measure */

function observe() {
  const timing = { lcp: 0, blocking: 0, shift: 0 };
  Object.assign(window, { timing });
  /** @type {(type: string, take: (entry: any) => void) => void} */
  const on = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on('largest-contentful-paint', ({ startTime }) => {
    timing.lcp = startTime;
  });
  on('longtask', ({ duration }) => {
    timing.blocking += duration - 50;
  });
  on('layout-shift', ({ value }) => {
    timing.shift += value;
  });
}

/** @type {(browser: import('@playwright/test').Browser, url: string) => Promise<Measure>} */
async function measure(browser, url) {
  const { defaultBrowserType: _, ...phone } = devices['Moto G4'] ?? {};
  const context = await browser.newContext({ ...phone, viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE);
  const timing = await page.evaluate(() => Reflect.get(window, 'timing'));
  await context.close();
  return { ...timing, bytes, requests };
}

/** @type {(values: number[]) => number} */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const server = spawn(process.execPath, ['scripts/serve.mjs'], { env: { ...process.env, PORT: '0' } });
server.stderr.pipe(process.stderr);
const [output] = await Promise.race([once(server.stdout, 'data'), once(server, 'exit').then(() => [''])]);
const address = /http:\S+/.exec(String(output))?.[0];
if (address === undefined) process.exit(1);

const wanted = process.argv[2] ?? '';
const browser = await chromium.launch(await findChromium());
const rows = [];
for (const { name, path } of templates.filter(({ name }) => name.includes(wanted))) {
  /** @type {Measure[]} */
  const runs = [];
  while (runs.length < RUNS) runs.push(await measure(browser, new URL(path, address).href));
  /** @type {(key: keyof Measure) => number} */
  const middle = (key) => median(runs.map((run) => run[key]));
  rows.push({
    page: name,
    'LCP ms': Math.round(middle('lcp')),
    'blocking ms': Math.round(middle('blocking')),
    CLS: Math.max(...runs.map(({ shift }) => shift)),
    KB: Number((middle('bytes') / 1000).toFixed(1)),
    requests: middle('requests'),
  });
}
console.table(rows);
await browser.close();
server.kill();
