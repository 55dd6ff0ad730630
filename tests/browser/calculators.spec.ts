import { expectToFit, open, price, row } from './calculator.ts';
import { expect, test } from './harness.ts';

const sizes = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

for (const viewport of sizes) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    test('价格分：填报价，得分和基准价随之更新', async ({ page }) => {
      const sheet = await open(page, 'price-score');
      await price(sheet, '丁公司').fill('7900万');
      await price(sheet, '戊公司').fill('8,150 万元');
      await expect(sheet.getByRole('definition')).toContainText('79,000,000.00 元');
      await expect(row(sheet, '丁公司')).toContainText('10.00');
      await expect(row(sheet, '戊公司')).toContainText('9.69');
      await expect(row(sheet, '甲公司')).toContainText('8.96');
      await expect(row(sheet, '乙公司')).toContainText('超过预算');
    });

    test('价格分：添加、填写、移除一家，移除可以撤销', async ({ page }) => {
      const sheet = await open(page, 'price-score');
      await sheet.getByRole('button', { name: '添加投标人' }).click();
      await expect(price(sheet, '己公司')).toBeFocused();
      await page.keyboard.type('7000万');
      await expect(row(sheet, '己公司')).toContainText('10.00');
      await expect(row(sheet, '丁公司')).toContainText('8.75');

      await sheet.getByRole('button', { name: '移除 己公司' }).click();
      await expect(row(sheet, '己公司')).toHaveCount(0);
      await expect(row(sheet, '丁公司')).toContainText('10.00');
      await sheet.getByRole('button', { name: '撤销' }).click();
      await expect(price(sheet, '己公司')).toHaveValue('7000万');
    });

    test('价格分：把最低的一家标为无效，基准价换成下一家', async ({ page }) => {
      const sheet = await open(page, 'price-score');
      await sheet.getByRole('checkbox', { name: '丁公司：投标无效' }).check();
      await expect(row(sheet, '丁公司')).toContainText('不评分');
      await expect(row(sheet, '戊公司')).toContainText('10.00');
      await expect(sheet.getByRole('definition')).toContainText('84,000,000.00 元');
    });

    test('填错的金额：不丢所填的，写明怎样改，从提示可以跳到那一格，改好即恢复', async ({ page }) => {
      const sheet = await open(page, 'price-score');
      const field = price(sheet, '丁公司');
      await field.fill('约8000万');
      await field.blur();
      await expect(field).toHaveValue('约8000万');
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription('请填写一个确定的金额，去掉“约”“左右”“以上”等字样。');
      await expect(sheet.getByText('下面仍是改正前的结果')).toBeVisible();
      await expect(row(sheet, '戊公司')).toContainText('—');

      await sheet.getByRole('link', { name: '丁公司的报价' }).click();
      await expect(field).toBeFocused();
      await field.fill('8000万');
      await expect(field).toHaveAccessibleDescription('80,000,000.00 元');
      await expect(sheet.getByText('下面仍是改正前的结果')).toHaveCount(0);
      await expect(row(sheet, '戊公司')).toContainText('9.52');
    });

    test('差一万倍的金额问一声，一点就改', async ({ page }) => {
      const sheet = await open(page, 'payment');
      const field = sheet.getByRole('textbox', { name: '中标价格' });
      await field.fill('8150');
      await sheet.getByRole('button', { name: '是否想填 8,150 万元？' }).click();
      await expect(field).toHaveValue('8150万');
      await expect(sheet.getByRole('definition').first()).toContainText('49,075,000.00 元');
    });

    test('页面不左右滚动，能点的都够大', async ({ page }) => {
      for (const name of ['price-score', 'abnormal-low-bid', 'payment', 'breach-penalty']) {
        const sheet = await open(page, name);
        await expectToFit(page, sheet.getByRole('button').or(sheet.getByRole('textbox')));
      }
    });
  });
}

test('计算过程写着公式、数和结果，条款链接通向原文的那一条', async ({ page }) => {
  const sheet = await open(page, 'price-score');
  const step = sheet.getByRole('listitem').filter({ hasText: '戊公司：投标报价得分' });
  await expect(step).toContainText('80,000,000.00 ÷ 84,000,000.00 × 10');
  await expect(step).toContainText('9.52');
  await step.getByRole('link', { name: '第五章 二、1' }).click();
  await expect(page).toHaveURL(/tender\/5-evaluation\/#c5-s2-1$/);
  await expect(page.locator('[id="c5-s2-1"]')).toContainText('投标报价');
});

test('条文页里的计算器：算得出，自己的页面从“单独打开”进', async ({ page }) => {
  await page.goto('tender/2-instructions/5-evaluation/');
  const sheet = page.getByRole('region', { name: '计算器：异常低价审查' });
  await sheet.scrollIntoViewIfNeeded();
  await expect(sheet.getByRole('button', { name: '复制链接' })).toBeEnabled();
  await price(sheet, '甲公司').fill('5000万');
  await expect(sheet).toContainText('3 家报价都不触发审查。');
  await sheet.getByRole('link', { name: '单独打开' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('异常低价审查');
});

test('异常低价审查：评委会认为过低的也审查，说明接下来要做什么', async ({ page }) => {
  const sheet = await open(page, 'abnormal-low-bid');
  await expect(row(sheet, '甲公司')).toContainText('比次低价线低 1,000 万元');
  await price(sheet, '甲公司').fill('7500万');
  await expect(sheet).toContainText('3 家报价都不触发审查。');
  await sheet.getByRole('checkbox', { name: '乙公司：评委会认为过低' }).check();
  await expect(sheet).toContainText('乙公司应当启动异常低价审查。启动审查不等于投标无效。');
  await expect(sheet).toContainText('一般不少于 30 分钟');
});

test('换一种口径，结果随之改变并写明', async ({ page }) => {
  const sheet = await open(page, 'price-score');
  await expect(sheet.getByText('换一种理解，甲公司变为 9.07 分，名次不变')).toBeVisible();
  await sheet.getByText('得分“保留小数点后两位”怎样取舍？').first().click();
  await sheet.getByRole('radio', { name: '每部分截去第三位以后的数，再相加' }).check();
  await expect(row(sheet, '甲公司')).toContainText('9.07');
  await sheet.getByRole('radio', { name: /本站默认/ }).check();
  await expect(row(sheet, '甲公司')).toContainText('9.08');
});

test('违约金：加一次、整改不成、逾期交付，各项金额和解除合同的权利随之更新', async ({ page }) => {
  const sheet = await open(page, 'breach-penalty');
  const result = sheet.getByRole('region', { name: '违约金计算结果' });
  await expect(result).toContainText('1,630,000.00 元');
  await sheet.getByRole('button', { name: '9.1.4 次数加一' }).click();
  await expect(result).toContainText('2,445,000.00 元');
  await expect(result).toContainText('服务期限内造成不良影响 2 次');
  await sheet.getByRole('checkbox', { name: /整改后仍达不到要求/ }).check();
  await expect(result).toContainText('4,075,000.00 元');

  await sheet.getByLabel('建成并提供服务的日期').fill('2026-05-21');
  const delay = sheet.getByRole('region', { name: '资源池逾期计算结果' });
  await expect(delay).toContainText('10,000.00 元');
  await expect(delay).toContainText('1 天');
});

test('只用键盘：走到报价、改数、添加一家、展开口径、选另一种', async ({ page }) => {
  const sheet = await open(page, 'price-score');
  await sheet.getByRole('textbox', { name: '投标人 5' }).focus();
  await page.keyboard.press('Tab');
  await expect(price(sheet, '戊公司')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('7800万');
  await expect(row(sheet, '戊公司')).toContainText('10.00');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(sheet.getByRole('checkbox', { name: '戊公司：投标无效' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(price(sheet, '己公司')).toBeFocused();
  await page.keyboard.type('7700万');
  await expect(row(sheet, '己公司')).toContainText('10.00');

  await sheet.getByText('得分“保留小数点后两位”怎样取舍？').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(sheet.getByRole('radio', { name: '各部分不取舍，只在合计时四舍五入到两位' })).toBeChecked();
});

test('停止输入片刻后念出结果', async ({ page }) => {
  const sheet = await open(page, 'payment');
  await sheet.getByRole('textbox', { name: '中标价格' }).fill('8000万');
  await expect(sheet.getByRole('status').filter({ hasText: '预付款' })).toHaveText(
    '预付款 48,000,000.00 元，余款 32,000,000.00 元。',
  );
});

test('没有脚本时示例照样可读', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('calculators/price-score/');
  const sheet = page.getByRole('region', { name: '计算器：价格分' });
  await expect(sheet).toContainText('需 JavaScript');
  await expect(sheet).toContainText('80,000,000.00 元');
  await expect(sheet.getByRole('row').filter({ hasText: '9.52' })).toHaveCount(1);
  await context.close();
});
