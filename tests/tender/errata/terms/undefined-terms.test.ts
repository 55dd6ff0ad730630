import { describe, expect, it } from 'vitest';
import { undefinedTerms } from '../../../../src/tender/errata/terms/undefined-terms.ts';
import { clause, idsFound, tender } from '../planted.ts';

describe('没有规定的用语', () => {
  it('写了最高限价的金额，就不是没有规定', () => {
    const used = clause('c2-s5-6.1.5', '报价超过最高限价的。');
    expect(idsFound(undefinedTerms, tender([used]))).toEqual(['undefined-terms-ceiling']);
    expect(idsFound(undefinedTerms, tender([used, clause('c1-s1-4', '本项目最高限价为8815万元。')]))).toEqual(
      [],
    );
  });
});
