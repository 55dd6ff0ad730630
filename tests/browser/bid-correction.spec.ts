import type { Locator, Page } from '@playwright/test';
import { expect, test } from './harness.ts';

async function open(page: Page): Promise<Locator> {
  await page.goto('calculators/bid-correction/');
  const sheet = page.getByRole('region', { name: '计算器：报价修正' });
  await expect(sheet).toContainText('改动任何一格');
  return sheet;
}

const resultOf = (sheet: Locator) => sheet.getByRole('region', { name: '报价修正的结果' });

/** Puts a table into the box as the clipboard would. */
async function paste(sheet: Locator, text: string, button = '替换明细表'): Promise<void> {
  const box = sheet.getByRole('textbox', { name: /复制后粘贴在这里/ });
  if (!(await box.isVisible())) await sheet.getByText('从电子表格粘贴').click();
  await box.fill('');
  await box.evaluate((area, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  await sheet.getByRole('button', { name: button }).click();
}

for (const viewport of [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
]) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    test('报价修正：按次序列出，改一处即少一处，须接受的写明', async ({ page }) => {
      const sheet = await open(page);
      const result = resultOf(sheet);
      await expect(result).toContainText('修正 6 处，评标用的投标总报价 81,505,000.00 元，须由投标人接受。');
      await expect(result.getByRole('list', { name: '按 5.4 的次序修正' })).toContainText(
        '投标文件其他处的总报价（第 1 处）81,000,000.00 → 81,500,000.00',
      );
      await expect(sheet.getByRole('row').filter({ hasText: '改为 20,000,000.00' })).toHaveCount(1);

      await sheet.getByLabel('第 2 行分项总价').fill('2000万');
      await sheet.getByLabel('第 3 行单价').fill('3,150,500');
      await sheet.getByRole('checkbox', { name: '第 3 行：单价小数点明显错位' }).uncheck();
      await sheet.getByLabel('项目服务方案 总报价（元）').fill('8150.5万');
      await sheet.getByLabel('开标一览表小写（元）').fill('8150.5万');
      await sheet.getByLabel(/^明细表合计费用/).fill('8150.5万');
      await expect(result).toContainText('没有要修正的，投标总报价 81,505,000.00 元。');
      await expect(result).toContainText('没有要投标人接受的');

      await sheet.getByLabel('项目服务方案 总报价（元）').fill('8000万');
      await expect(result).toContainText('投标人不接受修正后的价格的，其投标将被拒绝。');
      await expect(result.getByRole('link', { name: '第二章 五、5.5' }).first()).toHaveAttribute(
        'href',
        /#c2-s5-5\.5$/,
      );
    });

    test('报价修正：添加、移除、撤销，没填完的行说明', async ({ page }) => {
      const sheet = await open(page);
      await sheet.getByRole('button', { name: '添加一行' }).click();
      await expect(sheet.getByLabel('第 4 行名称')).toBeFocused();
      await sheet.getByLabel('第 4 行数量').fill('2');
      await expect(resultOf(sheet)).toContainText('明细表第 4 行还没有填完');
      await sheet.getByLabel('第 4 行单价').fill('100');
      await sheet.getByLabel('第 4 行分项总价').fill('300');
      await expect(sheet.getByRole('row').filter({ hasText: '改为 200.00' })).toHaveCount(1);
      await sheet.getByRole('button', { name: '移除第 4 行' }).click();
      await expect(sheet.getByLabel('第 4 行数量')).toHaveCount(0);
      await sheet.getByRole('button', { name: '撤销' }).click();
      await expect(sheet.getByLabel('第 4 行分项总价')).toHaveValue('300');

      await sheet.getByRole('button', { name: '添加一处' }).click();
      await expect(sheet.getByLabel('第 2 处是哪里')).toBeFocused();
      await page.keyboard.type('封面');
      await sheet.getByRole('button', { name: '移除 封面' }).click();
      await sheet.getByRole('button', { name: '撤销' }).click();
      await expect(sheet.getByLabel('第 2 处是哪里')).toHaveValue('封面');
    });
  });
}

test('报价修正：从电子表格粘贴，合计和修正随之更新，可以撤销', async ({ page }) => {
  const sheet = await open(page);
  await paste(
    sheet,
    [
      '序号\t投入项目及费用名称\t数量\t单位\t单价（元）\t分项总价（元）\t备注',
      '1\t服务器\t12\t台\t2,500.00\t30,000.00\t',
      '2\t运维\t3\t人年\t100\t350\t',
      '合计费用（元）\t\t\t\t\t30,350.00\t',
    ].join('\n'),
  );
  await expect(sheet.getByRole('status').first()).toContainText('已填入 2 行，合计也已填入。');
  await expect(sheet.getByLabel('第 2 行名称')).toHaveValue('运维');
  await expect(sheet.getByLabel(/^明细表合计费用/)).toHaveValue('30,350.00');
  await expect(resultOf(sheet)).toContainText('明细表第 2 行金额350.00 → 300.00');

  await paste(sheet, '丙\t1\t5\t5', '接在明细表后面');
  await expect(sheet.getByLabel('第 3 行名称')).toHaveValue('丙');
  await paste(sheet, '没有数字的文字');
  await expect(sheet.getByRole('textbox', { name: /复制后粘贴在这里/ })).toHaveAccessibleDescription(
    /认不出哪几列/,
  );
  await expect(sheet.getByLabel('第 3 行名称')).toHaveValue('丙');
  await paste(sheet, Array.from({ length: 10_001 }, () => '1\t1\t1').join('\n'));
  await expect(sheet.getByRole('textbox', { name: /复制后粘贴在这里/ })).toHaveAccessibleDescription(
    '最多 10000 行，超过了，没有取用。',
  );
  await sheet.getByRole('button', { name: '撤销' }).click();
  await expect(sheet.getByLabel('第 3 行名称')).toHaveCount(0);
});

test('报价修正：一万行分页显示，跳行、只看有修正的行、错误能找到', async ({ page }) => {
  const sheet = await open(page);
  const lines = Array.from({ length: 10_000 }, (_, i) => {
    const quantity = 1 + (i % 9);
    return `第${i + 1}项\t${quantity}\t100.00\t${quantity * 100 + (i === 5000 || i === 9999 ? 1 : 0)}.00`;
  });
  await paste(sheet, lines.join('\n'));
  await expect(resultOf(sheet)).toContainText('明细表第 10000 行金额101.00 → 100.00');
  const pages = sheet.getByRole('navigation', { name: '明细表分页' });
  await expect(pages).toContainText('第 1–30 行，共 10000 行');
  await pages.getByRole('button', { name: '下一页' }).click();
  await expect(sheet.getByLabel('第 31 行名称')).toHaveValue('第31项');
  await pages.getByRole('textbox', { name: '跳到第几行' }).fill('5001');
  await page.keyboard.press('Enter');
  await expect(sheet.getByLabel('第 5001 行数量')).toBeFocused();
  await expect(sheet.getByRole('row').filter({ hasText: '改为 600.00' })).toHaveCount(1);

  await sheet.getByRole('checkbox', { name: '只看有修正或要改正的行' }).check();
  await expect(pages).toContainText('第 1–2 行，共 2 行');
  await sheet.getByLabel('第 10000 行分项总价').fill('一百');
  await sheet.getByLabel('第 10000 行分项总价').blur();
  await sheet.getByRole('checkbox', { name: '只看有修正或要改正的行' }).uncheck();
  await expect(sheet.getByLabel('第 10000 行分项总价')).toHaveCount(0);
  await sheet.getByRole('link', { name: '明细表第 10000 行的分项总价' }).click();
  await expect(sheet.getByLabel('第 10000 行分项总价')).toBeFocused();
  await sheet.getByLabel('第 10000 行分项总价').fill('100');
  await expect(resultOf(sheet)).not.toContainText('明细表第 10000 行金额');
  await sheet.getByRole('button', { name: '复制链接' }).click();
  await expect(sheet).toContainText('放不进一个链接');
});

test('报价修正：换一种口径，总报价按单价汇总', async ({ page }) => {
  const sheet = await open(page);
  await sheet.getByLabel('第 1 行分项总价').fill('30000001');
  await sheet.getByLabel('第 1 行单价').fill('2500001');
  const reading = sheet.getByRole('group').filter({ hasText: '以哪一个为投标总报价' }).first();
  await expect(reading).toContainText('投标总报价变为 81,505,012.00 元');
  await reading.getByText('以哪一个为投标总报价').first().click();
  await sheet.getByRole('radio', { name: /以单价汇总结果为准/ }).check();
  await expect(resultOf(sheet)).toContainText('评标用的投标总报价 81,505,012.00 元');
});

test('报价修正：只用键盘改一格、标出错位、翻看修正', async ({ page }) => {
  const sheet = await open(page);
  await sheet.getByLabel('第 1 行数量').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('120');
  await expect(sheet.getByRole('row').filter({ hasText: '改为 300,000,000.00' })).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(sheet.getByRole('checkbox', { name: '第 1 行：单价小数点明显错位' })).toBeChecked();
  await expect(sheet.getByRole('row').filter({ hasText: '改为 250,000.00' })).toHaveCount(1);
});
