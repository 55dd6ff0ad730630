import { describe, expect, it } from 'vitest';
import { recentMonths, teamTiers, trackRecordDate } from '../../../../src/tender/errata/terms/scoring.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

describe('评分标准', () => {
  const rule = clause('c5-s2-3-2-1', '业绩以合同/协议签订时间为准。');

  it('业绩按签订时间评，业绩表只有实施时间', () => {
    expect(shown(trackRecordDate, tender([rule, clause('c6-f13', '项目名称\n实施时间')]))).toEqual([
      ['c5-s2-3-2-1 业绩以合同/协议【签订时间】为准。', 'c6-f13 【实施时间】'],
    ]);
  });

  it.each([
    ['业绩表有签订时间', [rule, clause('c6-f13', '实施时间\n签订日期')]],
    ['业绩表没有时间', [rule, clause('c6-f13', '项目名称')]],
    ['没有业绩表', [rule]],
    ['评分标准没有写', [clause('c5-s2-3-2-1', '业绩以验收为准。'), clause('c6-f13', '实施时间')]],
  ])('%s，没有疑点', (_, clauses) => {
    expect(idsFound(trackRecordDate, tender(clauses))).toEqual([]);
  });

  const proof = (n: number, words: string) => clause(`c5-s2-2-${n}`, `提供${words}的社保证明。`);

  it('近几个月没有写从哪一天数：全部都引，资格审查的写法作对照', () => {
    const text = tender([
      proof(1, '近12个月内任意10个月'),
      proof(2, '投标截止前近3个月内任意1个月'),
      proof(3, '任意'),
      clause('c6-s2-1.4', '提供投标截止时间前一年内至少一个月的证明。'),
    ]);
    expect(shown(recentMonths, text)).toEqual([
      [
        'c5-s2-2-1 提供【近12个月内任意10个月】的社保证明。',
        'c5-s2-2-2 提供投标截止前【近3个月内任意1个月】的社保证明。',
        'c6-s2-1.4 提供【投标截止时间前一年内至少一个月】的证明。',
      ],
    ]);
    expect(shown(recentMonths, tender([proof(1, '近3个月内任意1个月')]))).toEqual([
      ['c5-s2-2-1 提供【近3个月内任意1个月】的社保证明。'],
    ]);
  });

  it.each([
    '投标截止时间前近12个月内任意1个月',
    '开标前近3个月内任意1个月',
    '公告前近3个月内任意1个月',
    '近12个月内任意1个月（自截止时间起算）',
    '近3个月内任意1个月（开标）',
    '近3个月内任意1个月公告',
  ])('%s：写明了，没有疑点', (words) => {
    expect(idsFound(recentMonths, tender([proof(1, words)]))).toEqual([]);
  });

  it('写在另一个分句里的不算写明', () => {
    for (const words of ['截止之后，近3个月内任意1个月', '近3个月内任意1个月，开标之后'])
      expect(idsFound(recentMonths, tender([proof(1, words)]))).toEqual(['recent-months']);
  });

  it('人员配置3 的三档和采购需求', () => {
    const tiers = clause(
      'c5-s2-2-14',
      '人员数量优于项目需求，且计算机类或信息类相关专业过半的得5分；人员数量满足项目需求的得2分；未达到要求或未作说明的不得分。',
    );
    const need = clause('c4-s3-p3-1', '相关专业人员占比不小于团队人数50%。');
    expect(shown(teamTiers, tender([tiers, need]))).toEqual([
      [
        'c5-s2-2-14 人员数量优于项目需求，【且计算机类或信息类相关专业】过半的得5分；',
        'c5-s2-2-14 【人员数量满足项目需求】的得2分；',
        'c5-s2-2-14 【未达到要求】或未作说明的不得分。',
        'c4-s3-p3-1 【相关专业人员占比不小于团队人数50%】。',
      ],
    ]);
  });
});
