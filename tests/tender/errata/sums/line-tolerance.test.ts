import { describe, expect, it } from 'vitest';
import { lineTolerance } from '../../../../src/tender/errata/sums/line-tolerance.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const AT = 'c4-s3-p2-4.3.2';
const lines = (rule: string, ...rows: string[]) =>
  tender([clause(AT, rule), ...rows.map((row, i) => clause(`${AT}-${i + 1}`, row))]);
const RULE = '线路数量存在10%以内的调整变动。';

describe('线路数量的变动幅度', () => {
  it('9条的10%不足一条，10条的正好一条', () => {
    expect(shown(lineTolerance, lines(RULE, '专线9条。', '专线10条。', '点位12个。', '没有数。'))).toEqual([
      [`${AT} 线路数量存在【10%以内】的调整变动。`, `${AT}-1 专线【9条】。`],
    ]);
  });

  it('合计和各项都写进理由，按个数的也算', () => {
    const [found] = lineTolerance.run(lines(RULE, '专线3条。', '点位5个。', '专线92条。'));
    expect(found?.title).toBe('按分项计，2类线路的10%不足一条');
    expect(found?.why).toMatch(/3、5的10%都不足1.*按全部100条（含IP地址）计则可变动10条/);
  });

  it('各项都够一条，没有疑点', () => {
    expect(idsFound(lineTolerance, lines(RULE, '专线10条。', '专线927条。', '没有数。'))).toEqual([]);
  });

  it('没有写变动幅度，没有疑点', () => {
    expect(idsFound(lineTolerance, lines('线路数量不得调整。', '专线1条。'))).toEqual([]);
  });
});
