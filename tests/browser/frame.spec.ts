import type { Page } from '@playwright/test';
import manifest from '../../package.json' with { type: 'json' };
import { expect, test } from './harness.ts';

const EVALUATION = 'tender/2-instructions/5-evaluation/';
const SOFTWARE = 'tender/4-requirements/05-software/';
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

const notice = (page: Page) => page.locator('.toast');

test.describe('on any page', () => {
  test('the first Tab stop leads past the header to the text', async ({ page }) => {
    await page.goto('');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('the chosen appearance lasts over a reload and can be given back to the system', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('about/');
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await background();
    await page.getByRole('button', { name: '外观：跟随系统' }).click();
    await page.getByRole('button', { name: '外观：浅色' }).click();
    await page.reload();
    await expect(page.getByRole('button', { name: '外观：深色' })).toBeVisible();
    expect(await background()).not.toBe(light);
    await page.getByRole('button', { name: '外观：深色' }).click();
    await page.reload();
    await expect(page.getByRole('button', { name: '外观：跟随系统' })).toBeVisible();
    expect(await background()).toBe(light);
  });

  for (const width of [320, 360]) {
    for (const path of [
      '',
      'about/',
      '404.html',
      'tender/',
      EVALUATION,
      SOFTWARE,
      'tender/5-evaluation/',
      'tender/6-forms/11-substantive-response/',
      'rules/coverage/',
    ]) {
      test(`/${path} does not scroll sideways at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        await page.goto(path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
    }
  }

  for (const path of ['', 'about/', 'tender/', EVALUATION]) {
    test(`/${path} does not scroll sideways when its text is twice as large`, async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto(path);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html { font-size: 200% }');
        document.adoptedStyleSheets = [sheet];
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    });
  }

  test('the keys are named on a phone and on paper as well', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto('about/');
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      for (const key of ['/', 'Ctrl', 'K', 'Tab', 'Esc'])
        await expect(page.getByRole('main').locator('kbd', { hasText: key }).first()).toBeVisible();
    }
  });

  test('an address without a page answers 404 and leads to the contents', async ({ page }) => {
    const answer = await page.request.get('tender/9-nothing/');
    expect(answer.status()).toBe(404);
    await page.goto('404.html');
    await page.getByRole('main').getByRole('link', { name: '全文目录' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '全文目录' })).toBeVisible();
  });
});

test.describe('the contents', () => {
  test('are opened and followed by keyboard', async ({ page }) => {
    await page.setViewportSize(desk);
    await page.goto(EVALUATION);
    const contents = page.getByRole('navigation', { name: '招标文件目录' });
    await expect(contents.getByRole('link', { name: '五、开标与评标' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    const form = contents.getByRole('link', { name: '投标函', exact: false }).first();
    await expect(form).toBeHidden();
    await contents.getByText('第六章').focus();
    await page.keyboard.press('Enter');
    await expect(form).toBeVisible();
    await form.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/tender\/6-forms\/08-/);
  });

  test('mark the section that is being read', async ({ page }) => {
    await page.setViewportSize(desk);
    await page.goto(`${EVALUATION}#c2-s5-5`);
    const marked = page.locator('#menu [aria-current="location"]');
    await expect(marked).toHaveAttribute('href', '#c2-s5-5');
    await page.locator('#c2-s5-2').evaluate((heading) => heading.scrollIntoView());
    await expect(marked).toHaveAttribute('href', '#c2-s5-2');
  });

  test('of a long page are narrowed by typing', async ({ page }) => {
    await page.setViewportSize(desk);
    await page.goto(SOFTWARE);
    const items = page.locator('#menu .sections a');
    const all = await items.count();
    await page.getByRole('searchbox', { name: '筛选本页' }).fill('公积金');
    const found = await items.filter({ visible: true }).allTextContents();
    expect(found.length).toBeLessThan(all);
    expect(found.filter((text) => !text.includes('公积金'))).toEqual([]);
    await page.getByRole('searchbox', { name: '筛选本页' }).fill('');
    await expect(items.filter({ visible: true })).toHaveCount(all);
  });

  test('on a phone come in a drawer that Esc closes and a link into the page closes', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(EVALUATION);
    const drawer = page.getByRole('navigation', { name: '招标文件目录' });
    await expect(drawer).toBeHidden();
    await page.getByRole('button', { name: '目录', exact: true }).click();
    await expect(drawer).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await page.getByRole('button', { name: '本页' }).click();
    await drawer.getByRole('link', { name: '对投标文件的初审' }).click();
    await expect(drawer).toBeHidden();
    await expect(page).toHaveURL(/#c2-s5-5$/);
  });

  test('lead through every page once, forwards and back', async ({ page }) => {
    await page.goto('tender/');
    const order = await page
      .getByRole('main')
      .locator('section')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const hrefOf = (html: string, rel: string) => new RegExp(`rel="${rel}" href="([^"]+)"`).exec(html)?.[1];
    for (const [index, path] of order.entries()) {
      const html = await (await page.request.get(path)).text();
      expect(hrefOf(html, 'prev'), path).toBe(order[index - 1]);
      expect(hrefOf(html, 'next'), path).toBe(order[index + 1]);
    }
  });
});

test.describe("a clause's number", () => {
  const number = (page: Page) => page.locator('[id="c2-s5-6.1.10"] a.n').first();

  test('copies the address of the clause and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(EVALUATION);
    const address = new URL('#c2-s5-6.1.10', page.url()).href;
    await number(page).click();
    await expect(notice(page)).toHaveText('已复制 6.1.10 的链接，再点一次复制引文');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    expect(page.url()).toBe(address);
  });

  test('copies, when activated again, the words to cite the clause by', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(EVALUATION);
    await number(page).press('Enter');
    await expect(notice(page)).toHaveText(/链接/);
    await number(page).press('Enter');
    await expect(notice(page)).toHaveText('已复制 6.1.10 的引文');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      [
        '《2026年度市级政务信息化统筹服务招标文件》（JSZC-320581-CSZJ-G2026-0007）第二章 五、6.1.10',
        '政府采购评审中出现下列情形之一的，评审委员会（评标委员会）应当启动异常低价投标（响应）审查程序。',
        `本站版本 ${manifest.version}`,
        page.url(),
      ].join('\n'),
    );
  });

  test('is a plain link where there is no clipboard', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(EVALUATION);
    await number(page).click();
    await expect(page).toHaveURL(/#c2-s5-6\.1\.10$/);
    await expect(notice(page)).toBeEmpty();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  test('the contents still open, and nothing is offered that would not work', async ({ page }) => {
    await page.goto(EVALUATION);
    await page.getByRole('button', { name: '目录', exact: true }).click();
    await expect(page.getByRole('link', { name: '四、投标文件的提交', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: /外观|搜索/ })).toHaveCount(0);
  });
});

for (const width of [768, 832, 960, 1100, 1200, 1280, 1920]) {
  test(`${width} 像素宽：页眉不超过两行，栏目都在，页面不横向滚动`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('training/');
    await expect(
      page.getByRole('navigation', { name: '主要栏目', includeHidden: true }).locator('[aria-current]'),
    ).toHaveText('培训');
    const header = await page.getByRole('banner').boundingBox();
    expect(header?.height).toBeLessThanOrEqual(68);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const places = page.getByRole('navigation', { name: '主要栏目' });
    if (width >= 832)
      await expect(places.getByRole('link', { name: '关于本站' })).toBeInViewport({ ratio: 1 });
    else await expect(places).toBeHidden();
  });
}

for (const width of [1024, 1280]) {
  test(`${width} 像素宽、字号特大：页眉仍不超过两行，正文仍有二十字宽`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(EVALUATION);
    const size = page.getByRole('main').getByRole('button', { name: /^字号/ });
    await size.click();
    await size.click();
    await expect(size).toHaveText('字号：特大');
    const header = await page.getByRole('banner').boundingBox();
    expect(header?.height).toBeLessThanOrEqual(90);
    const line = page.locator('[id="c2-s5-1.1"] > p');
    const characters = await line.evaluate(
      (text) => text.clientWidth / Number.parseFloat(getComputedStyle(text).fontSize),
    );
    expect(characters).toBeGreaterThanOrEqual(20);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
