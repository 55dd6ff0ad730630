import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './harness.ts';
import {
  exercise,
  handIn,
  hundredths,
  isRight,
  least,
  priceScore,
  rounded,
  rowsOf,
  shown,
  sum,
  textOf,
} from './training.ts';

const BUDGET = hundredths('88,150,000.00');
const PLANS = 2;
const EXPERTS = 7n;

/** The lesson's exercise: once with the price of a rejected bid for the benchmark, then right. */
async function scoreThePrice(page: Page) {
  let region = await exercise(page, '算价格分');
  const bids = (await rowsOf(region.getByRole('table'))).map(([name, price]) => ({
    name: name!,
    price: hundredths(price!),
  }));
  const words = await textOf(region);
  const rejected = /(.公司)经异常低价审查，不能证明报价合理/.exec(words)![1];
  const asked = bids.find(({ name }) => words.includes(`${name}的投标报价得多少分`))!;
  const misread = priceScore(least(bids.map(({ price }) => price)), asked.price);
  const valid = bids.filter(({ name }) => name !== rejected).map(({ price }) => price);
  const right = priceScore(least(valid), asked.price);
  expect(misread).not.toBe(right);

  await region.getByRole('textbox', { name: /得多少分/ }).fill(shown(misread));
  await handIn(region);
  await expect(region.getByText(/^不对。答案是/)).toHaveText(`不对。答案是${shown(right)} 分。`);
  const named = region.getByText(`把${rejected}的报价当了评标基准价`);
  await expect(named).toBeVisible();
  await region.getByRole('button', { name: '从这一题起记在本机' }).click();
  await expect(region.getByText(/^这一题已记在本机/)).toBeVisible();

  await named.getByRole('link').click();
  const clause = page.locator(':target');
  await expect(clause).toBeInViewport();
  await expect(clause).toHaveText(/投标报价10分$/);
  await expect(page.getByText(/^满足招标文件要求且投标价格最低的.*×10分。$/)).toBeInViewport();
  await page.goBack();

  region = await exercise(page, '算价格分');
  await region.getByRole('textbox', { name: /得多少分/ }).fill(shown(right));
  await handIn(region);
  await isRight(region);
}

/** Every negative deviation costs 0.08 of 24 points; a substantive requirement that is not met leaves nothing to score. */
async function scoreTheResponse(region: Locator) {
  const words = await textOf(region);
  const deviations = BigInt(/负偏离 (\d+) 条/.exec(words)![1]!);
  const points = words.includes('写明“不满足”') ? 0n : 2400n - 8n * deviations;
  await region.getByRole('textbox', { name: /得多少分/ }).fill(shown(points));
}

/** Strictly below half of the mean, half of the second lowest price, 45 % of the budget. */
async function findTheTriggers(region: Locator) {
  const bids = (await rowsOf(region.getByRole('table'))).map(([name, price]) => ({
    name: name!,
    price: hundredths(price!),
  }));
  const words = await textOf(region);
  const { price } = bids.find(({ name }) => words.includes(`${name}的报价触发哪几项`))!;
  const prices = bids.map((bid) => bid.price).sort((a, b) => (a < b ? -1 : 1));
  const triggers = [
    ...(2n * price * BigInt(prices.length) < sum(prices) ? [/第（1）项/] : []),
    ...(2n * price < prices[1]! ? [/第（2）项/] : []),
    ...(100n * price < 45n * BUDGET ? [/第（3）项/] : []),
  ];
  for (const name of triggers.length > 0 ? triggers : [/三项都不触发/])
    await region.getByRole('checkbox', { name }).check();
}

/** Plans have three levels; a mark above the maximum never stands; objective items are the same from everybody. */
async function findTheFaults(region: Locator) {
  const marks = (await rowsOf(region.getByRole('table'))).map(([expert, ...cells]) => ({
    expert: expert!,
    cells: cells.map((cell) => cell.split('：').at(-1)!.trim()),
  }));
  const titles = ['服务方案1', '人员配置1', '商务条件响应性'];
  for (const [column, title] of titles.entries()) {
    const given = marks.map(({ cells }) => cells[column]!);
    const usual = given.toSorted(
      (a, b) => given.filter((one) => one === b).length - given.filter((one) => one === a).length,
    )[0];
    for (const { expert, cells } of marks) {
      const stands = column === 0 ? ['3', '1.5', '0'].includes(cells[0]!) : cells[column] === usual;
      if (!stands) await region.getByRole('checkbox', { name: `${expert}，${title}` }).check();
    }
  }
}

/** By total, then the lower price, then the earlier time. */
async function rankTheBids(region: Locator) {
  const bids = (await rowsOf(region.getByRole('table'))).map(([name, price, ...rest]) => ({
    name: name!,
    price: hundredths(price!),
    total: sum(rest.slice(0, 3).map(hundredths)),
    time: rest[3]!,
  }));
  const order = bids.toSorted((a, b) =>
    a.total !== b.total
      ? a.total > b.total
        ? -1
        : 1
      : a.price !== b.price
        ? a.price < b.price
          ? -1
          : 1
        : a.time < b.time
          ? -1
          : 1,
  );
  for (const [place, { name }] of order.entries()) {
    const up = region.page().getByRole('button', { name: `${name}上移` });
    const item = region.getByRole('listitem').filter({ has: up });
    while (!(await textOf(item)).startsWith(`第 ${place + 1} 名`)) await up.click();
  }
}

const EXERCISES = [
  ['服务响应扣分', scoreTheResponse],
  ['认出异常低价的触发情形', findTheTriggers],
  ['找出评分表的错', findTheFaults],
  ['排出名次', rankTheBids],
] as const;

/** From the files to the debrief; every figure is computed again from what the page shows. */
async function takePart(page: Page) {
  const next = page.getByRole('button', { name: '下一步' });
  const step = page.getByRole('heading', { level: 2 });
  await expect(next).toBeEnabled();
  const bids = (await rowsOf(page.getByRole('table', { name: '各家投标' }))).map(([name, price]) => ({
    name: name!,
    price: hundredths(price!),
  }));
  const still = bids.filter(({ price }) => price <= BUDGET);
  const [out] = bids.filter((bid) => !still.includes(bid));
  await next.click();

  await expect(step).toHaveText('异常低价审查');
  await expect(page.getByText(`${out!.name}：报价超过预算，不再评审。`)).toBeVisible();
  const mean = rounded(sum(still.map(({ price }) => price)), BigInt(still.length));
  await expect(page.getByRole('listitem').filter({ hasText: '平均值线' })).toContainText(
    `平均报价 ${shown(mean).replace(/\B(?=(\d{3})+\.)/g, ',')} 元的 50%`,
  );
  await expect(page.getByText('没有报价触发异常低价审查')).toBeVisible();
  await next.click();

  await expect(step).toHaveText('给方案打分');
  await next.click();
  await expect(page.getByRole('alert').filter({ hasText: '还有' })).toHaveText(
    `还有 ${still.length * PLANS} 个方案没有打分。`,
  );
  await page.getByRole('button', { name: '去还没有作答的地方' }).click();
  await expect(page.getByRole('region', { name: still[0]!.name }).getByRole('radio').first()).toBeFocused();
  for (const { name } of still)
    for (const choice of await page
      .getByRole('region', { name })
      .getByRole('radio', { name: /满足需求（1\.50 分）/ })
      .all())
      await choice.check();
  await next.click();

  await expect(step).toHaveText('汇总和排序');
  const averages = new Map<string, { sheets: bigint; average: bigint }>();
  for (const [plan, mine, average, ...others] of await rowsOf(
    page.getByRole('table', { name: /^各位评委的打分/ }),
  )) {
    const sheets = sum([mine!, ...others].map(hundredths));
    expect(hundredths(average!), plan).toBe(rounded(sheets, EXPERTS));
    averages.set(plan!.replace('，', '的'), { sheets, average: hundredths(average!) });
  }
  expect(averages.size).toBe(still.length * PLANS);
  const benchmark = least(still.map(({ price }) => price));
  const totals = new Map<string, bigint>();
  for (const [, name, ...points] of await rowsOf(page.getByRole('table', { name: /^排序/ }))) {
    const [price, technical, commercial, total] = points.map(hundredths) as [bigint, bigint, bigint, bigint];
    expect(price, name).toBe(priceScore(benchmark, still.find((bid) => bid.name === name)!.price));
    expect(total, name).toBe(price + technical + commercial);
    totals.set(name!, total);
  }
  expect([...totals.values()]).toEqual([...totals.values()].sort((a, b) => (a > b ? -1 : 1)));
  await next.click();

  await expect(step).toHaveText('复盘');
  const wanted = new Map(totals);
  for (const difference of await page.getByRole('listitem').filter({ hasText: '参考是' }).all()) {
    await expect(difference.getByRole('link')).toHaveAttribute('href', /#c5-s2-2-\d+$/);
    const words = await textOf(difference);
    const plan = /^(.公司)的服务方案\s?\d+/.exec(words)!;
    const { sheets, average } = averages.get(plan[0])!;
    const points = hundredths(/参考是“[^”]*（(\d\.\d\d) 分）”/.exec(words)![1]!);
    expect(points).not.toBe(150n);
    const better = rounded(sheets - 150n + points, EXPERTS);
    wanted.set(plan[1]!, wanted.get(plan[1]!)! + better - average);
  }
  const order = [...wanted].sort(([, a], [, b]) => (a > b ? -1 : 1)).map(([name]) => name);
  const ownOrder = [...totals.keys()];
  expect(await rowsOf(page.getByRole('table', { name: '总分和名次' }))).toEqual(
    still.map(({ name }) => [
      name,
      shown(totals.get(name)!),
      shown(wanted.get(name)!),
      String(ownOrder.indexOf(name) + 1),
      String(order.indexOf(name) + 1),
    ]),
  );
}

for (const width of [360, 1280]) {
  test(`新评委，${width} 像素宽：从一课，到五种练习，到边界，到模拟评审的复盘，到进度`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('');
    await page.getByRole('main').getByRole('link', { name: '上课、做练习、模拟评审' }).click();
    await expect(page.getByText('从这里开始：')).toContainText('职责与纪律');
    await page.getByRole('link', { name: '价格分', exact: true }).click();
    await expect(page.getByRole('region', { name: '例题：算价格分', exact: true })).toContainText('答案：');
    await scoreThePrice(page);
    await page.getByRole('checkbox', { name: '这一课学完了' }).check();
    await page.getByRole('navigation', { name: '所在位置' }).getByRole('link', { name: '评委培训' }).click();

    for (const [title, answer] of EXERCISES) {
      await page.getByRole('main').getByRole('link', { name: '练习', exact: true }).click();
      await page.getByRole('main').getByRole('link', { name: title, exact: true }).click();
      await expect(page.getByRole('link', { name: /^第 \d 课《/ })).toHaveAttribute(
        'href',
        /training\/[\w-]+\/$/,
      );
      const region = await exercise(page, title);
      await answer(region);
      await handIn(region);
      await isRight(region);
      await page
        .getByRole('navigation', { name: '所在位置' })
        .getByRole('link', { name: '评委培训' })
        .click();
    }

    await page.getByRole('main').getByRole('link', { name: '容易记错的边界' }).click();
    for (const [words, option] of [
      ['正好等于采购预算', '有效'],
      ['只比预算多一分', '无效'],
    ] as const) {
      const boundary = page.getByRole('listitem').filter({ hasText: words });
      await boundary.getByRole('button', { name: option, exact: true }).click();
      await expect(boundary.getByText('对。', { exact: true })).toBeVisible();
    }
    await expect(page.getByText('已答 2／26 题，答对 2 题。')).toBeInViewport();
    await page.getByRole('link', { name: /模拟评审：一次平常的评审/ }).click();
    await takePart(page);

    await page.getByRole('navigation', { name: '所在位置' }).getByRole('link', { name: '评委培训' }).click();
    await expect(page.getByText('接着学：')).toContainText('职责与纪律');
    await expect(page.getByRole('listitem').filter({ hasText: '价格分' })).toContainText('已学');
    await expect(page.getByRole('listitem').filter({ hasText: '一次平常的评审' })).toContainText('已完成');
    const cellsOf = (title: string) => page.getByRole('row').filter({ hasText: title }).getByRole('cell');
    await expect(cellsOf('算价格分')).toHaveText(['2', '1']);
    for (const [title] of EXERCISES) await expect(cellsOf(title)).toHaveText(['1', '1']);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出' }).click();
    const saved = JSON.parse(await readFile(await (await saving).path(), 'utf8'));
    expect(saved).toMatchObject({ lessons: ['price-score'], simulations: ['ordinary'] });
    expect(saved.marks.map(({ right }: { right: boolean }) => right)).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
    await page.getByRole('checkbox', { name: '在本机记录学习进度' }).uncheck();
    await expect(page.getByText('本机上的学习进度已清除')).toBeVisible();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{}');
  });
}
