import type { Page } from '@playwright/test';
import { expectToFit, open } from './calculator.ts';
import { expect, test } from './harness.ts';

const sizes = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('status').first()).toContainText('已带来另一页的填写。');
}

for (const viewport of sizes) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    test('尾款：改份数、考核分、核减，尾款和图随之更新', async ({ page }) => {
      const sheet = await open(page, 'final-payment');
      const result = sheet.getByRole('region', { name: '尾款计算结果' });
      await expect(result).toContainText('31,452,250.00 元');
      await sheet.getByRole('textbox', { name: '整改告知单' }).fill('3');
      await expect(result).toContainText('31,776,500.00 元');
      await sheet.getByRole('button', { name: '整改告知单（份）加一' }).click();
      await expect(result).toContainText('31,614,375.00 元');

      await sheet.getByRole('textbox', { name: '考核分' }).fill('90');
      await expect(sheet.getByRole('textbox', { name: '考核分' })).toHaveAccessibleDescription(
        '优秀，扣除合同剩余金额的 0.00%',
      );
      await expect(result).toContainText('32,262,875.00 元');

      await sheet.getByRole('button', { name: '添加一项核减' }).click();
      await expect(sheet.getByRole('textbox', { name: '第 1 项核减（元）' })).toBeFocused();
      await page.keyboard.type('12875');
      await expect(result).toContainText('32,250,000.00 元');
      await expect(result.getByRole('img')).toHaveAccessibleName(
        '合同价 81,500,000.00 元，分为预付款 49,075,000.00 元和余款 32,425,000.00 元；余款减去整改告知单扣款 162,125.00 元、考核扣款 0.00 元、核减 12,875.00 元，尾款 32,250,000.00 元',
      );
      await sheet.getByRole('button', { name: '移除第 1 项核减' }).click();
      await expect(sheet.getByRole('button', { name: '添加一项核减' })).toBeFocused();
      await expect(result).toContainText('32,262,875.00 元');
      await sheet.getByRole('button', { name: '撤销' }).click();
      await expect(sheet.getByRole('textbox', { name: '第 1 项核减（元）' })).toHaveValue('12875');
    });

    test('尾款：考核分不到 70 分，问商定的比例；没有商定时不给出数字', async ({ page }) => {
      const sheet = await open(page, 'final-payment');
      const result = sheet.getByRole('region', { name: '尾款计算结果' });
      const rate = sheet.getByRole('textbox', { name: '商定的扣除比例' });
      await expect(rate).toHaveCount(0);
      await sheet.getByRole('textbox', { name: '考核分' }).fill('69.99');
      await expect(result.getByRole('definition').first()).toContainText('待商议');
      await expect(rate).toHaveAccessibleDescription(/另行商议/);
      await rate.fill('8');
      await expect(result).toContainText('29,506,750.00 元');
      await sheet.getByRole('textbox', { name: '考核分' }).fill('70');
      await expect(rate).toHaveCount(0);
      await sheet.getByRole('textbox', { name: '考核分' }).fill('69');
      await expect(rate).toHaveValue('8');
    });

    test('考核评分：点档里的分值，得分、档次、等级和差几分随之更新', async ({ page }) => {
      const sheet = await open(page, 'assessment');
      const result = sheet.getByRole('region', { name: '考核评分结果' });
      const mark = sheet.getByRole('textbox', { name: '服务态度专业友好 得分' });
      await expect(result).toContainText('90.00 分');
      await sheet.getByText('扣分规则，点分值即填入').nth(2).click();
      await expect(sheet.getByText('7-8分：服务态度基本满意，沟通顺畅').last()).toBeVisible();
      await sheet.getByRole('button', { name: '服务态度专业友好 8 分' }).click();
      await expect(mark).toHaveValue('8');
      await expect(mark).toHaveAccessibleDescription('7-8分：服务态度基本满意，沟通顺畅');
      await expect(result).toContainText('89.00 分');
      await expect(result).toContainText('良好');
      await expect(result).toContainText('再得 1.00 分即为优秀');

      await sheet.getByRole('button', { name: '不符合项（个）加一' }).click();
      await expect(sheet).toContainText('得分 13.50（满分 15）');
      await sheet.getByRole('checkbox', { name: '存在严重不真实的情况' }).check();
      await expect(result).toContainText('83.50 分');
      await sheet.getByText('是相加还是取代').first().click();
      await sheet.getByRole('radio', { name: /两者取大/ }).check();
      await expect(result).toContainText('85.00 分');
    });

    test('考核评分：清空成空白表，逐项打完才有考核分；撤销回来', async ({ page }) => {
      const sheet = await open(page, 'assessment');
      await sheet.getByRole('textbox', { name: '服务态度专业友好 得分' }).fill('10');
      await sheet.getByRole('button', { name: '清空' }).click();
      await expect(sheet).toContainText('还有 7 项没有填');
      await expect(sheet.getByRole('region', { name: '考核评分结果' })).toContainText('还没有结果');
      await sheet.getByRole('button', { name: '撤销' }).click();
      await expect(sheet.getByRole('region', { name: '考核评分结果' })).toContainText('91.00 分');
    });

    test('团队人员变动：改人数，离各条界线还差几人随之更新', async ({ page }) => {
      const sheet = await open(page, 'staffing-change');
      const team = sheet.getByRole('region', { name: '服务团队人员减少的判断结果' });
      await expect(team).toContainText('减少了 10.00%，达到 10%，属于违约情形。');
      await sheet
        .getByRole('group', { name: '服务团队人员减少' })
        .getByRole('textbox', { name: '减少或下降人数' })
        .fill('6');
      await expect(team).toContainText('达到 20%，甲方有权解除合同。');
      await expect(team).toContainText('是否解除由甲方决定');
      await expect(team).toContainText('一人也不能再减少，再减少 1 人即到');

      const technicians = sheet.getByRole('group', { name: '专业技术人员减员' });
      await technicians.getByRole('textbox', { name: '原有人数' }).fill('11人');
      await technicians.getByRole('textbox', { name: '减少或下降人数' }).fill('1');
      await expect(sheet.getByRole('region', { name: '专业技术人员减员的判断结果' })).toContainText(
        '减少了 9.09%，没有达到 10%。',
      );
      await technicians.getByRole('textbox', { name: '减少或下降人数' }).fill('12');
      await technicians.getByRole('textbox', { name: '减少或下降人数' }).blur();
      await expect(technicians.getByRole('textbox', { name: '减少或下降人数' })).toHaveAccessibleDescription(
        '减少的人数不能超过原有的 11 人，请核对。',
      );
    });

    test('追加采购限额：添加、移除、撤销，下一份最多多少随之更新', async ({ page }) => {
      const sheet = await open(page, 'supplement-limit');
      const result = sheet.getByRole('region', { name: '追加采购计算结果' });
      await expect(result).toContainText('限额正好用完，没有超过。');
      await sheet.getByRole('button', { name: '添加一份补充合同' }).click();
      await page.keyboard.type('0.01');
      await expect(result).toContainText('补充合同合计超过限额。');
      await sheet.getByRole('button', { name: '移除第 1 份补充合同' }).click();
      await expect(result.getByRole('definition').first()).toContainText('4,999,999.99 元');
      await sheet.getByRole('button', { name: '撤销' }).click();
      await expect(result).toContainText('补充合同合计超过限额。');
    });

    test('合同的各个计算器：不左右滚动，能点的都够大', async ({ page }) => {
      for (const name of ['assessment', 'final-payment', 'staffing-change', 'supplement-limit']) {
        const sheet = await open(page, name);
        for (const summary of await sheet.getByText('扣分规则，点分值即填入').all()) await summary.click();
        await expectToFit(page, sheet.getByRole('button').or(sheet.getByRole('textbox')));
      }
    });
  });
}

test('合同价填一次：付款 → 尾款 → 考核评分 → 尾款 → 违约金，一路带着', async ({ page }) => {
  const payment = await open(page, 'payment');
  await payment.getByRole('textbox', { name: '中标价格' }).fill('8000万');
  await follow(page, '尾款');
  const sheet = page.getByRole('region', { name: /^计算器：/ });
  await expect(sheet.getByRole('textbox', { name: '合同价' })).toHaveValue('8000万');
  await expect(sheet).toContainText('还没有结果');
  await sheet.getByRole('textbox', { name: '整改告知单' }).fill('5');

  await follow(page, '考核评分');
  await expect(sheet).toContainText('还有 7 项没有填，填完即得考核分和等级。尾款一页的填写已带在这里');
  for (const mark of [
    '运维需求响应速度 15',
    '提供服务的准确性 15',
    '服务态度专业友好 10',
    '运维计划执行度 15',
  ]) {
    const [item = '', points = ''] = mark.split(' ');
    await sheet.getByRole('textbox', { name: `${item} 得分` }).fill(points);
  }
  await sheet.getByRole('textbox', { name: '资源分配合理性 得分' }).fill('10');
  await sheet.getByRole('textbox', { name: '操作管理合规、数据处理规范 得分' }).fill('9.5');
  await sheet.getByRole('textbox', { name: '不符合项' }).fill('0');
  await expect(sheet.getByRole('region', { name: '考核评分结果' })).toContainText('89.50 分');
  await expect(sheet).toContainText('那里填的照旧（合同价 80,000,000.00 元）');

  await follow(page, '用于尾款');
  await expect(sheet.getByRole('textbox', { name: '考核分' })).toHaveValue('89.50');
  await expect(sheet.getByRole('textbox', { name: '整改告知单' })).toHaveValue('5');
  // 3200 万的余款，两份告知单扣 1%，良好扣 2%。
  await expect(sheet.getByRole('region', { name: '尾款计算结果' })).toContainText('31,040,000.00 元');

  await page.goBack();
  await expect(sheet.getByRole('textbox', { name: '资源分配合理性 得分' })).toHaveValue('10');
  await page.goForward();
  await follow(page, '违约金');
  await expect(sheet.getByRole('textbox', { name: '合同总价' })).toHaveValue('8000万');
  await expect(sheet.getByRole('region', { name: '违约金计算结果' })).toContainText('800,000.00 元');
});

for (const fragment of ['#w=%', '#w=null', '#w={"p":8150}']) {
  test(`带来的填写 ${fragment} 认不出：说明没有载入，示例照常可用`, async ({ page }) => {
    const sheet = await open(page, 'final-payment', fragment);
    await expect(sheet.getByRole('status').first()).toContainText('从另一页带来的填写认不出，没有载入。');
    await sheet.getByRole('textbox', { name: '整改告知单' }).fill('3');
    await expect(sheet.getByRole('region', { name: '尾款计算结果' })).toContainText('31,776,500.00 元');
  });
}

test('考核评分：只用键盘展开扣分规则、选分', async ({ page }) => {
  const sheet = await open(page, 'assessment');
  await sheet.getByRole('textbox', { name: '运维需求响应速度 得分' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(sheet.getByRole('textbox', { name: '运维需求响应速度 得分' })).toHaveValue('15');
  await expect(sheet.getByRole('button', { name: '运维需求响应速度 15 分' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(sheet.getByRole('region', { name: '考核评分结果' })).toContainText('91.00 分');
});

test('追加采购限额：只用键盘添加、填写、移除、撤销', async ({ page }) => {
  const sheet = await open(page, 'supplement-limit');
  await sheet.getByRole('button', { name: '添加一份补充合同' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('1万');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('textbox', { name: '第 2 份补充合同' })).toBeFocused();
  await expect(sheet).toContainText('已移除第 3 份补充合同（1万）。');
});

test('考核评分打印成评分表：题名、各档、得分、等级和签章栏都在，按钮不在', async ({ page }) => {
  const sheet = await open(page, 'assessment');
  await expect(sheet.getByText('法定代表人（签字）：').first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(sheet.getByText('2026年度市级政务信息化统筹服务考核评分表')).toBeVisible();
  await expect(sheet.getByText('0-4分：服务态度差，沟通困难或拒绝沟通')).toBeVisible();
  await expect(sheet.getByText('甲方（公章）：')).toBeVisible();
  await expect(sheet.getByText('乙方（公章）：')).toBeVisible();
  await expect(sheet.getByRole('button')).toHaveCount(0);
  await expect(sheet.getByRole('navigation')).toHaveCount(0);
});

test('空白的考核评分表打印出来，留着填写的横线、总分和签章栏', async ({ page }) => {
  const sheet = await open(page, 'assessment');
  await expect(sheet.getByText('总分：')).toHaveCount(0);
  await sheet.getByRole('button', { name: '清空' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByText('总分：')).toBeVisible();
  await expect(sheet.getByText('甲方（公章）：')).toBeVisible();
  await expect(sheet.getByText('还没有结果')).toBeHidden();
  await expect(sheet.getByText('还有 7 项没有填')).toBeHidden();
});

test('尾款打印：填写、图、扣款和计算过程都在', async ({ page }) => {
  const sheet = await open(page, 'final-payment');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(sheet.getByRole('img')).toBeVisible();
  await expect(sheet.getByText('合同剩余金额 − 扣款，不低于 0（文件没有写倒付）')).toBeVisible();
  await expect(sheet.getByText('一旦超过 3 份，全部 n 份都扣')).toBeVisible();
  await expect(sheet.getByRole('button')).toHaveCount(0);
});

test('没有脚本时，尾款和考核评分的示例照样可读', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('calculators/final-payment/');
  await expect(page.getByRole('region', { name: '尾款计算结果' })).toContainText('31,452,250.00 元');
  await page.goto('calculators/assessment/');
  await expect(page.getByRole('region', { name: '考核评分结果' })).toContainText('90.00 分');
  await page.getByText('扣分规则，点分值即填入').first().click();
  await expect(page.getByText('0-4分：未满足要求，存在不响应问题', { exact: true })).toBeVisible();
  await context.close();
});
