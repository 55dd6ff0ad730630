import { describe, expect, it } from 'vitest';
import { misprints } from '../../../../src/tender/errata/wording/misprints.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

describe('错字、漏字', () => {
  it('写法不同而全文没有别的写法可以对照，不作判断', () => {
    const wrong = clause('c4-s3-p2-1.1', '维护费用均由中标人承扣。');
    expect(idsFound(misprints, tender([wrong]))).toEqual([]);
    expect(idsFound(misprints, tender([wrong, clause('c4-s3-p2-1.2', '损失由中标人承担。')]))).toEqual([
      'misprints',
    ]);
  });

  it.each([
    ['提供【补丁升绍】。', '升级'],
    ['【名种】报表。', '各种'],
    ['由中标人【承扣】。', '承担'],
    ['发现【安全分险】。', '安全风险'],
    ['提供【日记审计】。', '日志审计'],
    ['由【同意资源管理】。', '统一'],
    ['【如有故障及时保修】。', '报修'],
    ['提供【安全扫码】。', '安全扫描'],
    ['提供【扫漏服务】。', '漏扫'],
    ['【一但】发生。', '一旦'],
    ['【保安人员职守】。', '值守'],
    ['提供【数据中间运维】。', '数据中心'],
    ['超过【阀值】。', '阈值'],
    ['【平台够整体】。', '能够'],
    ['【转换平台拒收】。', '接收'],
    ['每年【12次数数据服务】。', '次数据服务'],
    ['【不限次数据服务】。', '不限次数数据服务'],
    ['【指定解决方案】。', '制定'],
    ['两小时【内提修复】。', '修复'],
    ['【反应的问题】。', '反映'],
    ['【直观反应当前】情况。', '反映'],
    ['提供【统计护服务】。', '统计服务'],
    ['【条件运行情况下】。', '允许'],
    ['由【投标方】提供。', '投标人'],
  ])('%s 疑为“%s”', (marked, right) => {
    const text = tender([
      clause('c4-s3-p2-1.1', marked.replace(/[【】]/g, '')),
      clause('c4-s3-p2-1.2', `全文的${right}和${right}。`),
    ]);
    const times = right === '修复' ? 3 : 2;
    expect(shown(misprints, text)).toEqual([[`c4-s3-p2-1.1 ${marked}（疑为“${right}”，全文有${times}处）`]]);
  });

  it('错的比对的多出一倍以上，不作判断；正好一倍仍算', () => {
    const wrong = (n: number) =>
      Array.from({ length: n }, (_, i) => clause(`c4-s3-p2-1.${i + 1}`, '一但发生。'));
    const right = clause('c4-s3-p2-2.1', '一旦发生。');
    expect(misprints.run(tender([...wrong(2), right]))[0]?.title).toMatch(/2处/);
    expect(idsFound(misprints, tender([...wrong(3), right]))).toEqual([]);
  });

  it('按原文的先后列出', () => {
    const text = tender([
      clause('c3-1', '阀值。一但。'),
      clause('c4-s1', '名种。'),
      clause('c4-s2', '各种阈值，一旦。'),
    ]);
    expect(misprints.run(text)[0]?.places.map(({ clause: id }) => id)).toEqual(['c3-1', 'c3-1', 'c4-s1']);
  });
});
