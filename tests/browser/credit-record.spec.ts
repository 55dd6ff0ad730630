import { expect, test } from './harness.ts';

for (const viewport of [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
]) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    test('较大数额罚款：晚一天提交即已满三年，少一分即不属于，另定的标准更高的按它', async ({ page }) => {
      await page.goto('calculators/credit-record/');
      const sheet = page.getByRole('region', { name: '计算器：较大数额罚款' });
      await expect(sheet).toContainText('改动任何一格');
      const result = sheet.getByRole('region', { name: '较大数额罚款的判断结果' });
      await expect(result).toContainText('投标无效，到2026年4月8日（含当日）为止。');
      await expect(result.getByRole('img')).toHaveAccessibleName(
        '时间先后：处罚生效 2023年4月8日；未满三年到 2026年4月8日；提交投标文件 2026年4月8日',
      );

      await sheet.getByLabel('提交投标文件之日').fill('2026-04-09');
      await expect(result).toContainText('已满三年，投标不因这项罚款被拒绝。');
      await sheet.getByLabel('提交投标文件之日').fill('');
      await expect(result).toContainText('投标无效');

      await sheet.getByLabel('罚款金额（元）').fill('1999999.99');
      await expect(result).toContainText('不属于较大数额罚款');
      await sheet.getByLabel('罚款金额（元）').fill('500万');
      await sheet.getByLabel('相关领域另定的标准').fill('500.000001万');
      await expect(result).toContainText('不属于较大数额罚款');
      await sheet.getByLabel('相关领域另定的标准').fill('500万');
      await expect(result).toContainText('投标无效');
    });
  });
}

test('较大数额罚款：空着说明要填什么，填错写在格旁', async ({ page }) => {
  await page.goto('calculators/credit-record/');
  const sheet = page.getByRole('region', { name: '计算器：较大数额罚款' });
  await expect(sheet).toContainText('改动任何一格');
  const fine = sheet.getByLabel('罚款金额（元）');
  await fine.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('约200万');
  await page.keyboard.press('Tab');
  await expect(fine).toHaveAccessibleDescription(/请填写一个确定的金额/);
  await expect(sheet).toContainText('下面仍是改正前的结果');
  await sheet.getByRole('link', { name: '罚款金额' }).press('Enter');
  await expect(fine).toBeFocused();
  await expect(fine).toHaveValue('约200万');
});
