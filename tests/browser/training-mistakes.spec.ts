import { expect, test } from './harness.ts';

test.describe('容易记错的边界', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('点一下知道对错和条文，计数；可以重新开始', async ({ page }) => {
    await page.goto('training/mistakes/');
    const first = page.getByRole('listitem').filter({ hasText: '报价正好等于采购预算' });
    await first.getByRole('button', { name: '无效' }).click();
    await expect(first.getByText('不对。')).toBeVisible();
    await expect(first.getByRole('link', { name: '第二章 五、6.1.5' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: '已答' })).toHaveText(
      '已答 1／26 题，答对 0 题。',
    );
    // An answered case stays answered.
    await first.getByRole('button', { name: '有效', exact: true }).click({ force: true });
    await expect(first.getByText('不对。')).toBeVisible();

    const second = page.getByRole('listitem').filter({ hasText: '只比预算多一分' });
    await second.getByRole('button', { name: '无效' }).focus();
    await page.keyboard.press('Enter');
    await expect(second.getByText('对。', { exact: true })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: '已答' })).toHaveText(
      '已答 2／26 题，答对 1 题。',
    );

    await page.getByRole('button', { name: '重新开始' }).click();
    await expect(first.getByText('不对。')).toBeHidden();
    await expect(first.getByRole('button', { name: '有效', exact: true })).toBeFocused();
  });

  test.describe('没有脚本', () => {
    test.use({ javaScriptEnabled: false });

    test('题目可读，答案展开可看', async ({ page }) => {
      await page.goto('training/mistakes/');
      const first = page.getByRole('listitem').filter({ hasText: '报价正好等于采购预算' });
      await expect(first.getByRole('button', { name: '无效' })).toBeHidden();
      await first.getByText('看答案').click();
      await expect(first.getByText(/答案：有效。/)).toBeVisible();
    });
  });
});
