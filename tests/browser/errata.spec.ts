import { findings } from '../../src/tender/errata/index.ts';
import { expect, test } from './harness.ts';

const shown = 'article.finding:visible';
const first = findings[0]!;
const formal = findings.filter(({ consequence }) => consequence === 'form');

test('the findings are narrowed by consequence and chapter, and the page says how many are left', async ({
  page,
}) => {
  await page.goto('errata/');
  await expect(page.locator(shown)).toHaveCount(findings.length);

  await page.getByLabel('后果').selectOption({ label: '仅形式' });
  await expect(page.locator(shown)).toHaveCount(formal.length);
  await expect(page.getByRole('heading', { name: '影响得分' })).toBeHidden();
  await expect(
    page.getByRole('status').filter({ hasText: `${findings.length} 个疑点中的 ${formal.length} 个` }),
  ).toBeVisible();

  await page.getByLabel('涉及').selectOption({ label: '第三章 合同文本' });
  const contract = formal.filter(({ places }) => places.some(({ clause }) => clause.startsWith('c3-')));
  await expect(page.locator(shown)).toHaveCount(contract.length);

  await page.getByLabel('后果').selectOption({ label: '全部' });
  await page.getByLabel('涉及').selectOption({ label: '全部各章' });
  await expect(page.locator(shown)).toHaveCount(findings.length);
});

test('a link to a finding that is filtered out shows it again', async ({ page }) => {
  await page.goto('errata/');
  await page.getByLabel('后果').selectOption({ label: '仅形式' });
  await expect(page.locator(`#${first.id}`)).toBeHidden();
  await page.evaluate((id) => {
    location.hash = id;
  }, first.id);
  await expect(page.locator(`#${first.id}`)).toBeInViewport();
  await expect(page.getByLabel('后果')).toHaveValue('');
});

test('a finding leads to its clause, and the mark beside the clause back to it', async ({ page }) => {
  await page.goto('errata/#annex-11-c4-s3-p2-2-43-3-1');
  const finding = page.getByRole('article').filter({ hasText: '正文与附件11 写得不一样' });
  await expect(finding.locator('mark')).toHaveText(['7×24', '7×2']);
  await expect(finding.getByText('一处是“7×24”，另一处是“7×2”。')).toBeVisible();
  await finding.getByRole('link', { name: '第六章 附件11 第8行' }).click();
  await expect(page).toHaveURL(/tender\/6-forms\/11-substantive-response\/#c6-f11-8$/);

  await page.goto('errata/#staff-loss');
  await page.locator('#staff-loss').getByRole('link', { name: '第三章 10.1' }).click();
  const title = findings.find(({ id }) => id === 'staff-loss')!.title;
  await page.locator('[id="c3-10.1"]').getByRole('link', { name: title }).click();
  await expect(page).toHaveURL(/errata\/#staff-loss$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every finding is there and the filter is not', async ({ page }) => {
    await page.goto('errata/');
    await expect(page.locator(shown)).toHaveCount(findings.length);
    await expect(page.getByLabel('后果')).toBeHidden();
  });
});

test('on paper the findings stand without the filter', async ({ page }) => {
  await page.goto('errata/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('后果')).toBeHidden();
  await expect(page.locator(shown)).toHaveCount(findings.length);
});
