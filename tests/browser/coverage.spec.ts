import { expect, test } from './harness.ts';

test('the matrix is narrowed by what covers a rule and by words, and says how many are left', async ({
  page,
}) => {
  await page.goto('rules/coverage/');
  const rows = page.getByRole('row', { name: /^[PCSYBQ]\d\d/ }).filter({ visible: true });
  await expect(rows).toHaveCount(170);

  await page.getByLabel('由什么覆盖').selectOption({ label: '未覆盖' });
  await page.getByLabel('含有字句').fill('5分钟');
  await expect(rows).toHaveCount(2);
  await expect(page.getByRole('status').filter({ hasText: '170 条中的 2 条' })).toBeVisible();
  await expect(page.getByRole('table', { name: '采购程序、时间与资格' })).toBeVisible();
  await expect(page.getByRole('table', { name: '违约与解除' })).toBeHidden();

  await page.getByLabel('含有字句').fill('没有这样的字句');
  await expect(page.getByText('170 条中的 0 条，请换一个字句，或选全部')).toBeVisible();

  await page.getByLabel('含有字句').fill('');
  await page.getByLabel('由什么覆盖').selectOption({ label: '全部' });
  await expect(rows).toHaveCount(170);
});

test('a clause of a chapter leads to the rule that stands in it, and the rule to the clause', async ({
  page,
}) => {
  await page.goto('rules/coverage/');
  await page.getByRole('heading', { name: '第二章 投标人须知' }).click();
  await page.locator('#chapter-2').getByRole('link', { name: 'P31' }).click();
  await expect(page).toHaveURL(/#P31$/);
  await page.locator('#P31').getByRole('link', { name: '第二章 七、2.1' }).click();
  await expect(page).toHaveURL(/tender\/2-instructions\/7-contract\/#c2-s7-2\.1$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole matrix is there and the filter is not', async ({ page }) => {
    await page.goto('rules/coverage/');
    await expect(page.locator('tr[id]').filter({ visible: true })).toHaveCount(170);
    await expect(page.getByLabel('含有字句')).toBeHidden();
  });
});
