import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { clauses, pages } from '../../src/tender/index.ts';
import { bare, firstFault, publishedText, restoreReceived, sourceLines, tenderMain } from './tender-text.ts';

const source = sourceLines();

describe('the published text is the tender as received', () => {
  test('the source has 5637 lines that are not empty, 1176 of them empty cells of tables', () => {
    expect(source.length).toBe(5637);
    expect(source.filter(({ text }) => bare(text) === '').length).toBe(1176);
  });

  test('every line stands there in order, and nothing stands between them', () => {
    expect(firstFault(source, publishedText())).toBeNull();
  });
});

describe('the comparison finds', () => {
  const lines = [
    { line: 1, text: '第一章  投标邀请' },
    { line: 3, text: '\t项目概况：' },
  ];

  test.each([
    ['a changed character', '第一章投标邀清项目概况：', 'line 1 '],
    ['a missing line', '第一章投标邀请', 'line 3 '],
    ['a word of ours between two lines', '第一章投标邀请计算器项目概况：', 'line 3 '],
    ['a word of ours at the end', '第一章投标邀请项目概况：计算器', 'after the last line'],
  ])('%s', (_, published, where) => {
    expect(firstFault(lines, published)).toContain(where);
  });

  test('no fault in white space', () => {
    expect(firstFault(lines, '第一章投标邀请项目概况：')).toBeNull();
  });
});

describe('where a 更正公告 has changed the text, the comparison takes the words before', () => {
  const amended = (was: string, now: string) =>
    `<span class="amended"><ins>${now}</ins><button data-own>2026-03-20</button><span class="was" data-own><span>原文：<span data-was>${was}</span></span></span></span>`;
  const textOf = (html: string) => {
    const main = parseHTML(`<main>${html}</main>`).document.querySelector('main') as Element;
    return restoreReceived(main).textContent;
  };

  test.each([
    ['of a paragraph', `<p>最高限价×${amended('45%', '50%')}。</p>`, '最高限价×45%。'],
    ['of two places', `<p>${amended('甲', '乙')}和${amended('丙', '丁')}</p>`, '甲和丙'],
    ['that have been amended twice', `<p>×${amended('45%', amended('50%', '55%'))}。</p>`, '×45%。'],
    ['that have been struck out', `<p>甲${amended('、乙', '')}。</p>`, '甲、乙。'],
    ['and none where words were added', `<p>甲。${amended('', '乙。')}</p>`, '甲。'],
    [
      'and no clause where one was added',
      `<div class="clause"><a class="n">1</a><p>甲</p></div><div class="clause"><a class="n">2</a><p>${amended('', '乙')}</p><div data-own>规则</div></div>`,
      '1甲',
    ],
    [
      'and no row where one was added',
      `<table><tr><td><a class="n">1</a></td><td>甲</td></tr><tr><td><a class="n">2</a></td><td>${amended('', '乙')}</td></tr></table>`,
      '1甲',
    ],
    [
      'and the number of a clause that has been struck out',
      `<div class="clause"><a class="n">1、</a><p>${amended('甲', '')}</p></div>`,
      '1、甲',
    ],
  ])('%s', (_, html, received) => {
    expect(textOf(html)).toBe(received);
  });
});

describe('every clause has its anchor', () => {
  const mains = new Map(pages.map(({ path }) => [path, tenderMain(path)]));
  const elements = [...mains.values()].flatMap((main) =>
    [...main.querySelectorAll('[id]')].map(({ id }) => id),
  );
  const anchorOf = (page: string, id: string) => mains.get(page)?.querySelector(`[id="${id}"]`);

  test('on its own page', () => {
    const missing = clauses.filter(({ id, page }) => !anchorOf(page, id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('once in the whole tender', () => {
    expect(elements.filter((id, index) => elements.indexOf(id) !== index)).toEqual([]);
  });

  test('at the words that the index gives for it', () => {
    const wrong = clauses.filter(({ id, page, printed }) => {
      const published = bare(anchorOf(page, id)?.textContent ?? '');
      return !published.startsWith(bare(printed.split('\n')[0] ?? ''));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
