import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../../src/tender/clause.ts';
import { material } from '../../../../src/tender/errata/material.ts';
import { figure, totals, totalsCheck } from '../../../../src/tender/errata/sums/totals.ts';
import { clause, shown, tender } from '../planted.ts';

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

describe('合计与分项', () => {
  const found = (...clauses: Clause[]) =>
    totals(tender(clauses)).map(({ clause: id, what, expression, sum, stated }) => [
      id,
      what,
      expression,
      sum / 100,
      stated / 100,
    ]);
  const lines = (text: string) => clause('c4-s3-p2-4.3.2-1', text);

  it('线路条数：引合计和第一项带宽', () => {
    const line = lines('分项12：专线共27条。带宽：1000M15条，50M 11条。');
    expect(found(line)).toEqual([['c4-s3-p2-4.3.2-1', '专线共条数', '15＋11', 26, 27]]);
    expect(shown(totalsCheck, tender([line]))).toEqual([
      ['c4-s3-p2-4.3.2-1 分项12：专线共【27条】。', 'c4-s3-p2-4.3.2-1 带宽：【1000M15条】，50M 11条。'],
    ]);
  });

  it('没有总条数或没有分项的线路，不作判断', () => {
    expect(found(lines('带宽：1000M若干。'), lines('专线27条。'), lines('专线若干。'))).toEqual([]);
  });

  const part = (id: string, text: string, more: Partial<Clause> = {}) => clause(id, text, more);

  it('三部分权值以100分为准，没有分值的部分不算', () => {
    const parts = [
      part('c5-s2-1', '投标报价10分'),
      part('c5-s2-2', '技术74分，其中响应24分'),
      part('c5-s2-4', '说明'),
    ];
    expect(found(...parts)).toContainEqual(['c5-s2', '三部分权值', '10＋74', 84, 100]);
    expect(found(part('c5-s2-4', '说明'))).toEqual([]);
    expect(shown(totalsCheck, tender(parts))).toEqual([
      ['c5-s2-1 投标报价【10分】', 'c5-s2-2 技术【74分】，其中响应24分'],
    ]);
    expect(totalsCheck.run(tender(parts))[0]?.consequence).toBe('score');
  });

  it('各行权值以该部分写明的分值为准；没有写明的，不作判断', () => {
    const rows = [part('c5-s2-2-1', '响应\n14分\n每条扣分'), part('c5-s2-2-2', '60分')];
    expect(found(part('c5-s2-2', '技术74分', { title: '技术' }), ...rows)).toContainEqual([
      'c5-s2-2',
      '技术',
      '14＋60',
      74,
      74,
    ]);
    expect(found(part('c5-s2-2', '技术'), ...rows)).toEqual([]);
    expect(found(part('c5-s2-2', '技术74分'), part('c5-s2-2-1', '得14分的\n得2分'))).toEqual([
      ['c5-s2', '三部分权值', '74', 74, 100],
    ]);
  });

  const row = (id: string, text: string, title = '') => clause(id, text, { kind: 'row', title });

  it('各小项上限之和以该行的分值为准', () => {
    const rows = [
      row('c5-s2-9-1', '人员配置\n15分', '人员配置'),
      clause('c5-s2-9-1-1', '本小项最高得10.5分。'),
      clause('c5-s2-9-1-2', '本小项最高得4分。'),
      clause('c5-s2-9-1-3', '每人得1分。'),
    ];
    expect(found(...rows)).toEqual([['c5-s2-9-1', '人员配置各小项上限', '10.5＋4', 14.5, 15]]);
    expect(shown(totalsCheck, tender(rows))).toEqual([
      ['c5-s2-9-1-1 本小项最高得【10.5分】。', 'c5-s2-9-1-2 本小项最高得【4分】。'],
    ]);
    expect(found(row('c5-s2-9-1', '人员配置15分'), ...rows.slice(1))).toEqual([]);
    expect(found(clause('c5-s2-9-1', '人员配置\n15分'), ...rows.slice(1))).toEqual([]);
    expect(found(rows[0] as Clause, rows[3] as Clause)).toEqual([]);
  });

  it('附件4 每条扣分乘以条数，正好扣完', () => {
    const form = clause('c6-f4', '见第九条\n第一条 甲\n第十二条 乙\n第二条 丙');
    const scored = row('c5-s2-3-1', '响应性\n24分\n每条扣0.75分。');
    expect(found(form, scored)).toEqual([
      ['c5-s2-3-1', '商务条件响应性：附件4 各条全部负偏离', '3×0.75', 2.25, 24],
    ]);
    expect(shown(totalsCheck, tender([form, scored]))).toEqual([['c5-s2-3-1 每条扣【0.75分】。']]);
    expect(found(scored)).toEqual([]);
    expect(found(form, row('c5-s2-3-1', '响应性\n每条扣0.75分。'))).toEqual([]);
    expect(found(form, row('c5-s2-3-1', '响应性\n24分\n每条扣分。'))).toEqual([]);
  });

  it('常规要求每条扣分乘以条数', () => {
    const scored = clause('c5-s2-2-1', '响应情况\n24分\n每条扣0.08分。');
    const regular = [clause('c4-x', '一'), clause('c4-y', '二')];
    expect(totals({ ...tender([scored]), regular })).toMatchObject([
      { what: '服务响应情况：常规要求全部负偏离', expression: '2×0.08', sum: 16, stated: 2400 },
    ]);
  });

  it('考核评分表：各组分值和百分制的总分', () => {
    const table = [
      clause('c3-a1-t-1-1', '30\n响应\n15\n14-15分：好', { number: '1' }),
      clause('c3-a1-t-1-2', '准确\n14\n14-15分：好'),
      clause('c3-a1-t-2-1', '71\n报告\n71\n扣0.5分', { number: '2' }),
      clause('c3-a1-t-3', '总分\n说明', { number: '3' }),
    ];
    expect(found(...table)).toEqual([
      ['c3-a1-t-1-1', '考核评分表第1组分值', '15＋14', 29, 30],
      ['c3-a1-t-2-1', '考核评分表第2组分值', '71', 71, 71],
      ['c3-a1', '考核评分表总分（百分制）', '15＋14＋71＋0', 100, 100],
    ]);
    expect(shown(totalsCheck, tender(table))).toEqual([['c3-a1-t-1-1 【15】', 'c3-a1-t-1-2 【14】']]);
    expect(totalsCheck.run(tender(table))[0]?.consequence).toBe('money');
  });
});
