import { describe, expect, test } from 'vitest';
import { clauses, pages } from '../../src/tender/index.ts';
import { bare, firstFault, publishedText, sourceLines, tenderMain } from './tender-text.ts';

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
