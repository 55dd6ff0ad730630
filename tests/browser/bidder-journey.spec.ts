import { readFile } from 'node:fs/promises';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from './harness.ts';

const PRICE = '8150万';

for (const width of [360, 1280]) {
  test(`投标人，${width} 像素宽：从试报价，到大写金额，到标偏离，到导出的响应表`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('');
    await page.getByRole('main').getByRole('link', { name: '模拟报价' }).click();
    const pricing = page.getByRole('region', { name: '计算器：报价模拟' });
    const mine = pricing.getByRole('textbox', { name: '我方报价（元）' });
    await expect(pricing.getByRole('button', { name: '复制链接' })).toBeEnabled();
    await mine.fill(PRICE);
    // 78,000,000 ÷ 81,500,000 × 10
    await expect(pricing.getByRole('region', { name: '报价模拟结果' })).toContainText('价格分 9.57');

    await page.getByRole('navigation', { name: '所在位置' }).getByRole('link', { name: '计算器' }).click();
    await page.getByRole('main').getByRole('link', { name: '大写金额' }).click();
    const capital = page.getByRole('region', { name: '计算器：大写金额' });
    await expect(capital.getByRole('button', { name: '复制链接' })).toBeEnabled();
    await capital.getByRole('button', { name: '清空' }).click();
    await capital.getByRole('textbox', { name: /小写/ }).fill(PRICE);
    await expect(capital).toContainText('捌仟壹佰伍拾万元整');

    await page.goto('');
    await page.getByRole('main').getByRole('link', { name: '筛选服务要求' }).click();
    const item = page.getByRole('button', { name: '安恒防火墙运维', exact: true });
    await item.click();
    const detail = page.locator('tr.detail', { hasText: '安恒防火墙运维' });
    await detail.getByRole('radio', { name: '负偏离', exact: true }).check();
    await detail.getByLabel('偏离内容及原因').fill('4小时响应');
    await expect(page.getByRole('region', { name: '投标响应' })).toContainText('23.92 / 24.00');

    await page.getByText('导出响应表').click();
    await page.getByLabel('投标人全称').fill('甲公司');
    await page.getByLabel('投标总报价（元）').fill(PRICE);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '以上五个表，Excel', exact: true }).click();
    const file = await readFile(await (await saving).path());
    const opening = (await readSheet(file, 1)).flat();
    expect(opening).toContain('投标人全称（加盖CA电子签章）：甲公司');
    expect(opening).toContain('小写：81500000.00　（大写人民币：捌仟壹佰伍拾万元整）');
    const services = (await readSheet(file, 3)).filter((row) => row.includes('4小时响应'));
    expect(services).toHaveLength(1);
    expect(services[0]).toContain('有');
  });
}
