import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './harness.ts';
import { templates } from './templates.ts';

const KILOBYTE = 1000;

test.use({ viewport: { width: 412, height: 823 } });

for (const { name, path, budget } of templates) {
  test(`${name}: the first load transfers at most ${budget.total} KB, ${budget.script} KB of it script`, async ({
    page,
  }) => {
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    const scripts = new Set<string>();
    const transferred = new Map<string, number>();
    network.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      transferred.set(requestId, encodedDataLength);
    });
    await page.goto(path, { waitUntil: 'networkidle' });

    const sum = (sizes: Iterable<number>) => [...sizes].reduce((total, size) => total + size, 0);
    const inline = await page.evaluate(() =>
      Array.from(document.querySelectorAll('script:not([src])'), (script) => script.textContent).join('\n'),
    );
    const external = sum([...transferred].filter(([id]) => scripts.has(id)).map(([, size]) => size));
    const script = external + brotliCompressSync(inline).length;
    const total = sum(transferred.values());
    test.info().annotations.push({ type: 'transferred', description: `${total} B, script ${script} B` });

    expect(script).toBeLessThanOrEqual(budget.script * KILOBYTE);
    expect(total).toBeLessThanOrEqual(budget.total * KILOBYTE);
  });
}
