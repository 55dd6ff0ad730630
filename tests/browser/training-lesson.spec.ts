import { readFile } from 'node:fs/promises';
import { drawKind } from '../../src/training/exercises/kinds.ts';
import { expect, test } from './harness.ts';

test.describe('课程和学习进度', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('学一课、做一题、记下进度，导出、清除、撤销', async ({ page }) => {
    await page.goto('training/');
    const storage = () => page.evaluate(() => JSON.stringify(localStorage));
    expect(await storage()).toBe('{}');
    await page.getByRole('link', { name: '价格分', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: '价格分' })).toBeVisible();
    await expect(page.getByRole('region', { name: '例题：算价格分', exact: true })).toContainText('答案：');

    // Nothing is kept before the reader says so.
    const { answer } = drawKind('price-score', 1);
    const field = page.getByRole('textbox', { name: /得多少分/ });
    await field.scrollIntoViewIfNeeded();
    await field.fill(String(answer.right));
    await page.getByRole('button', { name: '交答案' }).click();
    await expect(page.getByText(/^对。答案是/)).toBeVisible();
    expect(await storage()).toBe('{}');

    await page.getByRole('checkbox', { name: '这一课学完了' }).check();
    await expect(page.getByText('学习进度从现在起记在本机')).toBeVisible();
    await page.getByRole('button', { name: '再来一题' }).click();
    await page.getByRole('textbox', { name: /得多少分/ }).fill('0.01');
    await page.getByRole('button', { name: '交答案' }).click();
    await expect(page.getByText(/^不对。/)).toBeVisible();

    await page.getByRole('link', { name: '评委培训' }).first().click();
    await expect(page.getByRole('listitem').filter({ hasText: '价格分' })).toContainText('已学');
    const row = page.getByRole('row').filter({ hasText: '算价格分' });
    await expect(row.getByRole('cell')).toHaveText(['1', '0']);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出' }).click();
    const saved = JSON.parse(await readFile(await (await download).path(), 'utf8'));
    expect(saved).toMatchObject({ lessons: ['price-score'], marks: [{ kind: 'price-score', right: false }] });

    await page.getByRole('checkbox', { name: '在本机记录学习进度' }).uncheck();
    expect(await storage()).toBe('{}');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(row.getByRole('cell')).toHaveText(['1', '0']);

    await page.getByLabel('导入').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"version":9}'),
    });
    await expect(page.getByText('这个文件不是学习进度，没有导入。')).toBeVisible();
    await expect(row.getByRole('cell')).toHaveText(['1', '0']);
  });

  test('一课接一课，最后一课通向边界情形', async ({ page }) => {
    await page.goto('training/ranking/');
    await page.getByRole('link', { name: /下一课/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: '评审以后' })).toBeVisible();
    await page.getByRole('link', { name: /接下来/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: '容易记错的边界' })).toBeVisible();
  });
});
