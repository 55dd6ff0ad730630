import { expect, test } from './harness.ts';

for (const width of [768, 1280, 1920]) {
  test(`the notes of clauses in a table lie inside its frame, where they can be seen, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('tender/5-evaluation/');
    const places = await page.locator('.table-frame').evaluateAll((frames) =>
      frames.flatMap((frame) => {
        const around = frame.getBoundingClientRect();
        return [...frame.querySelectorAll('.note')].map((note) => {
          const { left, right, height } = note.getBoundingClientRect();
          return left >= around.left && right <= around.right && height > 0;
        });
      }),
    );
    expect(places.length).toBeGreaterThan(10);
    expect(places).not.toContain(false);
  });
}
