import { describe, expect, it } from 'vitest';
import { annex11 } from '../../../../src/tender/errata/twice/annex-11.ts';
import { clause, idsFound, marked, shown, tender } from '../planted.ts';

describe('附件11 与正文', () => {
  const chapter = clause('c4-s3-p2-2.43.3-1', '电话支持：提供7×24小时不限次的在线支持服务。', {
    number: '（1）',
  });
  const row = (text: string) => clause('c6-f11-1', text, { kind: 'row', number: '1' });

  it('只差编号、空格的，视为相同', () => {
    expect(
      idsFound(annex11, tender([chapter, row('（1）电话支持：提供 7×24小时不限次的在线支持服务。')])),
    ).toEqual([]);
  });

  it('差一个数字，两处都引，数字整个标出', () => {
    const [found] = annex11.run(tender([chapter, row('（1）电话支持：提供7×2小时不限次的在线支持服务。')]));
    expect(found && marked(found)).toEqual([['7×24'], ['7×2']]);
  });

  it('正文没有的一句单独引；行里只有数字的不是一句要求', () => {
    expect(shown(annex11, tender([chapter, row('12\n3台设备每年检修。\n每年检修4')]))).toEqual([
      ['c6-f11-1 3台设备每年检修。'],
      ['c6-f11-1 每年检修4'],
    ]);
  });

  it('附件11 的注和别的附件不看', () => {
    expect(
      idsFound(
        annex11,
        tender([chapter, clause('c6-f11-note-1', '请逐条响应。'), clause('c6-f1', '开标一览表。')]),
      ),
    ).toEqual([]);
  });
});
