import { describe, expect, it } from 'vitest';
import { misprints } from '../../../../src/tender/errata/wording/misprints.ts';
import { clause, idsFound, tender } from '../planted.ts';

describe('错字、漏字', () => {
  it('写法不同而全文没有别的写法可以对照，不作判断', () => {
    const wrong = clause('c4-s3-p2-1.1', '维护费用均由中标人承扣。');
    expect(idsFound(misprints, tender([wrong]))).toEqual([]);
    expect(idsFound(misprints, tender([wrong, clause('c4-s3-p2-1.2', '损失由中标人承担。')]))).toEqual([
      'misprints',
    ]);
  });
});
