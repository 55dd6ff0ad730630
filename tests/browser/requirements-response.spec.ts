import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from './harness.ts';

const response = (page: Page): Locator => page.getByRole('region', { name: '投标响应' });
const figure = (page: Page, name: string) => response(page).locator('.effect > div', { hasText: name });

async function answer(page: Page, item: string, choice: string): Promise<void> {
  const name = page.getByRole('button', { name: item, exact: true });
  if ((await name.getAttribute('aria-expanded')) !== 'true') await name.click();
  await page
    .locator('tr.detail', { hasText: item })
    .getByRole('radio', { name: choice, exact: true })
    .check();
}

test('标一项负偏离，服务响应分少 0.08；实质性要求不满足，提示投标无效；取消后复原', async ({ page }) => {
  await page.goto('requirements/');
  await expect(figure(page, '服务响应分')).toContainText('24.00 / 24.00');
  await answer(page, '安恒防火墙运维', '负偏离');
  await expect(figure(page, '服务响应分')).toContainText('23.92 / 24.00负偏离 1 项');
  await expect(page.locator('tr[data-id="c4-s3-p2-2.6"]')).toContainText('负偏离');
  await page.locator('tr.detail').getByLabel('偏离内容及原因').fill('4小时响应');

  await answer(page, '主机安全', '不满足');
  await expect(response(page).getByRole('alert')).toHaveText(
    '有 1 项实质性要求不满足：按无效投标处理，不再评分。',
  );
  await expect(figure(page, '服务响应分')).toContainText('0.00 / 24.00');
  await answer(page, '主机安全', '符合');
  await expect(figure(page, '服务响应分')).toContainText('23.92');

  await page.getByLabel('应答').selectOption('负偏离或不满足');
  await expect(page.locator('table.items tbody tr[data-id]').filter({ visible: true })).toHaveCount(1);
});

test('合同条款一条负偏离，商务条件响应分少 0.5', async ({ page }) => {
  await page.goto('requirements/');
  await page.getByText('合同条款的偏离').click();
  const article = page.getByRole('listitem').filter({ hasText: '第九条 违约责任' });
  await article.getByRole('radio', { name: '负偏离' }).check();
  await expect(figure(page, '商务条件响应分')).toContainText('7.50 / 8.00负偏离 1 条');
});

test('纸上只印选中的一种应答，没有标注的写明', async ({ page }) => {
  await page.goto('requirements/');
  await page.getByText('合同条款的偏离').click();
  const article = (title: string) => page.getByRole('listitem').filter({ hasText: title });
  await article('第九条 违约责任').getByRole('radio', { name: '负偏离' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(article('第九条 违约责任').locator('label').filter({ visible: true })).toHaveText([
    '负偏离',
    '偏离内容及原因',
  ]);
  await expect(article('第十条 合同的解除').locator('label').filter({ visible: true })).toHaveCount(0);
  await expect(article('第十条 合同的解除').locator('.answer-form')).toHaveCSS('content', '"未标注"', {
    pseudo: 'after',
  });
});

test('勾选显示的各项，一起标为无偏离', async ({ page }) => {
  await page.goto('requirements/#g=5');
  await page.getByRole('checkbox', { name: '选择显示的全部要求' }).check();
  const bar = page.getByRole('group', { name: '选中的要求' });
  await expect(bar).toContainText('已选 2 项');
  await bar.getByRole('button', { name: '标为无偏离、符合' }).click();
  await expect(page.locator('.answer')).toHaveText(['无偏离', '无偏离']);
  await expect(figure(page, '实质性要求')).toContainText('尚未标注 338 项');
  await expect(bar).toContainText('没有选中要求');
});

for (const width of [360, 1280]) {
  test(`各部分都打开，${width} 像素宽，axe 没有发现问题，页面不横向滚动`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('requirements/#g=5');
    for (const summary of await response(page).locator('summary').all()) await summary.click();
    await page.getByLabel('第 1 行数量').fill('两');
    await expect(page.getByText('请填写数量')).toBeVisible();
    await answer(page, '等保测评服务', '负偏离');
    await page
      .getByRole('checkbox', { name: '选择显示的全部要求' })
      .or(page.getByRole('checkbox', { name: '选择 5.2' }))
      .last()
      .check();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.target.join(' ')])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
}

test.describe('保存', () => {
  test('不选保存，刷新就没有；选了保存，刷新还在；清除后什么都不留', async ({ page }) => {
    await page.goto('requirements/');
    const keys = () =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('require')));
    await answer(page, '安恒防火墙运维', '负偏离');
    expect(await keys()).toEqual([]);
    await page.goto('about:blank');
    await page.goto('requirements/');
    await expect(figure(page, '服务响应分')).toContainText('24.00 / 24.00');

    await page.getByText('填写的数据', { exact: true }).click();
    await page.getByLabel('保存在这台机器的浏览器里').check();
    await answer(page, '安恒防火墙运维', '负偏离');
    await expect(figure(page, '服务响应分')).toContainText('23.92');
    await page.goto('about:blank');
    await page.goto('requirements/');
    await expect(figure(page, '服务响应分')).toContainText('23.92');

    await page.getByText('填写的数据', { exact: true }).click();
    await page.getByRole('button', { name: '清除本机数据' }).click();
    await expect(figure(page, '服务响应分')).toContainText('24.00 / 24.00');
    expect(await keys()).toEqual([]);
  });

  test('导出的数据可以载入；坏的文件说明原因，已填的不动', async ({ page }) => {
    await page.goto('requirements/');
    await answer(page, '安恒防火墙运维', '负偏离');
    await page.getByText('填写的数据', { exact: true }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出填写数据' }).click();
    const path = await (await saving).path();

    await page.getByLabel('载入填写数据').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"version":1,"marks":{}}'),
    });
    await expect(page.getByText('文件内容不是本页的填写数据')).toBeVisible();
    await expect(figure(page, '服务响应分')).toContainText('23.92');

    await page.goto('about:blank');
    await page.goto('requirements/');
    await page.getByText('填写的数据', { exact: true }).click();
    await page.getByLabel('载入填写数据').setInputFiles(path);
    await expect(page.getByText('已载入填写数据。')).toBeVisible();
    await expect(figure(page, '服务响应分')).toContainText('23.92');
  });
});

test.describe('导出', () => {
  const fill = async (page: Page) => {
    await page.goto('requirements/');
    await page.getByText('导出响应表').click();
    await page.getByLabel('投标人全称').fill('甲公司');
    await page.getByLabel('投标总报价（元）').fill('8150万');
    await page.getByLabel('第 1 行投入项目及费用名称').fill('=cmd()');
    await page.getByLabel('第 1 行数量').fill('12');
    await page.getByLabel('第 1 行单价（元）').fill('6791666.67');
    await expect(page.getByText('合计费用 81,500,000.04 元。')).toContainText(
      '与投标总报价 81,500,000.00 元不一致',
    );
  };
  const save = async (page: Page, name: string): Promise<Buffer> => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    return await readFile(await (await saving).path());
  };
  /** Names of the parts of the file that are no well-formed XML, as the browser sees them. */
  const malformed = async (page: Page, file: Buffer): Promise<string[]> => {
    const parts = Object.entries(unzipSync(new Uint8Array(file)))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, content]) => [path, strFromU8(content)] as const);
    expect(parts.length).toBeGreaterThan(5);
    return await page.evaluate(
      (given) =>
        given
          .filter(([, xml]) =>
            new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror'),
          )
          .map(([path]) => path),
      parts,
    );
  };

  test('五个表的 Excel：另一个程序读得出，没有公式，XML 完好，页面的安全策略不受影响', async ({ page }) => {
    await fill(page);
    const file = await save(page, '以上五个表，Excel');
    expect(await malformed(page, file)).toEqual([]);
    expect((await readSheet(file, 1)).flat()).toContain(
      '小写：81500000.00　（大写人民币：捌仟壹佰伍拾万元整）',
    );
    expect((await readSheet(file, 2)).flat()).toContain('=cmd()');
    expect((await readSheet(file, 3)).length).toBe(307);
    expect((await readSheet(file, 5)).length).toBe(28);
    await expect(response(page)).toContainText('还有 340 项没有标注，表中留空。');
  });

  test('附件11 的 Word：另一个程序读得出 24 行，XML 完好', async ({ page }) => {
    await fill(page);
    const file = await save(page, '附件11 实质性要求响应及偏离表，Word');
    expect(await malformed(page, file)).toEqual([]);
    const { value } = await mammoth.convertToHtml({ buffer: file });
    expect(value.match(/<tr>/g)).toHaveLength(25);
    expect(value).toContain('第五条  结算支付方式');
  });

  test('导出程序载入失败时说明，填写的不丢', async ({ page, complaints }) => {
    await page.route('**/requirements/forms.json', (route) => route.abort());
    await fill(page);
    await page.getByRole('button', { name: '附件4 商务条件响应及偏离表，Word', exact: true }).click();
    await expect(page.getByText('没有生成：导出程序没有载入')).toBeVisible();
    await expect(page.getByLabel('投标人全称')).toHaveValue('甲公司');
    expect(complaints.splice(0).every((complaint) => complaint.includes('ERR_FAILED'))).toBe(true);
  });
});
