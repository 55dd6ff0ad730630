import { expect, test } from './harness.ts';

for (const viewport of [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
]) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    test('中小企业划型：收入加一分成为大型，投标无效；人数少一人又是中型', async ({ page }) => {
      await page.goto('calculators/enterprise-size/');
      const sheet = page.getByRole('region', { name: '计算器：中小企业划型' });
      await expect(sheet).toContainText('改动任何一格');
      const result = sheet.getByRole('region', { name: '中小企业划型结果' });
      await expect(result).toContainText('中型企业，可以参加本项目。');
      await expect(result).toContainText('两项不同，归低的一型');
      await expect(result).toContainText('工信部联企业〔2011〕300号');
      await expect(result).toContainText('2026-11-22 核对');

      await sheet.getByLabel('上一年度营业收入（元）').fill('1亿');
      await expect(result).toContainText('大型企业，不能参加本项目。');
      await expect(result.getByRole('link', { name: '第二章 五、6.1.4' })).toHaveAttribute(
        'href',
        /#c2-s5-6\.1\.4$/,
      );
      await expect(result.getByRole('img')).toHaveAccessibleName(/大型企业，不能参加本项目/);

      await sheet.getByLabel('上一年度从业人员（人）').fill('299人');
      await expect(result).toContainText('中型企业，可以参加本项目。');
    });
  });
}

test('中小企业划型：按万元填的收入问一声，只用键盘改好', async ({ page }) => {
  await page.goto('calculators/enterprise-size/');
  const sheet = page.getByRole('region', { name: '计算器：中小企业划型' });
  await expect(sheet).toContainText('改动任何一格');
  const revenue = sheet.getByLabel('上一年度营业收入（元）');
  await sheet.getByLabel('上一年度从业人员（人）').focus();
  await page.keyboard.press('Tab');
  await expect(revenue).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('8000');
  await expect(sheet.getByRole('button', { name: '是否想填 8,000 万元？' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(revenue).toHaveValue('8000万');
  await expect(sheet).toContainText('中型企业，可以参加本项目。');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(sheet.getByRole('checkbox', { name: /新成立/ })).toBeChecked();
  await expect(sheet).toContainText('只供参考');
});
