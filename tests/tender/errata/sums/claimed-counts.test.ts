import { describe, expect, it } from 'vitest';
import { material } from '../../../../src/tender/errata/material.ts';
import { claims } from '../../../../src/tender/errata/sums/claimed-counts.ts';

describe('写明的数目', () => {
  it('公布的文本里7处写明的数目，只有6.33 的区域数不符', () => {
    const all = claims(material);
    expect(all).toHaveLength(7);
    expect(all.filter(({ claimed, counted }) => claimed !== counted)).toEqual([
      { clause: 'c4-s3-p2-6.33.1-1', what: '6.33 接入信令大数据的区域', claimed: 18, counted: 19 },
    ]);
  });
});
