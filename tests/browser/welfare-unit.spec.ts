import { expect, test } from './harness.ts';

test('残疾人福利性单位：改人数、改回答，结论、图和后果随之改变', async ({ page }) => {
  await page.goto('calculators/welfare-unit/');
  const sheet = page.getByRole('region', { name: '计算器：残疾人福利性单位' });
  await expect(sheet).toContainText('改动任何一格');
  const result = sheet.getByRole('region', { name: '残疾人福利性单位的判断结果' });
  await expect(result).toContainText('2 项条件不符合');
  await expect(result).toContainText('残疾人职工不到 10 人');

  await sheet.getByLabel('在职职工人数').fill('４０人');
  await sheet.getByLabel('其中残疾人职工人数').fill('10');
  await expect(result).toContainText('1 项条件不符合');
  const insurance = sheet.getByRole('group', { name: /基本养老保险/ });
  await insurance.getByRole('radio', { name: '是' }).check();
  await expect(result).toContainText('符合残疾人福利性单位的全部条件。');
  await expect(result.getByRole('img')).toHaveAccessibleName(
    '残疾人职工的比例 25%，达到 25%；残疾人职工的人数 10 人，达到 10 人',
  );
  await expect(result.getByRole('link', { name: '第五章 三、1（3）' })).toHaveAttribute(
    'href',
    /#c5-s3-1-3$/,
  );
});

test('残疾人福利性单位：错误写在格旁，留空说明还差几项，写错的不丢', async ({ page }) => {
  await page.goto('calculators/welfare-unit/');
  const sheet = page.getByRole('region', { name: '计算器：残疾人福利性单位' });
  await expect(sheet).toContainText('改动任何一格');
  const disabled = sheet.getByLabel('其中残疾人职工人数');
  await disabled.fill('37');
  await disabled.blur();
  await expect(disabled).toHaveAccessibleDescription('残疾人职工不能多于在职职工 36 人，请核对。');
  await sheet.getByRole('link', { name: '其中残疾人职工人数' }).click();
  await expect(disabled).toBeFocused();
  await expect(disabled).toHaveValue('37');
  await disabled.fill('');
  await expect(sheet).toContainText('还有 1 项没有填写或回答。');
});

test('残疾人福利性单位：只用键盘填写和回答', async ({ page }) => {
  await page.goto('calculators/welfare-unit/');
  const sheet = page.getByRole('region', { name: '计算器：残疾人福利性单位' });
  await expect(sheet).toContainText('改动任何一格');
  await sheet.getByLabel('在职职工人数').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('40');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('10');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(sheet).toContainText('符合残疾人福利性单位的全部条件。');
});
