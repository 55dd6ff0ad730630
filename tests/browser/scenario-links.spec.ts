import { expectToFit, open, price, row } from './calculator.ts';
import { expect, test } from './harness.ts';

test.describe('方案链接', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('复制的链接带着全部填写，换一页打开一模一样', async ({ page }) => {
    const sheet = await open(page, 'price-score');
    await price(sheet, '丁公司').fill('７９００万');
    await sheet.getByRole('checkbox', { name: '丙公司：投标无效' }).uncheck();
    await sheet.getByRole('button', { name: '复制链接' }).click();
    await expect(sheet).toContainText('链接已复制');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/calculators\/price-score\/#s=2\./);

    await page.goto('about:blank');
    await page.goto(link);
    await expect(sheet).toContainText('已载入链接中的填写。');
    await expect(price(sheet, '丁公司')).toHaveValue('７９００万');
    await expect(row(sheet, '丙公司')).toContainText('10.00');
    await expect(row(sheet, '丁公司')).toContainText('3.80');
  });

  test('条文页里复制的链接通向计算器自己的页面', async ({ page }) => {
    await page.goto('tender/5-evaluation/#c5-s2-1');
    const sheet = page.getByRole('region', { name: '计算器：价格分' });
    await sheet.getByRole('button', { name: '复制链接' }).click();
    await expect(sheet).toContainText('链接已复制');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      '/calculators/price-score/#s=2.',
    );
    await expect(page).toHaveURL(/#c5-s2-1$/);
  });
});

/** A link as another version of the rules would have made it. */
const linkOf = (record: object): string =>
  `#s=2.${Buffer.from(JSON.stringify(record)).toString('base64url')}`;

for (const [fragment, words] of [
  ['#s=1.0.abc', '链接残缺'],
  ['#s=2.abc', '链接残缺'],
  ['#s=7.e30', '链接是第 7 版格式'],
  ['#s=1.0.eyJwIjoiODE1MOS4hyJ9', '链接里不是本计算器的内容'],
  ['#s=%00%ff<script>', '可能没有复制完整'],
  [`#s=2.${'A'.repeat(50_000)}`, '链接太长'],
] as const) {
  test(`坏的链接 ${fragment.slice(0, 20)}：说明没有载入，给一张空白表，填得出结果`, async ({ page }) => {
    const sheet = await open(page, 'price-score', fragment);
    await expect(sheet.getByRole('status').first()).toContainText(words);
    await expect(sheet.getByRole('status').first()).toContainText('没有载入');
    await expect(sheet.getByRole('status').first()).toContainText('下面是空白表。');
    await expect(price(sheet, '甲公司')).toHaveValue('');
    await expect(sheet.getByRole('region', { name: '价格分计算结果' })).toContainText('还没有结果');
    await price(sheet, '丙公司').fill('7900万');
    await expect(row(sheet, '丙公司')).toContainText('10.00');
  });
}

test('已经填写以后来的坏链接不动填写', async ({ page }) => {
  const sheet = await open(page, 'payment');
  await sheet.getByRole('textbox', { name: '中标价格' }).fill('8000万');
  await page.evaluate(() => location.assign('#s=2.x'));
  await expect(sheet.getByRole('status').first()).toContainText('没有载入其中的内容。下面仍是原来的填写。');
  await expect(sheet.getByRole('textbox', { name: '中标价格' })).toHaveValue('8000万');
});

test('已经填写以后来的好链接载入，原来的填写可以撤销回来', async ({ page }) => {
  const sheet = await open(page, 'payment');
  const field = sheet.getByRole('textbox', { name: '中标价格' });
  await field.fill('8000万');
  await page.evaluate(() => location.assign('#s=1.x.eyJwIjoiODE1MOS4hyJ9'));
  await expect(field).toHaveValue('8150万');
  await sheet.getByRole('button', { name: '撤销' }).click();
  await expect(field).toHaveValue('8000万');
});

test('另一个规则版本的链接：说明版本，重新计算，列出当时和现在的数字', async ({ page }) => {
  const figures = [
    ['预付款', '48,900,000.00 元'],
    ['合同剩余金额（余款）', '32,425,000.00 元'],
    ['预付款占合同金额', '60.00%'],
  ];
  const record = { rules: '0.0.9+11111111', digest: 'x', figures, state: { p: '8150万' } };
  const sheet = await open(page, 'payment', linkOf(record));
  const status = sheet.getByRole('status').first();
  await expect(status).toContainText('当时的规则版本是 0.0.9（11111111），现在是');
  await expect(status).toContainText('已按现在的规则重新计算。结果与当时不同，见下表。');
  await expect(sheet.getByRole('row', { name: '预付款 48,900,000.00 元 49,075,000.00 元' })).toBeVisible();
  await expect(sheet.getByRole('row', { name: '预付款占合同金额 60.00% 60.21%' })).toBeVisible();
  await expect(sheet.getByRole('row', { name: '合同剩余金额' })).toHaveCount(0);
  await sheet.getByRole('button', { name: '恢复示例' }).click();
  await expect(sheet.getByText('结果的变化')).toHaveCount(0);
});

test.describe('360 px', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('当时和现在的数字不超出页面', async ({ page }) => {
    const figures = [
      ['未满三年到', '2026年12月28日'],
      ['提交投标文件之日', '2026年12月28日'],
    ];
    const state = { f: '200万', s: '', d: ['2023-04-08', '2026-04-08'] };
    const sheet = await open(
      page,
      'credit-record',
      linkOf({ rules: '0.0.9+11111111', digest: 'x', figures, state }),
    );
    await expect(sheet.getByText(/结果的变化（\d 项）/)).toBeVisible();
    await expectToFit(page, sheet.getByRole('button'));
  });
});

test('链接带着 /data/rules.json 公布的规则版本', async ({ page }) => {
  const sheet = await open(page, 'payment');
  await sheet.getByRole('button', { name: '复制链接' }).click();
  await expect(page).toHaveURL(/#s=2\./);
  const record = JSON.parse(Buffer.from(page.url().split('#s=2.')[1]!, 'base64url').toString());
  const { version, sha256 } = await (await page.request.get('data/rules.json')).json();
  expect(record.rules).toBe(`${version}+${sha256.slice(0, 8)}`);
  expect(record.figures[0]).toEqual(['预付款', '49,075,000.00 元']);
});

test('清空以后没有结果，撤销即恢复', async ({ page }) => {
  const sheet = await open(page, 'breach-penalty');
  await sheet.getByRole('button', { name: '9.1.4 次数加一' }).click();
  await sheet.getByRole('button', { name: '清空' }).click();
  await expect(sheet.getByRole('textbox', { name: '合同总价' })).toHaveValue('');
  await expect(sheet.getByText('还没有结果')).toHaveCount(2);
  await sheet.getByRole('button', { name: '撤销' }).click();
  await expect(sheet.getByRole('region', { name: '违约金计算结果' })).toContainText('2,445,000.00 元');
});

test('不是方案链接的片段不理会', async ({ page }) => {
  const sheet = await open(page, 'price-score', '#main');
  await expect(sheet).toContainText('这是示例');
});
