import { projectToJson } from '../../src/workbench/files/json.ts';
import { projectWorkbook } from '../../src/workbench/files/write/workbook.ts';
import { cleanExample } from '../../src/workbench/project/example.ts';
import { agencyBook, pack } from '../workbench/files/agency.ts';
import { largeProject } from '../workbench/large.ts';
import { expect, test } from './harness.ts';
import { editor, give, grid, open, reckoned, tab } from './workbench-page.ts';

test('有错的工作簿：逐处写明工作表和单元格，原有内容不变；改正后读入', async ({ page }) => {
  await open(page);
  const book = agencyBook();
  book['评分']![2]![3] = '缺席';
  book['投标人']![4]![1] = '甲公司';
  await give(page, '评审.xlsx', Buffer.from(pack(book, { merges: { 评分: ['A2:A3'] } })));
  const problems = page.getByRole('alert');
  await expect(problems).toContainText('文件里有 3 处读不出');
  await expect(problems).toContainText('工作表“投标人”单元格 B5：“甲公司”与第 4 行重复。');
  await expect(problems).toContainText('工作表“评分”单元格 A2:A3：是合并单元格。');
  await expect(problems).toContainText('工作表“评分”单元格 D3：“缺席”不是数字。');
  await expect(page.getByText('没有读入“评审.xlsx”，原有内容不变。')).toBeVisible();

  await give(page, '评审.xlsx', Buffer.from(pack(agencyBook())));
  await expect(page.getByText('已读入“评审.xlsx”')).toContainText('“8,150万”读作 81500000.00 元');
  await expect(problems).toHaveCount(0);
});

test('名称里的标记照文字显示，不成为网页内容', async ({ page }) => {
  await open(page);
  const name = '<img src=x onerror=alert(1)>';
  const text = `评委,投标人\n张三,"${name}"`;
  await give(page, '评分.csv', Buffer.from(text), 'text/csv');
  await expect(page.getByRole('alert')).toContainText('缺少“服务响应情况”');

  await give(
    page,
    '投标人.csv',
    Buffer.from(`投标人,投标总报价（元）\n"${name}",48900000\n"${name}",1`),
    'text/csv',
  );
  await expect(page.getByRole('alert')).toContainText(`单元格 A3：“${name}”与第 2 行重复。`);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

test('一千家的工作簿：读取时页面照常应答，可以停止，停止后原有内容不变', async ({ page }) => {
  test.setTimeout(120_000);
  const large = Buffer.from(await (await projectWorkbook(largeProject())).arrayBuffer());
  const example = Buffer.from(await (await projectWorkbook(cleanExample())).arrayBuffer());
  await open(page);
  await give(page, '样例.xlsx', example);
  await expect(page.getByText('已读入“样例.xlsx”')).toBeVisible();

  await give(page, '大.xlsx', large);
  await page.getByRole('button', { name: '停止读取' }).click();
  await expect(page.getByText('已停止读取，原有内容不变。')).toBeVisible();
  await expect(page.getByRole('cell', { name: '甲公司', exact: true }).first()).toBeVisible();

  await give(page, '大.xlsx', large);
  await expect(page.getByText('已读入“大.xlsx”')).toBeVisible({ timeout: 60_000 });
});

test('读不出的文件：逐处说明，原有内容不变', async ({ page }) => {
  await open(page, '载入示例');
  await give(page, '坏.json', Buffer.from('{"format":1}'), 'application/json');
  await expect(page.getByText('没有读入“坏.json”，原有内容不变。')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('没有读入');
  await expect(editor(page, '投标人名单：1，投标人')).toHaveValue('甲公司');
});

test('一千家、十五位评委、二十项：能停止，能重新计算，滚动和改分照常', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  await give(page, '大.json', Buffer.from(projectToJson(largeProject())), 'application/json');
  await expect(page.getByText('已读入“大.json”')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: '停止', exact: true }).click();
  await expect(page.getByText('已停止计算。')).toBeVisible();
  await page.getByRole('button', { name: '重新计算' }).click();
  await expect(page.getByText('正在计算：')).toBeVisible();
  await expect(reckoned(page)).toBeVisible({ timeout: 60_000 });

  await page.getByLabel('查看方式').selectOption('总表：全部评委的全部评分');
  await editor(page, '评分总表：第1家公司，评委1 服务响应情况').click();
  await page.keyboard.press('Control+End');
  const last = editor(page, '评分总表：第1000家公司，评委15 附加3');
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  expect(await grid(page, '评分总表').locator('td').count()).toBeLessThan(1500);
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect(reckoned(page)).toContainText('发现', { timeout: 30_000 });
  await tab(page, '核对').click();
  await expect(page.getByRole('button', { name: '第1000家公司 · 附加3 · 评委15' })).toBeVisible();
});
