import type { Locator, Page } from '@playwright/test';
import { expect, test } from './harness.ts';

async function open(page: Page): Promise<Locator> {
  await page.goto('calculators/rmb-capital/');
  const sheet = page.getByRole('region', { name: '计算器：大写金额' });
  await expect(sheet).toContainText('改动任何一格');
  return sheet;
}

for (const viewport of [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
]) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });

    test('大写金额：换算、核对、复制', async ({ page }) => {
      const sheet = await open(page);
      const result = sheet.getByRole('region', { name: '大写金额的换算和核对结果' });
      await sheet.getByRole('textbox', { name: '小写金额（元）' }).fill('8150万');
      await expect(result).toContainText('81,500,000.00 元，大写为人民币捌仟壹佰伍拾万元整。');
      await sheet.getByRole('textbox', { name: '大写金额' }).fill('人民币捌仟壹佰伍拾万零伍仟圆正');
      await expect(result).toContainText('大写与小写不一致：以大写金额为准，即 81,505,000.00 元。');
      await expect(result.getByRole('link', { name: '第二章 五、5.4（2）' }).first()).toHaveAttribute(
        'href',
        /#c2-s5-5\.4-2$/,
      );
      await sheet.getByRole('textbox', { name: '小写金额（元）' }).fill('8150.5万');
      await expect(result).toContainText('大写与小写一致。');

      await sheet.getByRole('textbox', { name: '大写金额' }).fill('');
      await sheet.getByRole('textbox', { name: '小写金额（元）' }).fill('8815万');
      await expect(result).toContainText('人民币捌仟捌佰壹拾伍万元整');
      await result.getByRole('button', { name: '复制大写' }).click();
      await expect(result).toContainText('已复制。');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('人民币捌仟捌佰壹拾伍万元整');

      await sheet.getByRole('textbox', { name: '小写金额（元）' }).fill('');
      await sheet.getByRole('textbox', { name: '大写金额' }).fill('贰拾万零陸仟圓零伍分');
      await expect(result).toContainText('206,000.05 元');
    });

    test('大写金额：写错的字指出位置，改好即恢复；不认的写法有原因', async ({ page }) => {
      const sheet = await open(page);
      const capital = sheet.getByRole('textbox', { name: '大写金额' });
      await capital.fill('人民币捌仟壹佰伍拾万零零伍仟元整');
      await capital.blur();
      await expect(capital).toHaveAccessibleDescription(
        '第 12 个字“零”多余：中间连续的 0 只写一个“零”，末尾的 0 不写。',
      );
      await expect(sheet.locator('mark').first()).toHaveText('零');
      await expect(sheet).toContainText('下面仍是改正前的结果');
      await capital.fill('人民币捌仟壹佰伍拾万零伍仟元整');
      await expect(sheet).not.toContainText('下面仍是改正前的结果');

      await sheet.getByText('不认的写法，为什么').click();
      await expect(sheet.getByRole('definition').filter({ hasText: '“两”是简写，请写“贰”' })).toBeVisible();
    });
  });
}

test('大写金额：只用键盘改两格、展开不认的写法', async ({ page }) => {
  const sheet = await open(page);
  await sheet.getByRole('textbox', { name: '小写金额（元）' }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('81505000');
  await page.keyboard.press('Tab');
  await expect(sheet.getByRole('textbox', { name: '大写金额' })).toBeFocused();
  await page.keyboard.insertText('人民币捌仟壹佰伍拾万零伍仟圆正');
  await expect(sheet).toContainText('大写与小写一致。');
  await sheet.getByText('不认的写法，为什么').focus();
  await page.keyboard.press('Enter');
  await expect(sheet.getByText('壹万（缺零）伍元整')).toBeVisible();
});
