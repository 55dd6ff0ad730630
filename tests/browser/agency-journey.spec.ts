import { createHash } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { readSheet } from 'read-excel-file/node';
import { KINDS } from '../../src/workbench/checks/finding.ts';
import { filled, RESULTS, scoresIn, soundEvaluation } from './agency-evaluation.ts';
import { FAULTS, faultyEvaluation } from './agency-faults.ts';
import { test as base, expect } from './harness.ts';
import { ServedCopy } from './served-copy.ts';
import { give, reckoned, save, stage, tab } from './workbench-page.ts';

const test = base.extend<{ served: ServedCopy }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern.
  served: async ({}, use) => {
    const served = await ServedCopy.start();
    await use(served);
    await served.remove();
  },
  baseURL: async ({ served }, use) => use(served.address),
});

test.use({ serviceWorkers: 'allow' });

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const mending = (page: Page): Locator => page.getByRole('region', { name: '正在改的一处' });
const record = (page: Page, name: string): Locator => page.getByRole('region', { name: `${name}的审查记录` });

test('代理机构，断网：从模板到导入，逐处改正，记录异常低价审查，到签字的报告', async ({
  page,
  context,
  served,
}) => {
  test.setTimeout(180_000);
  const failed: string[] = [];

  await test.step('第一次打开以后断网，从首页走到核对台', async () => {
    await page.goto('');
    const footer = page.getByRole('navigation', { name: '页脚' });
    await expect(footer.getByRole('link', { name: '离线可用' })).toBeVisible({ timeout: 60_000 });
    await context.setOffline(true);
    await served.stop();
    await expect(footer.getByRole('link', { name: '当前离线' })).toBeVisible();
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.getByRole('main').getByRole('link', { name: '核对整个评审，出具报告' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('评审核对台');
    await expect(page.getByText('从这里开始')).toBeVisible();
  });

  const template = await test.step('取空白模板', async () => {
    const bytes = await save(page, '空白模板（Excel）');
    await expect(page.getByText('已生成“评审数据模板.xlsx”')).toContainText('填好后用“导入文件”读入');
    return bytes;
  });

  await test.step('读不出的格子：逐处写明工作表和单元格，一处也不读入', async () => {
    const book = filled(template, faultyEvaluation());
    const places = [
      book.spoil('投标人', { row: 2, heading: '参与投标时间' }, '2026-03-21'),
      book.spoil('评分', { row: 3, heading: '服务方案2' }, '缺席'),
      book.spoil('异常低价审查', { row: 1, heading: '评委会的判断' }, '待定'),
    ];
    await give(page, '评审.xlsx', book.bytes());
    const problems = page.getByRole('alert');
    await expect(problems).toContainText(`文件里有 ${places.length} 处读不出`);
    for (const [at, words] of [
      '不是完整的日期和时间。请写成 2026-04-08 09:30 的样子。',
      '“缺席”不是数字。请只填数字，例如 9.5；没有的留空。',
      '“待定”不在可选的内容里。请填“能够证明报价合理”或“不能证明报价合理”，或者留空。',
    ].entries())
      await expect(problems.getByRole('listitem').filter({ hasText: `${places[at]}：` })).toContainText(
        words,
      );
    await expect(page.getByText('没有读入“评审.xlsx”，原有内容不变。')).toBeVisible();
  });

  await test.step('埋下的错误每一处都找到，没有多的：位置、应为、现为、条款、怎样改', async () => {
    const sheets = faultyEvaluation();
    await give(page, '评审.xlsx', filled(template, sheets).bytes());
    await expect(page.getByText('已读入“评审.xlsx”')).toContainText(
      `9 家投标人，8 位评委，${scoresIn(sheets)} 个评分，6 家填报的结果，1 份审查记录`,
    );
    await expect(reckoned(page)).toContainText(`发现 ${FAULTS.length} 处需要处理`);
    await button(page, '逐处核对').click();
    await expect(tab(page, '核对')).toBeFocused();
    const rows = page.getByRole('tabpanel').locator('.findings').getByRole('listitem');
    await expect(rows).toHaveCount(FAULTS.length);
    expect(new Set(FAULTS.map(({ kind }) => kind))).toEqual(
      new Set(Object.values(KINDS).map(({ title }) => title)),
    );
    for (const [at, { kind, place, expected, found, clause, mend }] of FAULTS.entries()) {
      const row = rows.nth(at);
      await expect(row.getByRole('button', { name: place, exact: true })).toBeVisible();
      await expect(row.getByText(kind, { exact: true })).toBeVisible();
      expect(await row.getByRole('definition').allTextContents()).toEqual(
        [expected, found].filter((text) => text !== ''),
      );
      await expect(row).toContainText(mend);
      await expect(row.getByRole('link')).toHaveAttribute('href', new RegExp(`#${RegExp.escape(clause)}$`));
    }
  });

  await test.step('点位置到那一格；改好就说改好，接着下一处，或者回到核对', async () => {
    await button(page, '丙公司 · 服务方案4 · 评委三').click();
    const cell = page.getByLabel('评委三的评分表：丙公司，服务方案4', { exact: true });
    await expect(cell).toBeFocused();
    await expect(cell).toHaveValue('3.5');
    await expect(mending(page)).toContainText('应为 0.00 至 3.00');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await expect(mending(page).getByRole('status')).toHaveText(
      `已改正：丙公司 · 服务方案4 · 评委三。还有 ${FAULTS.length - 1} 处。`,
    );
    await mending(page).getByRole('button', { name: '下一处' }).click();
    await expect(page.getByLabel('评委二的评分表：己公司，服务方案1', { exact: true })).toBeFocused();
    await mending(page).getByRole('button', { name: '回到核对' }).click();
    await expect(button(page, '己公司 · 服务方案1 · 评委二')).toBeFocused();
    await button(page, '评标基准价').click();
    await expect(page.getByLabel('评标基准价（元）')).toBeFocused();
    await expect(page.getByLabel('评标基准价（元）')).toHaveValue('36000000');
  });

  await test.step('改好的工作簿再导入一次，只剩没有记录的审查', async () => {
    await give(page, '评审（改）.xlsx', filled(template, soundEvaluation()).bytes());
    await expect(reckoned(page)).toContainText('发现 1 处需要处理');
    await button(page, '逐处核对').click();
    await button(page, '壬公司').click();
    await expect(record(page, '壬公司')).toBeFocused();
  });

  await test.step('触发审查不等于无效：没有结论的暂按有效计算，已有结论的按结论', async () => {
    await expect(record(page, '壬公司')).toContainText('低于限价线（第 3 项）');
    await expect(record(page, '壬公司')).toContainText('触发审查只是启动程序，不等于投标无效');
    await tab(page, '评审过程').click();
    for (const name of ['戊公司', '壬公司'])
      await expect(stage(page, 'triggers').getByRole('row', { name })).toContainText('启动：低于限价线');
    await expect(stage(page, 'review')).toContainText('壬公司触发了审查，还没有结论。触发审查不等于无效');
    await expect(stage(page, 'review').getByRole('listitem').filter({ hasText: '排除' })).toHaveText(
      /戊公司/,
    );
    await expect(stage(page, 'benchmark').getByRole('row', { name: '壬公司' })).toContainText('评标基准价');
  });

  await test.step('记录审查：要求、答复、材料、结论和理由', async () => {
    await tab(page, '异常低价审查').click();
    const own = record(page, '壬公司');
    await own.getByLabel('提出人').fill('评委三');
    await own.getByLabel('发出要求的时间').fill('2026-04-08T15:10');
    await own.getByLabel('答复截止时间').fill('2026-04-08T15:40');
    await expect(own).toContainText('给予 30 分钟');
    await own.getByLabel('答复时间').fill('2026-04-08T15:36');
    await own.getByLabel(/^提交的材料/).fill('成本测算表、在建项目复用说明');
    await expect(own.getByRole('status')).toContainText('没有结论');
    await own.getByRole('radio', { name: '不能证明报价合理，按无效投标处理' }).check();
    // Without 壬公司 the lowest price is 78,000,000.00, and what the agency reckoned is no longer right.
    await expect(reckoned(page)).toContainText('发现');
    await tab(page, '评审过程').click();
    await expect(stage(page, 'benchmark').getByRole('row', { name: '乙公司' })).toContainText('评标基准价');
    await tab(page, '异常低价审查').click();
    await own.getByRole('radio', { name: '能够证明报价合理，投标有效' }).check();
    await own.getByLabel('理由').fill('与在建项目共用设备和人员，测算与合同一致');
    await expect(own.getByRole('status')).toHaveText('这份记录没有缺项。');
    await expect(reckoned(page)).toContainText('没有发现问题');
  });

  await test.step('没有问题时说明核对了什么', async () => {
    await tab(page, '核对').click();
    await expect(page.getByText('没有发现问题，核对了 19 项')).toBeVisible();
    const scope = page.getByRole('tabpanel').getByRole('table');
    for (const { title } of Object.values(KINDS))
      await expect(scope.getByRole('row', { name: title })).toContainText('没有问题');
    // 7 bidders, 7 experts, 17 items.
    await expect(scope.getByRole('row', { name: '超出满分' })).toContainText('共 833 个评分');
  });

  await test.step('各步和名次', async () => {
    await tab(page, '评审过程').click();
    await expect(stage(page, 'budget').getByRole('listitem').filter({ hasText: '排除' })).toHaveText(
      /丁公司：报价超过预算/,
    );
    await expect(stage(page, 'correction').getByRole('row', { name: '己公司' })).toContainText(
      '80,005,000.00',
    );
    const ranking = stage(page, 'ranking').getByRole('row');
    for (const [at, [name, , , , total]] of RESULTS.entries()) {
      await expect(
        ranking
          .nth(at + 1)
          .getByRole('cell')
          .nth(0),
      ).toHaveText(String(at + 1));
      await expect(
        ranking
          .nth(at + 1)
          .getByRole('cell')
          .nth(1),
      ).toHaveText(name);
      await expect(
        ranking
          .nth(at + 1)
          .getByRole('cell')
          .nth(2),
      ).toHaveText(total.toFixed(2));
    }
    await expect(stage(page, 'ranking').getByRole('row', { name: '庚公司' })).toContainText(
      '参与投标时间早的在前',
    );
    await expect(stage(page, 'outcome')).toContainText('排名第一的中标候选人：甲公司');
  });

  const report = page.getByRole('article', { name: '评审核对报告' });
  await test.step('报告存为 Word 和 Excel；写明所核对的数据就是导出的那一份', async () => {
    await button(page, '出具报告').click();
    await expect(report).toContainText('核对了 19 项，没有发现问题。');
    const hash = createHash('sha256')
      .update(await save(page, '导出 JSON'))
      .digest('hex');
    await expect(report).toContainText(`SHA-256：${hash}`);
    const document = await save(page, '报告存为 Word');
    const { value: words } = await mammoth.extractRawText({ buffer: document });
    expect(words).toContain('核对了 19 项，没有发现问题。');
    expect(words).toContain('采购代理机构负责人');
    const footers = Object.entries(unzipSync(document)).filter(([part]) => /footer\d+\.xml$/.test(part));
    expect(footers.map(([, xml]) => strFromU8(xml)).join('')).toContain(hash);
    const workbook = await save(page, '报告存为 Excel');
    expect((await readSheet(workbook, 1)).flat()).toContain('评审核对报告');
    expect((await readSheet(workbook, '结论')).flat()).toContain('核对了 19 项，没有发现问题。');
  });

  await test.step('打印：纸上只有报告；审查记录另有一份', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('tab', { name: '报告' })).toBeHidden();
    await expect(page.getByRole('heading', { name: '评审核对台' })).toBeHidden();
    await expect(report.getByText('核对人（签字）')).toBeVisible();
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(pages).toHaveLength(2);
    await page.emulateMedia({ media: 'screen' });

    await page.getByRole('combobox', { name: '报告' }).selectOption('异常低价审查记录：壬公司');
    const paper = page.getByRole('article', { name: '异常低价投标审查记录：壬公司' });
    for (const [name, value] of [
      ['报价（元）', '39,000,000.00'],
      ['触发的情形', '低于限价线（第 3 项）'],
      ['给予的时间', '30 分钟'],
      ['结论', '能够证明报价合理，投标有效'],
      ['理由', '与在建项目共用设备和人员，测算与合同一致'],
    ] as const)
      await expect(paper.getByRole('row', { name })).toContainText(value);
    await expect(paper.getByText('评标委员会成员 评委七（签字）')).toBeVisible();
  });

  expect(failed).toEqual([]);
});
