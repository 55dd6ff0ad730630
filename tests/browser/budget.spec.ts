import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './harness.ts';
import { templates } from './templates.ts';

const KILOBYTE = 1000;

test.use({ viewport: { width: 412, height: 823 } });

for (const { name, path, budget } of templates) {
  test(`${name}: the first load fetches at most ${budget.total} KB packed, ${budget.script} KB of it script`, async ({
    page,
  }) => {
    const fetched: { script: boolean; url: string; size: number }[] = [];
    page.on('response', (response) => {
      // The server sends every file with its packed length.
      const size = Number(response.headers()['content-length']);
      fetched.push({ script: response.request().resourceType() === 'script', url: response.url(), size });
    });
    await page.goto(path, { waitUntil: 'networkidle' });

    const inline = await page.evaluate(() =>
      Array.from(document.querySelectorAll('script:not([src])'), (script) => script.textContent).join('\n'),
    );
    const sum = (files: typeof fetched) => files.reduce((total, { size }) => total + size, 0);
    const total = sum(fetched);
    const script = sum(fetched.filter((file) => file.script)) + brotliCompressSync(inline).length;
    test.info().annotations.push({ type: 'fetched', description: `${total} B, script ${script} B` });

    expect(fetched.filter(({ size }) => Number.isNaN(size))).toEqual([]);
    expect(script).toBeLessThanOrEqual(budget.script * KILOBYTE);
    expect(total).toBeLessThanOrEqual(budget.total * KILOBYTE);
  });
}
