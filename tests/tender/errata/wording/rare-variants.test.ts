import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../../src/tender/clause.ts';
import { rareVariants } from '../../../../src/tender/errata/wording/rare-variants.ts';
import { clause, idsFound, marked, shown, tender } from '../planted.ts';

describe('疑似错字', () => {
  const scans = (...words: string[]) =>
    tender(
      words.map((word, i) =>
        clause(`c4-s3-p2-1.${i + 1}`, `提供安全扫描、${word}等方式检查出的问题进行修复。`),
      ),
    );

  it('同样的上下文里出现一次的另一个字', () => {
    const [found] = rareVariants.run(
      scans('渗透测试', '渗透测试', '请透测试', '渗透测试', '渗透测试', '渗透测试'),
    );
    expect(found?.places).toMatchObject([{ clause: 'c4-s3-p2-1.3', note: '疑为“渗透”，同样的上下文有5处' }]);
    expect(found && marked(found)).toEqual([['请']]);
  });

  it('别处不够多，不作判断', () => {
    expect(idsFound(rareVariants, scans('渗透测试', '渗透测试', '请透测试'))).toEqual([]);
  });

  it('数字不同不是错字', () => {
    const times = ['二', '二', '三', '二', '二', '二'].map((n, i) =>
      clause(`c4-s3-p2-1.${i + 1}`, `响应之后于${n}小时之内修复。`),
    );
    expect(idsFound(rareVariants, tender(times))).toEqual([]);
  });

  const around = (usual: string, rare: string, times: number, rares = 1) => [
    ...Array.from({ length: times }, (_, i) => clause(`c4-s3-p2-1.${i + 1}`, usual)),
    ...Array.from({ length: rares }, (_, i) => clause(`c4-s3-p2-2.${i + 1}`, rare)),
  ];
  const notes = (...clauses: Clause[]) =>
    shown(rareVariants, tender(clauses)).flatMap((places) => places.map((one) => one.replace(/^\S+ /, '')));

  it.each([
    ['前三后三', '甲乙丙方丁戊己', '甲乙丙力丁戊己'],
    ['前二后四', '乙丙方丁戊己庚', '乙丙力丁戊己庚'],
    ['前四后二', '子甲乙丙方丁戊', '子甲乙丙力丁戊'],
  ])('%s个字相同就算同样的上下文', (_, usual, rare) => {
    expect(notes(...around(`${usual}。`, `${rare}。`, 5))).toHaveLength(1);
    expect(notes(...around(usual, rare, 5))).toHaveLength(1);
  });

  it('上下文再短就不算', () => {
    expect(notes(...around('乙丙方丁戊己', '乙丙力丁戊己', 9))).toEqual([]);
  });

  it('通常的写法至少五处，是少见写法的五倍；少见的至多两处', () => {
    const found = (times: number, rares: number) =>
      notes(...around('甲乙丙方丁戊己。', '甲乙丙力丁戊己。', times, rares)).length;
    expect([found(4, 1), found(5, 1), found(9, 2), found(10, 2), found(15, 3)]).toEqual([0, 1, 0, 2, 0]);
  });

  it('说明取与前一字或后一字更常连用的词；旁边不是汉字的不取', () => {
    const usual = around('提供甲乙，渗透测试服务。', '提供甲乙，请透测试服务。', 5);
    expect(notes(...usual)).toEqual(['提供甲乙，【请】透测试服务。（疑为“渗透”，同样的上下文有5处）']);
    const often = [...around('甲乙丙方丁戊己。', '甲乙丙力丁戊己。', 5), clause('c4-s3-p2-3.1', '方丁。')];
    expect(notes(...often)[0]).toContain('疑为“方丁”');
    const before = [...around('甲乙丙方丁戊己。', '甲乙丙力丁戊己。', 5), clause('c4-s3-p2-3.1', '丙方。')];
    expect(notes(...before)[0]).toContain('疑为“丙方”');
    expect(notes(...around('甲乙，方，丁戊己。', '甲乙，力，丁戊己。', 5))[0]).toContain('疑为“方”');
  });

  it.each([
    ['两个字都说得通', '甲乙丙需丁戊己。', '甲乙丙应丁戊己。'],
    ['少见的是标点', '甲乙丙方丁戊己。', '甲乙丙，丁戊己。'],
    ['通常的是标点', '甲乙丙，丁戊己。', '甲乙丙方丁戊己。'],
    ['少见的是数字', '甲乙丙方丁戊己。', '甲乙丙三丁戊己。'],
    ['通常的是数字', '甲乙丙三丁戊己。', '甲乙丙方丁戊己。'],
  ])('%s，没有疑点', (_, usual, rare) => {
    expect(notes(...around(usual, rare, 9))).toEqual([]);
  });

  it('标在自己那一句里，也在句首', () => {
    expect(notes(...around('前句。甲乙丙方丁戊己。', '前句。甲乙丙力丁戊己。', 5))[0]).toMatch(
      /^甲乙丙【力】丁戊己。/,
    );
    expect(notes(...around('甲乙。方丁戊己。', '甲乙。力丁戊己。', 5))[0]).toMatch(/^【力】丁戊己。/);
  });

  it('不同上下文找出的，也按原文的先后', () => {
    const usual = [
      ...Array.from({ length: 5 }, (_, i) => clause(`c4-s3-p2-1.${i + 1}`, '甲乙丙方丁戊己')),
      ...Array.from({ length: 5 }, (_, i) => clause(`c4-s3-p2-2.${i + 1}`, '子丑案寅卯辰巳')),
    ];
    const found = rareVariants.run(
      tender([clause('c2-1', '子丑按寅卯辰巳'), ...usual, clause('c5-1', '甲乙丙力丁戊己')]),
    );
    expect(found[0]?.places.map(({ clause: id }) => id)).toEqual(['c2-1', 'c5-1']);
  });

  it('按原文的先后列出，附件11 不再算', () => {
    const usual = Array.from({ length: 10 }, (_, i) => clause(`c4-s3-p2-1.${i + 1}`, '甲乙丙方丁戊己。'));
    const found = rareVariants.run(
      tender([
        clause('c2-1', '甲乙丙力丁戊己。'),
        ...usual,
        clause('c6-f11-1', '甲乙丙力丁戊己。'),
        clause('c5-1', '甲乙丙力丁戊己。'),
      ]),
    );
    expect(found[0]?.places.map(({ clause: id }) => id)).toEqual(['c2-1', 'c5-1']);
  });
});
