import { describe, expect, it } from 'vitest';
import { annex11Rows } from '../../../../src/tender/errata/numbering/annex-11-rows.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

describe('附件11 的序号', () => {
  it('附件11 没有印序号的行', () => {
    const rows = (...numbers: string[]) =>
      tender([
        clause('c6-f11', '附件11', { title: '附件11', kind: 'form' }),
        ...numbers.map((number, i) => clause(`c6-f11-${i + 1}`, '要求', { number, kind: 'row' })),
      ]);
    expect(idsFound(annex11Rows, rows('1', '2'))).toEqual([]);
    expect(annex11Rows.run(rows('1', '', '3'))[0]?.places).toEqual([
      { clause: 'c6-f11', quote: '附件11', note: '第2行没有印序号' },
    ]);
  });

  it('没有附件11，不作判断', () => {
    expect(idsFound(annex11Rows, tender([clause('c6-f11-1', '要求', { kind: 'row' })]))).toEqual([]);
  });

  it('印出的序号写进理由；别的表和附件11 的注不看', () => {
    const text = tender([
      clause('c6-f11', '附件11', { title: '附件11', kind: 'form' }),
      clause('c6-f11-1', '要求', { number: '1', kind: 'row' }),
      clause('c6-f11-2', '要求', { kind: 'row' }),
      clause('c6-f11-3', '要求', { number: '3', kind: 'row' }),
      clause('c6-f11-note', '注'),
      clause('c6-f12-1', '要求', { kind: 'row' }),
    ]);
    const [found] = annex11Rows.run(text);
    expect(found?.title).toBe('附件11 的3行只印出2个序号');
    expect(found?.why).toMatch(/^印出的序号只有1、3，其余1行/);
    expect(shown(annex11Rows, text)).toEqual([['c6-f11 附件11（第2行没有印序号）']]);
    const without = { ...text, clauses: text.clauses.map((one) => ({ ...one, number: '' })) };
    expect(shown(annex11Rows, without)).toEqual([['c6-f11 附件11（第1、2、3行没有印序号）']]);
  });
});
