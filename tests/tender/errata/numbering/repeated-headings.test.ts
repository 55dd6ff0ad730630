import { describe, expect, it } from 'vitest';
import { repeatedHeadings } from '../../../../src/tender/errata/numbering/repeated-headings.ts';
import { clause, idsFound, tender } from '../planted.ts';

describe('小标题', () => {
  it('同列小标题重复', () => {
    const items = (...texts: string[]) =>
      tender(texts.map((text, i) => clause(`c4-x-${i + 1}`, text, { number: `（${i + 1}）` })));
    expect(idsFound(repeatedHeadings, items('外设维护：安装软件。', '外设维护：打印机。'))).toEqual([
      'repeated-headings-c4-x',
    ]);
    expect(idsFound(repeatedHeadings, items('终端维护：安装软件。', '外设维护：打印机。'))).toEqual([]);
  });
});
