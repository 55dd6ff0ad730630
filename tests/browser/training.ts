import type { Locator, Page } from '@playwright/test';
import { expect } from './harness.ts';

export const textOf = async (locator: Locator): Promise<string> => (await locator.textContent()) ?? '';

/** What a reader sees of the rows of a table: the texts of the cells, row by row, without the head. */
export const rowsOf = async (table: Locator): Promise<string[][]> => {
  const rows = await table.locator('tbody').getByRole('row').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
};

/** Amounts and scores with two decimals in hundredths: exact, and without the rules' own arithmetic. */
export const hundredths = (text: string): bigint => BigInt(text.replace(/[,.\s]/g, ''));

export const shown = (value: bigint): string => {
  const digits = String(value).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** Half up, for what is not negative. */
export const rounded = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator) / (2n * denominator);

export const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);
export const least = (values: readonly bigint[]): bigint => values.toSorted((a, b) => (a < b ? -1 : 1))[0]!;

/** 评标基准价 ÷ 投标总报价 × 10, in hundredths. */
export const priceScore = (benchmark: bigint, price: bigint): bigint => rounded(benchmark * 1000n, price);

/** The exercise on the page, once it can be answered. */
export async function exercise(page: Page, title: string): Promise<Locator> {
  const region = page.getByRole('region', { name: `练习：${title}`, exact: true });
  await region.scrollIntoViewIfNeeded();
  await expect(region.getByRole('button', { name: '交答案' })).toBeEnabled();
  return region;
}

export const handIn = (region: Locator) => region.getByRole('button', { name: '交答案' }).click();
export const isRight = (region: Locator) => expect(region.getByText(/^对。答案是/)).toBeFocused();
