import { describe, expect, it } from 'vitest';
import { clauseById, pages } from '../../src/tender/index.ts';
import { terms, termsOn } from '../../src/tender/terms.ts';

const bare = (text: string) => text.replace(/\s/g, '');
const on = (path: string) => termsOn(pages.find((page) => page.path === path)!).map(({ term }) => term);

describe('名词', () => {
  it.each(terms)('“$term”的释义一字不差地出自 $clause', ({ clause, words }) => {
    expect(bare(clauseById.get(clause)?.text ?? '')).toContain(bare(words));
  });

  it('一个名词只解释一次', () => {
    const words = terms.flatMap(({ term, also }) => [term, ...also]);
    expect(new Set(words).size).toBe(words.length);
  });

  it('一页只列出这一页用到的名词', () => {
    expect(on('tender/2-instructions/7-contract/')).toEqual(['采购人', '评标委员会', '不可抗力']);
    expect(on('tender/3-contract/06-annex-2-confidentiality/')).toEqual(['甲方', '乙方']);
  });

  it('合同所定义的“合同”不用来解释投标人须知', () => {
    const instructions = pages.filter(({ chapter }) => chapter === 2).flatMap((page) => termsOn(page));
    expect(instructions.map(({ term }) => term)).not.toContain('合同');
  });

  it('每个名词至少在一页上用到', () => {
    const used = new Set(pages.flatMap((page) => termsOn(page).map(({ term }) => term)));
    expect(terms.filter(({ term }) => !used.has(term)).map(({ term }) => term)).toEqual([]);
  });
});
