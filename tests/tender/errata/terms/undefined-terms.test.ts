import { describe, expect, it } from 'vitest';
import { undefinedTerms } from '../../../../src/tender/errata/terms/undefined-terms.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

describe('没有规定的用语', () => {
  it('写了最高限价的金额，就不是没有规定', () => {
    const used = clause('c2-s5-6.1.5', '报价超过最高限价的。');
    expect(idsFound(undefinedTerms, tender([used]))).toEqual(['undefined-terms-ceiling']);
    expect(idsFound(undefinedTerms, tender([used, clause('c1-s1-4', '本项目最高限价为8815万元。')]))).toEqual(
      [],
    );
  });

  it('每个用到的条款只引第一处；影响投标有效性的可以质疑，别的询问', () => {
    const text = tender([
      clause('c2-s5-6.1.5', '报价超过最高限价的，低于最高限价45%的。'),
      clause('c5-s1-1', '按参与投标时间先后排列。'),
    ]);
    expect(shown(undefinedTerms, text)).toEqual([
      ['c2-s5-6.1.5 报价超过【最高限价】的，低于最高限价45%的。'],
      ['c5-s1-1 按【参与投标时间】先后排列。'],
    ]);
    expect(undefinedTerms.run(text).map(({ ask }) => ask.kind)).toEqual(['质疑', '询问']);
  });

  it.each([
    ['最高限价为', '最高限价为8815万元。'],
    ['最高限价8815万元', '最高限价8815万元。'],
    ['最高限价88150000元', '最高限价88150000元。'],
    ['作为最高限价', '预算作为本项目的最高限价。'],
    ['即最高限价', '预算即为本项目最高限价。'],
    ['即最高限价，没有“为”', '采购预算即最高限价。'],
    ['为最高限价，没有“本项目”', '采购预算为最高限价。'],
    ['参与投标时间以', '参与投标时间以系统记录为准。'],
  ])('“%s”就是规定了', (_, text) => {
    expect(idsFound(undefinedTerms, tender([clause('c1-s1-4', text)]))).toEqual([]);
  });
});
