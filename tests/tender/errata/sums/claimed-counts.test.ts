import { describe, expect, it } from 'vitest';
import { material } from '../../../../src/tender/errata/material.ts';
import { claimedCountsCheck, claims } from '../../../../src/tender/errata/sums/claimed-counts.ts';
import { clause, shown, tender } from '../planted.ts';

const claim = (id: string, text: string) => claims(tender([clause(id, text)]));

describe('写明的数目', () => {
  it('公布的文本里7处写明的数目，只有6.33 的区域数不符', () => {
    const all = claims(material);
    expect(all).toHaveLength(7);
    expect(all.filter(({ claimed, counted }) => claimed !== counted)).toEqual([
      { clause: 'c4-s3-p2-6.33.1-1', what: '6.33 接入信令大数据的区域', claimed: 18, counted: 19 },
    ]);
  });

  it.each([
    ['c4-s3-p2-1.28.4-2', '由四部分构成：甲、乙、丙、丁。戊、己', 4, 4],
    ['c4-s3-p2-1.84.4-1', '由十部分构成：甲、乙。', 10, 2],
    ['c4-s3-p2-1.175.1-1', '对12类行业数据进行维护，包括甲、乙、丙。', 12, 3],
    ['c4-s3-p2-6.22.1-1', '维护15台安全设备（分别是甲、乙）。', 15, 2],
    ['c4-s3-p2-6.33.1-1', '接入主要包括全市、甲、乙20个区域，每日、每周。', 20, 3],
    ['c4-s3-p3-3', '等12个服务子项', 12, 0],
    ['c5-s2-2-1', '常规要求（共300条）', 300, 0],
  ])('%s “%s”：写明%i，数出%i', (id, text, claimed, counted) => {
    expect(claim(id, text)).toMatchObject([{ clause: id, claimed, counted }]);
  });

  it('没有写数目的，不作判断', () => {
    expect(claim('c4-s3-p2-1.28.4-2', '由以下部分构成：甲、乙。')).toEqual([]);
  });

  it('引写明数目的一句；评分标准里的影响得分，别的影响交付', () => {
    const five = clause('c4-s3-p2-6.22.1-1', '维护15台安全设备（分别是甲、乙）。');
    const points = clause('c5-s2-2-1', '常规要求（共300条）负偏离的，扣分。');
    expect(shown(claimedCountsCheck, tender([five, points]))).toEqual([
      ['c5-s2-2-1 常规要求（共【300】条）负偏离的，扣分。'],
      ['c4-s3-p2-6.22.1-1 维护【15】台安全设备（分别是甲、乙）。'],
    ]);
    expect(claimedCountsCheck.run(tender([five, points])).map(({ consequence }) => consequence)).toEqual([
      'score',
      'delivery',
    ]);
  });
});
