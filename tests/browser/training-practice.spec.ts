import { drawKind } from '../../src/training/exercises/kinds.ts';
import { rightAnswer } from '../../src/training/practice/Marked.tsx';
import { expect, test } from './harness.ts';

const ranking = drawKind('ranking', 12);
const faults = drawKind('sheet-faults', 8);
const price = drawKind('price-score', 1);
const misread = price.misreadings.find(({ id }) => id === 'rejected-benchmark')!;

test.describe('练习', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('答错了认出误读，给出条文和步骤；重做答对', async ({ page }) => {
    await page.goto('training/practice/price-score/');
    const answer = page.getByRole('textbox', { name: /得多少分/ });
    await page.getByRole('button', { name: '交答案' }).click();
    await expect(page.getByText('请先填写答案。')).toBeVisible();
    await expect(answer).toBeFocused();

    await answer.fill(String(misread.gives));
    await answer.press('Enter');
    const verdict = page.getByRole('status').filter({ hasText: '答案是' });
    await expect(verdict).toHaveText(`不对。答案是${rightAnswer(price.answer)}。`);
    await expect(verdict).toBeFocused();
    await expect(page.getByText(misread.words)).toBeVisible();
    await expect(page.getByRole('link', { name: '第五章 二、1' }).first()).toHaveAttribute(
      'href',
      /#c5-s2-1$/,
    );

    await page.getByRole('button', { name: '重做本题' }).click();
    await page.getByRole('textbox', { name: /得多少分/ }).fill(String(price.answer.right));
    await page.getByRole('button', { name: '交答案' }).click();
    await expect(page.getByText(/^对。答案是/)).toBeVisible();
  });

  test('链接里的题号就是那一道题；题号不对时说明', async ({ page }) => {
    await page.goto('training/practice/ranking/#n=12');
    await expect(page.getByRole('heading', { name: '第 12 题' })).toBeVisible();
    const rows = page.getByRole('table').getByRole('rowheader');
    await expect(rows).toHaveText(ranking.tables[0]!.rows.map(([name]) => name!));
    await page.getByLabel('题号').fill('0');
    await page.getByRole('button', { name: '去这一题' }).click();
    await expect(page.getByText('题号是 1 到 999999 的整数。')).toBeVisible();
    await page.getByLabel('题号').fill('13');
    await page.getByLabel('题号').press('Enter');
    await expect(page.getByRole('heading', { name: '第 13 题' })).toBeFocused();
    expect(new URL(page.url()).hash).toBe('#n=13');
  });

  test('只用键盘排名次', async ({ page }) => {
    await page.goto('training/practice/ranking/#n=12');
    await expect(page.getByRole('heading', { name: '第 12 题' })).toBeVisible();
    const right = [ranking.answer.right].flat();
    for (const [place, name] of right.entries()) {
      const up = page.getByRole('button', { name: `${name}上移` });
      const item = page.getByRole('listitem').filter({ has: up });
      while (!(await item.textContent())?.startsWith(`第 ${place + 1} 名`)) {
        await up.focus();
        await page.keyboard.press('Enter');
      }
    }
    await page.getByRole('button', { name: '交答案' }).press('Enter');
    await expect(page.getByText(/^对。答案是/)).toBeVisible();
  });

  test('在评分表上点出错处；一处没选就交，说明并回到第一处', async ({ page }) => {
    await page.goto('training/practice/sheet-faults/#n=8');
    await expect(page.getByRole('heading', { name: '第 8 题' })).toBeVisible();
    await page.getByRole('button', { name: '交答案' }).click();
    await expect(page.getByRole('group')).toHaveAccessibleDescription('请先选择。');
    await expect(page.getByRole('checkbox').first()).toBeFocused();
    for (const id of [faults.answer.right].flat()) await page.getByRole('checkbox', { name: id }).check();
    await page.getByRole('button', { name: '交答案' }).click();
    await expect(page.getByText(/^对。答案是/)).toBeVisible();
  });
});
