import { describe, expect, it } from 'vitest';
import { scoreBands } from '../../../../src/tender/errata/sums/score-bands.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const table = (...rows: string[]) => tender(rows.map((row, i) => clause(`c3-a1-t-${i + 1}`, row)));

describe('考核评分表的分档', () => {
  it('两档之间差一分：引前两档；按0.5分扣的一并引', () => {
    const found = shown(
      scoreBands,
      table(
        '14-15分：好。\n12-13分：较好。\n5-11分：一般。',
        '响应\n10-10分：好。\n8-10分：较好。',
        '每有1个不符合项，扣12.5分。',
      ),
    );
    expect(found).toEqual([
      [
        'c3-a1-t-1 【14-15分】：好。',
        'c3-a1-t-1 【12-13分】：较好。',
        'c3-a1-t-3 每有1个不符合项，扣【12.5分】。',
      ],
    ]);
  });

  it('有几个指标分档，按0.5分扣的才提到', () => {
    const gap = '14-15分：好。\n12-13分：较好。';
    const [found] = scoreBands.run(table(gap, '10-15分：好。\n0-10分：差。', '扣分另计。'));
    expect(found?.title).toBe('考核评分表有2个指标的分档不相连');
    expect(found?.why).toContain('其余类推。打出带小数的分');
    expect(scoreBands.run(table(gap, '每有1个不符合项，扣0.5分。'))[0]?.why).toContain('却按0.5分扣');
  });

  it('首尾相接的，没有疑点；别处的表不看', () => {
    expect(idsFound(scoreBands, table('10-15分：好。\n5-10分：较好。\n0-5分：差。'))).toEqual([]);
    expect(idsFound(scoreBands, tender([clause('c5-s2', '14-15分：好。\n12-13分：较好。')]))).toEqual([]);
  });

  it('行首以外的分数不是分档', () => {
    expect(idsFound(scoreBands, table('得14-15分：好。得12-13分：较好。'))).toEqual([]);
  });
});
