import { describe, expect, it } from 'vitest';
import { material } from '../../../../src/tender/errata/material.ts';
import { figure, totals } from '../../../../src/tender/errata/sums/totals.ts';
import { clause, tender } from '../planted.ts';

describe('合计', () => {
  it('百分之一为单位的整数写成小数', () => {
    expect([8, 50, 2400, 17_50_000, 0, -5].map(figure)).toEqual(['0.08', '0.5', '24', '17500', '0', '-0.05']);
  });

  it('带宽分项之和与条数', () => {
    const line = clause('c4-s3-p2-4.3.2-1', '分项1：VPN线路12条。带宽：1000M 5条，50M 7条。');
    expect(totals(tender([line]))).toMatchObject([
      { what: 'VPN线路条数', expression: '5＋7', sum: 1200, stated: 1200 },
    ]);
  });

  it('公布的文本里21个合计都相符', () => {
    const all = totals(material);
    expect(all).toHaveLength(21);
    expect(all.filter(({ sum, stated }) => sum !== stated)).toEqual([]);
  });
});
