import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';

const rows = (page: Page) => page.locator('table.items tbody tr:not(.detail)').filter({ visible: true });
const count = (page: Page) => page.getByRole('status').filter({ hasText: '显示' });

test('筛选：分组、性质、响应时间和字句一起起作用，数目随之更新，地址记住筛选', async ({ page }) => {
  await page.goto('requirements/');
  await expect(count(page)).toHaveText('显示 323 / 323 项');
  await page.getByLabel('性质').selectOption('实质性要求');
  await expect(rows(page)).toHaveCount(23);
  await page.getByLabel('响应时间').selectOption('30分钟以内');
  await expect(count(page)).toHaveText('显示 5 / 323 项');
  await expect(page).toHaveURL(/#k=substantive&t=30$/);

  await page.reload();
  await expect(rows(page)).toHaveCount(5);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(rows(page)).toHaveCount(323);
  await expect(page.getByLabel('性质')).toHaveValue('');
});

test('字句也在原文里找；没有符合的写明怎么办', async ({ page }) => {
  await page.goto('requirements/');
  await page.getByLabel('编号、名称或原文字句').fill('非汛期4小时支持响应');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('常熟市沿江堤闸管理所水闸精细化管理系统运维服务');
  await page.getByLabel('编号、名称或原文字句').fill('没有这样的字句');
  await expect(count(page)).toHaveText('显示 0 / 323 项');
  await expect(page.getByText('没有符合条件的要求。')).toBeVisible();
});

test('按响应时间排序，再点一次倒过来，未读出的都在最后', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('requirements/');
  const heading = page.getByRole('columnheader', { name: '响应' });
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows(page).first()).toContainText('立即');
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(rows(page).first()).toContainText('1个工作日');
  await expect(rows(page).last()).toContainText('未读出');
});

test('只用键盘打开一项：原文、读出的内容和出处都在', async ({ page }) => {
  await page.goto('requirements/');
  await page.getByRole('button', { name: '大数据基础平台时空地理平台运维' }).focus();
  await page.keyboard.press('Enter');
  const opened = page.locator('tr.detail');
  await expect(opened).toContainText('低危漏洞，立即响应，2小时提供解决方案，根据实际情况协商解决。');
  await expect(opened.getByRole('listitem').first()).toContainText(
    '异常处理 · 响应（严重问题）立即“立即响应”',
  );
  await expect(opened.getByRole('link', { name: '在招标文件中查看：第四章 三、（二）1.14' })).toHaveAttribute(
    'href',
    /05-software\/#c4-s3-p2-1\.14$/,
  );
  await page.keyboard.press('Enter');
  await expect(opened).toHaveCount(0);
});

test('链接直接打开一项；片段里读不懂的不理会', async ({ page }) => {
  await page.goto('requirements/#i=c4-s3-p2-6.37&g=77&s=%00');
  await expect(page.locator('tr.detail')).toContainText('社会经济数据和采购人要求更新的其他数据更新');
  await expect(
    page.getByRole('button', { name: '常熟市国土空间基础数据库数据更新运维服务' }),
  ).toBeInViewport();
  await expect(rows(page)).toHaveCount(323);
});

test('原文载入失败时说明，再试一次可以打开', async ({ page, complaints }) => {
  let broken = true;
  await page.route('**/requirements/items.json', (route) => (broken ? route.abort() : route.continue()));
  await page.goto('requirements/');
  await page.getByRole('button', { name: '安恒防火墙运维' }).click();
  const opened = page.locator('tr.detail');
  await expect(opened.getByRole('alert')).toHaveText('原文没有载入，请检查网络。');
  broken = false;
  await opened.getByRole('button', { name: '再试一次' }).click();
  await expect(opened).toContainText('2.6.3故障处置：2小时响应。');
  expect(complaints.splice(0).every((complaint) => complaint.includes('ERR_FAILED'))).toBe(true);
});

test.describe('没有脚本', () => {
  test.use({ javaScriptEnabled: false });

  test('全部要求都在表里，编号连到条款', async ({ page }) => {
    await page.goto('requirements/');
    await expect(rows(page)).toHaveCount(323);
    await expect(page.getByRole('search', { name: '筛选要求' })).toBeHidden();
    await page.getByRole('link', { name: '2.41', exact: true }).click();
    await expect(page).toHaveURL(/06-hardware\/#c4-s3-p2-2\.41$/);
  });
});
