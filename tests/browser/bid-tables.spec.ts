import { open, price } from './calculator.ts';
import { expect, test } from './harness.ts';

for (const name of ['price', 'price-score', 'abnormal-low-bid', 'bid-correction', 'line-tolerance']) {
  test(`${name}：表头与它下面的数字同样对齐`, async ({ page }) => {
    const sheet = await open(page, name);
    const columns = await sheet.locator('.bids').evaluate((table) => {
      const cells = [...table.querySelectorAll('tbody tr:first-child > td')];
      return [...table.querySelectorAll('thead th')].slice(1).flatMap((head, i) => {
        const figure = cells[i + 1]?.querySelector('input[inputmode]');
        return figure
          ? [{ head: getComputedStyle(head).textAlign, figure: getComputedStyle(figure).textAlign }]
          : [];
      });
    });
    expect(columns.length).toBeGreaterThan(0);
    for (const { head, figure } of columns) expect(head.replace('right', 'end')).toBe(figure);
  });
}

test.describe('360 px', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('最长的金额也不使图上的刻度越出图外', async ({ page }) => {
    const sheet = await open(page, 'abnormal-low-bid');
    await price(sheet, '丙公司').fill('999999999999.99');
    await expect(sheet.locator('.tick')).toHaveText(['0', '50,000,000', '100,000,000']);
    const [edges, chart] = await sheet.locator('.chart').evaluate((figure) => [
      [...figure.querySelectorAll('.tick text')].map((label) => {
        const { left, right } = label.getBoundingClientRect();
        return [left, right];
      }),
      figure.getBoundingClientRect().right,
    ]);
    for (const [i, [, right]] of edges.entries()) {
      expect(right).toBeLessThanOrEqual(edges[i + 1]?.[0] ?? chart);
    }
  });

  test('很长的名称在卡片里只写一次，念出来时每一格都带着它', async ({ page }) => {
    const sheet = await open(page, 'price');
    const name = '某某信息科技股份有限公司'.repeat(5);
    await sheet.getByRole('textbox', { name: '投标人 1', exact: true }).fill(name);
    const field = sheet.getByRole('textbox', { name: `${name} 技术分` });
    await expect(field).toBeVisible();
    const label = await sheet
      .locator('.bids .points label')
      .first()
      .evaluate((one) => one.getBoundingClientRect().height);
    expect(label).toBeLessThan(30);
  });
});
