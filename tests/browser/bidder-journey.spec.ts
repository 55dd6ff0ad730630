import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import mammoth from 'mammoth';
import { readSheet } from 'read-excel-file/node';
import { parseCalendar, textOf } from '../calculators/ical.ts';
import { expect, test } from './harness.ts';
import { searchOf } from './search-page.ts';

const YUAN = 100n;
const WAN = 10_000n * YUAN;
const BUDGET = 8815n * WAN;

/** What the bidder types. */
const OURS = { price: 8150n, technical: 6850n, commercial: 1500n };
const RIVALS = [
  { name: '东海公司', price: 7900n, technical: 6642n, commercial: 1600n },
  { name: '西山公司', price: 8600n, technical: 7000n, commercial: 1450n },
];

/** 投标报价得分＝（评标基准价／投标总报价）×10分, in hundredths of a point, half up. */
const points = (lowest: bigint, price: bigint): bigint => (lowest * 2000n + price) / (price * 2n);
/** `969n` → `"9.69"` */
const decimal = (hundredths: bigint): string =>
  `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
const grouped = (fen: bigint): string =>
  `${String(fen / YUAN).replace(/\B(?=(\d{3})+$)/g, ',')}.${String(fen % YUAN).padStart(2, '0')}`;

/** What the price simulator should say when we ask so many 万元 and the others what they are assumed to. */
function verdict(price: bigint): string {
  const bids = [{ ...OURS, price }, ...RIVALS];
  const [lowest] = bids.map((bid) => bid.price).toSorted((a, b) => Number(a - b));
  const totals = bids.map((bid) => points(lowest!, bid.price) + bid.technical + bid.commercial);
  const rank = totals.filter((total) => total > totals[0]!).length + 1;
  const wan = String(price).replace(/\B(?=(\d{3})+$)/, ',');
  return `报 ${wan} 万元：价格分 ${decimal(points(lowest!, price))}，总分 ${decimal(totals[0]!)}，第 ${rank} 名。`;
}

const DAY = 24 * 60 * 60 * 1000;
const plus = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
const HOLIDAYS = ['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05'];
const isRestDay = (date: string): boolean =>
  [0, 6].includes(new Date(date).getUTCDay()) || HOLIDAYS.includes(date);
const workingDayFrom = (date: string): string => (isRestDay(date) ? workingDayFrom(plus(date, 1)) : date);
const chinese = (date: string): string => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

const OPENED = '2026-04-08';
const NOTIFIED = '2026-04-20';
const SIGNED = '2026-04-28';
const DEADLINES: Readonly<Record<string, string>> = {
  // 投标有效期为开标之日后六十天
  投标有效期届满: plus(OPENED, 60),
  // 中标通知书发出之日起十五日（最长不超过三十日）内: the fifteenth day is 5 May, a holiday
  签订合同: workingDayFrom(plus(NOTIFIED, 15)),
  签订合同的最后期限: workingDayFrom(plus(NOTIFIED, 30)),
  // 在签订之日起2个工作日内: 28 April 2026 is a Tuesday
  合同公示: plus(SIGNED, 2),
  // 自本项目合同签订之日起30个自然日内
  资源池提供服务: plus(SIGNED, 30),
};

async function calculator(page: Page, title: string, ready = '复制链接'): Promise<Locator> {
  const sheet = page.getByRole('region', { name: `计算器：${title}` });
  await sheet.scrollIntoViewIfNeeded();
  await expect(sheet.getByRole('button', { name: ready })).toBeEnabled();
  return sheet;
}

async function fromHome(page: Page, link: string): Promise<void> {
  await page.goto('');
  await page.getByRole('main').getByRole('link', { name: link, exact: true }).click();
}

async function download(page: Page, button: string): Promise<Buffer> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await saving).path());
}

/** Through the search, first by a question, then by the words: the clause with the formula, its calculator beneath. */
async function findFormula(page: Page): Promise<void> {
  const search = searchOf(page);
  await page.goto('');
  await page
    .getByRole('main')
    .getByRole('button', { name: /搜索条款、服务项、规则/ })
    .click();
  await search.field.fill('价格怎么算');
  await expect(search.list('相近结果').first()).toContainText(
    '投标报价得分＝（评标基准价／投标总报价）×10分',
  );
  await search.field.fill('投标报价得分');
  await expect(search.links.first()).toContainText('其他投标人的价格分按下列公式计算');
  await search.field.press('Enter');
  await expect(page).toHaveURL(/\/tender\/5-evaluation\/#c5-s2-1$/);
  await expect(page.locator('[id="c5-s2-1"]')).toBeInViewport();
  await expect(page.getByText('投标报价得分＝（评标基准价／投标总报价）×10分').first()).toBeInViewport();

  const sheet = await calculator(page, '价格分');
  const row = sheet
    .getByRole('row')
    .filter({ has: page.getByRole('checkbox', { name: '甲公司：投标无效' }) });
  await sheet.getByRole('textbox', { name: '甲公司 投标总报价（元）' }).fill(`${OURS.price}万`);
  // 丁公司 has the lowest price of the example, 8000 万元.
  await expect(row).toContainText(decimal(points(8000n, OURS.price)));
}

/** Prices against two competitors: score, rank, and the line from which a review starts; kept, and sent as a link. */
async function tryPrices(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: '报价模拟' }).first().click();
  const sheet = await calculator(page, '报价模拟');
  const result = sheet.getByRole('region', { name: '报价模拟结果' });
  const mine = sheet.getByRole('textbox', { name: '我方报价（元）' });
  await sheet.getByRole('button', { name: '清空' }).click();
  await mine.fill(`${OURS.price}万`);
  await sheet.getByRole('textbox', { name: '我方技术分' }).fill(decimal(OURS.technical));
  await sheet.getByRole('textbox', { name: '我方商务分' }).fill(decimal(OURS.commercial));
  for (const [i, { name, price, technical, commercial }] of RIVALS.entries()) {
    await sheet.getByRole('textbox', { name: `投标人 ${i + 1}` }).fill(name);
    await sheet.getByRole('textbox', { name: `${name} 投标总报价（元）` }).fill(`${price}万`);
    await sheet.getByRole('textbox', { name: `${name} 技术分` }).fill(decimal(technical));
    await sheet.getByRole('textbox', { name: `${name} 商务分` }).fill(decimal(commercial));
  }
  await expect(result).toContainText(verdict(OURS.price));
  for (const price of [7500n, 8600n, OURS.price]) {
    await mine.fill(`${price}万`);
    await expect(result).toContainText(verdict(price));
  }

  // 45 % of the ceiling: at it no review, a fen below it one, which is no verdict.
  const line = (BUDGET * 45n) / 100n;
  const review = '报价低于限价线，会启动异常低价审查；启动审查不等于投标无效。';
  await expect(result.getByRole('row', { name: /^限价线/ })).toContainText(`${grouped(line)} 元`);
  await mine.fill(grouped(line - 1n));
  await expect(result).toContainText(review);
  await mine.fill(grouped(line));
  await expect(result).not.toContainText(review);
  await mine.fill(`${OURS.price}万`);

  await sheet.getByRole('button', { name: '保存与比较' }).click();
  const kept = page.getByRole('region', { name: '保存的方案' });
  await kept.getByRole('textbox', { name: '给现在的填写起个名称' }).fill('稳妥');
  await kept.getByRole('button', { name: '保存', exact: true }).click();
  await expect(kept.getByRole('status').first()).toHaveText('已保存“稳妥”。');
  await sheet.getByRole('button', { name: '复制链接' }).click();
  await expect(sheet).toContainText('链接已复制');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link);
  await expect(mine).toHaveValue(`${OURS.price}万`);
  await expect(result).toContainText(verdict(OURS.price));
}

/** The price goes along to its capitals. */
async function writeCapitals(page: Page): Promise<void> {
  const onward = page.getByRole('navigation', { name: '带着这个报价' });
  await onward.getByRole('link', { name: '大写金额' }).click();
  const sheet = await calculator(page, '大写金额');
  await expect(sheet.getByRole('textbox', { name: '小写金额（元）' })).toHaveValue(`${OURS.price}万`);
  await expect(sheet).toContainText('81,500,000.00 元，大写为人民币捌仟壹佰伍拾万元整。');
  // Who comes without a price starts from an amount alone, with no capitals to disagree with.
  await fromHome(page, '换算大写金额');
  const example = await calculator(page, '大写金额');
  await example.getByRole('textbox', { name: '小写金额（元）' }).fill('8150.5万');
  await expect(example).toContainText('81,505,000.00 元，大写为人民币捌仟壹佰伍拾万伍仟元整。');
  await expect(example).not.toContainText('不一致');
}

async function checkDates(page: Page): Promise<void> {
  await fromHome(page, '计算期限，导出日历');
  const sheet = await calculator(page, '期限与日历');
  await sheet.getByLabel('事件 1 的日期').fill(OPENED);
  await sheet.getByLabel('事件 2 的日期').fill(NOTIFIED);
  await sheet.getByLabel('事件 3 的日期').fill(SIGNED);
  const timeline = sheet.getByRole('region', { name: '期限计算结果' }).getByRole('listitem');
  for (const [title, date] of Object.entries(DEADLINES)) {
    const moment = timeline.filter({ has: page.getByText(title, { exact: true }) }).first();
    await expect(moment).toContainText(chinese(date));
  }
  await expect(timeline.filter({ hasText: '资源池提供服务' }).first()).toContainText('合同签订后 30 日');

  const calendar = parseCalendar((await download(page, '下载日历文件（.ics）')).toString('utf8'));
  const days = calendar.components.map(({ properties }) => {
    const of = (name: string) => properties.find((property) => property.name === name)?.value ?? '';
    return [textOf(of('SUMMARY')), of('DTSTART')];
  });
  const stamps = Object.entries(DEADLINES).map(([title, date]) => [title, date.replaceAll('-', '')]);
  expect(Object.fromEntries(days)).toMatchObject(Object.fromEntries(stamps));
}

async function checkValidity(page: Page): Promise<void> {
  await fromHome(page, '自查投标有效性');
  const sheet = await calculator(page, '投标有效性自查', '打印清单');
  const answer = (item: RegExp, words: string) =>
    sheet.getByRole('radiogroup', { name: item }).getByRole('radio', { name: words, exact: true }).check();
  await answer(/^6\.1\.5 /, '没有此情形');
  await answer(/^第 20 行/, '未响应');
  await expect(sheet.getByRole('region', { name: '自查结果' })).toContainText(
    '1 项会使投标无效，还有 56 项未查。',
  );
}

async function estimateScore(page: Page): Promise<void> {
  await fromHome(page, '估算自评得分');
  const region = page.getByRole('region', { name: '计算器：自评得分' });
  // The form comes to life when it is touched.
  await region.getByRole('textbox', { name: '负偏离条数' }).focus();
  const sheet = await calculator(page, '自评得分');
  await sheet.getByRole('textbox', { name: '负偏离条数' }).fill('5');
  await sheet.getByRole('textbox', { name: '本投标人的报价（元）' }).fill(`${OURS.price}万`);
  await sheet.getByRole('textbox', { name: /其他有效投标中的最低报价/ }).fill(`${RIVALS[0]!.price}万`);
  // 24 less 0.08 each; the example has 24 for its plans, 15 for its people, 7.5 for its terms and 5 for its contracts.
  const service = 2400n - 5n * 8n;
  const total = service + 2400n + 1500n + 750n + 500n + points(RIVALS[0]!.price, OURS.price);
  await expect(sheet.getByRole('heading', { level: 2, name: /^服务响应/ })).toContainText(decimal(service));
  await expect(sheet.getByRole('region', { name: '得分合计' })).toContainText(decimal(total));
}

/** A requirement and an article that are not met in full, and the forms that say so. */
async function answerRequirements(page: Page): Promise<void> {
  await fromHome(page, '筛选服务要求，导出响应表');
  await page.getByRole('searchbox', { name: '编号、名称或原文字句' }).fill('防火墙');
  await page.getByRole('button', { name: '安恒防火墙运维', exact: true }).click();
  const detail = page.getByRole('row', { name: /2\.6\.3故障处置/ });
  await detail.getByRole('radio', { name: '负偏离', exact: true }).check();
  await detail.getByLabel('偏离内容及原因').fill('4小时响应');
  const response = page.getByRole('region', { name: '投标响应' });
  await page.getByText('合同条款的偏离（附件4、附件11 第24行）').click();
  const article = response
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /^第九条/ }) });
  await article.getByRole('radio', { name: '负偏离', exact: true }).check();
  await article.getByLabel('偏离内容及原因').fill('违约金另议');
  // 24 less 0.08, 8 less 0.5
  await expect(response).toContainText('23.92 / 24.00');
  await expect(response).toContainText('7.50 / 8.00');

  await page.getByText('填写的数据', { exact: true }).click();
  await page.getByRole('checkbox', { name: '保存在这台机器的浏览器里' }).check();
  await page.reload();
  await expect(response).toContainText('23.92 / 24.00');

  await page.getByText('导出响应表（附件1、2、3、4、11）').click();
  await page.getByLabel('投标人全称').fill('南湖公司');
  await page.getByLabel('投标总报价（元）').fill(`${OURS.price}万`);
  const book = await download(page, '以上五个表，Excel');
  const opening = (await readSheet(book, 1)).flat();
  expect(opening).toContain('投标人全称（加盖CA电子签章）：南湖公司');
  expect(opening).toContain('小写：81500000.00　（大写人民币：捌仟壹佰伍拾万元整）');
  for (const [sheet, note] of [
    [3, '4小时响应'],
    [4, '违约金另议'],
  ] as const) {
    const rows = (await readSheet(book, sheet)).filter((row) => row.includes(note));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('有');
  }
  for (const [button, note] of [
    ['附件3 项目服务要求响应及偏离表，Word', '4小时响应'],
    ['附件4 商务条件响应及偏离表，Word', '违约金另议'],
    ['附件11 实质性要求响应及偏离表，Word', '第五条  结算支付方式'],
  ] as const) {
    const { value } = await mammoth.extractRawText({ buffer: await download(page, button) });
    expect(value).toContain(note);
  }
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const width of [360, 1280]) {
  test(`投标人，${width} 像素宽：从一台空机器，到价格公式、报价、大写、期限、自查、得分，到导出的响应表；填的都不出这台机器`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    const requests: { url: URL; body: string | null }[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      // A fragment stays in the browser.
      url.hash = '';
      if (url.protocol.startsWith('http')) requests.push({ url, body: request.postData() });
    });
    await page.setViewportSize({ width, height: 800 });

    await test.step('价格公式', () => findFormula(page));
    await test.step('报价', () => tryPrices(page));
    await test.step('大写', () => writeCapitals(page));
    await test.step('期限', () => checkDates(page));
    await test.step('有效性', () => checkValidity(page));
    await test.step('得分', () => estimateScore(page));
    await test.step('服务要求', () => answerRequirements(page));

    expect(requests.length).toBeGreaterThan(20);
    expect(new Set(requests.map(({ url }) => url.origin))).toEqual(new Set([new URL(baseURL!).origin]));
    const typed =
      /8150|8600|7500|3966|东海|西山|南湖|稳妥|防火墙|4小时响应|违约金|价格怎么算|投标报价得分|2026-04/;
    expect(requests.filter(({ url }) => typed.test(decodeURIComponent(url.href)))).toEqual([]);
    expect(requests.filter(({ body }) => body !== null)).toEqual([]);
  });
}
