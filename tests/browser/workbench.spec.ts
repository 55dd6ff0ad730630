import mammoth from 'mammoth';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from './harness.ts';
import { editor, grid, open, paste, reckoned, save, stage, tab } from './workbench-page.ts';

test('示例里的错误逐格列出；点位置到那一格，改正以后不再列出', async ({ page }) => {
  await open(page, '载入示例');
  await expect(tab(page, '核对')).toContainText('16 处');
  await tab(page, '核对').click();
  const finding = page.getByRole('listitem').filter({ hasText: '评分超过该项满分 3.00' });
  await expect(finding).toContainText('应为0.00 至 3.00');
  await expect(finding).toContainText('现为3.50');
  await finding.getByRole('button', { name: '甲公司 · 服务方案3 · 评委三' }).click();

  await expect(page.getByLabel('评委', { exact: true })).toHaveValue('2');
  const cell = editor(page, '评委三的评分表：甲公司，服务方案3');
  await expect(cell).toBeFocused();
  await expect(cell).toHaveValue('3.50');
  await page.keyboard.type('1.50');
  await page.keyboard.press('Enter');
  await expect(reckoned(page)).toContainText('发现 12 处');
  await tab(page, '核对').click();
  await expect(page.getByText('评分超过该项满分')).toHaveCount(0);
});

test('没有错误的评审：说明没有问题，列出核对了什么，报告也这样写', async ({ page }) => {
  await open(page, '载入没有错误的示例');
  await expect(tab(page, '核对')).toContainText('无误');
  await tab(page, '核对').click();
  await expect(page.getByText('没有发现问题，核对了 19 项')).toBeVisible();
  await tab(page, '报告').click();
  await expect(page.getByRole('article', { name: '评审核对报告' })).toContainText(
    '核对了 19 项，没有发现问题。',
  );
});

test('评审过程：每一步进入和留下几家，被排除的依哪一条；换口径写明名次怎样变', async ({ page }) => {
  await open(page, '载入没有错误的示例');
  await tab(page, '评审过程').click();
  await expect(stage(page, 'initial')).toContainText('进入 7 家，留下 6 家');
  await expect(stage(page, 'initial').getByRole('listitem')).toContainText('庚公司：未通过符合性审查');
  await expect(stage(page, 'budget')).toContainText('丁公司：报价超过预算');
  await expect(stage(page, 'budget').getByRole('link', { name: '第二章 五、6.1.5' }).first()).toHaveAttribute(
    'href',
    /#c2-s5-6\.1\.5$/,
  );
  await expect(stage(page, 'correction').getByRole('row', { name: /己公司/ })).toContainText('80,005,000.00');
  await expect(stage(page, 'benchmark').getByRole('row', { name: /乙公司/ })).toContainText('评标基准价');
  await expect(stage(page, 'outcome')).toContainText('排名第一的中标候选人：甲公司');

  const reading = page.locator('details.reading', { hasText: '得分“保留小数点后两位”怎样取舍' });
  await expect(reading.locator('summary')).toContainText('换一种理解，名次不变');
  await reading.locator('summary').click();
  await reading.getByText('每部分截去第三位以后的数').click();
  await expect(reckoned(page)).toContainText('发现');
  await expect(stage(page, 'price').getByRole('row', { name: /己公司/ })).toContainText('9.74');
});

test('异常低价：触发不是结论；判断为合理以后，基准价、价格分和名次都跟着变；记录可以打印', async ({
  page,
}) => {
  await open(page, '载入没有错误的示例');
  await tab(page, '异常低价审查').click();
  const record = page.getByRole('region', { name: '戊公司的审查记录' });
  await expect(record).toContainText('给予 45 分钟');
  await expect(record).toContainText('触发审查只是启动程序，不等于投标无效');
  await record.getByRole('radio', { name: '尚无结论' }).check();
  await tab(page, '评审过程').click();
  await expect(stage(page, 'review')).toContainText('触发审查不等于无效，暂按有效计算');
  await tab(page, '异常低价审查').click();
  await record.getByRole('radio', { name: '能够证明报价合理，投标有效' }).check();
  await tab(page, '评审过程').click();
  await expect(stage(page, 'benchmark').getByRole('row', { name: /戊公司/ })).toContainText('评标基准价');
  await expect(stage(page, 'price').getByRole('row', { name: /甲公司/ })).toContainText('4.39');

  await tab(page, '异常低价审查').click();
  await page.getByLabel('评标委员会认为报价过低的投标人').selectOption('乙公司');
  await page.getByRole('button', { name: '启动审查' }).click();
  const started = page.getByRole('region', { name: '乙公司的审查记录' });
  await expect(started).toContainText('评标委员会认为过低（第 4 项）');
  await started.getByRole('button', { name: '现在发出，给 30 分钟' }).click();
  await expect(started).toContainText('给予 30 分钟');
  await started.getByRole('button', { name: '打印审查记录' }).click();
  await expect(page.getByRole('article', { name: '异常低价投标审查记录：乙公司' })).toContainText('30 分钟');
});

test('手工录入：打字、方向键、回车、粘贴一块、撤销；三家的评审从空表做到结果', async ({ page }) => {
  await open(page);
  await expect(page.getByText('填写投标人和评委以后，这里出现评分表。')).toBeVisible();
  await editor(page, '投标人名单：1，投标人').click();
  await page.keyboard.type('甲公司');
  await page.keyboard.press('Tab');
  await page.keyboard.type('8200万');
  await page.keyboard.press('Enter');
  await expect(editor(page, '投标人名单：2，投标总报价（元）')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await paste(
    page,
    '乙公司\t78000000\t\t2026-03-21 10:30\t通过\t通过\n<b>丙</b>\t86000000\t捌仟陆佰万元整\t2026/3/19 16:05\t合格\t符合\n',
  );
  await expect(page.getByText('填入 12 格。')).toBeVisible();
  await expect(grid(page, '投标人名单').getByRole('cell', { name: '<b>丙</b>', exact: true })).toBeVisible();
  await editor(page, '投标人名单：2，投标人').press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await editor(page, '投标人名单：1，符合性审查').selectOption('通过');
  await page.keyboard.press('ArrowLeft');
  await editor(page, '投标人名单：1，资格审查').selectOption('通过');

  await editor(page, '评委名单：1，评委').click();
  await paste(page, '评委一\n评委二\n评委三\n评委四\n评委五\n评委六\n评委七');
  const row = (score: string) =>
    [score, ...Array.from({ length: 10 }, () => '3'), '4', '11', '5', '8', '6', '2'].join('\t');
  for (let expert = 0; expert < 7; expert += 1) {
    await page.getByLabel('评委', { exact: true }).selectOption(String(expert));
    await editor(page, `评委${'一二三四五六七'[expert]}的评分表：甲公司，服务响应情况`).click();
    await paste(page, [row('24'), row('23.92'), row('23.84')].join('\n'));
    await page.keyboard.press('Control+Home');
  }
  await expect(reckoned(page)).toContainText('没有发现问题');
  await tab(page, '评审过程').click();
  await expect(stage(page, 'outcome')).toContainText('排名第一的中标候选人：乙公司');
  await expect(stage(page, 'ranking').getByRole('row', { name: /<b>丙<\/b>/ })).toContainText('98.91');

  await tab(page, '录入').click();
  await editor(page, '投标人名单：1，投标人').click();
  await page.keyboard.press('Delete');
  await expect(reckoned(page)).toContainText('发现 1 处');
  await page.keyboard.press('Control+z');
  await expect(reckoned(page)).toContainText('没有发现问题');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '删除第 1 行：甲公司' })).toBeFocused();
});

test('从模板到报告：填好的模板导入，核对，改一个分数，报告写出问题，Word 和 Excel 与页面一致', async ({
  page,
}) => {
  await open(page);
  await page.getByText('模板、保存和清除').click();
  const template = await save(page, '填好示例的模板（Excel）');
  await page.getByLabel('导入文件').setInputFiles({
    name: '模板.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: template,
  });
  await expect(page.getByText('已读入“模板.xlsx”')).toBeVisible();
  await expect(reckoned(page)).toBeVisible();
  await grid(page, '代理机构的结果').getByRole('row').nth(1).getByRole('cell').nth(3).click();
  await page.keyboard.type('12.34');
  await page.keyboard.press('Enter');
  await expect(reckoned(page)).toContainText('发现');

  await tab(page, '报告').click();
  const report = page.getByRole('article', { name: '评审核对报告' });
  await expect(report.getByRole('heading', { name: '总分不符' })).toBeVisible();
  await expect(report.getByRole('row', { name: /12\.34/ })).toContainText('第五章');
  await expect(report).toContainText(/SHA-256：[\da-f]{64}/);
  await expect(report).toContainText(/规则版本 \d+\.\d+\.\d+\+[\da-f]{8}/);
  const { value: words } = await mammoth.extractRawText({ buffer: await save(page, '报告存为 Word') });
  expect(words).toContain('12.34');
  expect((await readSheet(await save(page, '报告存为 Excel'), 1)).flat()).toContain('评审核对报告');

  await page.getByRole('combobox', { name: '报告' }).selectOption('评审汇总表：各步结果');
  await expect(page.getByRole('article', { name: '评审汇总表' })).toContainText('13. 评审结果');
});
