import { expectToFit, open } from './calculator.ts';
import { expect, test } from './harness.ts';

for (const viewport of [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
]) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    test('线路数量变动：逐项填写，添加、移除、撤销、清空', async ({ page }) => {
      await page.goto('calculators/line-tolerance/');
      const sheet = page.getByRole('region', { name: '计算器：线路数量变动' });
      await expect(sheet).toContainText('改动任何一格');
      const result = sheet.getByRole('region', { name: '线路数量变动的结果' });
      await expect(result).toContainText('互联网专线超出允许的 2%，其余 1 个在允许范围以内。');

      await sheet.getByLabel('互联网专线 实际数量').fill('39');
      await expect(result).toContainText('2 个分项都在允许的 2% 以内。');
      await sheet.getByLabel('光纤 实际数量').fill('848');
      await expect(sheet.getByRole('row').filter({ hasText: '光纤' })).toContainText(
        '2.05%，超出（最多 16 条）',
      );

      await sheet.getByRole('button', { name: '添加分项' }).click();
      await expect(sheet.getByLabel('第 9 行分项')).toBeFocused();
      await page.keyboard.type('备用线路');
      await sheet.getByLabel('备用线路 所列数量').fill('50');
      await sheet.getByLabel('备用线路 实际数量').fill('51条');
      await expect(sheet.getByRole('row').filter({ hasText: '2.00%' })).toContainText('允许');
      await sheet.getByRole('button', { name: '移除 备用线路' }).click();
      await expect(sheet.getByLabel('备用线路 实际数量')).toHaveCount(0);
      await sheet.getByRole('button', { name: '撤销' }).click();
      await expect(sheet.getByLabel('备用线路 实际数量')).toHaveValue('51条');

      await sheet.getByRole('button', { name: '清空' }).click();
      await expect(sheet.getByLabel('光纤 所列数量')).toHaveValue('831');
      await expect(sheet.getByLabel('光纤 实际数量')).toHaveValue('');
    });

    test('线路数量变动：再长的分项名称也不盖住旁边的数字，不超出页面', async ({ page }) => {
      const sheet = await open(page, 'line-tolerance');
      await sheet.getByRole('button', { name: '添加分项' }).click();
      const name = '政务外网互联网出口与安全接入区之间的备用万兆裸光纤专线（含两端光模块）';
      await page.keyboard.type(name);
      await sheet.getByLabel(`${name} 所列数量`).fill('50');
      await sheet.getByLabel(`${name} 实际数量`).fill('51');
      const result = sheet.getByRole('region', { name: '线路数量变动的结果' });
      const strip = result.getByRole('listitem').filter({ hasText: `${name}＋1 条` });
      const [called, change] = await strip
        .locator('span')
        .evaluateAll((all) =>
          all
            .map((one) => one.getBoundingClientRect())
            .map(({ right, bottom, left, top }) => ({ right, bottom, left, top })),
        );
      expect(called!.right <= change!.left || called!.bottom <= change!.top).toBe(true);
      await expectToFit(page, sheet.getByRole('button'));
    });
  });
}

test('线路数量变动：填错写在格旁；只用键盘', async ({ page }) => {
  await page.goto('calculators/line-tolerance/');
  const sheet = page.getByRole('region', { name: '计算器：线路数量变动' });
  await expect(sheet).toContainText('改动任何一格');
  const actual = sheet.getByLabel('VPN线路 实际数量');
  await sheet.getByLabel('VPN线路 所列数量').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('九百');
  await page.keyboard.press('Tab');
  await expect(actual).toHaveAccessibleDescription('请填写整数，例如 2。');
  await sheet.getByRole('link', { name: 'VPN线路的实际数量' }).focus();
  await page.keyboard.press('Enter');
  await expect(actual).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('908');
  await expect(sheet.getByRole('row').filter({ hasText: 'VPN线路' })).toContainText(
    '2.05%，超出（最多 18 条）',
  );
});
