import { expect, test } from './harness.ts';
import { searchOf } from './search-page.ts';

const KILOBYTE = 1000;

test('before anything is typed, examples show how to search', async ({ page }) => {
  const search = searchOf(page);
  await page.goto('');
  await search.open();
  await search.dialog.getByRole('list', { name: '示例' }).getByRole('button', { name: '预付款' }).click();
  await expect(search.field).toHaveValue('预付款');
  await expect(search.list('完全一致').first()).toContainText('预付款');
});

test('when the text cannot be loaded, the dialog says so and tries again on demand', async ({
  page,
  complaints,
}) => {
  const search = searchOf(page);
  await page.goto('');
  await page.route('**/search/records.json', (route) => route.abort());
  await search.open();
  await expect(search.status).toContainText('招标文件全文没有载入。请检查网络，然后重试。');
  expect(complaints.splice(0)).toContain('console: Failed to load resource: net::ERR_FAILED');
  await page.unroute('**/search/records.json');
  await search.field.fill('预付款');
  await search.dialog.getByRole('button', { name: '重试' }).click();
  await expect(search.list('完全一致').first()).toContainText('预付款');
});

for (const file of ['pagefind.js', 'wasm.unknown.pagefind', '*.pf_meta']) {
  test(`when near results lack ${file}, exact search works, and they are tried again on demand`, async ({
    page,
    complaints,
  }) => {
    const search = searchOf(page);
    await page.goto('');
    await page.route(`**/pagefind/${file}`, (route) => route.abort());
    await search.open();
    await search.field.fill('预付款项目');
    await expect(search.status).toContainText('没有找到与“预付款项目”完全一致的内容。相近的内容没有载入。');
    expect(complaints.splice(0)).toContain('console: Failed to load resource: net::ERR_FAILED');
    await search.field.fill('预付款');
    await expect(search.list('完全一致').first()).toContainText('预付款');
    await page.unroute(`**/pagefind/${file}`);
    await search.field.fill('预付款项目');
    await expect(search.list('相近结果').first()).toContainText('预付款');
  });
}

test('without scripts no button offers the search', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await expect(page.locator('[data-search-open]')).not.toHaveCount(0);
  for (const button of await page.locator('[data-search-open]').all()) await expect(button).toBeHidden();
  await context.close();
});

test('the first search transfers at most 150 KB, with near results at most 300 KB, and nothing before it is opened', async ({
  page,
}) => {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  let transferred = 0;
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    transferred += encodedDataLength;
  });
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  const search = searchOf(page);
  await page.goto('', { waitUntil: 'networkidle' });
  expect(addresses.filter((address) => /search\/|pagefind|dialog/.test(address))).toEqual([]);

  transferred = 0;
  await search.open();
  await search.field.fill('投标有效期');
  await expect(search.list('完全一致').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const exact = transferred;
  await search.field.fill('驻场工程师须佩戴工作证件');
  await expect(search.list('相近结果').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  console.log(`search: first use ${exact} B, with near results ${transferred} B`);
  expect(exact).toBeLessThanOrEqual(150 * KILOBYTE);
  expect(transferred).toBeLessThanOrEqual(300 * KILOBYTE);
});
