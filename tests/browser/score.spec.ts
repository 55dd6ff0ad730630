import type { Locator, Page } from '@playwright/test';
import { open } from './calculator.ts';
import { expect, test } from './harness.ts';

/** The form comes to life when somebody stirs. */
async function start(page: Page, fragment = ''): Promise<Locator> {
  await page.goto(`calculators/score/${fragment}`);
  await page.mouse.move(20, 300);
  await page.mouse.move(40, 320);
  const sheet = page.getByRole('region', { name: '计算器：自评得分' });
  await expect(sheet.getByRole('button', { name: '复制链接' })).toBeEnabled();
  return sheet;
}

const part = (sheet: Locator, name: string): Locator =>
  sheet.getByRole('region', { name: new RegExp(`^${name}`) });
const heading = (sheet: Locator, name: string): Locator =>
  sheet.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) });
const total = (sheet: Locator): Locator => sheet.getByRole('region', { name: '得分合计' });
const person = (sheet: Locator, name: string): Locator =>
  sheet.getByRole('list', { name: '项目组人员' }).getByRole('listitem').filter({ hasText: name });

const sizes = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

for (const viewport of sizes) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    test('从响应到报价逐项改，小计和合计随之更新', async ({ page }) => {
      const sheet = await start(page);
      await expect(total(sheet)).toContainText('84.91');

      await sheet.getByRole('textbox', { name: '负偏离条数' }).fill('5');
      await expect(heading(sheet, '服务响应')).toContainText('23.60');
      const ninth = sheet.getByRole('group', { name: /网络支撑服务的政务网拓扑设计/ });
      await ninth.getByRole('radio', { name: '完整规范 3' }).check();
      await expect(heading(sheet, '服务方案')).toContainText('27.00');
      await sheet.getByRole('checkbox', { name: '第一条 定义' }).uncheck();
      await expect(heading(sheet, '商务条件')).toContainText('8.00');
      await sheet.getByRole('textbox', { name: '本投标人的报价' }).fill('7800万');
      await expect(heading(sheet, '投标报价')).toContainText('10.00');
      // 23.60 + 27 + 15 + 8 + 5 + 10
      await expect(total(sheet)).toContainText('88.60');
      const result = sheet.getByRole('region', { name: '自评得分结果' });
      await expect(result.getByRole('definition').first()).toContainText('88.60 分');
      await expect(result.getByRole('row', { name: /服务方案9/ })).toContainText('3.00');
    });

    test('逐条选定：按编号、从清单，移除可以撤销', async ({ page }) => {
      const sheet = await start(page);
      await sheet.getByRole('radio', { name: '逐条选定' }).check();
      await expect(sheet.getByText('还没有选定任何一条。')).toBeVisible();
      const numbers = sheet.getByRole('textbox', { name: '按编号添加，可以一次填几个' });
      await numbers.fill('1.1 1.12、（三）1 7.7');
      await numbers.press('Enter');
      await expect(numbers).toHaveValue('1.12、7.7');
      await expect(numbers).toHaveAccessibleDescription(
        '1.12 是实质性要求，不在 300 条之内，未满足的在下面勾选；招标文件里没有 7.7 这个编号。',
      );
      await expect(heading(sheet, '服务响应')).toContainText('23.84');

      await sheet.getByRole('button', { name: '打开 300 条的清单' }).click();
      await expect(sheet.getByText('列出 300 / 300 条')).toBeVisible();
      await sheet.getByRole('searchbox', { name: '查找编号、名称或原文' }).fill('电子地图');
      await sheet.getByRole('checkbox', { name: /6\.36/ }).check();
      await expect(heading(sheet, '服务响应')).toContainText('23.76');
      await sheet.getByRole('button', { name: '6.36 原文' }).click();
      await expect(sheet.getByRole('link', { name: '在招标文件中看' })).toHaveAttribute(
        'href',
        /#c4-s3-p2-6\.36$/,
      );

      await sheet.getByRole('button', { name: '移除第 1.1 条' }).click();
      await expect(numbers).toBeFocused();
      await expect(heading(sheet, '服务响应')).toContainText('23.84');
      await sheet.getByRole('button', { name: '撤销' }).click();
      await expect(sheet.getByRole('button', { name: '移除第 1.1 条' })).toBeVisible();
    });

    test('添加一名人员：填姓名、证书、证明，计入哪一项和多得几分随之改变', async ({ page }) => {
      const sheet = await start(page);
      await sheet.getByRole('button', { name: '添加人员' }).click();
      const name = sheet.getByRole('textbox', { name: '姓名' });
      await expect(name).toBeFocused();
      await page.keyboard.type('吴七');
      await expect(person(sheet, '吴七')).toContainText('缺证书扫描件、社保证明，不计');
      await sheet.getByRole('button', { name: '添加职称' }).click();
      await sheet.getByRole('combobox', { name: '第 1 个职称的专业' }).selectOption('网络工程');
      await expect(heading(sheet, '人员配置')).toContainText('15.00');
      await expect(part(sheet, '再加一项').getByText('吴七：补齐证明材料')).toBeVisible();
      await expect(part(sheet, '证明材料清单').getByText('吴七：缺证书扫描件、社保证明')).toBeVisible();
      await sheet.getByRole('checkbox', { name: '证书扫描件齐全' }).check();
      await sheet.getByRole('checkbox', { name: '有近3个月内任意1个月的社保证明' }).check();
      await expect(person(sheet, '吴七')).toContainText('计入中级职称');
      await expect(heading(sheet, '人员配置')).toContainText('16.00');

      await sheet.getByRole('button', { name: '移除 吴七' }).click();
      await expect(person(sheet, '吴七')).toHaveCount(0);
      await expect(sheet.getByRole('button', { name: '修改 工程师21' })).toBeFocused();
      await sheet.getByRole('button', { name: '撤销' }).click();
      await expect(person(sheet, '吴七')).toContainText('计入中级职称');
    });

    test('合计始终在视野里，不遮住正在填的一格', async ({ page }) => {
      const sheet = await start(page);
      await page.keyboard.press('Tab');
      for (const name of ['本投标人的报价', '查找姓名', '负偏离条数']) {
        const field = sheet.getByRole(name === '查找姓名' ? 'searchbox' : 'textbox', { name });
        await field.focus();
        await expect(total(sheet)).toBeInViewport({ ratio: 1 });
        const [at, bar] = [await field.boundingBox(), await total(sheet).boundingBox()];
        expect(at!.y + at!.height).toBeLessThanOrEqual(bar!.y);
      }
    });

    test('页面不横向滚动，打开人员和合同的一行时也不', async ({ page }) => {
      const sheet = await start(page);
      await sheet.getByRole('button', { name: '修改 李四' }).click();
      await sheet.getByRole('button', { name: '修改 政务云运维2024' }).click();
      await sheet.getByRole('button', { name: '从表格粘贴' }).click();
      await expect(sheet.getByRole('textbox', { name: /在表格中选中几列/ })).toBeVisible();
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(content).toBe(window);
    });
  });
}

test('有人动了页面才载入表单，此前示例照样可读，光标所在的一格不丢', async ({ page }) => {
  await page.goto('calculators/score/');
  const sheet = page.getByRole('region', { name: '计算器：自评得分' });
  await expect(total(sheet)).toContainText('84.91');
  const count = sheet.getByRole('textbox', { name: '负偏离条数' });
  await count.focus();
  await expect(count).toBeEditable();
  await expect(count).toBeFocused();
});

test('表单没有能够载入时说明原因，再动一下就再试', async ({ page, complaints }) => {
  await page.route('**/ScoreForm*.js', (route) => route.abort());
  await page.goto('calculators/score/');
  await page.mouse.move(20, 300);
  await page.mouse.move(40, 320);
  const sheet = page.getByRole('region', { name: '计算器：自评得分' });
  await expect(sheet).toContainText('表单没有能够载入，现在只能看示例。');
  await page.unroute('**/ScoreForm*.js');
  await expect(async () => {
    await page.mouse.move(20, 300);
    await page.mouse.move(40, 320);
    await expect(sheet.getByRole('button', { name: '复制链接' })).toBeEnabled({ timeout: 500 });
  }).toPass();
  await expect(sheet).not.toContainText('表单没有能够载入');
  complaints.length = 0;
});

test('没有动静，片刻以后也能填', async ({ page }) => {
  const sheet = await open(page, 'score');
  await expect(sheet.getByRole('textbox', { name: '负偏离条数' })).toBeEditable();
});

test('三百人从表格粘贴：先看读出什么，替换名单，再显示其余的人', async ({ page }) => {
  const sheet = await start(page);
  await sheet.getByRole('button', { name: '从表格粘贴' }).click();
  const rows = Array.from({ length: 300 }, (_, i) =>
    [
      `员工${i + 1}`,
      i < 2 ? '信息系统项目管理师' : '',
      i < 4 ? '电子信息高级工程师' : i < 12 ? '计算机工程师' : '',
      i % 2 === 0 ? '是' : '否',
    ].join('\t'),
  );
  const box = sheet.getByRole('textbox', { name: /在表格中选中几列/ });
  await box.fill(`姓名\t证书\t职称\t相关专业\n${rows.join('\n')}\n`);
  await expect(
    sheet.getByText('读出 300 人，其中有所列证书的 2 人，有职称的 12 人，相关专业 150 人。'),
  ).toBeVisible();
  await sheet.getByRole('checkbox', { name: '粘贴的人员证书扫描件都齐全' }).check();
  await sheet.getByRole('checkbox', { name: '粘贴的人员都有社保证明' }).check();
  await sheet.getByRole('button', { name: '替换整个名单' }).click();
  await expect(sheet.getByText('名单 300 人；有证明的 300 人，相关专业 150 人')).toBeVisible();
  // 2 + 0, 2.5 × 2 + 6, 5
  await expect(heading(sheet, '人员配置')).toContainText('18.00');
  await expect(sheet.getByRole('button', { name: '修改 员工30', exact: true })).toBeVisible();
  await expect(sheet.getByRole('button', { name: '修改 员工31', exact: true })).toBeHidden();
  await sheet.getByRole('button', { name: '显示其余 270 人' }).click();
  await expect(sheet.getByRole('button', { name: '修改 员工300', exact: true })).toBeVisible();

  const evidence = part(sheet, '证明材料清单');
  await expect(evidence.getByText('员工30', { exact: true })).toBeVisible();
  await expect(evidence.getByText('员工31', { exact: true })).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(evidence.getByText('员工31', { exact: true })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await evidence.getByRole('button', { name: '列出其余 270 项' }).click();
  await expect(evidence.getByText('员工300', { exact: true })).toBeVisible();

  await sheet.getByRole('searchbox', { name: '查找姓名' }).fill('员工29');
  await expect(sheet.getByRole('list', { name: '项目组人员' }).getByRole('listitem')).toHaveCount(11);
  await sheet.getByRole('searchbox', { name: '查找姓名' }).fill('没有这个人');
  await expect(sheet.getByText('没有符合条件的人员。')).toBeVisible();
  await sheet.getByRole('searchbox', { name: '查找姓名' }).fill('');
  await sheet.getByRole('combobox', { name: '显示' }).selectOption('计入得分的');
  await expect(sheet.getByRole('list', { name: '项目组人员' }).getByRole('listitem')).toHaveCount(8);

  await sheet.getByRole('button', { name: '撤销' }).click();
  await expect(sheet.getByText('名单 26 人；')).toBeVisible();
});

test('重名的一行指出来，从提示跳到那一格，改好即恢复', async ({ page }) => {
  const sheet = await start(page);
  await sheet.getByRole('button', { name: '修改 钱二' }).click();
  const name = sheet.getByRole('textbox', { name: '姓名' });
  await name.fill('赵一');
  await name.blur();
  await expect(name).toHaveAccessibleDescription(/名称重复/);
  await expect(sheet.getByText('下面仍是改正前的结果')).toBeVisible();
  await sheet.getByRole('link', { name: '人员“赵一”' }).click();
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('赵一');
  await name.fill('钱二');
  await expect(sheet.getByText('下面仍是改正前的结果')).toHaveCount(0);
  await expect(total(sheet)).toContainText('84.91');
});

test('业绩：改日期、改类别、补合同页，计与不计和原因随之改变', async ({ page }) => {
  const sheet = await start(page);
  const contract = (name: string) =>
    sheet.getByRole('list', { name: '业绩合同' }).getByRole('listitem').filter({ hasText: name });
  await expect(contract('数据共享平台')).toContainText('签订早于 2023-01-01，不计');
  await sheet.getByRole('button', { name: '修改 一网通办升级' }).click();
  await contract('一网通办升级').getByRole('checkbox', { name: '金额所在页' }).check();
  await expect(heading(sheet, '业绩')).toContainText('7.00');
  await contract('一网通办升级').getByRole('radio', { name: '两类都有' }).check();
  await expect(heading(sheet, '业绩')).toContainText('8.00');
  await sheet.getByText('一份合同同时含集成实施和运维支撑').first().click();
  await sheet.getByRole('radio', { name: /^只计一次/ }).check();
  await expect(heading(sheet, '业绩')).toContainText('7.00');
  await expect(sheet.getByText('正在重新计算…')).toHaveCount(0);
  await contract('一网通办升级').getByLabel('签订日期').fill('2026-04-09');
  await expect(contract('一网通办升级')).toContainText('签订晚于投标截止之日 2026-04-08，不计');
});

test('实质性要求没有满足：说明投标无效和依据，没有合计', async ({ page }) => {
  const sheet = await start(page);
  await sheet.getByRole('checkbox', { name: '有实质性要求没有满足' }).check();
  await expect(total(sheet)).toContainText('投标无效');
  const result = sheet.getByRole('region', { name: '自评得分结果' });
  await expect(result.getByText('投标无效：服务要求中有实质性要求未满足。')).toBeVisible();
  await expect(result.getByRole('link', { name: '第五章 二、服务响应情况②' })).toBeVisible();
  await expect(result.getByRole('definition').first()).toContainText('不评分');
  await sheet.getByRole('checkbox', { name: '有实质性要求没有满足' }).uncheck();
  await sheet.getByRole('textbox', { name: '本投标人的报价' }).fill('8815.01万');
  await expect(result.getByText('投标无效：报价超过采购预算。')).toBeVisible();
});

test('从服务要求表取用已标的偏离；没有保存过的说明怎样保存', async ({ page }) => {
  const sheet = await start(page);
  const take = sheet.getByRole('button', { name: '从服务要求表取用已标的偏离' });
  await take.click();
  await expect(sheet.getByText('这台机器上没有保存的标注。')).toBeVisible();

  await page.goto('requirements/');
  await page.getByText('填写的数据', { exact: true }).click();
  await page.getByRole('checkbox', { name: '保存在这台机器的浏览器里' }).check();
  await page.getByText('合同条款的偏离').click();
  const second = page.getByRole('group', { name: '有无偏离' }).nth(1);
  await second.getByRole('radio', { name: '负偏离' }).check();
  const first = page.getByRole('row').filter({ has: page.getByRole('link', { name: '1.2', exact: true }) });
  await first.getByRole('checkbox').check();
  await page.getByRole('button', { name: '标为负偏离、不满足' }).click();

  const again = await start(page);
  await again.getByRole('button', { name: '从服务要求表取用已标的偏离' }).click();
  await expect(again.getByText('已取用：服务要求负偏离 1 条，合同条款负偏离 1 条')).toBeVisible();
  await expect(again.getByRole('button', { name: '移除第 1.2 条' })).toBeVisible();
  await expect(again.getByRole('checkbox', { name: '第二条 组成本合同的文件' })).toBeChecked();
  await expect(heading(again, '服务响应')).toContainText('23.92');
});

test('清单没有能够载入时可以再试', async ({ page, complaints }) => {
  const sheet = await start(page);
  let broken = true;
  await page.route('**/requirements/items.json', (route) => (broken ? route.abort() : route.continue()));
  await sheet.getByRole('radio', { name: '逐条选定' }).check();
  await sheet.getByRole('button', { name: '打开 300 条的清单' }).click();
  await expect(sheet.getByRole('alert')).toContainText('没有能够载入清单。');
  broken = false;
  await sheet.getByRole('button', { name: '再试一次' }).click();
  await expect(sheet.getByText('列出 300 / 300 条')).toBeVisible();
  complaints.length = 0;
});

test('清空以后每一部分说明是空的，恢复示例可以再来', async ({ page }) => {
  const sheet = await start(page);
  await sheet.getByRole('button', { name: '清空' }).click();
  await expect(sheet.getByText('名单还是空的。逐个添加，或从表格粘贴。')).toBeVisible();
  await expect(sheet.getByText('还没有业绩合同。')).toBeVisible();
  await expect(sheet.getByText('还没有填写。填写任何一项，这里就有合计。')).toBeVisible();
  await sheet.getByRole('button', { name: '恢复示例' }).click();
  await expect(total(sheet)).toContainText('84.91');
});

test('方案链接：带着名单和合同打开，结果相同', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sheet = await start(page);
  await sheet.getByRole('button', { name: '移除 周五' }).click();
  await sheet.getByRole('button', { name: '移除 李四' }).click();
  await expect(part(sheet, '人员配置')).toContainText('未达到的还应计为一条常规要求负偏离');
  await sheet.getByRole('button', { name: '撤销' }).click();
  await sheet.getByRole('textbox', { name: '负偏离条数' }).fill('12');
  await expect(total(sheet)).toContainText('80.11');
  await sheet.getByRole('button', { name: '复制链接' }).click();
  await expect(sheet).toContainText('链接已复制');
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await context.newPage();
  await other.goto(link);
  const opened = other.getByRole('region', { name: '计算器：自评得分' });
  await expect(opened).toContainText('已载入链接中的填写。');
  await expect(total(opened)).toContainText('80.11');
  await expect(person(opened, '周五')).toHaveCount(0);
});

test('带着技术分、商务分和报价去定报价，回来时填写还在', async ({ page }) => {
  const sheet = await start(page);
  await sheet.getByRole('textbox', { name: '负偏离条数' }).fill('0');
  await sheet.getByRole('link', { name: '报价模拟' }).click();
  const pricing = page.getByRole('region', { name: '计算器：报价模拟' });
  await expect(pricing).toContainText('已带来另一页的填写。');
  await expect(pricing.getByRole('textbox', { name: /技术/ }).first()).toHaveValue('63.00');
  await page.goBack();
  await expect(sheet.getByRole('textbox', { name: '负偏离条数' })).toHaveValue('0');
});

test('只用键盘：改档次、改人员、添加职称、选口径', async ({ page }) => {
  const sheet = await start(page);
  await sheet.getByRole('textbox', { name: '负偏离条数' }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('0');
  await expect(heading(sheet, '服务响应')).toContainText('24.00');
  const first = sheet.getByRole('group', { name: /应用场景研发/ });
  await first.getByRole('radio', { name: '完整规范 3' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(first.getByRole('radio', { name: '满足需求 1.5' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(sheet.getByText('方案内容满足项目需求的得1.5分').first()).toBeVisible();

  await sheet.getByRole('button', { name: '修改 工程师1', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(sheet.getByRole('textbox', { name: '姓名' })).toBeFocused();
  await sheet.getByRole('button', { name: '添加职称' }).focus();
  await page.keyboard.press('Enter');
  await expect(person(sheet, '工程师1').first()).toContainText('计入中级职称');
  await sheet.getByRole('button', { name: '收起 工程师1', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('button', { name: '修改 工程师1', exact: true })).toBeFocused();
});

test('停止输入片刻后念出结果', async ({ page }) => {
  const sheet = await start(page);
  await sheet.getByRole('textbox', { name: '负偏离条数' }).fill('0');
  await expect(sheet.getByRole('status').filter({ hasText: '合计' })).toHaveText(
    '合计 85.07 分：技术部分 63.00，商务部分 12.50，投标报价 9.57。',
  );
});

test('没有脚本时示例、分配和清单照样可读', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('calculators/score/');
  const sheet = page.getByRole('region', { name: '计算器：自评得分' });
  await expect(sheet).toContainText('需 JavaScript');
  await expect(total(sheet)).toContainText('84.91');
  await expect(person(sheet, '李四')).toContainText('计入高级职称');
  await expect(part(sheet, '证明材料清单')).toContainText('信息系统项目管理师证书扫描件');
  await context.close();
});

test('打印：全部填写、结果和清单都在，按钮和常驻的合计不在', async ({ page }) => {
  const sheet = await start(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(person(sheet, '工程师21')).toBeVisible();
  await expect(sheet.getByText('24 − 0.08 × 2', { exact: true })).toBeVisible();
  await expect(part(sheet, '证明材料清单')).toBeVisible();
  await expect(total(sheet)).toBeHidden();
  await expect(sheet.getByRole('button', { name: '添加人员' })).toBeHidden();
});

test('打印清单：纸上只有清单，打印以后页面照旧', async ({ page }) => {
  const sheet = await start(page);
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await sheet.getByRole('button', { name: '打印清单' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  await page.emulateMedia({ media: 'print' });
  await expect(part(sheet, '证明材料清单')).toBeVisible();
  await expect(heading(sheet, '服务响应')).toBeHidden();
  await expect(page.getByRole('heading', { name: /怎样算$/ }).first()).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(heading(sheet, '服务响应')).toBeVisible();
});
