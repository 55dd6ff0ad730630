import { describe, expect, it } from 'vitest';
import { repeatedHeadings } from '../../../../src/tender/errata/numbering/repeated-headings.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

describe('小标题', () => {
  it('同列小标题重复', () => {
    const items = (...texts: string[]) =>
      tender(texts.map((text, i) => clause(`c4-x-${i + 1}`, text, { number: `（${i + 1}）` })));
    expect(idsFound(repeatedHeadings, items('外设维护：安装软件。', '外设维护：打印机。'))).toEqual([
      'repeated-headings-c4-x',
    ]);
    expect(idsFound(repeatedHeadings, items('终端维护：安装软件。', '外设维护：打印机。'))).toEqual([]);
  });

  it('引各项的第一句，标出小标题；（10）、①也算', () => {
    const items = ['（9）', '（10）', '③'].map((number, i) =>
      clause(`c4-x-${i + 1}`, i === 2 ? '外设维护：其余。' : '终端维护：安装。每月一次。', { number }),
    );
    expect(shown(repeatedHeadings, tender(items))).toEqual([
      ['c4-x-1 【终端维护】：安装。（序号（9））', 'c4-x-2 【终端维护】：安装。（序号（10））'],
    ]);
  });

  it.each([
    ['不是列表的项', '1.1', '外设维护：安装。'],
    ['编号在中间', '注（1）', '外设维护：安装。'],
    ['编号后面还有字', '（1）之', '外设维护：安装。'],
    ['冒号在第一个标点之后', '（1）', '安装，外设维护：打印机。'],
    ['只有一个字', '（1）', '甲：安装。'],
  ])('%s，不是小标题', (_, number, text) => {
    const items = [1, 2].map((i) => clause(`c4-x-${i}`, text, { number }));
    expect(idsFound(repeatedHeadings, tender(items))).toEqual([]);
  });
});
