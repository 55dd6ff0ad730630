import { describe, expect, it } from 'vitest';
import { repeatedWords } from '../../../../src/tender/errata/wording/repeated-words.ts';
import { clause, idsFound, tender } from '../planted.ts';

describe('重复的词', () => {
  it('词语连印两遍；本来就重叠的词不算', () => {
    const found = (text: string) => idsFound(repeatedWords, tender([clause('c4-s3-p2-1.1', text)]));
    expect(found('因系统系统故障造成的。')).toEqual(['repeated-words-doubled']);
    expect(found('逐级逐项检查，人人有责。')).toEqual([]);
  });
});
