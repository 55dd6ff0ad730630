import { describe, expect, it } from 'vitest';
import { rareVariants } from '../../../../src/tender/errata/wording/rare-variants.ts';
import { clause, idsFound, marked, tender } from '../planted.ts';

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
});
