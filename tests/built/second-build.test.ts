import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCorpus } from '../../src/search/corpus.ts';
import { buildNumberIndex } from '../../src/search/number-jump.ts';
import { find } from '../../src/search/query.ts';
import { decodeRecords, RECORDS_PATH } from '../../src/search/transfer.ts';
import type { Amendment, Clause } from '../../src/tender/clause.ts';
import { AMENDED_SITE, buildAmended } from './amended-copy.ts';
import { faultsOf } from './html.ts';
import { anchorsOf, brokenLinks } from './links.ts';
import { type BuiltPage, type BuiltSite, readSite, site } from './site.ts';
import { firstFault, publishedText, receivedText, sourceLines, tenderMain } from './tender-text.ts';

const BUILD_LIMIT = 300_000;
/** The whole tender in one page takes its time. */
const timeout = 60_000;
let below: BuiltSite;

// One build for both questions: does the site stand below a base, and does it stand 更正公告.
beforeAll(() => {
  buildAmended();
  below = readSite(AMENDED_SITE);
}, BUILD_LIMIT);

describe('a build for /x/', () => {
  test('has the same pages below /x/', () => {
    expect(below.pages.map(({ path }) => path)).toEqual(site.pages.map(({ path }) => `/x${path}`));
  });

  test('has links that all carry the base and lead somewhere', () => {
    const anchors = anchorsOf(below);
    expect(below.pages.flatMap((page) => brokenLinks(below, page, anchors))).toEqual([]);
  });
});

describe('a tender that two 更正公告 have changed', () => {
  const EVALUATION = 'tender/5-evaluation/';
  const pageAt = (path: string): BuiltPage => below.pages.find((page) => page.path === below.base + path)!;
  const fileOf = (path: string): string => readFileSync(join(below.root, path), 'utf8');
  const wordsOf = (path: string, id: string) =>
    tenderMain(path, below).querySelector(`[id="${id}"]`)?.textContent?.replace(/\s+/g, ' ').trim();
  const isAmended = ({ document }: BuiltPage) => document.querySelector('.amended') !== null;

  test.each([
    ['a paragraph', EVALUATION, 'c5-s2-1-3', /采购项目最高限价×50%。$/],
    ['a heading', EVALUATION, 'c5-s2-1', /^1、投标报价（含税）10分$/],
    ['a cell, by the later of two notices', EVALUATION, 'c5-s2-2-9', /服务方案8\s*4分/],
    [
      'a clause with a sentence more',
      'tender/2-instructions/2-documents/',
      'c2-s2-2.2',
      /。顺延的时间另行公告。$/,
    ],
    ['a new clause', 'tender/2-instructions/2-documents/', 'c2-s2-2.2.1', /^2\.2\.1\s?开标地点不变。$/],
    ['a clause struck out', 'tender/1-invitation/', 'c1-s1-7', /^7、$/],
    ['a device', 'tender/4-requirements/16-annex-2-hardware/', 'c4-a2-1', /DH-SD-8A1440WE-HNP\s?18/],
  ])('reads in force: %s', (_, path, id, words) => {
    expect(wordsOf(path, id)).toMatch(words);
  });

  test('has the original behind a button with the day, and the notice one link away', () => {
    const amended = pageAt(EVALUATION).document.querySelector('[id="c5-s2-1-3"] .amended')!;
    const button = amended.querySelector('button')!;
    const popover = pageAt(EVALUATION).document.getElementById(button.getAttribute('popovertarget')!)!;
    expect(button.textContent).toBe('2099-03-20 更正');
    expect(popover.hasAttribute('popover')).toBe(true);
    expect(popover.querySelector('span')?.textContent).toBe('原文：45%');
    expect(popover.querySelector('a')?.getAttribute('href')).toBe('/x/tender/#notice-test-1');
    expect(amended.querySelector('ins')?.getAttribute('datetime')).toBe('2099-03-20');
  });

  test('is still the tender as received, line by line, where the originals stand for the words in force', {
    timeout,
  }, () => {
    expect(firstFault(sourceLines(), publishedText(below))).toBeNull();
    expect(firstFault(sourceLines(), receivedText('tender/print/', below))).toBeNull();
  });

  test('and is not where they do not', () => {
    expect(firstFault(sourceLines(), tenderMain('tender/1-invitation/', below).textContent ?? '')).toContain(
      'of the source',
    );
  });

  test('lists each notice with its day, its address and what it has changed', () => {
    const { document } = pageAt('tender/');
    const listed = (id: string): string[] => {
      const [day, changes] = [1, 2].map(
        (after) => document.querySelector(`[id="${id}"] ${'+ * '.repeat(after)}`) as Element,
      );
      return [day!, ...changes!.querySelectorAll('li')].map(({ textContent }) => textContent?.trim() ?? '');
    };
    expect(document.querySelector('[id="notice-test-1"]')?.textContent).toBe('测试公告（一）');
    expect(document.querySelector('.notices a[href="https://example.org/notice-1"]')).not.toBeNull();
    expect(listed('notice-test-1')).toEqual([
      '2099-03-20 发布，即日生效。https://example.org/notice-1',
      '第一章 一、7 删去“本项目不接受联合体投标。”',
      '第二章 二、2.2 增加“顺延的时间另行公告。”',
      '第四章 附件2 第1项 “17”更正为“18”',
      '第五章 二、1 “投标报价”更正为“投标报价（含税）”',
      '第五章 二、1（3） “45%”更正为“50%”',
      '第五章 二、服务方案8 “3分”更正为“5分”',
      '第六章 附件8 “致：常熟市中竣招标代理有限公司”更正为“致：常熟市数据局”',
      '第六章 附件8 第8项 “邮        编”更正为“邮政编码”',
    ]);
    expect(listed('notice-test-2')).toEqual([
      '2099-03-25 发布，即日生效。',
      '第二章 二、2.2.1 增加“开标地点不变。”',
      '第五章 二、服务方案8 “5分”更正为“4分”',
    ]);
  });

  test('gives programs the words in force, the original and what has changed', () => {
    const { items } = JSON.parse(fileOf('data/clauses.json')) as { items: Clause[] };
    expect(items.find(({ id }) => id === 'c5-s2-1-3')).toMatchObject({
      text: '投标（响应）报价低于采购项目最高限价45%的，即投标（响应）报价<采购项目最高限价×50%。',
      original: '投标（响应）报价低于采购项目最高限价45%的，即投标（响应）报价<采购项目最高限价×45%。',
      amendments: [{ notice: 'test-1', date: '2099-03-20', was: '45%', now: '50%' }],
    });
    const isOurs = ({ notice }: Amendment) => notice.startsWith('test-');
    expect(items.filter(({ amendments }) => amendments.some(isOurs)).length).toBe(9);
  });

  test.each([
    ['in force', '最高限价×50%', /^c5-s2-1-3$/, '1、投标报价（含税）10分'],
    ['before the notice, and says so', '最高限价×45%', /^c5-amended-\d+$/, '1（3） 2099-03-20 更正前的原文'],
  ])('is found by the words %s', (_, query, id, context) => {
    const records = decodeRecords(fileOf(RECORDS_PATH));
    const corpus = buildCorpus(records);
    const { exact } = find(corpus, buildNumberIndex(records), query);
    const inChapter5 = exact.map((index) => records[index]!).filter(({ chapter }) => chapter === 5);
    expect(inChapter5.map((record) => record.context)).toEqual([context]);
    expect(inChapter5[0]?.id).toMatch(id);
  });

  test('is cited as amended', () => {
    const citations = JSON.parse(fileOf(`${EVALUATION}citations.json`)) as Record<string, string>;
    expect(citations['c5-s2-1-3']).toMatch(/第五章 二、1（3）\n经 2099-03-20 更正\n/);
    expect(citations['c5-s2-2-9']).toContain('\n经 2099-03-20、2099-03-25 更正\n');
    expect(citations['c5-s2-1-2']).not.toContain('更正');
  });

  test('is valid HTML, on the screen and for paper', { timeout }, async () => {
    const amended = below.pages.filter(isAmended);
    const ours = [
      '/x/tender/1-invitation/',
      '/x/tender/2-instructions/2-documents/',
      '/x/tender/4-requirements/16-annex-2-hardware/',
      '/x/tender/5-evaluation/',
      '/x/tender/6-forms/08-bid-letter/',
      '/x/tender/print/1-invitation/',
      '/x/tender/print/2-instructions/',
      '/x/tender/print/4-requirements/',
      '/x/tender/print/5-evaluation/',
      '/x/tender/print/6-forms/',
      '/x/tender/print/',
    ];
    const paths = amended.map(({ path }) => path);
    expect(ours.filter((path) => !paths.includes(path))).toEqual([]);
    const faults = await Promise.all([...amended, pageAt('tender/')].map(({ html }) => faultsOf(html)));
    expect(faults.flat()).toEqual([]);
  });

  test('carries how amendments look where there are some, and nowhere else', () => {
    const looks = ({ document }: BuiltPage) =>
      [...document.querySelectorAll('style')].filter(({ textContent }) => textContent?.includes('.amended'));
    const pages = below.pages.filter(({ path }) => path.startsWith('/x/tender/'));
    expect(
      pages.filter((page) => isAmended(page) !== looks(page).length > 0).map(({ path }) => path),
    ).toEqual([]);
    expect(looks(pageAt(EVALUATION)).map((style) => style.getAttribute('media'))).toEqual([null, 'print']);
    expect(looks(pageAt('tender/print/')).map((style) => style.getAttribute('media'))).toEqual([null]);
  });

  test('has on paper the day and the original in brackets behind the words', () => {
    const { document } = pageAt('tender/print/5-evaluation/');
    const amended = document.querySelector('[data-id="c5-s2-1-3"] .amended')!;
    expect(amended.textContent).toBe('50%2099-03-20 更正原文：45%测试公告（一）');
    expect(amended.querySelectorAll('button, [popover], [id]').length).toBe(0);
    const looks = [...document.querySelectorAll('style')].map((style) => style.textContent).join('');
    expect(looks).toMatch(/\.amended ?> ?\.was:{1,2}after ?\{\s*content: ?"〕"/);
  });
});
