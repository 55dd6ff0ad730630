import type { Page } from '@playwright/test';

/** What the dialog shows, as a user finds it. */
export function searchOf(page: Page) {
  const dialog = page.getByRole('dialog', { name: '搜索' });
  const field = dialog.getByRole('textbox', { name: '搜索招标文件' });
  return {
    dialog,
    field,
    status: dialog.getByRole('status'),
    links: dialog.getByRole('link'),
    list: (heading: string) => dialog.getByRole('list', { name: heading }).getByRole('link'),
    async open() {
      await page.getByRole('button', { name: '搜索条款', exact: true }).click();
      await field.waitFor();
    },
  };
}
