import { describe, expect, it } from 'vitest';
import { annex11Rows } from '../../../../src/tender/errata/numbering/annex-11-rows.ts';
import { clause, idsFound, tender } from '../planted.ts';

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
});
